"""A run as it is kept: the world it was played in, its seed, and every beat."""

from __future__ import annotations

from collections.abc import Callable, Hashable, Mapping, Sequence
from dataclasses import dataclass, field
from functools import cached_property
from typing import Any, TypeVar, TypeVarTuple

from muchado.bundle.checked import Checked
from muchado.kernel.events import Beat, Change, Choice, Event, Stage, doings
from muchado.kernel.exec.program import Program

Made = TypeVar("Made")
About = TypeVarTuple("About")


@dataclass(frozen=True)
class Chronicle:
    """What a run brought forth, in order.

    `bundle` is the one by which the records can be read: inputs may have brought names that the first one lacked.
    How everything stood before the first beat follows from the bundle: `kernel.world.opening.opening_world`.
    Where it comes from a run file (`record.stored.chronicle`), each part is read when it is asked for.
    """

    bundle: Checked = field(repr=False)
    seed: int
    beats: Sequence[Beat] = field(repr=False)

    @cached_property
    def program(self) -> Program:
        """The world made ready to be asked: once for all. They ask so little that its rules are not compiled."""
        from muchado.kernel.exec.interpreter import interpreted  # noqa: PLC0415 (most runs are only played)

        return Program(self.bundle, interpreted)

    @cached_property
    def events(self) -> Mapping[int, Event]:
        """Every event by its number, in order."""
        return {event.id: event for beat in self.beats for event in beat.events}

    @cached_property
    def choices(self) -> Mapping[int, tuple[Choice, ...]]:
        """By the number of an event: the choice behind it, and behind its answer."""
        found: dict[int, tuple[Choice, ...]] = {}
        for beat in self.beats:
            for choice in beat.choices:
                found[choice.event] = (*found.get(choice.event, ()), choice)
        return found

    @cached_property
    def stages(self) -> Mapping[int, tuple[Stage, ...]]:
        """By the number of an event that is a journey: through which places it led, and how it ended."""
        found: dict[int, list[Stage]] = {}
        for beat in self.beats:
            for stage in beat.stages:
                found.setdefault(stage.event, []).append(stage)
        return {event: tuple(stages) for event, stages in found.items()}

    def doings(self, beat: Beat) -> Sequence[Event]:
        """All that is done in a beat, with the journeys that go on in it as they look where they have come to."""
        return doings(beat, self.events)

    @cached_property
    def changes(self) -> Sequence[Change]:
        """Every change in a mind, in order."""
        return tuple(change for beat in self.beats for change in beat.changes)

    def once(self, make: Callable[[Chronicle, *About], Made], *about: *About) -> Made:
        """Return what is worked out of the whole run, such as what everything in it weighs: once for all who ask."""
        if (make, about) not in self._made:
            self._made[make, about] = make(self, *about)
        made: Made = self._made[make, about]
        return made

    @cached_property
    def _made(self) -> dict[Hashable, Any]:
        return {}
