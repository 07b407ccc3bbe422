"""Pages of the guide that show what commands print, perhaps only the beginning, and the file of choices they read.

After a change to valentine, the library or the words, `python tests/docs/pages.py` (with `tests` on the path) brings
the pages up to date; read them afterwards, as the text around may no longer fit.
"""

from __future__ import annotations

import re
import shlex
import subprocess
import sys
import tempfile
from pathlib import Path
from typing import NamedTuple

COMMAND = re.compile(r"^```sh\n(muchado [^\n]*)\n```\n\n```text\n(.*?)^```", re.DOTALL | re.MULTILINE)
CHOICES = re.compile(r"^```choices\n(.*?)^```", re.DOTALL | re.MULTILINE)

CUT = "[...]"
"""Stands for what a page leaves out."""

GUIDE = Path(__file__).parents[2] / "docs" / "guide"
PAGES = (GUIDE / "what-if.md", GUIDE / "step-in.md")


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


def lay_out(page: Path, where: Path) -> None:
    """Write the file of choices that a page shows, if it shows one."""
    if found := CHOICES.search(page.read_text(encoding="utf-8")):
        (where / "ino.txt").write_text(found[1], encoding="utf-8")


def anew(page: Path, where: Path) -> str:
    """A page with what the commands print now, cut where it was cut."""
    lay_out(page, where)

    def passage(match: re.Match[str]) -> str:
        shown = Shown(*match.groups())
        lines = printed(shown.command, where).strip("\n").splitlines()
        if shown.text.strip().endswith(CUT):
            lines = [*lines[: len(shown.text.strip().splitlines()) - 1], CUT]
        return f"```sh\n{shown.command}\n```\n\n```text\n" + "\n".join(lines) + "\n```"

    return COMMAND.sub(passage, page.read_text(encoding="utf-8"))


def main() -> None:
    """Bring every page up to date."""
    with tempfile.TemporaryDirectory() as where:
        for page in PAGES:
            page.write_text(anew(page, Path(where)), encoding="utf-8")


if __name__ == "__main__":
    main()
