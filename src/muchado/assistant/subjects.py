"""Which world an assistant means: one by name, by its text, or by a path that leads to nothing outside a folder."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from muchado.api.errors import nearest
from muchado.api.find import SUFFIX, bundled_worlds
from muchado.assistant.mistakes import ToolError

if TYPE_CHECKING:
    from collections.abc import Iterator

MOST_LISTED = 200


def named(world: str, folder: Path | None) -> str:
    """Return what the command calls a world.

    Raises:
        ToolError: there is none of this name, or it is not in the folder.

    """
    if world in bundled_worlds():
        return world
    if folder is None:
        hint = nearest(world, bundled_worlds()) or " `worlds` lists them."
        raise ToolError(f'There is no world "{world}", and no folder was given to look in.{hint}')
    home = folder.resolve()
    try:
        path = (home / world).resolve()
        inside, there = path.is_relative_to(home), path.exists()
    except (OSError, ValueError, RuntimeError):
        inside, there = True, False  # too long for a path, a link to itself, a null in it: surely no world
    if not inside:
        raise ToolError(f'"{world}" is outside the folder: only worlds in it are read.')
    if not there:
        hint = nearest(world, [*bundled_worlds(), *listed(folder)]) or " `worlds` lists them."
        raise ToolError(f'There is no world "{world}".{hint}')
    if not _is_whole(path, home):
        raise ToolError(f'"{world}" has a link in it that leads out of the folder: only worlds in it are read.')
    return str(path)


def listed(folder: Path | None) -> list[str]:
    """Return the worlds in a folder, files and directories, as they are asked for."""
    return [] if folder is None else sorted(set(_found(folder.resolve())))[:MOST_LISTED]


def _found(home: Path) -> Iterator[str]:
    for path in home.iterdir():
        files = path.iterdir() if path.is_dir() else [path]
        if any(one.name.endswith(SUFFIX) for one in files):
            yield path.name


def _is_whole(path: Path, home: Path) -> bool:
    """Whether all files of a world lie in the folder: links among them could lead out."""
    files = path.iterdir() if path.is_dir() else [path]
    return all(one.resolve().is_relative_to(home) for one in files if one.name.endswith(SUFFIX))
