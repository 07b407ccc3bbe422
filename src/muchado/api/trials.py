"""Story tests: a world played with many seeds, in as many processes as wanted, and what came of each test."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from muchado.api.overworked import Overworked, overworked
from muchado.api.pool import chunks, spread
from muchado.api.recording import recorded, trial
from muchado.api.series import Series, series_of
from muchado.bundle.alter import absent, altered
from muchado.bundle.stories import StoryTest
from muchado.find.asks import felt_in
from muchado.find.search import horizon
from muchado.find.verdict import Outcome, Trial, judge
from muchado.kernel import Program, Simulation

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from muchado.bundle.checked import Checked


class Job(NamedTuple):
    """Seeds to play in one version of the world."""

    series: int
    seeds: tuple[int, ...]


Trials = dict[int, dict[int, Trial]]
"""What came of each test by seed."""


class Played(NamedTuple):
    """What came of a job, and what was too much for people in it."""

    trials: Trials
    overworks: tuple[Overworked, ...]


def run_tests(
    bundle: Checked,
    tests: Sequence[StoryTest],
    runs: int = 100,
    workers: int | None = None,
    each: Callable[[int, int], None] | None = None,
    too_much: Callable[[Overworked], None] | None = None,
    *,
    on: str | None = None,
    first: int = 0,
    known: Trials | None = None,
) -> list[Outcome]:
    """Play a world with as many seeds as there are runs, and say what came of each test.

    Neither the number of workers nor the order in which they finish changes the result.

    Args:
        bundle: the compiled world.
        tests: what should hold in it.
        runs: how many seeds to play, 1 or more, in each version of the world that the tests ask for.
        workers: how many processes to use; if not given this one alone, or as many as a cluster has processors. With
            more than one, a program must be importable (keep its start under `if __name__ == "__main__":`).
        on: on which cluster: "ray" for the one that RAY_ADDRESS names, or else for this machine; "ray:HOST:PORT",
            "ray://HOST:PORT". Without it, on this machine.
        each: called with the runs played and the runs in all, whenever some are finished.
        too_much: called with what was too much for somebody to think through, in no particular order.
        first: the first seed; the others follow it.
        known: what came of each test, by its number, in the world as it is, where that has been played already.

    """
    series = series_of(tests)
    unplayed = [i for i, one in enumerate(series) if known is None or one.alterations]
    jobs = [Job(i, seeds) for i in unplayed for seeds in chunks(range(first, first + runs))]
    found: list[Trials] = [{test: {} for test in one.tests} for one in series]
    played, in_all = 0, runs * len(unplayed)
    for job, shown in spread(_Stage, (bundle, tests, series), jobs, workers, on):
        for test, by_seed in shown.trials.items():
            found[job.series][test].update(by_seed)
        played += len(job.seeds)
        if each:
            each(played, in_all)
        if too_much:
            for one in shown.overworks:
                too_much(one)
    by_alterations = {one.alterations: trials for one, trials in zip(series, found, strict=True)}
    if known is not None:
        by_alterations[()] = known
    return [
        judge(test, by_alterations[test.alterations][i], by_alterations.get((), {}).get(i, {}))
        for i, test in enumerate(tests)
    ]


class _Stage:
    """Plays runs, each version of the world compiled once."""

    def __init__(self, bundle: Checked, tests: Sequence[StoryTest], series: Sequence[Series]) -> None:
        self._bundle = bundle
        self._tests = tests
        self._series = series
        self._programs: dict[int, Program] = {}

    def play(self, job: Job) -> Played:
        """Play a job's seeds and look for what its tests ask."""
        alterations, numbers = self._series[job.series]
        if job.series not in self._programs:
            self._programs[job.series] = Program(altered(self._bundle, alterations))
        program = self._programs[job.series]
        trials: Trials = {number: {} for number in numbers}
        overworks: dict[Overworked, None] = {}
        for seed in job.seeds:
            simulation = Simulation(program.bundle, seed, program)
            felt = felt_in(self._tests[number] for number in numbers)
            record = recorded(simulation, absent(alterations), self._end(numbers), felt)
            for number in numbers:
                trials[number][seed] = trial(record, self._tests[number])
            overworks |= dict.fromkeys(overworked(program.bundle, one) for one in record.overworks)
        return Played(trials, tuple(overworks))

    def _end(self, numbers: Sequence[int]) -> int:
        """Return the minute from which on none of the tests needs to look."""
        ends = [horizon(self._tests[number].given, self._tests[number].claim) for number in numbers]
        return max(self._bundle.end if end is None else end for end in ends)
