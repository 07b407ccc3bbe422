"""The command: within this process, which is quick, and as a shell runs it, where it is about processes."""

from __future__ import annotations

import contextlib
import io
import os
import subprocess
import sys
from typing import IO, TYPE_CHECKING
from unittest.mock import patch

from muchado.cli.main import answer

if TYPE_CHECKING:
    from collections.abc import Mapping
    from pathlib import Path

Done = subprocess.CompletedProcess[str]


def muchado(*arguments: str, cwd: Path | None = None, encoding: str = "utf-8", typed: str = "") -> Done:
    """Run the command in this process, with streams of an encoding, and something typed."""
    out, err = (Sheet(encoding) for _ in range(2))
    given = io.TextIOWrapper(io.BytesIO(typed.encode("utf-8", "surrogatepass")), "utf-8")
    with (
        contextlib.chdir(cwd or "."),
        patch.multiple(sys, argv=["muchado", *arguments], stdin=given, stdout=out, stderr=err),
    ):
        status = answer()
    return Done(arguments, status, out.text(), err.text())


def printed(*arguments: str) -> list[str]:
    """Run a command of which nothing is to be complained, and give its lines."""
    done = muchado(*arguments)
    assert (done.returncode, done.stderr) == (0, "")
    return done.stdout.splitlines()


class Sheet(io.TextIOWrapper):
    """Takes what is printed."""

    def __init__(self, encoding: str) -> None:
        self.bytes = io.BytesIO()
        super().__init__(self.bytes, encoding, newline="\n")

    def text(self) -> str:
        self.flush()
        return self.bytes.getvalue().decode(self.encoding)


def process(
    *arguments: str,
    cwd: Path | None = None,
    stdin: int | IO[bytes] = subprocess.DEVNULL,
    stdout: int | IO[bytes] = subprocess.PIPE,
    environment: Mapping[str, str] | None = None,
) -> subprocess.CompletedProcess[bytes]:
    """Run the command in a process of its own."""
    return subprocess.run(
        [sys.executable, "-m", "muchado", *arguments],
        stdin=stdin,
        stdout=stdout,
        stderr=subprocess.PIPE,
        check=False,
        cwd=cwd,
        env={**os.environ, "PYTHONUNBUFFERED": "", **(environment or {})},  # output waits, as it does for most people
        timeout=120,
    )
