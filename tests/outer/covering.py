"""Pairwise covering arrays: few rows in which every two values of every two factors stand together once."""

from __future__ import annotations

from itertools import combinations
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Sequence

Pair = tuple[int, int, int, int]
"""Two factors with a value each, by number: the first factor and its value, the second and its value."""


def covering(*factors: Sequence[str]) -> list[tuple[str, ...]]:
    """Return rows of a value a factor that cover all pairs, made greedily; few, not the fewest."""
    sizes = [len(values) for values in factors]
    left = {
        (one, a, other, b): None
        for one, other in combinations(range(len(factors)), 2)
        for a in range(sizes[one])
        for b in range(sizes[other])
    }
    rows = []
    while left:
        row = _row(next(iter(left)), sizes, left)
        for pair in _pairs(row):
            left.pop(pair, None)
        rows.append(tuple(values[at] for values, at in zip(factors, row, strict=True)))
    return rows if len(factors) > 1 else [(value,) for values in factors for value in values]


def _row(pair: Pair, sizes: Sequence[int], left: dict[Pair, None]) -> list[int]:
    """The row of a pair that is not covered yet: factor by factor the value that covers most with those before."""
    chosen = {pair[0]: pair[1], pair[2]: pair[3]}
    for factor, size in enumerate(sizes):
        if factor not in chosen:
            chosen[factor] = max(range(size), key=lambda at: (_gain(chosen, factor, at, left), -at))
    return [chosen[factor] for factor in range(len(sizes))]


def _gain(chosen: dict[int, int], factor: int, at: int, left: dict[Pair, None]) -> int:
    pairs = ((*min(one, (factor, at)), *max(one, (factor, at))) for one in chosen.items())
    return sum(pair in left for pair in pairs)


def _pairs(row: Sequence[int]) -> list[Pair]:
    return [(one, a, other, b) for (one, a), (other, b) in combinations(enumerate(row), 2)]
