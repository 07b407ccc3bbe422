"""The one customary layout of a text."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from muchado.language.text.block import hung, margin
from muchado.language.text.words import SourceLine, Token, tokenise

if TYPE_CHECKING:
    from collections.abc import Iterator

STEP = 2
_CLOSE = ("when", "then", "or")
"""Lines below which `and` stands one space deeper; below all others it is a step."""


@dataclass(slots=True)
class _Row:
    """A line of text; `indent` is how far it was indented, `laid` how far it will be."""

    text: str
    indent: int
    word: str = ""
    laid: int = 0
    lone: bool = False

    @property
    def blank(self) -> bool:
        return not self.text

    @property
    def comment(self) -> bool:
        return self.text.startswith("#")

    @property
    def code(self) -> bool:
        return not self.blank and not self.comment


def format_text(text: str) -> str:
    """Lay out a text: indentation, spaces and blank lines; words and comments stay as they are.

    Formatting a second time changes nothing. A line that cannot be read keeps its words as they are.
    """
    rows = [_row(line) for line in text.replace("\r\n", "\n").replace("\r", "\n").split("\n")]
    _indent_code(rows)
    _indent_comments(rows)
    _find_lone(rows)
    return "".join(f"{line}\n" for line in _spaced(rows))


def _row(text: str) -> _Row:
    stripped = text.strip()
    tokens = tokenise(SourceLine("", 0, text, library=False))
    indent = margin(text)
    if not tokens:
        return _Row(stripped, indent)
    if any(token.kind == "stray" for token in tokens):
        return _Row(stripped, indent, tokens[0].text)
    end = tokens[-1].column - 1 + tokens[-1].width
    rest = text[end:].rstrip()
    gap = max(STEP, len(rest) - len(rest.lstrip()))
    return _Row(_joined(text, tokens) + (" " * gap + rest.lstrip() if rest else ""), indent, tokens[0].text)


def _joined(text: str, tokens: list[Token]) -> str:
    """Put single spaces between words, and none before commas and colons."""
    words = ""
    for token in tokens:
        glue = "" if not words or token.kind in {"own", "mark"} else " "
        words += glue + text[token.column - 1 : token.column - 1 + token.width]
    return words


# ---------------------------------------------------------------- indentation


def _indent_code(rows: list[_Row]) -> None:
    """Indent by depth in the tree of lines; an `and` in the body of a block goes below the line it is joined to."""
    joined_to: _Row | None = None
    for row, above in hung(row for row in rows if row.code):
        parent = above[-1] if above else None
        if len(above) == 1:
            if row.word != "and":
                joined_to = row
            elif joined_to:
                parent = joined_to
        elif not above:
            joined_to = None
        if parent:
            row.laid = parent.laid + (1 if parent.word in _CLOSE else STEP)


def _indent_comments(rows: list[_Row]) -> None:
    """Indent a comment like the line below it, or the line above if it was indented more than what follows."""
    below: _Row | None = None
    following: list[_Row | None] = []
    for row in reversed(rows):
        following.append(below)
        below = row if row.code else below
    above = 0
    for row, after in zip(rows, reversed(following), strict=True):
        if row.code:
            above = row.laid
        elif row.comment:
            row.laid = after.laid if after else 0
            if row.indent > (after.indent if after else 0):
                row.laid = max(row.laid, above)


# ---------------------------------------------------------------- blank lines


def _find_lone(rows: list[_Row]) -> None:
    """Mark the blocks that are a single line."""
    before: _Row | None = None
    for row in rows:
        if row.code:
            if before and not before.laid:
                before.lone = not row.laid
            before = row
    if before and not before.laid:
        before.lone = True


def _spaced(rows: list[_Row]) -> Iterator[str]:
    """Put one blank line between blocks; elsewhere leave at most one where there was one."""
    before: _Row | None = None
    was_blank = False
    for row, block in zip(rows, _blocks(rows), strict=True):
        if row.blank:
            was_blank = True
            continue
        if before and _has_blank(before, block, was_blank=was_blank):
            yield ""
        yield " " * row.laid + row.text
        before, was_blank = row, False


def _blocks(rows: list[_Row]) -> list[_Row | None]:
    """Give for each row the block that begins there, perhaps after comments that stand right above it."""
    found: list[_Row | None] = []
    block: _Row | None = None
    for row in reversed(rows):
        if row.code and not row.laid:
            block = row
        elif row.blank or row.laid:
            block = None
        found.append(block)
    return found[::-1]


def _has_blank(before: _Row, block: _Row | None, *, was_blank: bool) -> bool:
    if block is None:
        return was_blank and not (before.code and not before.laid and not before.lone)
    above_block = before.comment and not before.laid
    both_lone = block.lone and (before.lone or above_block)
    return was_blank if above_block or both_lone else True
