"""Keeping the intact part of a damaged run file in a new one."""

from __future__ import annotations

from bisect import bisect_left
from typing import TYPE_CHECKING, Any

from muchado.bundle.inputcodec import input_from_json
from muchado.bundle.mistakes import BundleError
from muchado.bundle.soundinputs import check_inputs
from muchado.kernel import Simulation
from muchado.record.detail import bare
from muchado.record.mistakes import DamagedError, RunFileError
from muchado.record.sqlite.file import salvage
from muchado.record.sqlite.reading import Reader
from muchado.record.sqlite.replay import CANNOT_PLAY
from muchado.record.sqlite.verifying import fits
from muchado.record.sqlite.writing import Writer

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path

    from muchado.bundle.checked import Checked
    from muchado.bundle.inputs import Input
    from muchado.kernel import Beat
    from muchado.record.start import Start

UNREADABLE = (BundleError, TypeError, ValueError, LookupError, RecursionError)
"""What reading an input raises where the file holds something else."""


class Intact:
    """What of a damaged file is as it was written: its world, its inputs, and `beats` beats, the last at `minute`.

    `lost`: whether there is an input that cannot be read. The inputs before it count as intact, and so do the beats for
    which they are enough.

    Raises:
        DamagedError: not even the world can be read.

    """

    def __init__(self, path: Path) -> None:
        self.reader = _begun(path)
        self.start = self.reader.start
        self.inputs, missing = _inputs(self.reader)
        self.reader.judged = self.inputs
        self.lost = missing is not None
        self.beats = _count(self.reader)
        if missing is not None:
            self.beats = _without(self.reader, self.start, self.inputs, self.beats, missing)
        self.minute = self.reader.beat_at(self.beats)[0] if self.beats else self.start.bundle.start

    def keep(self, path: Path) -> None:
        """Write the intact part to a new file.

        Raises:
            RunFileError: the file exists already, or cannot be written.

        """
        _, days, bare = self.reader.kept()
        writer = Writer.new(path, self.start, self.inputs, max(days, 0), min(bare, self.beats))
        try:
            again: Simulation | None = Simulation(self.start.bundle, self.start.seed, inputs=self.inputs)
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
        return simulation if simulation and beat in (again := simulation.beat(), bare(again)) else None
    except (StopIteration, *CANNOT_PLAY):
        return None


def _inputs(reader: Reader) -> tuple[tuple[Input, ...], int | None]:
    """Return the inputs up to the first that cannot be read, and the first minute of the rest; None if all can.

    Where not even the minutes of the rest can be read, it is the world's first.
    """
    bundle = reader.start.bundle
    held: list[Input] = []
    rest: list[int] = []
    try:
        for number, row in enumerate(reader.rows("inputs")[1], start=1):
            one = None if rest else _input(number, row)
            if one is None:
                rest.append(_minute(bundle, number, row))
            else:
                held.append(one)
    except RunFileError:
        rest.append(bundle.start)
    sound = bisect_left(range(len(held)), True, key=lambda at: not _makes_sense(bundle, held[: at + 1]))
    rest += [_minute(bundle, number, (number, *one)) for number, one in enumerate(held[sound:])]
    return tuple(held[:sound]), min(rest, default=None)


def _input(number: int, row: tuple[Any, ...]) -> Input | None:
    """Return an input from its row, None if that is not as it was written, or not the one of this number."""
    try:
        found, minute, kind, data = row
        return input_from_json(minute, kind, data) if found == number else None
    except UNREADABLE:
        return None


def _minute(bundle: Checked, number: int, row: tuple[Any, ...]) -> int:
    """Return the minute of an input, the world's first if it is none or another input is missing."""
    match row:
        case (found, int(minute), *_) if found == number and bundle.start <= minute < bundle.end:
            return minute
        case _:
            return bundle.start


def _makes_sense(bundle: Checked, inputs: Sequence[Input]) -> bool:
    try:
        check_inputs(bundle, inputs)
    except UNREADABLE:
        return False
    return True


def _without(reader: Reader, start: Start, inputs: Sequence[Input], beats: int, missing: int) -> int:
    """Return how many of the beats are before the minute of the first missing input, or come out the same without."""
    again: Simulation | None = Simulation(start.bundle, start.seed, inputs=inputs)
    for number in range(1, beats + 1):
        beat = reader.alone(number)
        again = _followed(again, beat)
        if again is None and beat.minute >= missing:
            return number - 1
    return beats


def _count(reader: Reader) -> int:
    """Return how many beats, from the first on, have all their records as they were written."""
    number = 0
    try:
        while fits(reader, number + 1):
            reader.alone(number + 1)
            number += 1
    except RunFileError:
        pass
    return number
