"""Patterns watched for in a town while a game goes on."""

from __future__ import annotations

from typing import TYPE_CHECKING

from muchado.api.finding import take, watch_of
from muchado.api.sighted import told
from muchado.find.asks import asks_truth
from muchado.find.watch import Watch
from muchado.kernel import Simulation
from muchado.stage.found import find
from muchado.stage.protocol import Standing

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from muchado.api.sighted import Find
    from muchado.bundle.inputs import Input
    from muchado.bundle.stories import StoryTest
    from muchado.find.watch import Sighting
    from muchado.kernel.events import Beat
    from muchado.stage.found import Found
    from muchado.stage.town import Town


class Lookout:
    """Watches for patterns in a town: show it every town that the game comes to, and it tells what has come about.

    Each beat is looked at once. When the game goes back, or goes on otherwise, it is looked through from the beginning.

    Attributes:
        finds: all that has come about in the town that was shown last.

    """

    def __init__(self, patterns: Sequence[StoryTest]) -> None:
        self._patterns = tuple(patterns)
        self._needs_truth = asks_truth(patterns)
        self._origin: object = None
        self._taken: tuple[Input, ...] = ()
        self._minute = -1
        self._beats = 0
        self._watch: Watch | None = None
        self._simulation: Simulation | None = None
        self.finds: tuple[Find, ...] = ()

    def follow(self, town: Town) -> tuple[Find, ...]:
        """Return what has come about since the town that was shown last; in one that goes otherwise, all that has.

        What is not to happen afterwards is waited for: until its time is over, or the world.

        Raises:
            StageError: the town's world is not at hand, or an input does not fit into it.
            OverworkError: a pattern has begun more often than can be kept in mind.

        """
        found = find(Standing(town.world, town.title, town.seed, town.minute, town.inputs))
        watch = self._watch if self._goes_on(found) and self._watch is not None else self._begin(found)
        sightings = self._played(watch, found) if self._needs_truth else self._read(watch, found)
        if town.over:
            sightings += watch.finish()
        self._minute = found.minute
        self._taken = tuple(one for one in found.inputs if one.minute <= found.minute)
        bundle = found.state().bundle
        new = tuple(told(bundle, self._patterns, one, town.seed) for one in sightings)
        self.finds = (*self.finds, *new)
        return new

    def _goes_on(self, found: Found) -> bool:
        """Whether a town goes on from the one that was shown last."""
        done = tuple(one for one in found.inputs if one.minute <= self._minute)
        return found.origin == self._origin and found.minute >= self._minute and done == self._taken

    def _begin(self, found: Found) -> Watch:
        self._origin, self._beats, self.finds = found.origin, 0, ()
        program = found.origin.program
        self._simulation = Simulation(program.bundle, found.origin.seed, program, inputs=found.inputs)
        self._watch = watch_of(self._simulation, self._patterns)
        return self._watch

    def _read(self, watch: Watch, found: Found) -> list[Sighting]:
        """Look at the beats that have been played."""
        past = found.state().past
        beats: Iterable[Beat] = (one.beat for one in past[self._beats :])
        self._beats = len(past)
        return [one for beat in beats for one in watch.add(beat)]

    def _played(self, watch: Watch, found: Found) -> list[Sighting]:
        """Play on as the town has, on the side, to see how things stand after every beat."""
        if self._simulation is None:
            raise TypeError("what was begun has a simulation")
        simulation = self._simulation
        if simulation.inputs != found.inputs:
            simulation = self._simulation = simulation.copy(found.inputs)
        sightings: list[Sighting] = []
        while (minute := simulation.next_minute()) is not None and minute <= found.minute:
            sightings += take(watch, simulation, simulation.beat())
        return sightings
