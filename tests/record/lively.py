"""Small lively worlds, and their runs in files."""

from __future__ import annotations

from functools import cache
from pathlib import Path
from random import Random

from laws.random_worlds import random_world
from muchado.bundle.checked import Checked
from muchado.kernel import Beat, Simulation
from muchado.record.sqlite.reading import Reader
from muchado.record.sqlite.writing import Writer
from muchado.record.start import Start, TextFile

SEED = 5


@cache
def bundle(number: int = 6) -> Checked:
    """A world in which much is felt, told and done in four hours."""
    return random_world(Random(number))


@cache
def beats(number: int = 6) -> tuple[Beat, ...]:
    """Its run, straight through."""
    simulation = Simulation(bundle(number), SEED)
    found = []
    while simulation.next_minute() is not None:
        found.append(simulation.beat())
    return tuple(found)


def start(number: int = 6) -> Start:
    """What the run follows from."""
    return Start(bundle(number), SEED, (TextFile("library/x.ado", "# lib\n", True), TextFile("mine.ado", "# é\n")))


def saved(path: Path, last: int | None = None, number: int = 6) -> Path:
    """The run in a file, up to a beat."""
    writer = Writer.new(path, start(number))
    simulation = Simulation(bundle(number), SEED)
    while simulation.next_minute() is not None and writer.number != last:
        writer.add(simulation.beat(), simulation.world)
    writer.close()
    return path


def digests(path: Path) -> list[str]:
    """The digest of each beat of a file."""
    reader = Reader.open(path)
    found = [digest for _, _, digest in beats_of(reader)]
    reader.close()
    return found


def beats_of(reader: Reader) -> list[tuple[int, int, str]]:
    """The number, minute and digest of each beat of a file."""
    return [(number, *reader.beat_at(number)) for number in range(1, reader.last()[0] + 1)]
