"""Two stories side by side, from the first difference on."""

from __future__ import annotations

import sys
import textwrap
from itertools import zip_longest
from typing import TYPE_CHECKING

from rich.text import Text

from muchado.cli.paper import Paper
from muchado.tell.times import clock, day_title, from_iso

if TYPE_CHECKING:
    from collections.abc import Sequence

    from muchado.api.fork import Row
    from muchado.api.happening import Happening

WIDTH = 100
"""Characters of a line where the terminal does not say."""

NARROWEST, WIDEST = 60, 160
PLAIN, CHANGED = "As it was", "With the change"
GAP = " | "
INDENT = 7


def show(rows: Sequence[Row], minute: int, undone: Sequence[str] = ()) -> None:
    """Print what differs after a minute, in two columns; what happened alike in both goes across them.

    Below stands what was `undone`: what somebody was to do, and why they did not.
    """
    _show_rows(rows, minute, console := Paper(widest=WIDEST, soft_wrap=True))
    for line in undone:
        console.print()
        console.print(line)


def _show_rows(rows: Sequence[Row], minute: int, console: Paper) -> None:
    width = max(NARROWEST, console.width) if sys.stdout.isatty() else WIDTH
    when = f"{day_title(minute)}, {clock(minute)}"
    if not rows:
        console.print(f"From {when} on everything happens alike.")
        return
    first = _minute(rows[0])
    console.print(f"From {when} on. The first difference: {day_title(first)}, {clock(first)}.")
    column = (width - len(GAP)) // 2
    console.print()
    console.print(Text(f"{PLAIN:<{column}}{GAP}{CHANGED}", "bold"))
    day = ""
    for row in rows:
        today = day_title(_minute(row))
        if today != day:
            console.print()
            console.print(Text(today, "bold"))
            day = today
        for line in _lines(row, width, column):
            console.print(Text(line, "dim" if row.same else ""))


def _lines(row: Row, width: int, column: int) -> list[str]:
    if row.same and row.plain is not None:
        return _wrapped(row.plain, width)
    sides = ([] if one is None else _wrapped(one, column) for one in row)
    return [f"{left:<{column}}{GAP}{right}".rstrip() for left, right in zip_longest(*sides, fillvalue="")]


def _wrapped(happening: Happening, width: int) -> list[str]:
    time = clock(from_iso(happening.at))
    return textwrap.wrap(happening.text, width, initial_indent=f"{time}  ", subsequent_indent=" " * INDENT)


def _minute(row: Row) -> int:
    one = row.plain or row.changed
    if one is None:
        raise ValueError("a row has something in it")
    return from_iso(one.at)
