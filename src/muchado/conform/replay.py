"""`python -m muchado.conform.replay FILE`: do again what a fault file holds, in a folder of its own."""

from __future__ import annotations

import json
import subprocess
import sys
import tempfile
import zlib
from base64 import b85decode
from pathlib import Path, PurePosixPath
from typing import Any

from muchado.cli.faults import FORMAT, LARGEST, plain_name

SECONDS = 600
"""How long the command may take."""


class NoFaultError(ValueError):
    """A file holds no fault that can be seen again; the message says why."""


def main() -> int:
    """Do it again; return the command's exit status."""
    if len(sys.argv) != 2:  # noqa: PLR2004 (the program and the file)
        sys.stderr.write("Write which file: python -m muchado.conform.replay FILE\n")
        return 2
    try:
        held = json.loads(Path(sys.argv[1]).read_text(encoding="utf-8"))
        with tempfile.TemporaryDirectory() as home:
            return again(held, Path(home))
    except (OSError, ValueError, LookupError, TypeError, AttributeError) as error:
        sys.stderr.write(f"This cannot be done again: {error}\n")
        return 2


def again(held: dict[str, Any], home: Path) -> int:
    """Do what was done, with its files, in a folder; return the command's exit status.

    Nothing outside the folder is read or written, whatever the file says: names have no folders on the way.

    Raises:
        NoFaultError: the file is of another form, or was too large to hold all that is needed.

    """
    if held["format"] != FORMAT:
        raise NoFaultError(f"it is of form {held['format']}; this Much Ado reads {FORMAT}.")
    if held["left out"]:
        raise NoFaultError(f"{', '.join(map(str, held['left out']))} was too large to be sent along.")
    arguments = [plain_name(str(argument)) for argument in held["arguments"]]
    for at, files in held["files"].items():
        arguments[int(at)] = _laid(files, arguments[int(at)], home / at)
    sys.stdout.write(f"muchado {' '.join(arguments)}\nwas: {held['error']}\n")
    sys.stdout.flush()
    typed = "".join(f"{line}\n" for line in held["typed"])
    command = [sys.executable, "-m", "muchado", *arguments]
    done = subprocess.run(command, cwd=home, input=typed, text=True, timeout=SECONDS, check=False)  # noqa: S603 (ours)
    return done.returncode


def _laid(files: dict[str, str], name: str, home: Path) -> str:
    """Lay an argument's files out below a folder; return the argument that names them there."""
    home.mkdir(parents=True)
    for inner, packed in files.items():
        path = PurePosixPath(inner)
        if path.is_absolute() or ".." in path.parts:
            raise NoFaultError(f"{inner} is no name of a file in it.")
        target = home / path
        target.parent.mkdir(exist_ok=True)
        unpacking = zlib.decompressobj()
        target.write_bytes(unpacking.decompress(b85decode(packed), LARGEST))
    return str(home / name) if name in files else str(home)


if __name__ == "__main__":
    sys.exit(main())
