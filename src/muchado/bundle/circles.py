"""Things that need one another, put in order."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeVar

if TYPE_CHECKING:
    from collections.abc import Collection, Mapping

T = TypeVar("T")


def in_order(needs: Mapping[T, Collection[T]]) -> tuple[list[T], list[tuple[T, T]]]:
    """Put each thing after those that it needs; also give each need that closes a circle: who needs whom."""
    order: list[T] = []
    finished: dict[T, bool] = {}
    circular: dict[tuple[T, T], None] = {}
    for first in needs:
        waiting = [(first, False)]
        while waiting:
            one, done = waiting.pop()
            if done:
                finished[one] = True
                order.append(one)
            elif one not in finished:
                finished[one] = False
                waiting.append((one, True))
                for needed in needs.get(one, ()):
                    if finished.get(needed) is False:
                        circular[one, needed] = None
                    elif needed in needs:
                        waiting.append((needed, False))
    return order, list(circular)
