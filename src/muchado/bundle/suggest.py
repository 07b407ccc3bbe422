"""Names that nobody knows, and the word that may have been meant."""

from __future__ import annotations

import difflib
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable


class UnknownNameError(LookupError):
    """No person, feeling or sentence of the world goes by this name; the message suggests the nearest."""


def nearest(word: str, words: Iterable[str]) -> str:
    """Return " Did you mean ...?" for the word most like this one, or nothing."""
    found = difflib.get_close_matches(word, list(words), n=1)
    return f' Did you mean "{found[0]}"?' if found else ""


MOST_NAMES = 8
"""So many names are told at most where none is near."""


def offered(word: str, words: Iterable[str]) -> str:
    """Return " Did you mean ...?" for the word most like this one, or which words there are, or nothing."""
    known = list(dict.fromkeys(words))
    shown = ", ".join(known[:MOST_NAMES]) + (f" and {len(known) - MOST_NAMES} more" if len(known) > MOST_NAMES else "")
    return nearest(word, known) or (f" There is: {shown}." if known else "")
