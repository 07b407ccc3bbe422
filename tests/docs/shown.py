"""What pages of the guide show: a command, and below it what it prints.

After a change to valentine, the library or the words, `python tests/docs/shown.py` (with `tests` on the path) brings
the pages up to date; read them afterwards, as the text around may no longer fit.
"""

from __future__ import annotations

import contextlib
import io
import re
import shlex
import textwrap
from pathlib import Path

from muchado.cli.main import app

GUIDE = Path(__file__).parents[2] / "docs" / "guide"
PAGES = (GUIDE / "why.md", GUIDE / "minds.md")

PASSAGE = re.compile(r"^```sh\nmuchado ([^\n]*)\n```\n\n```text\n(.*?)^```$", re.DOTALL | re.MULTILINE)

WIDEST = 120
"""Columns of a line on a page; what is not printed for a terminal is not broken at all."""

GUIDES = re.compile(r"^[ │├└─]*")
"""What stands before the words of a line."""


def passages(page: Path) -> list[tuple[str, str]]:
    """Each command on a page, and what is shown below it."""
    return PASSAGE.findall(page.read_text(encoding="utf-8"))


def printed(command: str) -> str:
    """What a command prints."""
    paper = io.StringIO()
    with contextlib.redirect_stdout(paper), contextlib.suppress(SystemExit):
        app(shlex.split(command), print_error=False, exit_on_error=False)
    return paper.getvalue()


def broken(text: str) -> str:
    """The same, with its lines broken where a page needs it; below a branch of a tree its guides go on."""
    lines: list[str] = []
    for line in text.splitlines():
        guides = GUIDES.match(line)
        hang = guides[0].replace("├── ", "│   ").replace("└── ", "    ") if guides else ""
        lines += textwrap.wrap(line.rstrip(), WIDEST, subsequent_indent=f"{hang}  ", break_long_words=False) or [""]
    return "".join(f"{line}\n" for line in lines)


def words(text: str) -> str:
    """The words alone."""
    return " ".join(re.sub(r"[│├└─]", " ", text).split())


def anew(page: Path) -> str:
    """A page with what the commands print now."""

    def passage(shown: re.Match[str]) -> str:
        return f"```sh\nmuchado {shown[1]}\n```\n\n```text\n{broken(printed(shown[1]))}```"

    return PASSAGE.sub(passage, page.read_text(encoding="utf-8"))


def main() -> None:
    """Bring every page up to date."""
    for page in PAGES:
        page.write_text(anew(page), encoding="utf-8")


if __name__ == "__main__":
    main()
