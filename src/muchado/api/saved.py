"""Runs that were saved, opened again."""

from __future__ import annotations

from pathlib import Path

from muchado.api.kept import InFile
from muchado.api.run import Run
from muchado.record.file import MAGIC
from muchado.record.rescue import Intact


def is_run_file(path: str | Path) -> bool:
    """Return whether a path leads to a database such as runs are saved in, rather than to a world's text."""
    try:
        with Path(path).open("rb") as file:
            return file.read(len(MAGIC)) == MAGIC
    except (OSError, ValueError):
        return False


def open_run(path: str | Path) -> Run:
    """Return the run that a file holds, as it stood after its last beat.

    Whatever is asked of it is read from the file; to play on adds to the file. A `copy()` leaves the file alone.

    Args:
        path: a file that `Run.save` or `muchado run --save` has made.

    Raises:
        RunFileError: the file cannot be read, or is damaged.

    """
    return Run(None, InFile(Path(path)))


def rescue(path: str | Path, new: str | Path) -> Run:
    """Keep what a file holds, or what of it is intact if it is damaged, in a new file; return the run of that.

    Raises:
        RunFileError: nothing of the file can be read, there is such a new file already, or it cannot be written.

    """
    Intact(Path(path)).keep(Path(new))
    return open_run(new)
