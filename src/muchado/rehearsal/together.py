"""A rehearsal: what many takes of a world come to together."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Sequence
from typing import TYPE_CHECKING, NamedTuple

from muchado.bundle.model import Want
from muchado.bundle.rulebook import UNWRITTEN, speaking
from muchado.plan.bounds import Bounds
from muchado.rehearsal.chains import Fall, Reached, falls, is_wanted, widest
from muchado.rehearsal.likeness import overlap
from muchado.rehearsal.unused import Unused, came, unused
from muchado.rehearsal.usage import RuleKey, Use, added

if TYPE_CHECKING:
    from muchado.bundle.checked import Checked
    from muchado.bundle.model import Where
    from muchado.bundle.stories import StoryTest
    from muchado.rehearsal.causes import Cause
    from muchado.rehearsal.flaws.flaw import Flaw
    from muchado.rehearsal.take import FlawKey, Take


class Ruled(NamedTuple):
    """A rule, where it stands, and how often it counted. `against`: it only ever speaks against something."""

    kind: str
    name: str
    where: Where
    against: bool
    use: Use

    @property
    def never_tips(self) -> bool:
        """Whether it counts and yet decides nothing; what moves minds is no part of a choice."""
        return self.kind != "reaction" and bool(self.use.counted) and not self.use.tipped


class Oddity(NamedTuple):
    """A kind of flaw: how often in all runs, in how many of them, the first one with its seed; by rule the same."""

    kind: str
    times: int
    runs: int
    seed: int
    first: Flaw
    rules: tuple[tuple[RuleKey | None, int], ...]


class Chain(NamedTuple):
    """The links of a test that wants something, and how many runs reach each.

    `breaks`: the link at which most runs fall off, by its place, -1 if none does. `why_not`: the nearest that one of
    them came to it, in lines; nothing where it is no act of one whom the test names.
    """

    test: StoryTest
    falls: tuple[Fall, ...]
    breaks: int
    why_not: tuple[str, ...] = ()


class Course(NamedTuple):
    """How many `runs` took a course: those in which the same tests came about that want something, by their names.

    `seed`: a run that did, and the `minute` of the last that came about in it (-1: nothing did).
    """

    runs: int
    seed: int
    minute: int
    held: tuple[str, ...]


class Rehearsal(NamedTuple):
    """What many runs of a world show.

    `overlap`: how alike two runs are, in the mean of all pairs, 0 to 1 (None for one run). `courses`: the commonest
    first.
    """

    runs: int
    overlap: float | None
    courses: tuple[Course, ...]
    rules: tuple[Ruled, ...]
    unused: tuple[Unused, ...]
    oddities: tuple[Oddity, ...]
    chains: tuple[Chain, ...]
    causes: tuple[Cause, ...] = ()


def rehearsed(bundle: Checked, tests: Sequence[StoryTest], takes: Iterable[Take]) -> Rehearsal:
    """Put takes together."""
    played = sorted(takes, key=lambda take: take.seed)
    return Rehearsal(
        len(played),
        overlap([Counter(take.deeds) for take in played]),
        _courses(tests, played),
        tuple(_ruled(bundle, added(take.uses for take in played))),
        tuple(unused(bundle.actions, came(bundle, played))),
        tuple(_oddities(played)),
        tuple(
            _chain(test, [(take.seed, take.reached[number]) for take in played])
            for number, test in enumerate(tests)
            if is_wanted(test)
        ),
    )


def _chain(test: StoryTest, runs: Sequence[tuple[int, Reached]]) -> Chain:
    found = falls(test, runs)
    return Chain(test, found, widest(found, len(runs)))


def _courses(tests: Sequence[StoryTest], takes: Sequence[Take]) -> tuple[Course, ...]:
    """The courses that runs took: the same claims held in all of one, wanted ones alone."""
    lengths = {number: len(test.given) + len(test.claim) for number, test in enumerate(tests) if is_wanted(test)}
    found: defaultdict[tuple[int, ...], list[Take]] = defaultdict(list)
    for take in takes:
        found[tuple(number for number, length in lengths.items() if take.reached[number].links == length)].append(take)
    courses = [
        Course(
            len(alike),
            alike[0].seed,
            max((alike[0].reached[number].minute for number in held), default=-1),
            tuple(tests[number].name for number in held),
        )
        for held, alike in found.items()
    ]
    return tuple(sorted(courses, key=lambda one: (-one.runs, one.seed)))


def _ruled(bundle: Checked, uses: dict[RuleKey, Use]) -> Iterator[Ruled]:
    bounds = Bounds(bundle)
    for kind, rules in speaking(bundle).items():
        for number, rule in enumerate(rules):
            if rule.where == UNWRITTEN:
                continue
            against = isinstance(rule, Want) and bounds.only_lowers(rule.amount, rule.when)
            yield Ruled(kind, rule.name, rule.where, against, uses.get((kind, number), Use()))


def _oddities(takes: Sequence[Take]) -> Iterator[Oddity]:
    found: defaultdict[str, list[tuple[int, FlawKey, int, Flaw]]] = defaultdict(list)
    for take in takes:
        for key, odd in take.flaws.items():
            found[key[0]].append((take.seed, key, odd.times, odd.first))
    for kind, many in found.items():
        rules: Counter[RuleKey | None] = Counter()
        for _, key, times, _ in many:
            rules[key[1]] += times
        seed, _, _, first = min(many, key=lambda one: (one[0], one[3].minute))
        runs = len({one[0] for one in many})
        yield Oddity(kind, sum(rules.values()), runs, seed, first, tuple(rules.most_common()))
