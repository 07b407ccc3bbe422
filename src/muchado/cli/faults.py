"""A fault of our own: what is needed to see it again, as one small file that can be sent to us.

It holds the command, the texts and run files that it names, what was typed, and where in our code it went wrong;
nothing about the machine or its owner.
"""

from __future__ import annotations

import json
import platform
import tempfile
import traceback
import zlib
from base64 import b85encode
from contextlib import suppress
from hashlib import blake2b
from pathlib import Path
from typing import TYPE_CHECKING

import muchado
from muchado.cli.typed import TYPED
from muchado.language.text.source import SUFFIX

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

FORMAT = 1
"""Version of the form of these files."""

LARGEST = 20_000_000
"""Bytes of all that a command names which are taken along; what is larger is named as left out."""

OURS = Path(muchado.__file__).parent
OUTERMOST, DEEPEST = 4, 16
"""How many of a long row of calls are told: the first and the last."""


def record(error: Exception, arguments: Sequence[str]) -> Path | None:
    """Write what is needed to see a fault again; return the file, None if it cannot be written anywhere.

    Args:
        error: what was raised.
        arguments: those of the command.

    """
    text = json.dumps(_held(error, arguments), ensure_ascii=True, indent=1) + "\n"
    name = f"muchado-fault-{blake2b(text.encode(), digest_size=4).hexdigest()}.json"
    for directory in (Path(), Path(tempfile.gettempdir())):
        with suppress(OSError):
            path = directory / name
            path.write_text(text, encoding="utf-8")
            return path
    return None


def _held(error: Exception, arguments: Sequence[str]) -> dict[str, object]:
    files = {at: found for at, argument in enumerate(arguments) if (found := _files(argument))}
    fits = sum(path.stat().st_size for named in files.values() for path in named.values()) <= LARGEST
    return {
        "format": FORMAT,
        "muchado": muchado.__version__,
        "python": platform.python_version(),
        "system": platform.system(),
        "arguments": [plain_name(argument) for argument in arguments],
        "files": {
            str(at): {name: _packed(path.read_bytes()) for name, path in named.items()}
            for at, named in files.items()
            if fits
        },
        "left out": [] if fits else [plain_name(arguments[at]) for at in files],
        "typed": TYPED,
        "error": f"{type(error).__name__}: {error}",
        "calls": _calls(error),
    }


def plain_name(argument: str) -> str:
    """Return an argument without the folders on the way to what it names."""
    before, equals, value = argument.partition("=") if argument.startswith("--") else ("", "", argument)
    return before + equals + (value.replace("\\", "/").rstrip("/").rpartition("/")[2] or value.strip("/\\"))


def _files(argument: str) -> dict[str, Path]:
    """Return the files that an argument names, by their names below it; libraries that lie beside a text too."""
    path = Path(argument)
    with suppress(OSError, ValueError):
        if path.is_dir():
            return {one.relative_to(path).as_posix(): one for one in _texts(path)}
        if path.is_file():
            beside = _texts(path.parent) if path.suffix == SUFFIX else ()
            return {one.relative_to(path.parent).as_posix(): one for one in (path, *beside)}
    return {}


def _texts(directory: Path) -> Iterator[Path]:
    """Yield the texts in a folder, and in the folders in it, which may be libraries."""
    for pattern in (f"*{SUFFIX}", f"*/*{SUFFIX}"):
        yield from sorted(one for one in directory.glob(pattern) if one.is_file())


def _packed(data: bytes) -> str:
    return b85encode(zlib.compress(data)).decode()


def _calls(error: Exception) -> list[str]:
    """Return where in our code it went wrong, the outermost call first; of others' code only the name of the file."""
    calls = []
    for frame in traceback.extract_tb(error.__traceback__):
        path = Path(frame.filename)
        name = path.relative_to(OURS).as_posix() if path.is_relative_to(OURS) else path.name
        calls.append(f"{name}:{frame.lineno} {frame.name}")
    return calls if len(calls) <= OUTERMOST + DEEPEST else [*calls[:OUTERMOST], "...", *calls[-DEEPEST:]]
