"""Scenes of a script that can come up now: a town is asked for those of which all is so that they ask for."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from muchado.api.recording import begun, extend, trial
from muchado.find.asks import felt_in
from muchado.kernel import Simulation
from muchado.stage.found import find

if TYPE_CHECKING:
    from collections.abc import Sequence

    from muchado.api.world import World
    from muchado.bundle.inputs import Input
    from muchado.bundle.stories import SceneGate, StoryTest
    from muchado.find.record import Record
    from muchado.language.stories.gates import Scene
    from muchado.stage.town import Town


class _Played(NamedTuple):
    """How far a run has been played, to be looked through."""

    seed: int
    inputs: tuple[Input, ...]
    simulation: Simulation
    record: Record

    def leads_to(self, seed: int, inputs: tuple[Input, ...], minute: int) -> bool:
        """Whether a town can be come to from here."""
        now = self.simulation.now
        same = seed == self.seed and inputs[: len(self.inputs)] == self.inputs
        return same and now <= minute and all(one.minute > now for one in inputs[len(self.inputs) :])


class Offering:
    """The scenes of a script, held against towns of a world. A town that goes on is only played on."""

    def __init__(self, world: World, scenes: Sequence[Scene]) -> None:
        """Read what scenes ask for; those that ask for nothing are never offered.

        Raises:
            WorldError: a condition has a mistake.

        """
        self._world = world
        self._gates = world.gates([scene for scene in scenes if scene.conditions])
        self._felt = felt_in(gate.test for gate in self._gates)
        self._played: _Played | None = None

    def now(self, town: Town) -> tuple[str, ...]:
        """Return the names of the scenes of which all is so in a town, as it stands, in the order of the script."""
        record = self._record(town)
        tests = [_now(gate, self._last(town)) for gate in self._gates]
        return tuple(test.name for test in tests if test is not None and trial(record, test).minute >= 0)

    def _last(self, town: Town) -> int:
        """The last minute at which anything was played."""
        played = self._played
        return town.minute if played is None else min(town.minute, played.simulation.now)

    def _record(self, town: Town) -> Record:
        """What has happened in a town up to now, to be searched."""
        found = find(town.within(self._world).standing)
        played = self._played
        if played is None or not played.leads_to(town.seed, found.inputs, town.minute):
            simulation = Simulation(found.bundle, town.seed, found.origin.program)
            played = _Played(town.seed, (), simulation, begun(simulation, felt=self._felt))
        for one in found.inputs[len(played.inputs) :]:
            played.simulation.put(one.what, one.minute)
        self._played = played._replace(inputs=found.inputs)
        extend(played.record, played.simulation, town.minute + 1)
        return played.record


def _now(gate: SceneGate, minute: int) -> StoryTest | None:
    """What a scene asks for, at a minute and not before; None if it is too late for it."""
    *before, last = gate.test.claim
    if 0 <= last.latest <= minute:
        return None
    return gate.test._replace(claim=(*before, last._replace(earliest=max(last.earliest, minute))))
