"""Events that happen side by side in several places, sorted into scenes that read one after another."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator

    from muchado.api.happening import Happening

SPAN = 20
"""Minutes that a scene may last before the telling looks elsewhere again."""


def scenes(happenings: Iterable[Happening], minute_of: Callable[[int], int]) -> Iterator[list[Happening]]:
    """Yield what happens in one place within a short span together, scenes in the order in which they begin."""
    waiting: list[Happening] = []
    for happening in happenings:
        waiting.append(happening)
        while minute_of(waiting[0].id) + SPAN < minute_of(happening.id):
            yield _next_scene(waiting, minute_of)
    while waiting:
        yield _next_scene(waiting, minute_of)


def _next_scene(waiting: list[Happening], minute_of: Callable[[int], int]) -> list[Happening]:
    """Take out the scene that the first event begins."""
    first = waiting[0]
    last_minute = minute_of(first.id) + SPAN
    scene = [one for one in waiting if one.place == first.place and minute_of(one.id) <= last_minute]
    waiting[:] = [one for one in waiting if one not in scene]
    return scene
