"""The word that somebody may have meant."""

from __future__ import annotations

import difflib
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable


def nearest(word: str, words: Iterable[str]) -> str:
    """Return " Did you mean ...?" for the word most like this one, or nothing."""
    found = difflib.get_close_matches(word, list(words), n=1)
    return f' Did you mean "{found[0]}"?' if found else ""
