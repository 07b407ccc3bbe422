"""The history of a run that is kept in a file."""

from __future__ import annotations

from contextlib import contextmanager
from typing import TYPE_CHECKING

from muchado.bundle.alter import BRINGS
from muchado.kernel import Program
from muchado.record.mistakes import RunFileError
from muchado.record.sqlite.reading import Reader
from muchado.record.sqlite.replay import simulation_at
from muchado.record.sqlite.stored import chronicle
from muchado.record.sqlite.writing import Writer
from muchado.record.start import readable
from muchado.why import filed

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence
    from pathlib import Path

    from muchado.bundle.inputs import Input
    from muchado.kernel import Simulation
    from muchado.kernel.events import Beat, Change, Event, Overwork, Stage
    from muchado.kernel.world.world import World
    from muchado.record.chronicle import Chronicle
    from muchado.record.start import Start
    from muchado.why.records import Records


def kept(
    path: Path, start: Start, inputs: Iterable[Input], so_far: Chronicle, detail_days: int = 0, bare: int = 0
) -> InFile:
    """Return the history of a run that is kept in a new file from now on, with what happened so far.

    Raises:
        RunFileError: there is such a file already, or it cannot be written.

    """
    history = InFile(path, Writer.new(path, start, inputs, detail_days, bare))
    for beat in so_far.beats:
        history.add(beat, None)
    return history


class InFile:
    """The history of a run that is kept in a file: nothing of it stays in memory."""

    def __init__(self, path: Path, writer: Writer | None = None) -> None:
        self.path = path
        self.reader = Reader.open(path) if writer is None else Reader(path, writer.connection)
        self._writer = writer
        self._beats = self.reader.last()[0]

    @property
    def start(self) -> Start:
        """What the run follows from."""
        return self.reader.start

    @property
    def minute(self) -> int:
        """The minute of the last beat; the world's first before there is any."""
        return max(self.reader.last()[1], self.start.bundle.start)

    @property
    def inputs(self) -> tuple[Input, ...]:
        """What is done to the run from outside, in the order in which it was said."""
        return self.reader.inputs()

    @property
    def bare(self) -> int:
        """Up to which beat it is not known any more what spoke for choices."""
        return self.reader.kept().bare

    def put(self, one: Input) -> None:
        """Keep something that is done to the run from outside.

        Raises:
            RunFileError: it cannot be kept.

        """
        named = readable(self.start, (*self.inputs, one), one.minute) if isinstance(one.what, BRINGS) else None
        with self._writing() as writer:
            writer.put(one, named)

    def add(self, beat: Beat, world: World | None) -> None:
        """Keep what a beat brought forth. The first one opens the file for writing.

        Raises:
            RunFileError: it cannot be kept.

        """
        with self._writing() as writer:
            writer.add(beat, world)
        self._beats += 1

    def event(self, number: int) -> Event:
        """Return an event by its number."""
        return self.reader.event(number)

    def events(self) -> Iterator[Event]:
        """Yield all events, in order."""
        return (event for beat in self.chronicle().beats for event in beat.events)

    def aftermath(self, event: int) -> tuple[int, ...]:
        """Return who came upon what was left of an event."""
        found = self.reader.records("notices", "WHERE event = ?", event)
        return tuple(dict.fromkeys(notice.person for notice in found))

    def stages(self, event: int) -> tuple[Stage, ...]:
        """Return through which places a journey led, and how it ended; nothing if an event is none."""
        return self.reader.stages(event)

    def changes(self, event: int) -> tuple[Change, ...]:
        """Return what an event changed in people's minds."""
        return tuple(self.reader.records("changes", "WHERE event = ?", event))

    def overworks(self) -> Sequence[Overwork]:
        """Return what was too much for somebody to think through, in order."""
        return self.reader.records("overworks", "WHERE beat > 0")

    def chronicle(self) -> Chronicle:
        """Return all that happened so far, to be asked."""
        return chronicle(self.reader)

    def records(self) -> Records:
        """Return what happened to be looked up by explanations, once it has caught up."""
        return filed.InFile(self.reader)

    def simulation(self, beats: int) -> Simulation:
        """Return the run as it stood after its first so many beats.

        Raises:
            RunFileError: this version plays it otherwise than the file has it.

        """
        return simulation_at(self.reader, beats, Program(self.start.bundle))

    def close(self) -> None:
        """Bring everything into the one file; it can be read still, and gone on with."""
        if self._writer is not None:
            self._writer.settle()
            self._writer = None

    @contextmanager
    def _writing(self) -> Iterator[Writer]:
        """Yield what writes to the file, and let go of it where something cannot be kept."""
        if self._writer is None:
            self._writer = self._further()
        try:
            yield self._writer
        except RunFileError:
            self.close()
            raise

    def _further(self) -> Writer:
        writer = Writer.further(self.path)
        if writer.number != self._beats:
            writer.close()
            raise RunFileError(f"{self.path}: something else has gone on with it meanwhile. Open it again.")
        self.reader.share(writer.connection)
        return writer
