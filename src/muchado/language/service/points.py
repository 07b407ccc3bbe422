"""Where something stands in a file, and how a file is changed."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from collections.abc import Iterable

    from muchado.language.text.words import Spot


class Point(NamedTuple):
    """A place in a file, before a character; lines and columns count from 1, columns in characters."""

    file: str
    line: int
    column: int


class Stretch(NamedTuple):
    """A stretch of a line of a file."""

    file: str
    line: int
    column: int
    width: int

    def holds(self, point: Point) -> bool:
        """Whether a point lies in it, or right behind it."""
        here = (point.file, point.line) == (self.file, self.line)
        return here and self.column <= point.column <= self.column + self.width


class Edit(NamedTuple):
    """A stretch of a file gets another text; it may go on behind its line, whose end counts as one character."""

    file: str
    line: int
    column: int
    width: int
    text: str


def stretch(spot: Spot) -> Stretch:
    """Give where words stand."""
    return Stretch(spot.line.file, spot.line.number, spot.column, spot.width)


def applied(text: str, edits: Iterable[Edit]) -> str:
    """Give the text of a file after some edits, all of which are told of the text as it was.

    Of edits that overlap only the first is made.
    """
    starts = [0]
    for line in text.split("\n"):
        starts.append(starts[-1] + len(line) + 1)
    parts: list[str] = []
    done = 0
    for edit in sorted(edits, key=lambda edit: (edit.line, edit.column)):
        start = starts[edit.line - 1] + edit.column - 1
        if start >= done:
            parts += text[done:start], edit.text
            done = start + edit.width
    return "".join((*parts, text[done:]))
