"""`muchado` without a command: what there is, told without the parser and the printer, which take long to import."""

from __future__ import annotations

import os
import sys
import textwrap
from typing import TYPE_CHECKING

from muchado.cli.commands import ABOUT, BEGIN, COMMANDS
from muchado.cli.out import send, width

if TYPE_CHECKING:
    from collections.abc import Iterator

WIDEST, ELSEWHERE = 96, 80
"""Characters across at most, and where it is not for a terminal."""

SHORTEST = 20
"""A help is not broken into shorter lines, however narrow the terminal."""

BOLD, NAME, PLAIN = "\x1b[1m", "\x1b[36m", "\x1b[0m"

OPTIONS = (
    ("--help (-h)", "Display this message; after a command, the command's own."),
    ("--version", "Display the version."),
)


def show_help() -> None:
    """Print what commands there are, in colour on a terminal that shows it."""
    for line in _lines(width(WIDEST, ELSEWHERE)):
        send((line if _is_colourful() else _plain(line)) + "\n")


def _lines(across: int) -> Iterator[str]:
    rows = [(command.name, command.help) for command in COMMANDS]
    column = max(len(name) for name, _ in (*rows, *OPTIONS)) + 2
    yield f"{BOLD}Usage:{PLAIN} muchado COMMAND"
    yield ""
    yield from textwrap.wrap(ABOUT, across)
    for title, listed in (("Commands", rows), ("Options", OPTIONS)):
        yield ""
        yield f"{BOLD}{title}{PLAIN}"
        for name, words in listed:
            first, *more = textwrap.wrap(words, max(across - column - 2, SHORTEST))
            yield f"  {NAME}{name:<{column}}{PLAIN}{first}"
            yield from (" " * (column + 2) + line for line in more)
    yield ""
    yield "What a command can do: muchado COMMAND --help"
    yield BEGIN


def _plain(line: str) -> str:
    for style in (BOLD, NAME, PLAIN):
        line = line.replace(style, "")
    return line


def _is_colourful() -> bool:
    dull = os.environ.get("NO_COLOR") or os.environ.get("TERM", "") in {"", "dumb", "unknown"}
    return sys.stdout.isatty() and not dull
