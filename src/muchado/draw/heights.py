"""How high each line of a storyline runs, so that lines stay level as long as they can.

The order of each column is given. In every column a group would like to be where its people are in the columns beside;
where groups would collide they share the difference (isotonic regression by pooling adjacent violators, Ayer et al. 1955).
A few passes with means spread the lines out; then passes with medians let most lines of a group run on straight.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from statistics import fmean, median_low

from muchado.draw.crossings import Group, Order

APART = 1.0
"""Rows between two people of one group."""

BETWEEN = 1.8
"""Rows between two people of neighbouring groups."""

LOOSE, STRAIGHT = 8, 6
"""Passes of either kind, each forth and back."""

Heights = list[dict[int, float]]
"""For each column the row of each person present, downward."""


def level(orders: Sequence[Order], between: float = BETWEEN) -> Heights:
    """Return the rows of all lines; the topmost is 0.

    Args:
        orders: for each column the groups of people, from the top down.
        between: rows between two people of neighbouring groups.

    """
    heights = [_stacked(order, between) for order in orders]
    for settled, times in ((fmean, LOOSE), (median_low, STRAIGHT)):
        for _ in range(times):
            for at in (*range(len(orders)), *reversed(range(len(orders)))):
                beside = [heights[to] for to in (at - 1, at + 1) if 0 <= to < len(heights)]
                heights[at] = _settled(orders[at], heights[at], beside, between, settled)
    top = min((row for column in heights for row in column.values()), default=0.0)
    return [{person: row - top for person, row in column.items()} for column in heights]


def _stacked(order: Order, between: float) -> dict[int, float]:
    rows, row = {}, 0.0
    for group in order:
        for person in group:
            rows[person] = row
            row += APART
        row += between - APART
    return {person: at - row / 2 for person, at in rows.items()}


def _settled(
    order: Order,
    now: dict[int, float],
    beside: Sequence[dict[int, float]],
    between: float,
    centre: Callable[[Sequence[float]], float],
) -> dict[int, float]:
    """Return the rows of one column, as near as can be to where its people are beside."""
    offsets, down = [], 0.0
    for group in order:
        offsets.append(down)
        down += (len(group) - 1) * APART + between
    wishes = [
        [row - offset for row in _wished(group, now, beside)] for group, offset in zip(order, offsets, strict=True)
    ]
    tops = _pooled(wishes, centre)
    return {
        person: top + offset + place * APART
        for group, top, offset in zip(order, tops, offsets, strict=True)
        for place, person in enumerate(group)
    }


def _wished(group: Group, now: dict[int, float], beside: Sequence[dict[int, float]]) -> list[float]:
    """Return where the group's first line would be if one of its people ran on straight, for each of them."""
    found = [
        rows[person] - place * APART for rows in beside for place, person in enumerate(group) if person in rows
    ]
    return found or [now[group[0]]]


def _pooled(wishes: Sequence[list[float]], centre: Callable[[Sequence[float]], float]) -> list[float]:
    """Return one value for each list, never falling, near the centre of the list."""
    blocks: list[tuple[float, list[float], int]] = []
    for wish in wishes:
        value, values, many = centre(wish), wish, 1
        while blocks and blocks[-1][0] > value:
            _, before, count = blocks.pop()
            values, many = before + values, count + many
            value = centre(values)
        blocks.append((value, values, many))
    return [value for value, _, many in blocks for _ in range(many)]
