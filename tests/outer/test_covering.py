"""A covering array covers all pairs, and is far smaller than the grid."""

from __future__ import annotations

from itertools import combinations, product
from math import prod

from hypothesis import given
from hypothesis import strategies as st

from outer.covering import covering

FACTORS = st.lists(st.integers(1, 5), min_size=2, max_size=5).map(
    lambda sizes: [tuple(f"{factor}-{at}" for at in range(size)) for factor, size in enumerate(sizes)]
)


@given(FACTORS)
def test_every_two_values_of_every_two_factors_stand_together(factors: list[tuple[str, ...]]) -> None:
    rows = covering(*factors)
    assert all(value in values for row in rows for value, values in zip(row, factors, strict=True))
    for one, other in combinations(range(len(factors)), 2):
        assert {(row[one], row[other]) for row in rows} == set(product(factors[one], factors[other]))
    assert len(rows) == len(set(rows)) <= prod(len(values) for values in factors)


def test_few_rows_are_enough() -> None:
    eyes = tuple(str(at) for at in range(12))
    rows = covering(eyes, ("a", "b", "c", "d"), ("e", "f"), ("g", "h"), ("i", "j"))
    assert 48 <= len(rows) <= 56
