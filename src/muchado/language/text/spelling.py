"""The word that an author may have meant."""

from __future__ import annotations

from difflib import get_close_matches
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

MOST_COMPARED = 100_000
"""How many comparisons are made for one world."""

_MOST_SLIPS = 2
_LETTERS_A_SLIP = 3
_LIKENESS = 0.75


class Speller:
    """Finds the word that was meant. It gives up after so many comparisons, which bounds the work in hopeless files."""

    def __init__(self) -> None:
        self._left = MOST_COMPARED

    @property
    def tired(self) -> bool:
        """Whether it has given up."""
        return self._left <= 0

    def nearest(self, word: str, known: Iterable[str]) -> str:
        """Give the known word or sentence that is most like this one, or nothing."""
        candidates = self._candidates(known)
        return self.nearest_word(word, candidates) or _most_alike(word, candidates)

    def nearest_word(self, word: str, known: Iterable[str]) -> str:
        """Give the known word that a slip or two of the pen turn into this one, or nothing."""
        best, least = "", _MOST_SLIPS + 1
        for one in self._candidates(known):
            if abs(len(one) - len(word)) <= _MOST_SLIPS and one != word:
                slips = _slips(word.casefold(), one.casefold(), least)
                if slips < least and slips * _LETTERS_A_SLIP <= max(len(word), _LETTERS_A_SLIP):
                    best, least = one, slips
        return best

    def _candidates(self, known: Iterable[str]) -> Sequence[str]:
        if self.tired:
            return ()
        candidates = list(dict.fromkeys(known))
        self._left -= len(candidates)
        return candidates


def is_slip(word: str, meant: str) -> bool:
    """Say whether a slip or two of the pen turn a word into another."""
    slips = _slips(word.casefold(), meant.casefold(), _MOST_SLIPS + 1)
    return slips <= _MOST_SLIPS and slips * _LETTERS_A_SLIP <= max(len(word), _LETTERS_A_SLIP)


def _most_alike(word: str, known: Sequence[str]) -> str:
    names = {name.casefold(): name for name in reversed(known)}
    close = get_close_matches(word.casefold(), list(names), n=1, cutoff=_LIKENESS)
    return names[close[0]] if close and names[close[0]] != word else ""


def _slips(one: str, other: str, most: int) -> int:
    """Count the letters to put in, leave out, change or swap to make one word of the other; stop at `most`."""
    before: list[int] = []
    above = list(range(len(other) + 1))
    for i, mark in enumerate(one):
        row = [i + 1]
        for j, match in enumerate(other):
            cost = min(above[j] + (mark != match), above[j + 1] + 1, row[j] + 1)
            if i and j and mark == other[j - 1] and one[i - 1] == match:
                cost = min(cost, before[j - 1] + 1)
            row.append(cost)
        before, above = above, row
        if min(row) > most:
            break
    return above[-1]
