"""What pages of the guide show: a command, and below it what it prints; and rules of a world or of the library.

After a change to a world, the library or the words, `python tests/docs/shown.py` (with `tests` on the path) brings
the pages up to date; read them afterwards, as the text around may no longer fit.
"""

from __future__ import annotations

import contextlib
import io
import re
import shlex
import sys
import tempfile
import textwrap
from collections.abc import Iterator
from pathlib import Path
from unittest import mock

from muchado.cli.main import answer

ROOT = Path(__file__).parents[2]
GUIDE = ROOT / "docs" / "guide"
LIBRARY = ROOT / "src" / "muchado" / "library"
WORLDS = ROOT / "tests" / "worlds" / "mechanisms"
"""The worlds of the pages about mechanisms, each named like its page."""

TUTORIAL = GUIDE / "tutorial.md"
MECHANISMS = tuple(sorted((GUIDE / "mechanisms").glob("m*.md")))
WHAT_IF = GUIDE / "what-if.md"
PAGES = (
    GUIDE / "closed.md",
    GUIDE / "rehearsal.md",
    GUIDE / "people.md",
    GUIDE / "why.md",
    GUIDE / "minds.md",
    WHAT_IF,
    GUIDE / "step-in.md",
    TUTORIAL,
    *MECHANISMS,
)

PASSAGE = re.compile(r"^```sh\nmuchado ([^\n]*)\n```\n\n```text\n(.*?)^```$", re.DOTALL | re.MULTILINE)

CUT = "[...]"
"""Stands at the end of a passage for what a page leaves out."""

CHOICES = re.compile(r"^```choices\n(.*?)^```", re.DOTALL | re.MULTILINE)
"""The file `ino.txt` that the commands of a page read."""

AS_PRINTED = ("check ", "rehearse ", "mind ", "fork ", "seek ", "play ")
"""Commands that lay out their lines themselves."""

BLOCK = re.compile(r"^```ado\n(.*?)^```$", re.DOTALL | re.MULTILINE)
"""A block of a world, or of the library, on a page about a mechanism."""

WIDEST = 120
"""Columns of a line on a page; what is not printed for a terminal is not broken at all. Tables are left whole."""

GUIDES = re.compile(r"^[ │├└─]*(\d\d:\d\d {2})?")
"""What stands before the words of a line."""


def passages(page: Path) -> list[tuple[str, str]]:
    """Each command on a page, and what is shown below it."""
    return PASSAGE.findall(page.read_text(encoding="utf-8"))


@contextlib.contextmanager
def laid_out(page: Path) -> Iterator[None]:
    """Work in a folder that holds the file of choices that a page shows, if it shows one."""
    with tempfile.TemporaryDirectory() as folder, contextlib.chdir(folder):
        if found := CHOICES.search(page.read_text(encoding="utf-8")):
            Path("ino.txt").write_text(found[1], encoding="utf-8")
        yield


def printed(command: str) -> str:
    """What a command prints, its messages last; of a run what happens in it, without what stands before and after."""
    paper, messages = io.StringIO(), io.StringIO()
    arguments = ["muchado", *(_found(word) for word in shlex.split(command))]
    with (
        mock.patch.object(sys, "argv", arguments),
        contextlib.redirect_stdout(paper),
        contextlib.redirect_stderr(messages),
    ):
        answer()
    if not command.startswith("run "):
        return paper.getvalue() + messages.getvalue()
    happens = paper.getvalue().partition("\n\n")[2]
    return re.split(r"\n\n(?=In short\n|The whole story: |Another roll )", happens)[0]


def _found(word: str) -> str:
    """A world's file, of a mechanism or of one that comes with Much Ado; any other word as it is."""
    if not word.endswith(".ado"):
        return word
    return str(WORLDS / word if (WORLDS / word).exists() else ROOT / "worlds" / Path(word).stem / word)


def broken(command: str, text: str) -> str:
    """The same, with its lines broken where a page needs it; below a branch of a tree its guides go on."""
    lines: list[str] = []
    for line in text.splitlines():
        guides = GUIDES.match(line)
        before, time = (guides[0], guides[1]) if guides else ("", None)
        hang = before.replace("├── ", "│   ").replace("└── ", "    ")
        hang = " " * len(before) if time else f"{hang}  "
        width = max(len(line), 1) if command.startswith(AS_PRINTED) else WIDEST
        lines += textwrap.wrap(
            line.rstrip(), width, subsequent_indent=hang, break_long_words=False, break_on_hyphens=False
        ) or [""]
    return "".join(f"{line}\n" for line in lines)


def holds(shown: str, found: str) -> bool:
    """Whether what a page shows is what was printed, but for what it cuts off."""
    said = words(shown)
    return words(found).startswith(said.removesuffix(CUT)) if said.endswith(CUT) else words(found) == said


def words(text: str) -> str:
    """The words alone, and no numbers of lines."""
    return re.sub(r"\.ado:\d+", ".ado", " ".join(re.sub(r"[│├└─]", " ", text).split()))


def rules(page: Path) -> str:
    """The library's text and that of the world of a page about a mechanism."""
    files = (*sorted(LIBRARY.rglob("*.ado")), WORLDS / f"{page.stem}.ado")
    return "\n".join(file.read_text(encoding="utf-8") for file in files)


def anew(page: Path) -> str:
    """A page with what the commands print now, and with the blocks as they are now."""
    text = page.read_text(encoding="utf-8")
    if page in MECHANISMS:
        known = _blocks(rules(page))
        text = BLOCK.sub(lambda shown: f"```ado\n{known.get(_head(shown[1]), shown[1])}```", text)

    def passage(shown: re.Match[str]) -> str:
        command, before = shown[1], shown[2].splitlines()
        found = broken(command, printed(command).strip("\n"))
        if before[-1:] == [CUT]:
            found = "".join(found.splitlines(keepends=True)[: len(before) - 1]) + f"{CUT}\n"
        return f"```sh\nmuchado {command}\n```\n\n```text\n{found}```"

    with laid_out(page):
        return PASSAGE.sub(passage, text)


def _blocks(text: str) -> dict[str, str]:
    """Blocks by their first lines, without the remarks that stand before the next."""
    parts = (
        re.sub(r"(\n#[^\n]*)+\n*\Z", "", part).rstrip("\n") for part in re.split(r"^(?=\S)", text, flags=re.MULTILINE)
    )
    return {_head(part): f"{part}\n" for part in parts if part}


def _head(block: str) -> str:
    return block.partition("\n")[0]


def main() -> None:
    """Bring every page up to date."""
    for page in PAGES:
        page.write_text(anew(page), encoding="utf-8")


if __name__ == "__main__":
    main()
