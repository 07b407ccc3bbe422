"""What would it take: the smallest single changes at which an outcome turns, and how often they turn it."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from muchado.api.family import FAMILIES, Candidate, candidates, nearer
from muchado.api.fork import Version, play_versions
from muchado.bundle.stories import Level
from muchado.find.statistics import Interval, wilson
from muchado.kernel import Simulation

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from muchado.api.fork import Trunk
    from muchado.api.overworked import Overworked
    from muchado.bundle.inputs import WorldChange
    from muchado.bundle.stories import StoryTest

STEP = 5
"""Feelings and traits are moved by multiples of so many points."""


class Turn(NamedTuple):
    """A change that turns the outcome of the run, and how often it turns that of others.

    `turned` of `of`: of the runs that come out as this one does, in so many the change turns it.
    """

    words: str
    size: int
    turned: int
    of: int

    @property
    def interval(self) -> Interval:
        """The share of the runs in which it turns, and its bounds with 95 % confidence."""
        return wilson(self.turned / self.of if self.of else 0.0, self.of)


class Sought(NamedTuple):
    """What was found.

    `minute`: when the outcome comes about in the run as it is, -1 for never. `tried`: how many changes were tried;
    `turning`: how many of them turn it; `smallest`: some of these, the smallest and then the most reliable first.
    """

    minute: int
    tried: int
    turning: int
    smallest: tuple[Turn, ...]


def seek(
    trunk: Trunk,
    outcome: StoryTest,
    families: Sequence[str] = tuple(FAMILIES),
    people: Sequence[int] = (),
    runs: int = 20,
    most: int = 10,
    workers: int | None = None,
    each: Callable[[int, int], None] | None = None,
    too_much: Callable[[Overworked], None] | None = None,
    *,
    on: str | None = None,
    also: Sequence[Candidate] = (),
) -> Sought:
    """Try every single change of some families at the end of a trunk, and say which of them turn an outcome.

    A feeling or trait that turns it is then moved less far, by halving, until the smallest step is found that does;
    where it turns back and forth, that is the smallest of one stretch.

    Args:
        trunk: the run and the minute from which on something is otherwise.
        outcome: what to look for.
        families: which changes to try, of `FAMILIES`.
        people: in whom to try them, by number; none for everybody.
        runs: in how many runs from there on to try the smallest ones, each with another seed.
        most: how many of the smallest ones to return.
        workers: how many processes to use; if not given this one alone, or as many as a cluster has processors.
        on: on which cluster: "ray" for the one that RAY_ADDRESS names, or else for this machine; "ray:HOST:PORT",
            "ray://HOST:PORT". Without it, on this machine.
        each: called with the runs played and the runs in all, for each of the stages.
        too_much: called with what was too much for somebody to think through, in no particular order.
        also: more changes to try.

    """
    stands = Simulation(trunk.bundle, trunk.seed, inputs=trunk.inputs)
    while (minute := stands.next_minute()) is not None and minute < trunk.minute:
        stands.beat()
    tried = list({one.words: one for one in (*candidates(stands, tuple(families), people), *also)}.values())

    def comes(changes: Sequence[WorldChange | None], in_runs: Sequence[int] = (0,)) -> list[dict[int, bool]]:
        """Whether the outcome comes about, by change and run."""
        versions = [Version(() if change is None else (change,)) for change in changes]
        shown = play_versions(trunk, versions, [outcome], in_runs, workers, each, too_much, whether=True, on=on)
        return [{run: trial.minute >= 0 for run, trial in only[0].items()} for only in shown]

    ((plain,),) = play_versions(trunk, [Version(())], [outcome], [0], too_much=too_much)
    so = plain[0].minute >= 0
    first = comes([one.change for one in tried])
    turning = [one for one, came in zip(tried, first, strict=True) if came[0] != so]
    turns: list[Turn] = []
    if turning:
        smallest = sorted(_smallest(trunk, turning, so, most, comes), key=lambda one: (one.size, one.words))[:most]
        # All of them turn the first run. In others it counts only if these come out as it does.
        (base,) = comes([None], range(1, runs))
        like = [run for run, came in base.items() if came == so]
        others = comes([one.change for one in smallest], like)
        turns = [
            Turn(one.words, one.size, 1 + sum(came[run] != so for run in like), 1 + len(like))
            for one, came in zip(smallest, others, strict=True)
        ]
    turns.sort(key=lambda turn: (turn.size, -turn.turned, turn.words))
    return Sought(plain[0].minute, len(tried), len(turning), tuple(turns))


def _smallest(
    trunk: Trunk,
    turning: Sequence[Candidate],
    so: bool,
    most: int,
    comes: Callable[[Sequence[WorldChange]], list[dict[int, bool]]],
) -> list[Candidate]:
    """Move feelings and traits less far, all at once, halving the way between what turns it and what does not.

    Those that cannot come to be among the `most` smallest any more are left where they are.
    """
    best = list(turning)
    short = dict.fromkeys((at for at, one in enumerate(turning) if isinstance(one.change, Level)), 0)
    while True:
        bound = sorted(one.size for one in best)[:most][-1]
        trying = {
            at: nearer(trunk.bundle, best[at], _between(best[at], not_yet))
            for at, not_yet in short.items()
            if best[at].size - not_yet > STEP and not_yet < bound
        }
        if not trying:
            return best
        came = comes([one.change for one in trying.values()])
        for (at, one), runs in zip(trying.items(), came, strict=True):
            if runs[0] != so:
                best[at] = one
            else:
                short[at] = one.size


def _between(candidate: Candidate, short: int) -> int:
    """Return the amount half way between what does not turn it (`short` points from home) and what does."""
    if not isinstance(candidate.change, Level):
        raise TypeError("only a feeling or trait can be moved")
    steps = (short + candidate.size) // 2 // STEP * STEP
    step = steps if steps > short else short + STEP
    return candidate.home + (step if candidate.change.amount > candidate.home else -step)
