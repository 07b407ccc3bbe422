"""What `muchado check --fix` does: makes the cures that are certain in a world's own files."""

from __future__ import annotations

from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from muchado.cli.files import write_file
from muchado.cli.mistakes import MistakeError
from muchado.cli.out import say

if TYPE_CHECKING:
    from collections.abc import Sequence

    from muchado.language import Diagnostic, SourceFile


def mend(world: str) -> None:
    """Mend what can be mended for certain in the files of a world, each written whole, and say what that was.

    Raises:
        MistakeError: the world comes with Much Ado, or a file cannot be written.
        WorldError: there is no such world, or it cannot be read.

    """
    from muchado.api.find import bundled_worlds, find_library, find_world
    from muchado.api.shelf import shelf
    from muchado.api.world import sources
    from muchado.language.service import Workspace

    if world in bundled_worlds():
        raise MistakeError(f'"{world}" comes with Much Ado. Only files of your own are mended.')
    path = find_world(world)
    files = [file for file in sources(world) if not file.library]
    workspace = Workspace(files, partial(find_library, world=path), shelf())
    mended = workspace.mend()
    for file in files:
        text = workspace.text(file.name)
        if text != file.text:
            _write(_path(Path(world), file), file.text, text)
    _tell(mended)


def _path(world: Path, file: SourceFile) -> Path:
    return world / file.name if world.is_dir() else world


def _write(path: Path, before: str, after: str) -> None:
    """Write a mended file; ends of lines, and a mark at its beginning, stay as they are."""
    written = path.read_bytes().decode("utf-8")
    if written.removeprefix("\ufeff").replace("\r\n", "\n").replace("\r", "\n") != before:
        raise MistakeError(f"{path} has been changed meanwhile. Try again.")
    end = "\r\n" if "\r\n" in written else "\n"
    mark = "\ufeff" if written.startswith("\ufeff") else ""
    write_file(path, mark + after.replace("\n", end))


def _tell(mended: Sequence[Diagnostic]) -> None:
    for one in sorted(mended, key=lambda one: (one.file, one.line)):
        say(f"Mended {one.file}:{one.line}: {one.message}; {one.hint}")
