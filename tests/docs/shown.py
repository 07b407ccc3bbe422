"""What a page of the guide shows: commands, what they print, and files that they read."""

from __future__ import annotations

import re
import shlex
import subprocess
import sys
from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from pathlib import Path

COMMAND = re.compile(r"^```sh\n(muchado [^\n]*)\n```\n\n```text\n(.*?)^```", re.DOTALL | re.MULTILINE)
CUT = "[...]"
"""Stands for what a page leaves out."""


class Shown(NamedTuple):
    """A command as a page shows it, and what it is said to print."""

    command: str
    text: str


def commands(page: Path) -> list[Shown]:
    """Every command of a page that is followed by what it prints."""
    return [Shown(*found) for found in COMMAND.findall(page.read_text(encoding="utf-8"))]


def printed(command: str, where: Path) -> str:
    """What a command prints, its messages after it."""
    arguments = [sys.executable, "-m", "muchado", *shlex.split(command)[1:]]
    done = subprocess.run(arguments, capture_output=True, text=True, encoding="utf-8", check=False, cwd=where)
    return done.stdout + done.stderr


def holds(shown: Shown, found: str) -> bool:
    """Whether what is shown is what was printed, but for what is cut at its end."""
    text = shown.text.strip()
    return found.strip().startswith(text.removesuffix(CUT).strip()) if text.endswith(CUT) else found.strip() == text
