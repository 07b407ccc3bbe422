"""Rehearsals: a world played with many seeds, in as many processes as wanted, for a director to look at."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeVar

from muchado.api.pool import chunks, spread
from muchado.api.recording import begun, truth_of
from muchado.api.trials import run_tests
from muchado.api.world import World
from muchado.bundle.sentences import say
from muchado.bundle.stories import Often
from muchado.find.asks import felt_in
from muchado.kernel import Program, Simulation
from muchado.rehearsal.causes import Cause, cause
from muchado.rehearsal.seen import Seen, still
from muchado.rehearsal.take import Take, Watching
from muchado.rehearsal.together import Rehearsal, rehearsed

if TYPE_CHECKING:
    from collections.abc import Callable, Generator, Sequence

    from muchado.bundle.checked import Checked
    from muchado.bundle.stories import StoryTest
    from muchado.find.record import Record
    from muchado.kernel.events import Prop
    from muchado.rehearsal.together import Chain

Found = TypeVar("Found")

FEWER, FEWEST = 5, 10
"""What is taken away is tried in a fifth of the runs, and in no fewer than these, where there are so many."""


def rehearse(
    bundle: Checked,
    tests: Sequence[StoryTest] = (),
    runs: int = 50,
    workers: int | None = None,
    each: Callable[[int, int], None] | None = None,
    *,
    on: str | None = None,
    first: int = 0,
) -> Rehearsal:
    """Play a world with as many seeds as there are runs, and say what comes of it.

    Neither the number of workers nor the order in which they finish changes the result.

    Args:
        bundle: the compiled world.
        tests: its story tests: how far runs come with what they want, and what hangs on what they take away.
        runs: how many seeds to play, 1 or more.
        workers: how many processes to use; if not given this one alone, or as many as a cluster has processors. With
            more than one, a program must be importable (keep its start under `if __name__ == "__main__":`).
        on: on which cluster: "ray" for the one that RAY_ADDRESS names, or else for this machine; "ray:HOST:PORT",
            "ray://HOST:PORT". Without it, on this machine.
        each: called with the runs played and the runs in all, whenever some are finished.
        first: the first seed; the others follow it.

    """
    takes: list[Take] = []
    for _, taken in spread(_Stage, (bundle, tests), chunks(range(first, first + runs)), workers, on):
        takes += taken
        if each:
            each(len(takes), runs)
    found = rehearsed(bundle, tests, takes)
    return found._replace(
        chains=tuple(map(Breaks(World(bundle)).explained, found.chains)),
        causes=_causes(bundle, tests, min(runs, max(FEWEST, runs // FEWER)), workers, on, first),
    )


class Breaks:
    """Says where stories break why the act at which most runs fall off was not done in one of them, each once."""

    def __init__(self, world: World) -> None:
        self._world = world
        self._said: dict[tuple[int, Prop], tuple[str, ...]] = {}

    def explained(self, chain: Chain) -> Chain:
        """Say it of a chain."""
        return drained(self.explaining(chain))

    def explaining(self, chain: Chain) -> Generator[None, None, Chain]:
        """Say it of a chain, a little at a time; the chain is returned."""
        fall = chain.falls[chain.breaks] if chain.breaks >= 0 else None
        if fall is None or fall.seed is None or fall.missing is None:
            return chain
        key = fall.seed, fall.missing
        if key not in self._said:
            self._said[key] = yield from self._why_not(*key)
        return chain._replace(why_not=self._said[key])

    def _why_not(self, seed: int, act: Prop) -> Generator[None, None, tuple[str, ...]]:
        run = self._world.start(seed)
        for _ in run.play(self._world.bundle.end - 1):
            yield None
        return tuple(str(run.why_not(say(self._world.bundle, act))).splitlines())


def _causes(
    bundle: Checked, tests: Sequence[StoryTest], runs: int, workers: int | None, on: str | None, first: int
) -> tuple[Cause, ...]:
    """What hangs on what tests take away or change: each held against the world as it is."""
    compared = [test._replace(bar=Often(1, 1, more=False)) for test in tests if test.alterations]
    outcomes = run_tests(bundle, compared, runs, workers, on=on, first=first) if compared else []
    return tuple(filter(None, map(cause, outcomes)))


class _Stage:
    """Plays runs and watches them."""

    def __init__(self, bundle: Checked, tests: Sequence[StoryTest]) -> None:
        self._program = Program(bundle)
        self._tests = tests

    def play(self, job: tuple[int, ...]) -> list[Take]:
        """Play a job's seeds."""
        return [take(self._program, seed, self._tests) for seed in job]


def take(program: Program, seed: int, tests: Sequence[StoryTest] = ()) -> Take:
    """Play one run and watch it."""
    return drained(taking(program, seed, tests))


def taking(program: Program, seed: int, tests: Sequence[StoryTest] = ()) -> Generator[None, None, Take]:
    """Play one run and watch it, a beat at a time; what comes of it is returned."""
    taken, _ = yield from taking_down(program, seed, tests)
    return taken


def taking_down(
    program: Program, seed: int, tests: Sequence[StoryTest] = ()
) -> Generator[None, None, tuple[Take, Record]]:
    """Play one run as `taking`, and return the record of it, too, for whoever wants to look for more."""
    simulation = Simulation(program.bundle, seed, program)
    watching = Watching(program.bundle)
    simulation.listener = watching.hearing
    record = begun(simulation, felt=felt_in(tests))
    view = simulation.view
    before = list(view.places())
    while (minute := simulation.next_minute()) is not None:
        unable = still(program, view, minute)
        beat = simulation.beat()
        record.add(beat, truth_of(simulation, record.felt))
        seen = Seen(program, beat, view, record, before, unable)
        watching.see(seen)
        before = seen.places
        yield None
    return watching.take(seed, record, view, tests), record


def drained(work: Generator[None, None, Found]) -> Found:
    """Do all of some work at once."""
    while True:
        try:
            next(work)
        except StopIteration as end:
            found: Found = end.value
            return found
