"""Words are dealt like cards: whoever has several uses each before one comes again, and none twice running."""

from __future__ import annotations

from collections.abc import Callable
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


Deal = Callable[[Saying, int], int]
"""Which of so many is taken at a turn."""


def dealing(used: dict[Saying, int], lot: int) -> Deal:
    """Deal by a draw from what has not been used; what is dealt is used then.

    `used`: by turn, a bit for each that has been used in this round.
    """
    return partial(_dealt, used, lot)


def by_lot(lot: int) -> Deal:
    """Take by a draw alone, whatever has been used."""
    return lambda _, many: lot % many


def _dealt(used: dict[Saying, int], lot: int, turn: Saying, many: int) -> int:
    if many == 1:
        return 0
    held = used.get(turn, 0)
    left = [at for at in range(many) if not held >> at & 1] or list(range(many))  # there may have been more before
    taken = left[lot % len(left)]
    used[turn] = 1 << taken if len(left) == 1 else held | 1 << taken
    return taken
