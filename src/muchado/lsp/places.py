"""Where something stands: the service counts characters from 1, editors count units of an encoding from 0."""

from __future__ import annotations

from lsprotocol.types import Position, PositionEncodingKind, Range

from muchado.language.service import Point, Stretch

_CODECS: dict[str, tuple[str, int]] = {
    PositionEncodingKind.Utf8: ("utf-8", 1),
    PositionEncodingKind.Utf16: ("utf-16-le", 2),
    PositionEncodingKind.Utf32: ("utf-32-le", 4),
}
"""How each encoding is made, and how many bytes a unit of it has."""


class Places:
    """The places of a text, as an editor counts them that agreed on an encoding."""

    def __init__(self, text: str, encoding: str) -> None:
        self._lines = text.split("\n")
        self._codec, self._size = _CODECS[encoding]

    def point(self, file: str, position: Position) -> Point:
        """Give the point of a file that an editor means; behind the end of a line is at its end."""
        if position.line >= len(self._lines):
            return Point(file, len(self._lines), len(self._lines[-1]) + 1)
        line = self._lines[position.line]
        if line.isascii():
            return Point(file, position.line + 1, min(position.character, len(line)) + 1)
        units = line.encode(self._codec, "surrogatepass")[: position.character * self._size]
        return Point(file, position.line + 1, len(units.decode(self._codec, "ignore")) + 1)

    def range(self, line: int, column: int, width: int) -> Range:
        """Give a stretch as an editor counts; it may go on behind its line, whose end counts as one character."""
        row, end = line - 1, column - 1 + width
        while row + 1 < len(self._lines) and end > len(self._lines[row]):
            end -= len(self._lines[row]) + 1
            row += 1
        return Range(self._position(line - 1, column - 1), self._position(row, end))

    def stretch(self, at: Stretch) -> Range:
        """Give a stretch of a line as an editor counts."""
        return self.range(at.line, at.column, at.width)

    def lines(self, first: int, last: int) -> Range:
        """Give whole lines as an editor counts."""
        return Range(Position(first - 1, 0), self._position(last - 1, len(self._lines[last - 1])))

    def _position(self, row: int, at: int) -> Position:
        line = self._lines[row] if row < len(self._lines) else ""
        if line.isascii():
            return Position(row, at)
        return Position(row, len(line[:at].encode(self._codec, "surrogatepass")) // self._size)
