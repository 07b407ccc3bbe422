"""What commands print on: a console that fits a terminal, and one long line each for other programs."""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING

from rich.console import Console
from rich.table import Table

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

WIDEST = 96
"""Longer lines are hard to read, however wide the terminal."""

UNWRAPPED = 100_000
"""Width where it is not for a terminal: lines as long as they are, for other programs to cut."""


class Paper(Console):
    """A console that leaves it to the command what to do when the reader has gone."""

    def on_broken_pipe(self) -> None:
        """Pass the news on."""
        raise BrokenPipeError


def paper(*, widest: int = WIDEST) -> Paper:
    """Return what to print on: at most so wide in a terminal, without colour and unwrapped elsewhere."""
    if sys.stdout.isatty():
        page = Paper(highlight=False)
        page.width = min(page.width, widest)
        return page
    return Paper(highlight=False, no_color=True, width=UNWRAPPED)


def table(heads: Sequence[str], rows: Iterable[Sequence[str]], styles: Iterable[str]) -> Table:
    """Return rows under heads, each row in a style of its own ("" for none)."""
    found = Table(*heads, box=None, pad_edge=False, padding=(0, 2, 0, 0), header_style="dim")
    for row, style in zip(rows, styles, strict=True):
        found.add_row(*row, style=style or None)
    return found
