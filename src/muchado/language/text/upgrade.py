"""What is mechanical in bringing an older text up to date.

Until where a thing lies was a claim, everybody knew where each lay at the start. A thing that is `public` is so still.
Until one could go all the way, going to a place was the next step toward it. Passing acts are such steps still.
And people lost track of who saw what where too many stood by, which a line of a world could move: that is gone.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from itertools import pairwise

from muchado.language.text.words import SourceLine, Token, tokenise


def upgraded(text: str) -> str:
    """Return a text with what it meant when it was written said as it is said now."""
    lines = (_thing(line) for line in text.split("\n") if not _is_gone(line))
    return "\n".join(line for block in _blocks(lines) for line in _action(block))


GONE = ("people", "keep", "track", "of", "who", "saw", "what")
"""How a line begins that says nothing any more."""


def _is_gone(text: str) -> bool:
    return text[:1].isspace() and tuple(token.text for token in _tokens(text)[: len(GONE)]) == GONE


def _blocks(lines: Iterable[str]) -> Iterator[list[str]]:
    """Give the lines of each block; what stands before the first is one, too."""
    block: list[str] = []
    for line in lines:
        if block and line.strip() and not line[:1].isspace():
            yield block
            block = []
        block.append(line)
    yield block


def _tokens(text: str) -> Sequence[Token]:
    return tokenise(SourceLine("", 0, text, library=False))


def _thing(text: str) -> str:
    """Let a thing that lies somewhere at the start be known to all."""
    tokens = _tokens(text)
    if text[:1].isspace() or not tokens or not tokens[0].is_word("thing"):
        return text
    said = [after for comma, after in pairwise(tokens) if comma.text == ","]
    if not any(token.is_word("in", "at") for token in said) or any(token.is_word("public") for token in said):
        return text
    end = tokens[-1].column - 1 + tokens[-1].width
    return f"{text[:end]}, public{text[end:]}"


def _action(block: list[str]) -> list[str]:
    """Let those who go somewhere by a passing act go toward it."""
    head = [token.text for token in _tokens(block[0])[:2]]
    passing = any([token.text for token in _tokens(line)] == ["passing"] for line in block[1:])
    return [_toward(line) for line in block] if "action" in head and passing else block


def _toward(text: str) -> str:
    tokens = _tokens(text)
    if tokens and tokens[0].is_word("afterwards"):
        for verb, to in pairwise(tokens):
            if verb.is_word("goes") and to.is_word("to"):
                at = to.column - 1
                return f"{text[:at]}toward{text[at + to.width :]}"
    return text
