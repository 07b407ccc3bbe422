"""A check world, played: as it is, with two people's traits swapped, and for its story tests."""

from __future__ import annotations

import time
from typing import TYPE_CHECKING, NamedTuple

from muchado.api.pool import chunks, spread
from muchado.api.recording import trial
from muchado.api.rehearsing import drained, taking_down
from muchado.api.trials import run_tests
from muchado.bundle.alter import altered
from muchado.bundle.model import OpeningValue
from muchado.bundle.stories import Level, Often, Share
from muchado.kernel import Program
from scoreboard.figures import summed
from scoreboard.paired import paired

if TYPE_CHECKING:
    from collections.abc import Sequence

    from muchado import World
    from muchado.bundle.checked import Checked
    from muchado.bundle.stories import StoryTest
    from muchado.find.verdict import Outcome, Trial
    from muchado.rehearsal.take import Take
    from scoreboard.figures import Arc


class Runs(NamedTuple):
    """Which seeds to play, by how many processes, and in how many of them two people's traits are `swapped`, too."""

    first: int = 100
    count: int = 20
    workers: int | None = None
    swapped: int = 8


class Played(NamedTuple):
    """What came of a world: a take a seed, as it is and (fewer) swapped, the CPU seconds of each run, its tests.

    `swapped`: whose traits were changed for one another's, by number; nobody's where all are alike.
    """

    world: World
    takes: tuple[Take, ...]
    seconds: tuple[float, ...]
    swapped: tuple[int, ...]
    others: tuple[Take, ...]
    outcomes: tuple[Outcome, ...]


def play(world: World, runs: Runs) -> Played:
    """Play a world; neither the number of processes nor which is done first changes anything but the seconds.

    Tests are looked for in the runs that are watched, and only what they take away is played for them alone.
    """
    pair = most_unlike(world.bundle) if runs.swapped else ()
    versions = (world.bundle, altered(world.bundle, swap(world.bundle, *pair))) if pair else (world.bundle,)
    tests = arcs(world.tests)
    jobs = [
        _Job(version, seeds)
        for version, end in enumerate((runs.first + runs.count, runs.first + min(runs.count, runs.swapped)))
        for seeds in chunks(range(runs.first, end))
        if version < len(versions)
    ]
    found: list[list[_Shown]] = [[], []]
    for job, shown in spread(_Stage, (versions, tests), jobs, runs.workers):
        found[job.version] += shown
    plain, other = (sorted(one, key=lambda shown: shown.take.seed) for one in found)
    known = {number: {one.take.seed: one.trials[number] for one in plain} for number in range(len(tests))}
    outcomes = run_tests(world.bundle, tests, runs.count, runs.workers, first=runs.first, known=known) if tests else []
    takes, others = (tuple(one.take for one in shown) for shown in (plain, other))
    return Played(world, takes, tuple(one.seconds for one in plain), pair, others, tuple(outcomes))


class _Job(NamedTuple):
    """Seeds to play in one version of a world."""

    version: int
    seeds: tuple[int, ...]


class _Shown(NamedTuple):
    """What one run showed: what was seen of it, the CPU seconds that it took, and what came of each test."""

    take: Take
    seconds: float
    trials: tuple[Trial, ...]


class _Stage:
    """Plays runs and watches them, each version compiled once."""

    def __init__(self, versions: Sequence[Checked], tests: Sequence[StoryTest]) -> None:
        self._versions = versions
        self._tests = tests
        self._programs: dict[int, Program] = {}

    def play(self, job: _Job) -> list[_Shown]:
        """Play a job's seeds."""
        if job.version not in self._programs:
            self._programs[job.version] = Program(self._versions[job.version])
        return [self._shown(self._programs[job.version], seed) for seed in job.seeds]

    def _shown(self, program: Program, seed: int) -> _Shown:
        before = time.process_time()
        taken, record = drained(taking_down(program, seed, self._tests))
        seconds = time.process_time() - before
        return _Shown(taken, seconds, tuple(trial(record, test) for test in self._tests))


def judged(world: World, wanted: Sequence[str], runs: Runs) -> tuple[Arc, ...]:
    """Play a world for those of its story tests alone whose names begin in one of these ways, and sum them up."""
    tests = [test for test in world.tests if test.name.startswith(tuple(wanted))]
    seeds = range(runs.first, runs.first + runs.count)
    return summed(tests, paired(world.bundle, arcs(tests), seeds, runs.workers) if tests else [])


def arcs(tests: Sequence[StoryTest]) -> tuple[StoryTest, ...]:
    """Give the tests, and beside each that only asks how often something comes with a change, one that compares it."""
    compared = [
        one._replace(bar=Often(1, 1, more=False)) for one in tests if one.alterations and isinstance(one.bar, Share)
    ]
    return (*tests, *compared)


def traits(bundle: Checked) -> list[dict[int, int]]:
    """Give everybody's traits, by number."""
    kept = [number for number, quality in enumerate(bundle.qualities) if quality.kind == "trait"]
    found = [{number: bundle.qualities[number].usual for number in kept} for _ in bundle.people]
    for fact in bundle.opening:
        if isinstance(fact, OpeningValue) and fact.quality in found[fact.person]:
            found[fact.person][fact.quality] = fact.amount
    return found


def most_unlike(bundle: Checked) -> tuple[int, ...]:
    """Give the two whose traits differ most, the first of those that differ as much; nobody where all are alike."""
    found = traits(bundle)
    people = range(len(found))
    pairs = [(one, other) for one in people for other in people if one < other]
    apart = {(one, other): sum(abs(found[one][at] - found[other][at]) for at in found[one]) for one, other in pairs}
    best = max(pairs, key=lambda pair: apart[pair], default=None)
    return best if best is not None and apart[best] else ()


def swap(bundle: Checked, one: int, other: int) -> tuple[Level, ...]:
    """Give each of two people the other's traits."""
    found = traits(bundle)
    return tuple(
        Level(who, quality, -1, found[whose][quality])
        for who, whose in ((one, other), (other, one))
        for quality in found[one]
        if found[one][quality] != found[other][quality]
    )
