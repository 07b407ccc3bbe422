"""Where worlds and libraries are kept."""

from __future__ import annotations

from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING

from muchado.api.errors import WorldError, nearest
from muchado.language.text.source import SourceFile

if TYPE_CHECKING:
    from collections.abc import Iterator
    from importlib.resources.abc import Traversable

SUFFIX = ".ado"

_RECOGNISERS = "recognisers.ado"


@cache
def package() -> Traversable:
    """Return where the files that come with Much Ado lie: a directory, or a part of the zip it is imported from."""
    here = Path(__file__).parent.parent
    if here.is_dir():
        return here
    from importlib.resources import files  # noqa: PLC0415 (slow to import, and seldom needed)

    return files("muchado")


def library() -> Traversable:
    """Return where the libraries that come with Much Ado lie."""
    return package() / "library"


def recognisers() -> SourceFile:
    """Return the patterns that come with Much Ado."""
    return SourceFile(_RECOGNISERS, (package() / "find" / _RECOGNISERS).read_text("utf-8"))


def bundled_worlds() -> dict[str, Traversable]:
    """Return the worlds that come with Much Ado by name, in the order of their names."""
    home = next((home for home in _homes() if home.is_dir()), None)
    found = [] if home is None else [path for path in home.iterdir() if _is_world(path)]
    return {path.name.removesuffix(SUFFIX): path for path in sorted(found, key=lambda path: path.name)}


def _homes() -> Iterator[Traversable]:
    """Yield where bundled worlds may lie: installed, inside the package; in a checkout, at its root."""
    inside = package()
    yield inside / "worlds"
    if isinstance(inside, Path):
        yield inside.parent.parent / "worlds"


def _is_world(path: Traversable) -> bool:
    return path.name.endswith(SUFFIX) or (path.is_dir() and any(one.name.endswith(SUFFIX) for one in path.iterdir()))


def find_world(name: str | Path) -> Traversable:
    """Return where a world's text is: a bundled world's name, or a path to a file or a directory.

    Raises:
        WorldError: there is no such world.

    """
    bundled = bundled_worlds()
    if str(name) in bundled:
        return bundled[str(name)]
    try:
        if Path(name).exists():
            return Path(name)
    except (OSError, ValueError):
        pass  # too long for a path, or with a null in it: surely no world
    hint = nearest(str(name), bundled) or " `muchado worlds` lists those that come with Much Ado."
    raise WorldError(f'There is no world "{name}".{hint}')


def find_library(name: str, world: Traversable | None = None) -> Traversable | None:
    """Return where a library's text is, a file or a directory; None if there is no such library.

    A library that lies beside the world comes before one of the same name that comes with Much Ado.
    """
    for home in (*_beside(world), library()):
        for path in (home / f"{name}{SUFFIX}", home / name):
            if _is_there(path) and _is_inside(path, home):
                return path
    return None


def _beside(world: Traversable | None) -> Iterator[Traversable]:
    """Yield the directory of a world's files; of a single file in a zip it is not known."""
    if world is not None and world.is_dir():
        yield world
    elif isinstance(world, Path):
        yield world.parent


def _is_there(path: Traversable) -> bool:
    """Whether there is anything at a path; what is neither a file nor a directory is told of when it is read."""
    try:
        return path.exists() if isinstance(path, Path) else path.is_file() or path.is_dir()
    except (OSError, ValueError):
        return False  # a name that no file can have


def _is_inside(path: Traversable, home: Traversable) -> bool:
    """Whether a path stays below its home; there is no way out of a zip."""
    if isinstance(path, Path) and isinstance(home, Path):
        try:
            return _goes_down(path, home) or path.resolve().is_relative_to(home.resolve())
        except (OSError, ValueError, RuntimeError):
            return False  # a link to itself, a null in the name: surely no library
    return True


def _goes_down(path: Path, home: Path) -> bool:
    """Whether a path leads straight down from its home, and over no link: so it need not be asked where it ends."""
    for step in (path, *path.parents):
        if step == home:
            return True
        if step.name == ".." or step.is_symlink():
            break
    return False
