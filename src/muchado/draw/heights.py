"""How high each line of a storyline runs, so that lines stay level as long as they can.

The order of each column is given. First a rough picture: in every column a group would like to be where its people
are in the columns beside, and where groups would collide they share the difference (isotonic regression by pooling
adjacent violators, Ayer et al. 1955). Then groups of neighbouring columns that share people are linked, no link
crossing another, so that as many lines as possible run straight on (as Brandes and Koepf, 2001, align the nodes of
layered graphs). What is linked is one *block* and moves as one.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Sequence
from itertools import accumulate
from math import fsum
from statistics import fmean, median_low
from typing import NamedTuple

from muchado.draw.crossings import Group, Order

BETWEEN = 1.8
"""Rows between two people of neighbouring groups; between two of one group it is one row."""

LOOSE, FIRM, LAST = 6, 40, 4
"""Passes that settle the rough picture, the blocks, and each block between those above and below it."""

BEND = 3.0
"""What a bend costs, in squared rows that a group lies off its place in the rough picture, summed over its columns."""

Heights = list[dict[int, float]]
"""For each column the row of each person present, downward."""


def level(orders: Sequence[Order], between: float = BETWEEN) -> Heights:
    """Return the rows of all lines; the topmost is 0.

    Args:
        orders: for each column the groups of people, from the top down.
        between: rows between two people of neighbouring groups.

    """
    heights = _Blocks(orders, between, _rough(orders, between)).settled()
    top = min((row for column in heights for row in column.values()), default=0.0)
    return [{person: row - top for person, row in column.items()} for column in heights]


# ---------------------------------------------------------------------- the rough picture


def _rough(orders: Sequence[Order], between: float) -> list[list[float]]:
    """Return for each column about where the first line of each group should be."""
    tops: list[list[float]] = []
    for order in orders:
        tops.append(found := [])
        row = -fsum(len(group) - 1 + between for group in order) / 2
        for group in order:
            found.append(row)
            row += len(group) - 1 + between
    rows = [_rows(order, column) for order, column in zip(orders, tops, strict=True)]
    for _ in range(LOOSE):
        for at in (*range(len(orders)), *reversed(range(len(orders)))):
            beside = [rows[to] for to in (at - 1, at + 1) if 0 <= to < len(rows)]
            tops[at] = _column(orders[at], tops[at], beside, between)
            rows[at] = _rows(orders[at], tops[at])
    return tops


def _rows(order: Order, tops: Sequence[float]) -> dict[int, float]:
    return {person: top + at for group, top in zip(order, tops, strict=True) for at, person in enumerate(group)}


def _column(order: Order, tops: Sequence[float], beside: Sequence[dict[int, float]], between: float) -> list[float]:
    """Return where the groups of one column go, as near as can be to where their people are beside."""
    blocks: list[tuple[float, float, int]] = []  # the mean of what is wished, how much it weighs, how many groups
    offsets, down = [], 0.0
    for group, now in zip(order, tops, strict=True):
        wishes = [rows[person] - at for rows in beside for at, person in enumerate(group) if person in rows]
        value, weight, many = fmean(wishes or [now]) - down, float(len(wishes) or 1), 1
        while blocks and blocks[-1][0] > value:
            above, its_weight, count = blocks.pop()
            value = (above * its_weight + value * weight) / (its_weight + weight)
            weight, many = weight + its_weight, many + count
        blocks.append((value, weight, many))
        offsets.append(down)
        down += len(group) - 1 + between
    values = [value for value, _, many in blocks for _ in range(many)]
    return [value + offset for value, offset in zip(values, offsets, strict=True)]


# ---------------------------------------------------------------------- links


class Link(NamedTuple):
    """A group of one column goes on as a group of the next; its first line is `shift` rows lower there."""

    before: int
    after: int
    shift: int


def links(before: Order, after: Order) -> list[Link]:
    """Return the links between two columns, none crossing another, along which most lines run straight on."""
    best: list[list[tuple[int, list[Link]]]] = [[(0, [])] * (len(after) + 1)]
    for at, group in enumerate(before):
        row: list[tuple[int, list[Link]]] = [(0, [])]
        for to, other in enumerate(after):
            straight, shift = _straight(group, other)
            lines, chosen = best[at][to]
            linked = (lines + straight, [*chosen, Link(at, to, shift)]) if straight else (0, [])
            row.append(max(linked, best[at][to + 1], row[to], key=lambda one: one[0]))
        best.append(row)
    return best[-1][-1][1]


def _straight(group: Group, other: Group) -> tuple[int, int]:
    """Return how many lines can run straight on from one group to another at once, and how the group shifts then."""
    places = {person: at for at, person in enumerate(other)}
    shifts = Counter(at - places[person] for at, person in enumerate(group) if person in places)
    return max(
        ((many, shift) for shift, many in shifts.items()), key=lambda one: (one[0], -abs(one[1])), default=(0, 0)
    )


# ---------------------------------------------------------------------- blocks


class _Part(NamedTuple):
    """A group in a block: its column, its number there, and its first line's row, counted from the block's own."""

    column: int
    group: int
    offset: float


def _chains(orders: Sequence[Order]) -> list[list[_Part]]:
    """Return the groups, linked from column to column."""
    found: list[list[_Part]] = []
    chain_of: dict[int, list[_Part]] = {}
    for column, order in enumerate(orders):
        linked = {link.after: link for link in links(orders[column - 1], order)} if column else {}
        goes_on: dict[int, list[_Part]] = {}
        for number in range(len(order)):
            link = linked.get(number)
            if link is None:
                goes_on[number] = [_Part(column, number, 0.0)]
                found.append(goes_on[number])
            else:
                chain = goes_on[number] = chain_of[link.before]
                chain.append(_Part(column, number, chain[-1].offset + link.shift))
        chain_of = goes_on
    return found


def _cut(chain: list[_Part], rough: Sequence[Sequence[float]]) -> list[list[_Part]]:
    """Return the chain, cut wherever it would otherwise lie far from where it should be in the rough picture."""
    rows = [rough[part.column][part.group] - part.offset for part in chain]
    sums = list(accumulate(rows, initial=0.0))

    def gained(at: int) -> float:
        """The square error that a cut saves: that of two means against one."""
        left, right = sums[at] / at, (sums[-1] - sums[at]) / (len(rows) - at)
        return at * (len(rows) - at) / len(rows) * (left - right) ** 2

    best = max(range(1, len(rows)), key=gained, default=0)
    if not best or gained(best) < BEND:
        return [chain]
    return _cut(chain[:best], rough) + _cut(chain[best:], rough)


_Pull = tuple[int, float, int, float, int]
"""A line from one block to another: the other, its group's offset and the line's place in it; the same two here."""


class _Blocks:
    """Linked groups, and how low each block lies."""

    def __init__(self, orders: Sequence[Order], between: float, rough: Sequence[Sequence[float]]) -> None:
        self.orders, self.between = orders, between
        chains = _chains(orders)
        self.parts = [parts for chain in chains for parts in _cut(chain, rough)]
        self.of: list[list[int]] = [[-1] * len(order) for order in orders]
        for block, parts in enumerate(self.parts):
            for part in parts:
                self.of[part.column][part.group] = block
        self._groups = [{person: number for number, group in enumerate(order) for person in group} for order in orders]
        self.rows = [fmean(rough[part.column][part.group] - part.offset for part in parts) for parts in self.parts]
        self.rough = list(self.rows)
        self.above: list[dict[int, float]] = [{} for _ in self.parts]
        self.below: list[dict[int, float]] = [{} for _ in self.parts]
        for upper, lower, apart in self._pairs():
            self.above[lower][upper] = max(apart, self.above[lower].get(upper, apart))
            self.below[upper][lower] = self.above[lower][upper]
        self._pulling = [[*self._pulls(block)] for block in range(len(self.parts))]

    def _pairs(self) -> Iterator[tuple[int, int, float]]:
        """Blocks that lie on each other in some column, and by how much the lower's row must exceed the upper's."""
        offset = {(part.column, part.group): part.offset for parts in self.parts for part in parts}
        for column, order in enumerate(self.orders):
            for at in range(len(order) - 1):
                apart = offset[column, at] + len(order[at]) - 1 + self.between - offset[column, at + 1]
                yield self.of[column][at], self.of[column][at + 1], apart

    def settled(self) -> Heights:
        """Return the rows of all lines when every block lies as well as it can between those above and below it."""
        order = self._downward()
        for _ in range(FIRM):
            self._apart(order)
            self.rows = [self._wished(block) for block in range(len(self.rows))]
        self._apart(order)
        for turn in range(LAST):
            for block in order if turn % 2 else reversed(order):
                self._settle(block)
        return [
            {
                person: self.rows[self.of[column][number]] + self._offset(column, number) + at
                for number, group in enumerate(order_here)
                for at, person in enumerate(group)
            }
            for column, order_here in enumerate(self.orders)
        ]

    def _apart(self, order: Sequence[int]) -> None:
        """Move blocks that lie on each other apart, as much up as down."""
        down, up = list(self.rows), list(self.rows)
        for block in order:
            down[block] = max([down[block], *self._least(block, down)])
        for block in reversed(order):
            up[block] = min([up[block], *self._most(block, up)])
        self.rows = [(low + high) / 2 for low, high in zip(down, up, strict=True)]

    def _wished(self, block: int) -> float:
        """Between where the block lies, where it would like to be, and where it is in the rough picture."""
        return fmean([self.rows[block], fmean(self._wishes(block) or [self.rows[block]]), self.rough[block]])

    def _settle(self, block: int) -> None:
        wishes = self._wishes(block)
        if wishes:
            least = max(self._least(block, self.rows), default=float("-inf"))
            most = min(self._most(block, self.rows), default=float("inf"))
            self.rows[block] = min(max(median_low(wishes), least), most)

    def _wishes(self, block: int) -> list[float]:
        """Where the block would lie if a line ran straight on that does not: one for each such line's end."""
        rows = self.rows
        return [rows[other] + offset + at - own - below for other, offset, at, own, below in self._pulling[block]]

    def _pulls(self, block: int) -> Iterator[_Pull]:
        """Each line that does not run straight on from the block, or into it."""
        first, last = self.parts[block][0], self.parts[block][-1]
        for part, beside in [(first, first.column - 1), (last, last.column + 1), *self._leaving(block)]:
            if 0 <= beside < len(self.orders):
                for at, person in enumerate(self.orders[part.column][part.group]):
                    number = self._groups[beside].get(person)
                    if number is not None and self.of[beside][number] != block:
                        there = self.orders[beside][number].index(person)
                        yield self.of[beside][number], self._offset(beside, number), there, part.offset, at

    def _leaving(self, block: int) -> Iterator[tuple[_Part, int]]:
        """The parts from which somebody may come or go while the block itself goes on."""
        for before, after in zip(self.parts[block], self.parts[block][1:], strict=False):
            yield before, after.column
            yield after, before.column

    def _offset(self, column: int, number: int) -> float:
        parts = self.parts[self.of[column][number]]
        return parts[column - parts[0].column].offset

    def _least(self, block: int, rows: Sequence[float]) -> list[float]:
        return [rows[other] + apart for other, apart in self.above[block].items()]

    def _most(self, block: int, rows: Sequence[float]) -> list[float]:
        return [rows[other] - apart for other, apart in self.below[block].items()]

    def _downward(self) -> list[int]:
        """The blocks, each after all that lie on it somewhere; as no link crosses another, there is such an order."""
        waiting = [len(others) for others in self.above]
        found = [block for block, many in enumerate(waiting) if not many]
        for block in found:
            for other in self.below[block]:
                waiting[other] -= 1
                if not waiting[other]:
                    found.append(other)
        return found
