"""Who stands above whom in each column of a storyline, counted in crossings.

Two people *cross* between two columns next to each other if both are in both, and one is above the other in the first
and below in the second.
"""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise
from typing import NamedTuple

Group = tuple[int, ...]
"""People who are together, from the top down."""

Order = tuple[Group, ...]
"""The groups of one column, from the top down."""

KEPT = 40_000
"""Orders whose pairs are remembered."""


class Paired(NamedTuple):
    """An order as two sets of pairs: who has whom above, and below."""

    order: Order
    above: int
    below: int


class Pairs:
    """Works out the pairs of orders; each is a bit, so that an `and` of two sets finds the crossings between them."""

    def __init__(self, people: int) -> None:
        self._people = people
        self._known: dict[Order, Paired] = {}

    def of(self, order: Order) -> Paired:
        """Return the order with its pairs."""
        found = self._known.get(order)
        if found is None:
            if len(self._known) >= KEPT:
                self._known.clear()
            found = self._known[order] = self._worked_out(order)
        return found

    def _worked_out(self, order: Order) -> Paired:
        people = [person for group in order for person in group]
        above = below = seen = 0
        for person in people:
            above |= seen << person * self._people
            seen |= 1 << person
        for person in people:
            seen ^= 1 << person
            below |= seen << person * self._people
        return Paired(order, above, below)


def count(orders: Sequence[Paired]) -> int:
    """Return how many crossings there are from the first column to the last."""
    return sum((one.above & two.below).bit_count() for one, two in pairwise(orders))


def crossings(orders: Sequence[Order]) -> int:
    """Return how many crossings there are from the first column to the last."""
    pairs = Pairs(1 + max((person for order in orders for group in order for person in group), default=0))
    return count([pairs.of(order) for order in orders])
