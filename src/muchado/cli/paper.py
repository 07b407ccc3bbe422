"""What pages are printed on: a console that fits a terminal, and takes what it is given letter by letter."""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING, Any

from rich.console import Console
from rich.segment import Segment

from muchado.cli.out import UNWRAPPED, blocked, clean, width

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from rich.console import ConsoleOptions, RenderableType
    from rich.table import Table

WIDEST = 96
"""Longer lines are hard to read, however wide the terminal."""

HEIGHT = 25
"""Nothing is laid out by the height of a terminal."""


class Paper(Console):
    """Prints without colour and unwrapped where it is not for a terminal; square brackets are square brackets."""

    def __init__(self, *, widest: int = WIDEST, elsewhere: int = UNWRAPPED, soft_wrap: bool = False) -> None:
        terminal = sys.stdout.isatty()
        super().__init__(
            highlight=False,
            markup=False,
            emoji=False,
            soft_wrap=soft_wrap,
            no_color=None if terminal else True,
            width=width(widest, elsewhere),
            height=HEIGHT,
        )

    def print(self, *objects: object, **how: Any) -> None:  # noqa: ANN401 (as the console takes it)
        """Print, and say where it was if that cannot be done.

        Raises:
            OSError: it cannot be written.

        """
        try:
            super().print(*objects, **how)
        except OSError as error:
            raise blocked(error) from error

    def render(self, renderable: RenderableType, options: ConsoleOptions | None = None) -> Iterable[Segment]:
        """Yield what is to be printed without what would steer a terminal, except in the console's own styles."""
        for text, style, control in super().render(renderable, options):
            yield Segment(text if control else clean(text), style, control)

    def on_broken_pipe(self) -> None:
        """Pass the news on: it is for the command to say what to do when the reader has gone."""
        raise BrokenPipeError


def table(heads: Sequence[str], rows: Iterable[Sequence[str]], styles: Iterable[str]) -> Table:
    """Return rows under heads, each row in a style of its own ("" for none)."""
    from rich.table import Table

    found = Table(*heads, box=None, pad_edge=False, padding=(0, 2, 0, 0), header_style="dim")
    for row, style in zip(rows, styles, strict=True):
        found.add_row(*map(clean, row), style=style or None)  # a column is as wide as what is shown in it
    return found
