"""Which world a file belongs to, and what is asked of it: the texts that are open come before those on the disk."""

from __future__ import annotations

import os
import re
from contextlib import suppress
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

from pygls.uris import from_fs_path, to_fs_path

from muchado.api.find import SUFFIX, find_library, library
from muchado.api.shelf import shelf
from muchado.language import SourceFile, UnreadableError, read
from muchado.language.service import Kept, Workspace
from muchado.language.text.source import LARGEST

if TYPE_CHECKING:
    from collections.abc import Iterable

    from muchado.language import Diagnostic

_SHELF = Kept(shelf())
"""What is compiled of libraries stays in memory: they are read once, whether or not it can be kept on the disk."""
_HEAD = re.compile(r"^(?:world|library)\b", re.MULTILINE)
_LIBRARY = re.compile(r"^library\b", re.MULTILINE)
_NO_WORLD = "E517"
"""The code of files in which there is no world: as it should be where they are a library."""


class Edited:
    """A world that is edited, in a folder or a file: its own files by the names that the service has for them."""

    def __init__(self, home: Path, files: Iterable[SourceFile], uris: dict[str, str]) -> None:
        self.home = home
        self._uris = uris
        self._find = partial(find_library, world=home)
        self.workspace = Workspace(files, self._find, _SHELF)

    def uri(self, file: str) -> str:
        """Give the address of a file, as the editor has it if it is open."""
        if file in self._uris:
            return self._uris[file]
        return from_fs_path(str(self._path(file))) or ""

    def names(self, uri: str, file: str) -> None:
        """Learn what the editor calls a file."""
        self._uris[file] = uri

    def diagnostics(self) -> list[Diagnostic]:
        """Give all that is wrong; a library by itself is no world, and need not be one."""
        alone = any(_LIBRARY.search(file.text) for file in self.workspace.files if not file.library)
        return [one for one in self.workspace.diagnostics() if not (alone and one.code == _NO_WORLD)]

    def lends(self, path: Path) -> str:
        """Give the name of a library's file that is used; nothing if it is not."""
        files = (file.name for file in self.workspace.files if file.library)
        return next((file for file in files if self._path(file) == path), "")

    def _path(self, file: str) -> Path:
        if not file.startswith("library/"):
            return self.home / file if self.home.is_dir() else self.home
        name = file.removeprefix("library/")
        found = self._find(name.removesuffix(SUFFIX))
        if found is not None and found.is_file():
            return Path(str(found))
        folder, _, name = name.rpartition("/")
        return Path(str(self._find(folder)), name)


class Asked(NamedTuple):
    """What a question is about: a file of a world. `fixed`: nobody may change it here."""

    world: Edited
    file: str
    fixed: bool = False

    @property
    def text(self) -> str:
        """The text of the file."""
        return self.world.workspace.text(self.file)


class Worlds:
    """All worlds of which some file is open."""

    def __init__(self) -> None:
        self._open: dict[Path, Edited] = {}
        self._homes: dict[str, Path] = {}
        self._texts: dict[str, str] = {}

    def write(self, uri: str, text: str) -> Asked:
        """Learn the text of a file that is open; give what it is.

        Raises:
            UnreadableError: it is too large, or what is beside it cannot be read.

        """
        if len(text.encode("utf-8", "replace")) > LARGEST:
            raise UnreadableError(f"{_path(uri).name} is too large: a file may have up to {LARGEST:,} bytes.")
        self._texts[uri] = text
        asked = self.at(uri)
        if not asked.fixed:
            asked.world.names(uri, asked.file)
            asked.world.workspace.change(asked.file, text)
        return asked

    def close(self, uri: str) -> Path:
        """Learn that a file is open no more: what stands on the disk counts. Give where its world is."""
        self._texts.pop(uri, None)
        home = self._homes.pop(uri, None) or _home(_path(uri))
        self._open.pop(home, None)
        return home

    def altered(self, uris: Iterable[str]) -> None:
        """Learn that files have changed on the disk: what stands in them is read anew, unless they are open."""
        for uri in uris:
            if uri not in self._texts:
                self._open, self._homes = {}, {}
            path = _path(uri)
            self._open = {home: world for home, world in self._open.items() if not world.lends(path)}

    def all(self) -> list[Edited]:
        """Give the worlds of all files that are open and may be changed, as far as they can be read."""
        found: dict[Path, Edited] = {}
        for uri in self._texts:
            with suppress(UnreadableError):
                asked = self.at(uri)
                if not asked.fixed:
                    found[asked.world.home] = asked.world
        return list(found.values())

    def at(self, uri: str) -> Asked:
        """Give the world to which a file belongs, and its name there.

        Raises:
            UnreadableError: what is beside it cannot be read.

        """
        path = _path(uri)
        fixed = path.is_relative_to(str(library()))
        if fixed:
            for world in reversed(self._open.values()):
                if name := world.lends(path):
                    return Asked(world, name, fixed=True)
        if uri not in self._homes:
            self._homes[uri] = _home(path)
        home = self._homes[uri]
        if home not in self._open:
            self._open[home] = self._read(home)
        return Asked(self._open[home], path.name, fixed)

    def _read(self, home: Path) -> Edited:
        """Read a world: as it is on the disk, but what is open as it is open."""
        open_here = {uri: _path(uri) for uri in self._texts if _home(_path(uri)) == home}
        there = home.is_file() or (home.is_dir() and any(one.name.endswith(SUFFIX) for one in home.iterdir()))
        files = read(home, partial(find_library, world=home)).files if there else ()
        world = Edited(home, files, {path.name: uri for uri, path in open_here.items()})
        for uri, path in open_here.items():
            world.workspace.change(path.name, self._texts[uri])
        return world


def _path(uri: str) -> Path:
    """Give where a file is; what is on no disk yet has a path of its own."""
    found = None
    with suppress(ValueError):  # it is no address
        found = to_fs_path(uri)
    return Path(os.path.normpath(found)) if found else Path("/unsaved", re.sub(r"\W", "-", uri), f"text{SUFFIX}")


def _home(path: Path) -> Path:
    """Give the world of a file: its folder, or the file itself if several in the folder are worlds or libraries."""
    if not path.parent.is_dir():
        return path
    beside = [one for one in path.parent.iterdir() if one.name.endswith(SUFFIX) and one.is_file()]
    return path if sum(map(_heads, beside)) > 1 else path.parent


def _heads(path: Path) -> bool:
    """Whether a file begins a world or a library."""
    try:
        with path.open(encoding="utf-8", errors="replace") as stream:
            return _HEAD.search(stream.read(LARGEST)) is not None
    except OSError:
        return False
