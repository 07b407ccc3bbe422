"""What the runs of a world come to: how much happens, how feelings end, how alike runs are, what its arcs hang on."""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING, NamedTuple

from muchado.bundle.model import DAY
from muchado.bundle.stories import Often
from muchado.rehearsal.likeness import jaccard

if TYPE_CHECKING:
    from collections.abc import Sequence

    from muchado.bundle.stories import StoryTest
    from muchado.find.verdict import Outcome
    from muchado.rehearsal.likeness import Deed
    from muchado.rehearsal.take import Take
    from muchado.rehearsal.together import Rehearsal
    from scoreboard.playing import Played


class Swap(NamedTuple):
    """Two people with one another's traits: in how many of the `runs` another thing happens, how alike a run stays.

    `own`: how alike what these two do is, in one half of the seeds as they are and in the other swapped; `chance`: the
    same with nobody swapped. Where character tells, the first is less than the second.
    """

    names: tuple[str, str]
    differs: int
    runs: int
    likeness: float
    own: float
    chance: float


class Arc(NamedTuple):
    """A story test: in how many runs what it looks for came, of how many; if it compares, also as the world is.

    `chance`: how likely as clear a difference is by chance alone (one-sided, by paired seeds). `claims_a_half`: the
    test says that with the change it comes at most half as often, or even less.
    """

    name: str
    verdict: str
    share: tuple[int, int]
    plain: tuple[int, int] | None
    chance: float | None
    claims_a_half: bool

    @property
    def ratio(self) -> float | None:
        """How often it comes as the world is, for once with the change; None where nothing can be said."""
        if self.plain is None or not all((self.share[0], self.share[1], self.plain[1])):
            return None
        return (self.plain[0] / self.plain[1]) / (self.share[0] / self.share[1])


class Figures(NamedTuple):
    """A world in figures.

    `acts`: significant ones a person and day. `bound`: the share that ends at a bound, of all feelings that were moved
    between two. `worst`: the feeling that does most, and in what share of all pairs. `seconds`: CPU, a run.
    `odd`: what a rehearsal finds odd, and how often a run.
    """

    name: str
    people: int
    days: float
    acts: float
    bound: float
    worst: tuple[str, float]
    overlap: float
    seconds: float
    odd: tuple[tuple[str, float], ...]
    swap: Swap | None
    arcs: tuple[Arc, ...]


def figures(name: str, played: Played, rehearsal: Rehearsal) -> Figures:
    """Sum up a world, `rehearsal`: what its runs come to as those of any world do."""
    bundle, runs = played.world.bundle, len(played.takes)
    people, days = len(bundle.people), (bundle.end - bundle.start) / DAY
    deeds = sum(sum(take.deeds.values()) for take in played.takes)
    return Figures(
        name,
        people,
        days,
        deeds / (runs * people * days),
        _bound(played.takes),
        _worst(played),
        0.0 if rehearsal.overlap is None else rehearsal.overlap,
        sum(played.seconds) / runs,
        tuple((odd.kind, odd.times / runs) for odd in rehearsal.oddities),
        _swap(played),
        summed(played.world.tests, played.outcomes),
    )


def _bound(takes: Sequence[Take]) -> float:
    felt = [one for take in takes for one in take.felt.values()]
    moved = sum(one.moved for one in felt)
    return sum(one.bound for one in felt) / moved if moved else 0.0


def _worst(played: Played) -> tuple[str, float]:
    bundle, bound = played.world.bundle, Counter[int]()
    for take in played.takes:
        bound.update({quality: felt.bound for quality, felt in take.felt.items()})
    people = len(bundle.people)
    pairs = len(played.takes) * people * (people - 1)
    quality, most = max(bound.items(), key=lambda one: (one[1], -one[0]), default=(-1, 0))
    return (bundle.qualities[quality].name, most / pairs) if most else ("", 0.0)


def _swap(played: Played) -> Swap | None:
    if not played.swapped:
        return None
    one, other = played.swapped
    takes = played.takes[: len(played.others)]
    alike = [jaccard(plain.deeds, swapped.deeds) for plain, swapped in zip(takes, played.others, strict=True)]
    people = played.world.bundle.people
    mine, theirs = (_halves(runs, played.swapped) for runs in (takes, played.others))
    return Swap(
        (people[one].name, people[other].name),
        sum(likeness < 1 for likeness in alike),
        len(alike),
        sum(alike) / len(alike),
        (jaccard(mine[0], theirs[1]) + jaccard(mine[1], theirs[0])) / 2,
        jaccard(*mine),
    )


def _halves(takes: Sequence[Take], people: tuple[int, ...]) -> tuple[Counter[Deed], Counter[Deed]]:
    """What some people do in every second run together, and in the others."""
    return _own(takes[::2], people), _own(takes[1::2], people)


def _own(takes: Sequence[Take], people: tuple[int, ...]) -> Counter[Deed]:
    found: Counter[Deed] = Counter()
    for take in takes:
        found.update({deed: times for deed, times in take.deeds.items() if deed[1] in people})
    return found


def summed(tests: Sequence[StoryTest], outcomes: Sequence[Outcome]) -> tuple[Arc, ...]:
    """Sum up tests; what came of them, and then of each that is compared beside (`playing.arcs`)."""
    own = len(tests)
    compared = {one.test.name: one for one in outcomes[own:]}
    return tuple(_arc(one, compared.get(one.test.name, one)) for one in outcomes[:own])


def _arc(outcome: Outcome, compared: Outcome) -> Arc:
    """Sum up a test; `compared` is the same, held against the world as it is."""
    tally, plain, bar = outcome.tally, compared.plain, outcome.test.bar
    return Arc(
        outcome.test.name,
        outcome.verdict,
        (tally.count, tally.of),
        None if plain is None else (plain.count, plain.of),
        compared.chance,
        isinstance(bar, Often) and not bar.more and bar.times < bar.over,
    )
