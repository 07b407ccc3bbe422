"""A line of text as words with their places."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from collections.abc import Sequence


class SourceLine(NamedTuple):
    """One line of a file. `library`: the file is a library, not the world's own."""

    file: str
    number: int
    text: str
    library: bool


class Spot(NamedTuple):
    """A stretch of a line; `column` counts from 1."""

    line: SourceLine
    column: int
    width: int


class Token(NamedTuple):
    """A word, number or mark.

    `kind`: "word" (lower case), "name" (capital), "letter" (one capital: a role), "own" (`'s` after a
    capital), "number", "time", "text" (in quotes, which `text` leaves out), "mark" (`,` or `:`), "stray".
    """

    kind: str
    text: str
    line: SourceLine
    column: int
    width: int

    @property
    def spot(self) -> Spot:
        """Where it stands."""
        return Spot(self.line, self.column, self.width)

    def is_word(self, *words: str) -> bool:
        """Say whether this is one of the words, not in quotes."""
        return self.kind != "text" and self.text in words


def across(tokens: list[Token]) -> Spot:
    """Give the stretch from the first token to the last that stands on the same line."""
    first = tokens[0]
    last = [token for token in tokens if token.line == first.line][-1]
    return Spot(first.line, first.column, last.column + last.width - first.column)


def stretches(tokens: Sequence[Token]) -> tuple[Spot, ...]:
    """Give where words stand: a stretch for those that follow one another on a line."""
    found: list[Spot] = []
    for token in tokens:
        last = found[-1] if found else None
        between = "" if last is None else last.line.text[last.column - 1 + last.width : token.column - 1]
        if last is not None and last.line == token.line and last.column <= token.column and not between.strip():
            found[-1] = last._replace(width=token.column + token.width - last.column)
        else:
            found.append(token.spot)
    return tuple(found)


def before(at: Token | Spot) -> Spot:
    """Give the place before something."""
    return Spot(at.line, at.column, 0)


def behind(at: Token | Spot) -> Spot:
    """Give the place behind something."""
    return Spot(at.line, at.column + at.width, 0)


def spoken(tokens: list[Token]) -> str:
    """Join tokens as they would be written."""
    words = ""
    for token in tokens:
        glue = "" if not words or token.kind == "own" or token.text in {",", ":"} else " "
        words += glue + (f'"{token.text}"' if token.kind == "text" else token.text)
    return words


_SHAPES = re.compile(
    r"""
    (?P<space>\s+) | (?P<comment>\#.*) | "(?P<text>[^"]*)" | (?P<time>\d{1,2}:\d\d(?!\d))
    | (?P<number>-?\d+) | (?P<word>[^\W\d_](?:[\w'\u2019-]*\w)?) | (?P<mark>[,:]) | (?P<stray>"|.)
    """,
    re.VERBOSE,
)


def tokenise(line: SourceLine) -> list[Token]:
    """Split a line; a character that belongs nowhere becomes a token of kind "stray"."""
    tokens: list[Token] = []
    if line.text.lstrip(" ")[:1] in {"", "#"}:
        return tokens
    for found in _SHAPES.finditer(line.text):
        kind = found.lastgroup or "stray"
        if kind == "space":
            continue
        if kind == "word":
            tokens += _words(line, found.group(), found.start() + 1)
        elif kind != "comment":
            tokens.append(Token(kind, found.group(kind), line, found.start() + 1, found.end() - found.start()))
    return tokens


def _words(line: SourceLine, written: str, column: int) -> list[Token]:
    word = written.replace("\u2019", "'")
    if word[0].islower():
        return [Token("word", word, line, column, len(word))]
    stem = word.removesuffix("'s")
    role = len(stem) == 1 and stem.isascii()
    tokens = [Token("letter" if role else "name", stem, line, column, len(stem))]
    if stem != word:
        tokens.append(Token("own", "'s", line, column + len(stem), 2))
    return tokens


def inside(token: Token) -> list[Token]:
    """Split what stands in a quoted token, with the places it has in the line."""
    padded = SourceLine(token.line.file, token.line.number, " " * token.column + token.text, token.line.library)
    return [part._replace(line=token.line) for part in tokenise(padded)]


def stem(word: str) -> str:
    """Give a word without its ending: what forms of it have in common."""
    for ending in ("ing", "ness", "ful", "ous", "ed", "es", "s", "e", "y"):
        if word.endswith(ending) and len(word) - len(ending) > 2:  # noqa: PLR2004 (what is shorter is no stem)
            return word.removesuffix(ending)
    return word
