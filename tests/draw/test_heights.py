"""The heights of a storyline's lines: in order, apart, together, and level where they can be."""

from __future__ import annotations

from itertools import pairwise

import pytest
from hypothesis import given

from draw.stories import columns, table
from muchado.draw.crossings import Order
from muchado.draw.heights import BETWEEN, level


@given(columns(people=7, length=8))
def test_lines_keep_their_order_and_their_distance(orders: list[Order]) -> None:
    for order, rows in zip(orders, level(orders), strict=True):
        assert set(rows) == {person for group in order for person in group}
        for group in order:
            for upper, lower in pairwise(group):
                assert rows[lower] - rows[upper] == pytest.approx(1)
        for above, below in pairwise(order):
            assert rows[below[0]] - rows[above[-1]] >= BETWEEN - 1e-6


@given(columns(people=7, length=8))
def test_the_topmost_line_is_at_nought(orders: list[Order]) -> None:
    rows = [row for column in level(orders) for row in column.values()]
    assert min(rows, default=0.0) == pytest.approx(0.0)


def test_nobody_moves_where_nothing_changes() -> None:
    rows = level([((0, 1), (2,))] * 4)
    assert all(column == rows[0] for column in rows)


def test_of_a_group_that_loses_somebody_the_others_run_on_straight() -> None:
    before, after = level([((0, 1, 2), (3,)), ((0, 1), (2,), (3,))])
    assert (before[0], before[1]) == (after[0], after[1])


def test_most_steps_of_a_known_story_are_level() -> None:
    rows = level(table("starwars").columns())
    steps = [
        abs(after[person] - before[person]) for before, after in pairwise(rows) for person in before if person in after
    ]
    assert sum(step < 1e-6 for step in steps) > 0.6 * len(steps)
