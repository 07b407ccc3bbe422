"""Files of text: the world's own and those of the libraries that it uses."""

from __future__ import annotations

import re
import stat
from pathlib import Path
from typing import TYPE_CHECKING

from muchado.bundle.records import NamedTuple

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence
    from importlib.resources.abc import Traversable

SUFFIX = ".ado"
LARGEST = 1_000_000
"""The most bytes that a file may have."""

_USES = re.compile(r'^[ \t]+uses[ \t]+(".*)$', re.MULTILINE)
_QUOTED = re.compile(r'"([^"\n]*)"')


class UnreadableError(Exception):
    """A file cannot be read as text; the message says which and why, in one line."""


class SourceFile(NamedTuple):
    """A file's name, as messages show it, and its text. `library`: it is not the world's own."""

    name: str
    text: str
    library: bool = False


class Sources(NamedTuple):
    """All files of a world: libraries first, depth first, each once; then its own by name."""

    files: tuple[SourceFile, ...]


def read(path: Traversable, find_library: Callable[[str], Traversable | None]) -> Sources:
    """Read a world's file or directory, and the libraries it uses as far as they are found.

    Args:
        path: a file, or a directory all of whose `.ado` files are read.
        find_library: gives the file or directory of the library of a name, None if there is none.

    Raises:
        UnreadableError: there is no text there, or a file is too large, not text, or not UTF-8.

    """
    return with_libraries(tuple(_files(path, "", library=False)), find_library)


def with_libraries(own: Sequence[SourceFile], find_library: Callable[[str], Traversable | None]) -> Sources:
    """Give the libraries that files use, as far as they are found, and after them the files.

    Raises:
        UnreadableError: a library is too large, not text, or not UTF-8.

    """
    libraries = _gather(own, find_library)
    return Sources((*(file for part in libraries.values() for file in part), *own))


def _gather(
    files: Sequence[SourceFile], find_library: Callable[[str], Traversable | None]
) -> dict[str, tuple[SourceFile, ...]]:
    """Read all libraries that are used, each after those that it uses itself."""
    found: dict[str, tuple[SourceFile, ...]] = {}
    met: dict[str, tuple[SourceFile, ...]] = {}
    waiting = [(name, False) for name in reversed(libraries_used(files))]
    while waiting:
        name, done = waiting.pop()
        if done:
            found[name] = met[name]
        elif name not in met:
            path = find_library(name)
            met[name] = () if path is None else tuple(_files(path, f"library/{name}", library=True))
            waiting += [(name, True), *((used, False) for used in reversed(libraries_used(met[name])))]
    return found


def libraries_used(files: Sequence[SourceFile]) -> list[str]:
    """Give the names of the libraries that some files say they use, each once."""
    names = [name for file in files for line in _USES.findall(file.text) for name in _QUOTED.findall(line)]
    return list(dict.fromkeys(names))


def _files(path: Traversable, name: str, *, library: bool) -> Iterator[SourceFile]:
    """Read a file, shown by a name, or all files of a directory, shown below that name."""
    try:
        directory = path.is_dir()
        paths = sorted(filter(_is_text, path.iterdir()), key=lambda file: file.name) if directory else [path]
    except OSError as error:
        raise UnreadableError(f"{path} cannot be read: {error.strerror}.") from error
    if not paths:
        raise UnreadableError(f"{path} has no files that end in {SUFFIX}.")
    for file in paths:
        shown = f"{name}/{file.name}" if directory and name else f"{name}{SUFFIX}" if name else file.name
        yield SourceFile(shown, _text(file), library)


def _is_text(path: Traversable) -> bool:
    return path.name.endswith(SUFFIX) and not path.is_dir()


def _text(path: Traversable) -> str:
    try:
        # To open a pipe or a device may be to wait for ever.
        if isinstance(path, Path) and not stat.S_ISREG(path.stat().st_mode):
            raise UnreadableError(f"{path} cannot be read: it is not a file of text.")
        with path.open("rb") as stream:
            data = stream.read(LARGEST + 1)
    except (OSError, ValueError) as error:
        reason = (error.strerror if isinstance(error, OSError) else "") or "it is not a file"
        raise UnreadableError(f"{path} cannot be read: {reason}.") from error
    if len(data) > LARGEST:
        raise UnreadableError(f"{path} is too large: a file may have up to {LARGEST:,} bytes.")
    if b"\0" in data:
        raise UnreadableError(f"{path} is not a text file.")
    try:
        return data.decode("utf-8-sig").replace("\r\n", "\n").replace("\r", "\n")
    except UnicodeDecodeError as error:
        line = data[: error.start].count(b"\n") + 1
        raise UnreadableError(f"{path} is not UTF-8 text (line {line}); save it as UTF-8.") from error
