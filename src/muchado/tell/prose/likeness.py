"""Whether two clauses say much the same."""

from __future__ import annotations

import re
from collections.abc import Iterator

from muchado.bundle import inflect
from muchado.tell.english.clauses import Clause
from muchado.tell.english.pieces import Verb

_COMMON = "be have do can will would could must mean want make the with that and toward than"
COMMON = frozenset(_COMMON.split())
"""Words that say little."""

SHARE = 3
"""Clauses are alike if a third of the words of the shorter one are in both."""

_WORD = re.compile(r"[a-z]{3,}")


def alike(one: Clause, other: Clause) -> bool:
    """Return whether two clauses say much the same."""
    first, second = set(_words(one)), set(_words(other))
    return len(first & second) * SHARE >= min(len(first), len(second)) > 0


def _words(clause: Clause) -> Iterator[str]:
    for piece in clause.frame.pieces:
        words = (
            _WORD.findall(piece.lower()) if isinstance(piece, str) else [piece.base] if isinstance(piece, Verb) else ()
        )
        bases = (inflect.base_of_past(word) if inflect.is_past(word) else word for word in words)
        yield from (word for word in bases if word not in COMMON)
    for slot in clause.frame.used:
        value = clause.values[slot]
        if isinstance(value, Clause):
            yield from _words(value)
