"""What has happened in a run so far, and what came of each event."""

from __future__ import annotations

from typing import TYPE_CHECKING, Protocol

from muchado.kernel import Simulation
from muchado.record.chronicle import Chronicle
from muchado.record.start import readable
from muchado.why import memory

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from muchado.bundle.checked import Checked
    from muchado.bundle.inputs import Input
    from muchado.kernel.events import Beat, Change, Event, Overwork, Stage
    from muchado.kernel.world.world import World
    from muchado.record.start import Start
    from muchado.why.records import Records


class History(Protocol):
    """What a run asks of what happened so far. In memory it is `InMemory`, in a file `api.kept.InFile`."""

    @property
    def start(self) -> Start:
        """What the run follows from."""

    @property
    def minute(self) -> int:
        """The minute of the last beat; the world's first before there is any."""

    @property
    def inputs(self) -> tuple[Input, ...]:
        """What is done to the run from outside, in the order in which it was said."""

    @property
    def bare(self) -> int:
        """Up to which beat it is not known any more what spoke for choices."""

    def put(self, one: Input) -> None:
        """Take in something that is done to the run from outside."""

    def add(self, beat: Beat, world: World) -> None:
        """Take in what a beat brought forth; `world` is the state after it."""

    def event(self, number: int) -> Event:
        """Return an event by its number."""

    def events(self) -> Iterator[Event]:
        """Yield all events, in order."""

    def aftermath(self, event: int) -> tuple[int, ...]:
        """Return who came upon what was left of an event."""

    def stages(self, event: int) -> tuple[Stage, ...]:
        """Return through which places a journey led, and how it ended; nothing if an event is none."""

    def changes(self, event: int) -> tuple[Change, ...]:
        """Return what an event changed in people's minds."""

    def overworks(self) -> Sequence[Overwork]:
        """Return what was too much for somebody to think through, in order."""

    def chronicle(self) -> Chronicle:
        """Return all that happened so far, to be asked."""

    def records(self) -> Records:
        """Return what happened to be looked up by explanations, once it has caught up."""

    def simulation(self, beats: int) -> Simulation:
        """Return the run as it stood after its first so many beats, to be gone on with."""

    def close(self) -> None:
        """Let go of the file, if there is one."""


class InMemory:
    """The history of a run that is not saved."""

    bare = 0

    def __init__(self, start: Start, beats: Iterable[Beat] = (), inputs: Iterable[Input] = ()) -> None:
        self.start = start
        self.inputs = tuple(inputs)
        self._beats: list[Beat] = []
        self._events: dict[int, Event] = {}
        self._aftermath: dict[int, tuple[int, ...]] = {}
        self._stages: dict[int, tuple[Stage, ...]] = {}
        self._changes: dict[int, tuple[Change, ...]] = {}
        self._overworks: list[Overwork] = []
        self._read_by: tuple[tuple[Input, ...], Checked] = ((), start.bundle)
        """The world by which what happened is read, and the inputs that have made it so."""
        for beat in beats:
            self.add(beat)

    def put(self, one: Input) -> None:
        """Take in something that is done to the run from outside."""
        self.inputs = (*self.inputs, one)

    def add(self, beat: Beat, world: World | None = None) -> None:  # noqa: ARG002 (only files keep states)
        """Take in what a beat brought forth."""
        self._beats.append(beat)
        self._events.update((event.id, event) for event in beat.events)
        for notice in beat.notices:
            before = self._aftermath.get(notice.event, ())
            self._aftermath[notice.event] = (*before, *(() if notice.person in before else (notice.person,)))
        for stage in beat.stages:
            self._stages[stage.event] = (*self._stages.get(stage.event, ()), stage)
        for change in beat.changes:
            self._changes[change.event] = (*self._changes.get(change.event, ()), change)
        self._overworks += beat.overworks

    @property
    def minute(self) -> int:
        """The minute of the last beat; the world's first before there is any."""
        return self._beats[-1].minute if self._beats else self.start.bundle.start

    def event(self, number: int) -> Event:
        """Return an event by its number."""
        return self._events[number]

    def events(self) -> Iterator[Event]:
        """Yield all events, in order."""
        return iter(self._events.values())

    def aftermath(self, event: int) -> tuple[int, ...]:
        """Return who came upon what was left of an event."""
        return self._aftermath.get(event, ())

    def stages(self, event: int) -> tuple[Stage, ...]:
        """Return through which places a journey led, and how it ended; nothing if an event is none."""
        return self._stages.get(event, ())

    def changes(self, event: int) -> tuple[Change, ...]:
        """Return what an event changed in people's minds."""
        return self._changes.get(event, ())

    def overworks(self) -> Sequence[Overwork]:
        """Return what was too much for somebody to think through, in order."""
        return tuple(self._overworks)

    def chronicle(self) -> Chronicle:
        """Return all that happened so far, to be asked."""
        done = tuple(one for one in self.inputs if one.minute <= self.minute)
        if done != self._read_by[0]:
            self._read_by = done, readable(self.start, done, self.minute)
        return Chronicle(self._read_by[1], self.start.seed, tuple(self._beats))

    def records(self) -> Records:
        """Return what happened to be looked up by explanations, once it has caught up."""
        return memory.InMemory()

    def simulation(self, beats: int) -> Simulation:
        """Return the run played anew for so many beats."""
        simulation = Simulation(self.start.bundle, self.start.seed, inputs=self.inputs)
        for _ in range(beats):
            simulation.beat()
        return simulation

    def close(self) -> None:
        """There is no file to let go of."""
