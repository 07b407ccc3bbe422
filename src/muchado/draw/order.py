"""The search for the orders of a storyline's columns in which lines cross as seldom as can be.

There is one step. Some of the people are picked: one, or those who are together at some moment. Each column is given
a few orders in which the picked stand elsewhere, or their group does, and a shortest path leads through all columns.
What a column has now is always among its orders, so that no step makes things worse; between paths of equal cost
chance decides, so that the search does not stay where it is when it cannot climb.

It begins from several starts (a random order carried through the columns by sweeps of mean heights, Sugiyama et al.
1981) and then disturbs stretches of the best. It is bounded by work and not by time, and its chance is seeded: the
same columns always come out alike.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from itertools import pairwise
from math import fsum, isqrt
from random import Random

from muchado.draw.crossings import Group, Order, Paired, Pairs, count

WORK = 12_000_000
"""Pairs of orders that a thorough search compares: two seconds or so."""

COLUMN = 30
"""What a column costs besides, in the same measure."""

STARTS = 4
"""Starts before the best of them is disturbed and bettered."""

FEWEST, MOST = 5, 36
"""Orders tried for a column in one step, by how much work there is to share."""

ROUNDS = 8
"""Rounds for which the work should last, where there are many columns."""

SWEEPS = 4
"""How often a start is carried through the columns."""

TURNED = 0.4
"""How many of the disturbed stretches are turned upside down; the others are shaken."""


def arrange(columns: Sequence[Order], work: int = WORK, seed: int = 0) -> list[Order]:
    """Return the columns with their groups, and the people in each, in an order that makes few crossings.

    Args:
        columns: for each moment the groups of people who are together, in any order; people are numbered from 0.
        work: how many pairs of orders may be compared, beyond one start.
        seed: settles the chance in the search.

    """
    met: list[Order] = []
    where: list[int] = []
    for column in columns:  # what stays the same from one column to the next need be thought of only once
        if not met or _together(column) != _together(met[-1]):
            met.append(column)
        where.append(len(met) - 1)
    found = _Search(met, work, seed).best() if any(met) else met
    return [found[at] for at in where]


def _together(column: Order) -> set[frozenset[int]]:
    return {frozenset(group) for group in column}


class _Search:
    """The search through one story's columns."""

    def __init__(self, columns: Sequence[Order], work: int, seed: int) -> None:
        self.columns = columns
        self.people = sorted({person for column in columns for group in column for person in group})
        self.groups = sorted({tuple(sorted(group)) for column in columns for group in column if len(group) > 1})
        self.pairs = Pairs(self.people[-1] + 1)
        self.chance = Random(seed)  # noqa: S311 - nothing secret hangs on it
        self.left = work
        share = work // (ROUNDS * 2 * len(self.people) * len(columns))
        self.tried = min(MOST, max(FEWEST, isqrt(share)))

    def best(self) -> list[Order]:
        """Return the best orders found when the work is done."""
        found = [self._bettered(self._start(), patience=2) for _ in range(STARTS) if self.left > 0]
        best = min(found, key=count, default=None) or self._start()
        while self.left > 0 and count(best) > 0:
            other = self._bettered(self._disturbed(best), patience=1)
            if count(other) <= count(best):
                best = other
        return [paired.order for paired in best]

    # ------------------------------------------------------------------ the step

    def _bettered(self, orders: list[Paired], patience: int) -> list[Paired]:
        """Take steps until that many rounds have brought nothing, or the work is done."""
        fewest, waited = count(orders), 0
        while waited < patience and self.left > 0:
            for picked in self._round():
                orders = self._path([self._choices(paired, picked) for paired in orders])
                if self.left <= 0:
                    break
            waited = 0 if count(orders) < fewest else waited + 1
            fewest = count(orders)
        return orders

    def _round(self) -> list[frozenset[int]]:
        """Everybody once, and some who are together."""
        some = self.chance.sample(self.groups, min(len(self.groups), len(self.people) // 2))
        picked = [frozenset((person,)) for person in self.people] + [frozenset(group) for group in some]
        self.chance.shuffle(picked)
        return picked

    def _choices(self, paired: Paired, picked: frozenset[int]) -> list[Paired]:
        others = [order for order in moved(paired.order, picked) if order != paired.order]
        if len(others) > self.tried:
            others = self.chance.sample(others, self.tried)
        return [paired, *map(self.pairs.of, others)]

    def _path(self, choices: Sequence[Sequence[Paired]]) -> list[Paired]:
        """Return a shortest path: one order a column, so that crossings are fewest."""
        draw = self.chance.random
        costs = [draw() for _ in choices[0]]  # what is below 1 decides between equals only
        back: list[list[int]] = []
        for before, after in pairwise(choices):
            self.left -= (len(before) + len(self.people)) * len(after) + COLUMN
            aboves = [paired.above for paired in before]
            reached, steps = [], []
            for _, _, below in after:
                sums = [cost + (above & below).bit_count() for cost, above in zip(costs, aboves, strict=True)]
                least = min(sums)
                reached.append(int(least) + draw())
                steps.append(sums.index(least))
            costs = reached
            back.append(steps)
        at = costs.index(min(costs))
        found = [choices[-1][at]]
        for column, steps in zip(choices[-2::-1], reversed(back), strict=True):
            at = steps[at]
            found.append(column[at])
        return found[::-1]

    # ------------------------------------------------------------------ where it begins

    def _start(self) -> list[Paired]:
        """Carry a random order through the columns and back by mean heights."""
        height = dict(zip(self.people, self.chance.sample(range(len(self.people)), len(self.people)), strict=True))
        found = list(self.columns)
        forth = range(len(found))
        for sweep in range(SWEEPS):
            for at in forth if sweep % 2 == 0 else reversed(forth):
                found[at] = by_height(found[at], height)
                people = [person for group in found[at] for person in group]
                height.update((person, to * len(height) // len(people)) for to, person in enumerate(people))
        return [self.pairs.of(order) for order in found]

    def _disturbed(self, orders: list[Paired]) -> list[Paired]:
        """Turn a stretch upside down, or shake it."""
        begin = self.chance.randrange(len(orders))
        end = begin + self.chance.randint(2, max(3, len(orders) // 2))
        height = {person: self.chance.randrange(1000) for person in self.people}
        turned = self.chance.random() < TURNED
        stretch = [
            tuple(group[::-1] for group in paired.order[::-1]) if turned else by_height(paired.order, height)
            for paired in orders[begin:end]
        ]
        return [*orders[:begin], *map(self.pairs.of, stretch), *orders[end:]]


def by_height(order: Order, height: dict[int, int]) -> Order:
    """Return the order with people sorted by their height, and groups by their mean height."""
    groups = [tuple(sorted(group, key=lambda person: (height[person], person))) for group in order]
    return tuple(sorted(groups, key=lambda group: (fsum(height[person] for person in group) / len(group), group)))


def moved(order: Order, picked: Iterable[int]) -> list[Order]:
    """Return the orders in which picked people of one group stand elsewhere in it, or the group elsewhere.

    The group is the one that holds most of them.
    """
    chosen = set(picked)
    at = max(range(len(order)), key=lambda at: sum(person in chosen for person in order[at]), default=0)
    block = tuple(person for group in order[at : at + 1] for person in group if person in chosen)
    if not block:
        return []
    group, rest = order[at], order[:at] + order[at + 1 :]
    within = [(*order[:at], other, *order[at + 1 :]) for other in _within(group, block)]
    elsewhere = [(*rest[:to], way, *rest[to:]) for way in sorted({group, group[::-1]}) for to in range(len(order))]
    return within + elsewhere


def _within(group: Group, block: Group) -> list[Group]:
    """Return the group with the block, upright or upside down, at every height in it."""
    others = tuple(person for person in group if person not in block)
    blocks = sorted({block, block[::-1]})
    return [(*others[:to], *one, *others[to:]) for one in blocks for to in range(len(others) + 1)]
