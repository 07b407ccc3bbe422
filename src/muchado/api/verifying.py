"""Whether what a run file holds is what is played: its pieces, each on its own, in as many processes as wanted."""

from __future__ import annotations

from contextlib import closing
from typing import TYPE_CHECKING

from muchado.api.pool import spread
from muchado.kernel import Program
from muchado.record.mistakes import RunFileError
from muchado.record.sqlite.against import against as in_files
from muchado.record.sqlite.reading import Reader
from muchado.record.sqlite.replay import CANNOT_PLAY, check_rules
from muchado.record.sqlite.verifying import Piece, altered, pieces, played

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from muchado.record.differing import Difference

PAYS = 1_000_000
"""How many characters of records a process must have to play, about two seconds, to be worth its start."""


def verify(
    path: Path,
    against: Path | None = None,
    workers: int = 1,
    each: Callable[[int, int], None] | None = None,
) -> Difference | None:
    """Return the first difference, as `api.saved.verify` says.

    Raises:
        RunFileError: a file cannot be read.

    """
    reader = Reader.open(path)
    if against is not None:
        return in_files(reader, Reader.open(against))
    check_rules(reader)
    used = min(workers, reader.numbers("SELECT CAST(total(size) AS INTEGER) FROM beats")[0] // PAYS)
    return altered(reader) or _replayed(path, pieces(reader), used, each)


def _replayed(
    path: Path, parts: list[Piece], workers: int, each: Callable[[int, int], None] | None
) -> Difference | None:
    """Play all pieces and return the first difference: whoever plays what when, the earliest piece counts."""
    ended: dict[Piece, Difference | Exception | None] = {}
    waiting = parts[::-1]
    with closing(spread(_Stage, (path,), parts, workers)) as outcomes:
        for piece, outcome in outcomes:
            ended[piece] = outcome
            while waiting and waiting[-1] in ended:
                first = ended[waiting.pop()]
                if isinstance(first, Exception):
                    raise first
                if first is not None:
                    return first
            if each:
                each(len(ended), len(parts))
    return None


class _Stage:
    """Plays pieces of one file."""

    def __init__(self, path: Path) -> None:
        self._reader = Reader.open(path)
        self._program = Program(self._reader.start.bundle)

    def play(self, piece: Piece) -> Difference | Exception | None:
        """Play a piece. What cannot be played is told when its turn comes: the one before may say why."""
        try:
            return played(self._reader, piece, self._program)
        except (RunFileError, *CANNOT_PLAY) as error:
            return error
