"""What is mechanical in bringing an older text up to date.

Until where a thing lies was a claim, everybody knew where each lay at the start. A thing that is `public` is so still.
"""

from __future__ import annotations

from itertools import pairwise

from muchado.language.text.words import SourceLine, tokenise


def upgraded(text: str) -> str:
    """Return a text with what it says of things that lie somewhere at the start said as it was meant."""
    return "\n".join(map(_line, text.split("\n")))


def _line(text: str) -> str:
    tokens = tokenise(SourceLine("", 0, text, library=False))
    if text[:1].isspace() or not tokens or not tokens[0].is_word("thing"):
        return text
    said = [after for comma, after in pairwise(tokens) if comma.text == ","]
    if not any(token.is_word("in", "at") for token in said) or any(token.is_word("public") for token in said):
        return text
    end = tokens[-1].column - 1 + tokens[-1].width
    return f"{text[:end]}, public{text[end:]}"
