"""Files that are read whole, within bounds, and files that are written whole or not at all."""

from __future__ import annotations

import os
import shutil
from contextlib import contextmanager, suppress
from pathlib import Path
from stat import S_ISREG
from typing import TYPE_CHECKING

from muchado.cli.mistakes import MistakeError

if TYPE_CHECKING:
    from collections.abc import Iterator

LARGEST = 20_000_000
"""Bytes of a file at most."""


def read_text(path: Path) -> str:
    """Return the text of a file.

    Raises:
        MistakeError: it is not there, is no file to be read whole, is too large, or is no text in UTF-8.

    """
    try:
        found = path.stat()
        if not S_ISREG(found.st_mode):
            raise MistakeError(f"{path}: this is no file with text in it.")
        if found.st_size > LARGEST:
            raise MistakeError(f"{path}: this is larger than {LARGEST:,} bytes.")
        return path.read_bytes().decode("utf-8-sig")
    except FileNotFoundError as error:
        raise MistakeError(f"{path}: there is no such file.") from error
    except UnicodeDecodeError as error:
        raise MistakeError(f"{path}: this is no text in UTF-8.") from error
    except OSError as error:
        raise MistakeError(f"{path}: {error.strerror or error}.") from error
    except ValueError as error:
        raise MistakeError(f"{path}: no file can have this name.") from error


def write_file(path: Path, held: str | bytes) -> None:
    """Write a file, text as UTF-8: whoever stops us finds the old file or the new one, never a part.

    It is written under another name beside, and renamed. What is no file, such as a terminal, is written to at once.

    Raises:
        MistakeError: it cannot be written.

    """
    data = held.encode("utf-8", "replace") if isinstance(held, str) else held
    target = Path(os.path.realpath(path))
    try:
        if target.exists() and not target.is_file():
            target.write_bytes(data)
            return
        with _beside(target) as part:
            part.write_bytes(data)
            if target.exists():
                shutil.copymode(target, part)
            part.replace(target)
    except OSError as error:
        raise MistakeError(f"{path}: {error.strerror or error}.") from error


@contextmanager
def new_directory(path: Path) -> Iterator[Path]:
    """Give a directory to write files into; when all are written it gets the name that is meant, otherwise it goes.

    Raises:
        MistakeError: there is something in the directory already, or it cannot be made.

    """
    target = Path(os.path.realpath(path))
    try:
        if target.exists() and (not target.is_dir() or any(target.iterdir())):
            raise MistakeError(f"{path} is there already and not an empty directory. Choose another name.")
        target.parent.mkdir(parents=True, exist_ok=True)
        with _beside(target) as part:
            part.mkdir()
            yield part
            if target.exists():
                target.rmdir()
            part.rename(target)
    except OSError as error:
        raise MistakeError(f"{path}: {error.strerror or error}.") from error


@contextmanager
def _beside(target: Path) -> Iterator[Path]:
    """Give a name beside a file's that nobody uses; if something is still there in the end, it goes."""
    part = target.with_name(f".muchado-{os.getpid()}.part")
    try:
        yield part
    finally:
        if part.is_dir():
            shutil.rmtree(part, ignore_errors=True)
        else:
            with suppress(OSError):
                part.unlink(missing_ok=True)
