"""Where a storyline's lines run: cut into strips as wide as the picture, one below the other."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from functools import lru_cache
from typing import NamedTuple

from muchado.draw.crossings import Order
from muchado.draw.heights import Heights, level
from muchado.draw.order import arrange
from muchado.draw.story import Story

ROW, NARROWEST, WIDEST = 19.0, 17.0, 96.0
"""Pixels of a row, and of a column: two marks beside each other do not touch."""

FOLD = 30.0
"""Pixels of a stretch of time that is folded away."""

AXIS, TITLED, BELOW = 48.0, 34.0, 32.0
"""Pixels above the topmost line of a strip, above the first strip, and below each."""

REACH = 0.3
"""How far off, in parts of a strip, it is rather cut where time is folded than in the middle of things."""


class Strip(NamedTuple):
    """A stretch of columns from the first on: their x, and the y of each person's line in each."""

    first: int
    xs: list[float]
    ys: Heights
    top: float
    left: float
    right: float
    flat: float

    @property
    def columns(self) -> range:
        """The columns of the story that are in the strip."""
        return range(self.first, self.first + len(self.xs))

    @property
    def bottom(self) -> float:
        """The y of the lowest line."""
        return max((y for column in self.ys for y in column.values()), default=self.top + AXIS)

    def x(self, column: int) -> float:
        """Return where a column of the story stands."""
        return self.xs[column - self.first]

    def y(self, column: int, person: int) -> float:
        """Return how low somebody's line runs in a column of the story."""
        return self.ys[column - self.first][person]


def layout(story: Story, sides: tuple[float, float], work: int) -> list[Strip]:
    """Return the strips of a story.

    Args:
        story: who is together when.
        sides: from where to where the lines may run.
        work: how much to search for an order with few crossings, as in `arrange`.

    """
    orders = ordered(tuple(story.columns()), work)
    left, right = sides
    room = right - left
    cuts = list(_cuts(story, max(1, int(room // NARROWEST))))
    step = min([WIDEST, *((room - FOLD * _folds(story, cut)) / len(cut) for cut in cuts)])
    found: list[Strip] = []
    top = TITLED
    for cut in cuts:
        rows = level(orders[cut.start : cut.stop])
        ys = [{person: top + AXIS + ROW * row for person, row in column.items()} for column in rows]
        xs = list(_xs(story, cut, left, step))
        found.append(Strip(cut.start, xs, ys, top, left, xs[-1] + step / 2, step * 0.24))
        top = found[-1].bottom + BELOW
    return found


@lru_cache(maxsize=4)
def ordered(columns: tuple[Order, ...], work: int) -> tuple[Order, ...]:
    """Return the columns in an order with few crossings: searched once, however wide they are drawn."""
    return tuple(arrange(columns, work))


def _xs(story: Story, cut: range, left: float, step: float) -> Iterator[float]:
    for at in cut:
        left += FOLD if story.moments[at].fold else 0.0
        yield left + step / 2
        left += step


def _folds(story: Story, cut: range) -> int:
    return sum(bool(story.moments[at].fold) for at in cut)


def _cuts(story: Story, most: int) -> Iterator[range]:
    """Pieces of about the same length, of so many columns at most, a folded stretch counted as two."""
    cost = [3 if moment.fold else 1 for moment in story.moments]
    start = 0
    while start < len(cost):
        pieces = -(-sum(cost[start:]) // most)
        even = start + -(-(len(cost) - start) // pieces)
        latest = _fitting(cost, start, most)
        slack = (even - start) * REACH
        folds = [at for at in range(start + 1, latest + 1) if at < len(cost) and story.moments[at].fold]
        near = [at for at in folds if abs(at - even) <= slack]
        end = min(even, latest) if even == len(cost) or not near else min(near, key=lambda at: abs(at - even))
        yield range(start, end)
        start = end


def _fitting(cost: Sequence[int], start: int, most: int) -> int:
    """Up to where columns fit beside each other; one at least."""
    end, used = start + 1, cost[start]
    while end < len(cost) and used + cost[end] <= most:
        used += cost[end]
        end += 1
    return end
