"""Words are dealt like cards: whoever has several uses each before one comes again, and none twice running."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial

from muchado.bundle.records import NamedTuple


class Saying(NamedTuple):
    """Somebody's turn to say something, or to do something in some way.

    `act`: the relation of the act; `answer`: the place of its answer, from 1, 0 for what comes with the act itself;
    `slot`: the role that speaks, -1 for the way in which it is done.
    """

    who: int
    act: int
    answer: int
    slot: int


Deal = Callable[[Saying, Sequence[int], Sequence[int]], int]
"""Which is taken at a turn: of those that are only for such an occasion, by their places, and of those for any."""


def dealing(used: dict[Saying, int], lot: int) -> Deal:
    """Deal by a draw from what has not been used; what is dealt is used then. What suits the occasion comes first.

    `used`: by turn, a bit for each that has been used in this round.
    """
    return partial(_dealt, used, lot)


def by_lot(lot: int) -> Deal:
    """Take by a draw alone, whatever has been used."""
    return lambda _, first, others: (*first, *others)[lot % (len(first) + len(others))]


def _dealt(used: dict[Saying, int], lot: int, turn: Saying, first: Sequence[int], others: Sequence[int]) -> int:
    if not first and len(others) == 1:
        return others[0]
    held = used.get(turn, 0)
    fresh, rest = ([at for at in some if not held >> at & 1] for some in (first, others))
    left = fresh or rest or (*first, *others)  # there may have been more before
    taken = left[lot % len(left)]
    used[turn] = 1 << taken if len(fresh) + len(rest) == 1 else held | 1 << taken
    return taken
