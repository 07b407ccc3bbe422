"""What pages of the guide show of worlds: blocks of their text and of the library's, and passages of real output.

A page shows a command, and below it what the command prints; a run without its title and its last line. After a
change to the library or the telling, `python tests/docs/passages.py` brings the pages up to date.
"""

from __future__ import annotations

import contextlib
import io
import re
import textwrap
from pathlib import Path

from muchado.cli.main import app

ROOT = Path(__file__).parents[2]
TUTORIAL = ROOT / "docs" / "guide" / "tutorial.md"
PAGES = ROOT / "docs" / "guide" / "mechanisms"
WORLDS = ROOT / "tests" / "worlds" / "mechanisms"
LIBRARY = ROOT / "src" / "muchado" / "library"

BLOCK = re.compile(r"^```ado\n(.*?)^```$", re.DOTALL | re.MULTILINE)

PASSAGE = re.compile(
    r"^```sh\nmuchado (run|mind|why) (\S+\.ado)([^\n]*)\n```\n\n```text\n(.*?)^```$", re.DOTALL | re.MULTILINE
)
"""A command, the world, its options, and what it prints."""

WIDEST = 120
"""Columns of a line on a page; a run that is not for a terminal is not broken at all."""


def passages(page: Path) -> list[tuple[str, str, str, str]]:
    """The command, the world, the options and what is shown, for each passage of a page."""
    return PASSAGE.findall(page.read_text(encoding="utf-8"))


def printed(command: str, world: str, options: str) -> str:
    """What a command prints; of a run what happens in it."""
    paper = io.StringIO()
    arguments = [argument.strip('"') for argument in re.findall(r'"[^"]*"|\S+', options)]
    with contextlib.redirect_stdout(paper), contextlib.suppress(SystemExit):
        app([command, str(_found(world)), *arguments], print_error=False, exit_on_error=False)
    if command != "run":
        return paper.getvalue()
    _, _, rest = paper.getvalue().partition("\n\n")
    return rest.rpartition("\n\n")[0]


def _found(world: str) -> Path:
    """A mechanism's world, or one that comes with Much Ado."""
    return WORLDS / world if (WORLDS / world).exists() else ROOT / "worlds" / Path(world).stem / world


HANG = {"run": 7, "why": 2}
"""How much further in a line goes on that is broken, by command; a table's lines are left whole."""


def broken(command: str, text: str) -> str:
    """The same, with its lines broken where a page needs it."""
    lines: list[str] = []
    for line in text.splitlines():
        indent = " " * (len(line) - len(line.lstrip()) + HANG.get(command, 0))
        width = WIDEST if command in HANG else len(line)
        lines += textwrap.wrap(line, width, subsequent_indent=indent) if line.strip() else [""]
    return "".join(f"{line}\n" for line in lines)


def blocks(text: str) -> dict[str, str]:
    """The blocks of a world's or a library's text by their first lines."""
    found = (
        re.sub(r"(\n#[^\n]*)+\n*\Z", "", block).rstrip("\n") for block in re.split(r"^(?=\S)", text, flags=re.MULTILINE)
    )
    return {block.partition("\n")[0]: f"{block}\n" for block in found if block}


def texts(page: Path) -> str:
    """The library's text and that of a page's world."""
    files = (*sorted(LIBRARY.rglob("*.ado")), WORLDS / f"{page.stem}.ado")
    return "\n".join(file.read_text(encoding="utf-8") for file in files)


def anew(page: Path) -> str:
    """A page with its blocks and passages as they are now."""
    known = {} if page == TUTORIAL else blocks(texts(page))

    def block(shown: re.Match[str]) -> str:
        head = shown[1].partition("\n")[0]
        return f"```ado\n{known.get(head, shown[1])}```"

    def passage(shown: re.Match[str]) -> str:
        command, world, options, _ = shown.groups()
        told = broken(command, printed(command, world, options))
        return f"```sh\nmuchado {command} {world}{options}\n```\n\n```text\n{told}```"

    return PASSAGE.sub(passage, BLOCK.sub(block, page.read_text(encoding="utf-8")))


def main() -> None:
    """Bring every page up to date."""
    for page in (TUTORIAL, *sorted(PAGES.glob("m*.md"))):
        page.write_text(anew(page), encoding="utf-8")


if __name__ == "__main__":
    main()
