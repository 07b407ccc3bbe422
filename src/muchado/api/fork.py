"""What if: one run that goes two ways from a minute on, and many of them, counted."""

from __future__ import annotations

from itertools import zip_longest
from typing import TYPE_CHECKING, NamedTuple

from muchado.api.overworked import Overworked, overworked
from muchado.api.pool import chunks, spread
from muchado.api.recording import continued, recorded, trial
from muchado.bundle.inputs import Chance, Input
from muchado.bundle.stories import Often
from muchado.find.asks import felt_in, stays
from muchado.find.search import Search, horizon
from muchado.find.verdict import Outcome, Trial, judge
from muchado.kernel import Program, Simulation

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence

    from muchado.api.happening import Happening
    from muchado.api.world import World
    from muchado.bundle.checked import Checked
    from muchado.bundle.inputs import What
    from muchado.bundle.stories import StoryTest
    from muchado.find.record import Record


class Trunk(NamedTuple):
    """The part of a run that others share: its world, seed and inputs, up to a minute that is not played any more."""

    bundle: Checked
    seed: int
    inputs: tuple[Input, ...]
    minute: int


def first_time(world: World, seed: int, inputs: Sequence[Input], pattern: StoryTest) -> int | None:
    """Return the minute at which something to look for comes about in a run, None if it never does.

    Of a chain it is the last step's. What is done at that minute comes before it.
    """
    simulation = Simulation(world.bundle, seed, world.program, inputs=inputs)
    record = recorded(simulation, felt=felt_in([pattern]))
    found = Search(record, pattern).first(pattern.claim)
    return None if found is None else found.last.minute


# ---------------------------------------------------------------------- side by side


class Row(NamedTuple):
    """What happened in one story and in the other; one of them may be missing, and both may be the same."""

    plain: Happening | None
    changed: Happening | None

    @property
    def same(self) -> bool:
        """Whether it happened alike in both."""
        return None not in (self.plain, self.changed) and _told(self.plain) == _told(self.changed)


def side_by_side(plain: Sequence[Happening], changed: Sequence[Happening]) -> list[Row]:
    """Lay two stories side by side, minute by minute, from the first difference on; empty if there is none."""
    rows = [row for minute in sorted({one.at for one in (*plain, *changed)}) for row in _minute(minute, plain, changed)]
    first = next((at for at, row in enumerate(rows) if not row.same), len(rows))
    return rows[first:]


def _minute(minute: str, plain: Sequence[Happening], changed: Sequence[Happening]) -> Iterator[Row]:
    left, right = ([one for one in story if one.at == minute] for story in (plain, changed))
    told = {_told(one): one for one in right}
    for one in left:
        if _told(one) in told:
            yield Row(one, told[_told(one)])
    both = {_told(one) for one in left} & told.keys()
    rest = ([one for one in story if _told(one) not in both] for story in (left, right))
    for one, other in zip_longest(*rest):
        yield Row(one, other)


def _told(happening: Happening | None) -> tuple[str, str] | None:
    return None if happening is None else (happening.at, happening.text)


# ---------------------------------------------------------------------- many runs


class Version(NamedTuple):
    """One way for a trunk to go on."""

    changes: tuple[What, ...]


class Job(NamedTuple):
    """Runs to play, by number, of one version."""

    version: int
    runs: tuple[int, ...]


def compare(
    trunk: Trunk,
    changes: Sequence[What],
    outcomes: Sequence[StoryTest],
    runs: int = 100,
    workers: int | None = None,
    each: Callable[[int, int], None] | None = None,
    too_much: Callable[[Overworked], None] | None = None,
    *,
    on: str | None = None,
) -> list[Outcome]:
    """Let a run go on many times from a minute on, as it was and with changes, and count what comes of it.

    In the first it goes on with its own seed, in the next with the seed after that, and so on, the same on both sides.
    Each outcome has the counts with the changes (`tally`), without (`plain`), and the interval of the difference.

    Args:
        trunk: what is shared.
        changes: what is made otherwise.
        outcomes: what to look for.
        runs: how often it goes on, on each side.
        workers: how many processes to use; if not given this one alone, or as many as a cluster has processors.
        on: on which cluster: "ray" for the one that RAY_ADDRESS names, or else for this machine; "ray:HOST:PORT",
            "ray://HOST:PORT". Without it, on this machine.
        each: called with the runs played and the runs in all, whenever some are finished.
        too_much: called with what was too much for somebody to think through, in no particular order.

    """
    versions = (Version(()), Version(tuple(changes)))
    plain, changed = play_versions(trunk, versions, outcomes, range(runs), workers, each, too_much, on=on)
    return [
        judge(outcome._replace(bar=Often(1, 1, more=True)), changed[i], plain[i]) for i, outcome in enumerate(outcomes)
    ]


def play_versions(
    trunk: Trunk,
    versions: Sequence[Version],
    outcomes: Sequence[StoryTest],
    runs: Sequence[int],
    workers: int | None = None,
    each: Callable[[int, int], None] | None = None,
    too_much: Callable[[Overworked], None] | None = None,
    *,
    whether: bool = False,
    on: str | None = None,
) -> list[list[dict[int, Trial]]]:
    """Let a trunk go on in every version, in each of some runs; what came of each outcome by version and run.

    With `whether` all that counts is whether the outcomes come about: a run is not played on when they have, and
    the minute may be another.
    """
    found: list[list[dict[int, Trial]]] = [[{} for _ in outcomes] for _ in versions]
    jobs = [Job(i, part) for i in range(len(versions)) for part in chunks(runs)]
    played, in_all = 0, len(runs) * len(versions)
    given = (trunk, tuple(versions), tuple(outcomes), whether)
    for job, (trials, overworks) in spread(_Stage, given, jobs, workers, on):
        if too_much:
            for one in overworks:
                too_much(one)
        for run, shown in trials.items():
            for i, result in enumerate(shown):
                found[job.version][i][run] = result
        played += len(job.runs)
        if each:
            each(played, in_all)
    return found


class _Stage:
    """Plays the trunk once, and lets copies of it go on."""

    def __init__(self, trunk: Trunk, versions: Sequence[Version], outcomes: Sequence[StoryTest], whether: bool) -> None:
        self._trunk = trunk
        self._versions = versions
        self._outcomes = outcomes
        self._simulation = Simulation(trunk.bundle, trunk.seed, Program(trunk.bundle), inputs=trunk.inputs)
        self._record = recorded(self._simulation, end=trunk.minute, felt=felt_in(outcomes))
        ends = [horizon(outcome.given, outcome.claim) for outcome in outcomes]
        self._end = max((trunk.bundle.end if end is None else end for end in ends), default=trunk.minute)
        self._decided = self._all_come_about if whether and all(map(stays, outcomes)) else None

    def play(self, job: Job) -> tuple[dict[int, tuple[Trial, ...]], tuple[Overworked, ...]]:
        """Play a job's runs and look for the outcomes in them; and say what was too much for people."""
        found, overworks = {}, dict[Overworked, None]()
        for run in job.runs:
            record = self._run(run, self._versions[job.version])
            found[run] = tuple(trial(record, outcome) for outcome in self._outcomes)
            overworks |= dict.fromkeys(overworked(record.bundle, one) for one in record.overworks)
        return found, tuple(overworks)

    def _run(self, run: int, version: Version) -> Record:
        simulation = self._simulation.copy()
        chance = (Chance(self._simulation.seed + run),) if run else ()
        for what in (*chance, *version.changes):
            simulation.put(what, self._trunk.minute)
        return continued(self._record, simulation, self._end, self._decided)

    def _all_come_about(self, record: Record) -> bool:
        return all(trial(record, outcome).minute >= 0 for outcome in self._outcomes)
