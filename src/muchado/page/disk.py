"""An author's files on their disk: one world's own, and nothing outside its folder."""

from __future__ import annotations

import os
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

from muchado.api.find import SUFFIX, find_library
from muchado.language.text.source import LARGEST
from muchado.page.keeping import Saved
from muchado.page.manuscript import fitting
from muchado.page.mistakes import AskError

if TYPE_CHECKING:
    from collections.abc import Iterator
    from importlib.resources.abc import Traversable


class _File(NamedTuple):
    """A file's text, and how its lines end."""

    text: str
    ends: str


class Disk:
    """Keeps a world in a folder, or in one file; a new one in a folder below `home`."""

    def __init__(self, path: Path | None, home: Path) -> None:
        self._path = path
        self._home = home
        self._seen: dict[str, _File] = {}

    @property
    def name(self) -> str:
        """The folder's name, or the file's."""
        return "" if self._path is None else self._path.name.removesuffix(SUFFIX)

    def read(self) -> dict[str, str]:
        """Return the world's own files."""
        self._seen = {name: found for name in self._names() if (found := self._file(name)) is not None}
        return {name: found.text for name, found in self._seen.items()}

    def find(self, name: str) -> Traversable | None:
        """Return a library: one that lies beside the world comes first."""
        return find_library(name, self._path)

    def leave(self) -> None:
        """Know that another world is written now."""
        self._path, self._seen = None, {}

    def create(self, name: str, texts: dict[str, str]) -> None:
        """Keep these files in a new folder.

        Raises:
            AskError: the name is none for a folder, or there is something of this name.

        """
        fitting(f"{name}{SUFFIX}", "")
        folder = self._home / name
        with _told(folder):
            if folder.exists() or folder.is_symlink():
                raise AskError(f'There is something called "{name}" already: choose another name.')
            folder.mkdir()
        self._path, self._seen = folder, {}
        self.save(texts, over=False)

    def save(self, texts: dict[str, str], *, over: bool) -> Saved:
        """Write what is otherwise than it was read, unless it has changed on the disk since.

        Raises:
            AskError: a file cannot be written.

        """
        if self._path is None:
            raise AskError("This world has no folder yet: give it a name.")
        saved: list[str] = []
        conflicts: list[tuple[str, str | None]] = []
        outside: list[tuple[str, str | None]] = []
        for name in sorted(texts.keys() | self._seen.keys()):
            ours, known, there = texts.get(name), self._seen.get(name), self._file(name)
            text = None if there is None else there.text
            if ours == text:
                self._note(name, there)
            elif known is not None and ours == known.text:
                outside.append((name, text))
            elif text != (None if known is None else known.text) and not over:
                conflicts.append((name, text))
            else:
                self._write(name, ours, known or there)
                saved.append(name)
        return Saved(tuple(saved), tuple(conflicts), tuple(outside))

    # ------------------------------------------------------------------ files

    def _names(self) -> list[str]:
        if self._path is None:
            return []
        if not self._path.is_dir():
            return [self._path.name]
        return sorted(one.name for one in self._path.iterdir() if one.name.endswith(SUFFIX) and not one.is_dir())

    def _where(self, name: str) -> Path:
        """Where a file of the world is: in its folder, whatever the name would say."""
        fitting(name, "")
        if self._path is None:
            raise AskError("This world has no folder yet: give it a name.")
        return (self._path if self._path.is_dir() else self._path.parent) / name

    def _file(self, name: str) -> _File | None:
        """Return a file as it is on the disk, None if there is none."""
        path = self._where(name)
        with _told(path):
            if path.is_symlink() or not path.is_file():
                return None
            data = path.read_bytes()
        try:
            text = data[: LARGEST + 1].decode("utf-8-sig")
        except UnicodeDecodeError as error:
            raise AskError(f"{name} is not UTF-8 text; save it as UTF-8.") from error
        if len(data) > LARGEST:
            raise AskError(f"{name} is too large: a file may have up to {LARGEST:,} bytes.")
        return _File(text.replace("\r\n", "\n").replace("\r", "\n"), "\r\n" if b"\r\n" in data else "\n")

    def _note(self, name: str, file: _File | None) -> None:
        if file is None:
            self._seen.pop(name, None)
        else:
            self._seen[name] = file

    def _write(self, name: str, text: str | None, like: _File | None) -> None:
        path = self._where(name)
        with _told(path):
            if path.is_symlink():
                raise AskError(f"{name} is a link to somewhere else, and is left alone.")
            if text is None:
                path.unlink(missing_ok=True)
            else:
                ends = "\n" if like is None else like.ends
                _replace(path, text.replace("\n", ends).encode())
        self._note(name, None if text is None else _File(text, "\n" if like is None else like.ends))


def _replace(path: Path, data: bytes) -> None:
    """Write a file whole or not at all: beside, and then in its place."""
    part = path.with_name(f".{path.name}.{os.getpid()}.part")
    try:
        with part.open("xb") as stream:
            stream.write(data)
            stream.flush()
            os.fsync(stream.fileno())
        if path.exists():
            part.chmod(path.stat().st_mode & 0o777)
        part.replace(path)
    finally:
        with suppress(OSError):
            part.unlink(missing_ok=True)


@contextmanager
def _told(path: Path) -> Iterator[None]:
    """Say what the disk says, as a sentence."""
    try:
        yield
    except OSError as error:
        raise AskError(f"{path.name}: {error.strerror or error}.") from error
