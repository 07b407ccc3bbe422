"""What each word of a file is, for whoever shows text in colours."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from muchado.language.service.points import Point, Stretch
from muchado.language.text.words import SourceLine, tokenise

if TYPE_CHECKING:
    from collections.abc import Iterator

    from muchado.language.service.reading import Reading
    from muchado.language.text.words import Token

SENTENCES = ("status", "notion", "deed", "phrase", "action", "plan", "topic")
"""Kinds of block that declare sentences."""


class Colour(NamedTuple):
    """A stretch of text and what it is.

    `kind`: "word" (the language's own), "letter", "sentence", "number", "text", "remark", or what is named there as its
    block is called: "person", "place", "feeling" ... `declares`: it is declared here.
    """

    at: Stretch
    kind: str
    declares: bool = False


def colours(reading: Reading, file: str) -> tuple[Colour, ...]:
    """Give what each word, number, text and remark of a file is, in order."""
    return tuple(
        one for number, text in enumerate(reading.lines(file), 1) for one in _line(reading, file, number, text)
    )


def _line(reading: Reading, file: str, number: int, text: str) -> Iterator[Colour]:
    tokens = tokenise(SourceLine(file, number, text, library=False))
    for token in tokens:
        if token.kind not in {"mark", "stray"}:
            yield _token(reading, Stretch(file, number, token.column, token.width), token)
    end = tokens[-1].column - 1 + tokens[-1].width if tokens else 0
    remark = text[end:].strip()
    if remark:
        yield Colour(Stretch(file, number, text.index(remark, end) + 1, len(remark)), "remark")


def _token(reading: Reading, at: Stretch, token: Token) -> Colour:
    found = reading.index.at(Point(*at[:3]))
    if found is not None and found[0].column <= at.column < found[0].column + found[0].width:
        use = found[1]
        kind = "sentence" if use.name.kind in SENTENCES else use.name.kind
        return Colour(at, "text" if token.kind == "text" and not use.declares else kind, use.declares)
    return Colour(at, _KINDS.get(token.kind, "word"))


_KINDS = {"letter": "letter", "number": "number", "time": "number", "text": "text", "name": "word"}
