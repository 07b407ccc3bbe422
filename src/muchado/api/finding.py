"""Where patterns are found in runs: who, when, what, and why it came to that."""

from __future__ import annotations

from contextlib import suppress
from dataclasses import replace
from typing import TYPE_CHECKING

from muchado.api.errors import UnknownNameError
from muchado.api.pool import chunks, spread
from muchado.api.recording import ends_of, openings_of, thoughts_of, truth_of
from muchado.api.sighted import Find, told
from muchado.find.asks import asks_truth
from muchado.find.watch import Watch
from muchado.why.question import Question

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator, Sequence

    from muchado.api.explained import Explained
    from muchado.api.past import Past
    from muchado.bundle.checked import Checked
    from muchado.bundle.stories import StoryTest
    from muchado.find.watch import Sighting
    from muchado.kernel import Simulation
    from muchado.kernel.events import Beat


# ---------------------------------------------------------------------- in one run


def watch_of(simulation: Simulation, patterns: Sequence[StoryTest], bundle: Checked | None = None) -> Watch:
    """Return a watch for patterns in a run that is about to begin; `bundle`: by which it can be read to its end."""
    watch = Watch(bundle or simulation.program.bundle, patterns, ends_of(simulation), thoughts_of(simulation))
    if watch.needs_truth:
        watch.begin(openings_of(simulation), truth_of(simulation, watch.felt))
    return watch


def take(watch: Watch, simulation: Simulation, beat: Beat) -> list[Sighting]:
    """Take in a beat that a run has just played."""
    return watch.add(beat, truth_of(simulation, watch.felt) if watch.needs_truth else None)


def find_in(run: Past, start: Callable[[], Simulation], patterns: Sequence[StoryTest]) -> Iterator[Find]:
    """Yield where patterns are found in a run so far.

    What only speaks of what happens is looked up; for what asks how things stood it is played once more, on the side.
    """
    if asks_truth(patterns):
        simulation = start()
        watch = watch_of(simulation, patterns, run.chronicle.bundle)
        beats: Iterable[tuple[Beat, Simulation | None]] = _played(simulation, run.now)
    else:
        watch = Watch(run.chronicle.bundle, patterns)
        beats = ((beat, None) for beat in run.chronicle.beats)
    for beat, simulation_now in beats:
        found = watch.add(beat) if simulation_now is None else take(watch, simulation_now, beat)
        yield from (told(run.chronicle.bundle, patterns, one, run.seed) for one in found)
    yield from (told(run.chronicle.bundle, patterns, one, run.seed) for one in watch.finish())


def _played(simulation: Simulation, now: int) -> Iterator[tuple[Beat, Simulation]]:
    while (minute := simulation.next_minute()) is not None and minute <= now:
        yield simulation.beat(), simulation


def with_why(record: Explained, found: Find) -> Find:
    """Return a find with why it came to its last link, as far as that can be asked."""
    last = max(found.steps, key=lambda step: step.minute)
    for question in (last.question, None if last.event is None else str(last.event)):
        if isinstance(question, Question):
            return replace(found, why=record.asked(question, last.text, last.minute))
        if question is not None:
            with suppress(UnknownNameError):
                return replace(found, why=record.why(question, last.minute))
    return found


# ---------------------------------------------------------------------- in many runs


def find_in_runs(
    bundle: Checked,
    patterns: Sequence[StoryTest],
    runs: int = 1,
    first: int = 0,
    workers: int | None = None,
    each: Callable[[int, int], None] | None = None,
    *,
    why: bool = False,
    on: str | None = None,
) -> list[Find]:
    """Play a world with as many seeds as there are runs, and return where patterns are found, in order of the seeds."""
    jobs = chunks(range(first, first + runs))
    found: dict[tuple[int, ...], list[Find]] = {}
    played = 0
    for job, finds in spread(_Stage, (bundle, tuple(patterns), why), jobs, workers, on):
        found[job] = finds
        played += len(job)
        if each:
            each(played, runs)
    return [find for job in jobs for find in found[job]]


class _Stage:
    """Plays runs and watches for patterns in them."""

    def __init__(self, bundle: Checked, patterns: Sequence[StoryTest], why: bool) -> None:
        from muchado.api.world import World  # noqa: PLC0415 (a world can look for patterns in itself)

        self._world = World(bundle)
        self._patterns = patterns
        self._why = why

    def play(self, job: tuple[int, ...]) -> list[Find]:
        """Play a job's seeds."""
        return [find for seed in job for find in self._found(seed)]

    def _found(self, seed: int) -> list[Find]:
        run = self._world.start(seed)
        watch = watch_of(run.simulation, self._patterns)
        sightings: list[Sighting] = []
        while (beat := run.beat()) is not None:
            sightings += take(watch, run.simulation, beat)
        sightings += watch.finish()
        found = [told(run.bundle, self._patterns, one, seed) for one in sightings]
        return [run.explained(one) for one in found] if self._why else found
