"""Runs of a world that processes play: what each comes to, and by which hash seed."""

from __future__ import annotations

from typing import NamedTuple

from muchado import Run, World
from muchado.bundle.checked import Checked
from muchado.bundle.inputs import Chance
from muchado.record.start import text_digest
from muchado.record.tables import rows_of, text_of


class Played(NamedTuple):
    """The fingerprints of a run's state and of all its records, and what a word's hash was where it was played."""

    state: str
    records: str
    hashed: int


class Player:
    """Plays whole runs of a world by seed, and runs that go on from a minute of the first with another chance."""

    def __init__(self, bundle: Checked, minute: int) -> None:
        self._world = World(bundle)
        self._trunk = self._world.start(0)
        self._trunk.until(minute)

    def play(self, seed: int) -> tuple[Played, Played]:
        """Play a run from the beginning and one from the minute on."""
        fork = self._trunk.copy()
        fork.put(Chance(seed))
        return _played(self._world.start(seed)), _played(fork)


def _played(run: Run) -> Played:
    run.until(run.bundle.end)
    records = text_digest(*(text_of(rows_of(beat)) for beat in run.chronicle.beats))
    return Played(run.digest(), records, hash("Much Ado"))
