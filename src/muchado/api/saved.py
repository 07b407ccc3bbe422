"""Runs that were saved, opened again. Only what opens one imports what reads files."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from muchado.api.errors import WorldError
from muchado.api.run import Run
from muchado.api.shelf import shelf
from muchado.record.start import MAGIC

if TYPE_CHECKING:
    from collections.abc import Callable

    from muchado.api.past import Past
    from muchado.api.world import World
    from muchado.record.differing import Difference


def is_run_file(path: str | Path) -> bool:
    """Return whether a path leads to a database such as runs are saved in, rather than to a world's text."""
    try:
        if not Path(path).is_file():
            return False  # to open a pipe is to wait for somebody who writes
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
        RunFileError: the file cannot be read, or is damaged, or this Python lacks sqlite3.

    """
    from muchado.api.kept import InFile

    return Run(None, InFile(Path(path)))


def world_of(run: Past) -> World:
    """Return the world with which a run was begun, with the tests that stand in its text.

    Raises:
        WorldError: it has a text, and this version of Much Ado makes another world of it.

    """
    from muchado.api.world import World
    from muchado.language import SourceFile, compile_text

    bundle, _, files, version, _ = run.start
    if not files:
        return World(bundle)
    result = compile_text([SourceFile(*file) for file in files], shelf(foreign=True))
    if result.bundle != bundle:
        raise WorldError(f"Much Ado {version} has kept this run, and understood its text otherwise than this one does.")
    return World(bundle, result.tests, files)


def rescue(path: str | Path, new: str | Path) -> Run:
    """Keep what a file holds, or what of it is intact if it is damaged, in a new file; return the run of that.

    Raises:
        RunFileError: nothing of the file can be read, there is such a new file already, or it cannot be written.

    """
    from muchado.record.sqlite.rescue import Intact

    Intact(Path(path)).keep(Path(new))
    return open_run(new)


def verify(
    path: str | Path,
    against: str | Path | None = None,
    workers: int = 1,
    each: Callable[[int, int], None] | None = None,
) -> Difference | None:
    """Look whether a run file is as it was written, and its run comes out the same; return the first difference.

    The digests in the file say whether it is as it was written. Then it is played, in pieces that each begin with a
    state that was kept. Or it is held against another file, without playing.

    Args:
        path: a file that `Run.save` or `muchado run --save` has made.
        against: another such file, of the same run, which is to be the same as far as both go.
        workers: how many processes to use, fewer if there is little to play; the result is the same.
        each: called with the pieces played and the pieces in all, whenever one is finished.

    Returns:
        None if there is no difference.

    Raises:
        RunFileError: a file cannot be read.

    """
    from muchado.api import verifying

    return verifying.verify(Path(path), None if against is None else Path(against), workers, each)
