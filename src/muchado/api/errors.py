"""What can go wrong for a caller, each with words that say what to try."""

from __future__ import annotations

import difflib
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from muchado.language import Diagnostic


class WorldError(ValueError):
    """A world cannot be found, read or compiled.

    `diagnostics` holds what is wrong in its text, in order; it is empty where there was no text to read.
    """

    def __init__(self, message: str, diagnostics: Sequence[Diagnostic] = ()) -> None:
        super().__init__(message)
        self.diagnostics = tuple(diagnostics)


class UnknownNameError(LookupError):
    """No person, feeling or sentence of the world goes by this name; the message suggests the nearest."""


def nearest(word: str, words: Iterable[str]) -> str:
    """Return " Did you mean ...?" for the word most like this one, or nothing."""
    found = difflib.get_close_matches(word, list(words), n=1)
    return f' Did you mean "{found[0]}"?' if found else ""
