"""Keeping the intact part of a damaged run file in a new one."""

from __future__ import annotations

from typing import TYPE_CHECKING

from muchado.kernel import Simulation
from muchado.record.file import salvage
from muchado.record.mistakes import DamagedError, RunFileError
from muchado.record.reading import Reader
from muchado.record.replay import CANNOT_PLAY
from muchado.record.start import next_digest
from muchado.record.writing import Writer

if TYPE_CHECKING:
    from pathlib import Path

    from muchado.kernel import Beat


class Intact:
    """What of a damaged file is as it was written: its world, and `beats` beats, the last at `minute`.

    Raises:
        DamagedError: not even the world can be read.

    """

    def __init__(self, path: Path) -> None:
        self.reader = _begun(path)
        self.start = self.reader.start
        self.beats = _count(self.reader)
        self.minute = self.reader.beat_at(self.beats)[0] if self.beats else self.start.bundle.start

    def keep(self, path: Path) -> None:
        """Write the intact part to a new file.

        Raises:
            RunFileError: the file exists already, or cannot be written.

        """
        writer = Writer.new(path, self.start)
        try:
            again: Simulation | None = Simulation(self.start.bundle, self.start.seed)
            for number in range(1, self.beats + 1):
                beat = self.reader.alone(number)
                again = _followed(again, beat)
                writer.add(beat, None if again is None else again.world)
        finally:
            writer.close()


def _begun(path: Path) -> Reader:
    """Return a reader of a file whose world is as it was written."""
    try:
        reader = Reader(path, salvage(path))
        if reader.facts()["bundle_digest"] == reader.bundle_digest() and reader.start:
            return reader
    except DamagedError:
        pass
    raise DamagedError(f"{path} is damaged from its beginning on, and nothing of it can be kept.")


def _followed(simulation: Simulation | None, beat: Beat) -> Simulation | None:
    """Return the simulation as long as it plays what the file has: then the states that belong to it are known."""
    try:
        return simulation if simulation and simulation.beat() == beat else None
    except (StopIteration, *CANNOT_PLAY):
        return None


def _count(reader: Reader) -> int:
    """Return how many beats, from the first on, have all their records as they were written."""
    number, before = 0, ""
    try:
        while True:
            _, digest = reader.beat_at(number + 1)
            before = next_digest(before, reader.text(number + 1))
            reader.alone(number + 1)
            if digest != before:
                return number
            number += 1
    except (RunFileError, LookupError, TypeError, ValueError):
        return number
