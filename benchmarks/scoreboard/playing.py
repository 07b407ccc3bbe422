"""A check world, played: as it is, with two people's traits swapped, and for its story tests."""

from __future__ import annotations

import time
from typing import TYPE_CHECKING, NamedTuple

from muchado.api.pool import spread
from muchado.api.rehearsing import take
from muchado.api.trials import CHUNK, run_tests
from muchado.bundle.alter import altered
from muchado.bundle.model import OpeningValue
from muchado.bundle.stories import Level, Often, Share
from muchado.kernel import Program

if TYPE_CHECKING:
    from collections.abc import Sequence

    from muchado import World
    from muchado.bundle.checked import Checked
    from muchado.bundle.stories import StoryTest
    from muchado.find.verdict import Outcome
    from muchado.rehearsal.take import Take


class Runs(NamedTuple):
    """Which seeds to play, by how many processes, and whether two people's traits are `swapped` in them, too."""

    first: int = 100
    count: int = 20
    workers: int | None = None
    swapped: bool = True


class Played(NamedTuple):
    """What came of a world: a take a seed, as it is and swapped, the CPU seconds of each run, its tests by seed.

    `swapped`: whose traits were changed for one another's, by number; nobody's where all are alike.
    """

    world: World
    takes: tuple[Take, ...]
    seconds: tuple[float, ...]
    swapped: tuple[int, ...]
    others: tuple[Take, ...]
    outcomes: tuple[Outcome, ...]


def play(world: World, runs: Runs) -> Played:
    """Play a world; neither the number of processes nor which is done first changes anything but the seconds."""
    pair = most_unlike(world.bundle) if runs.swapped else ()
    versions = (world.bundle, altered(world.bundle, swap(world.bundle, *pair))) if pair else (world.bundle,)
    end = runs.first + runs.count
    jobs = [
        _Job(at, first, min(first + CHUNK, end))
        for at in range(len(versions))
        for first in range(runs.first, end, CHUNK)
    ]
    found: list[list[tuple[Take, float]]] = [[], []]
    for job, taken in spread(_Stage, (versions, world.tests), jobs, runs.workers):
        found[job.version] += taken
    plain, other = (sorted(one, key=lambda pair: pair[0].seed) for one in found)
    tests = arcs(world.tests)
    outcomes = run_tests(world.bundle, tests, runs.count, runs.workers, first=runs.first) if tests else []
    takes, others = (tuple(taken for taken, _ in one) for one in (plain, other))
    return Played(world, takes, tuple(spent for _, spent in plain), pair, others, tuple(outcomes))


class _Job(NamedTuple):
    """Seeds to play in one version of a world."""

    version: int
    first: int
    end: int


class _Stage:
    """Plays runs and watches them, each version compiled once."""

    def __init__(self, versions: Sequence[Checked], tests: Sequence[StoryTest]) -> None:
        self._versions = versions
        self._tests = tests
        self._programs: dict[int, Program] = {}

    def play(self, job: _Job) -> list[tuple[Take, float]]:
        """Play a job's seeds."""
        if job.version not in self._programs:
            self._programs[job.version] = Program(self._versions[job.version])
        found = []
        for seed in range(job.first, job.end):
            before = time.process_time()
            taken = take(self._programs[job.version], seed, self._tests)
            found.append((taken, time.process_time() - before))
        return found


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
