"""Where a chapter ends: on a turn, that is a belief turned over, or an aim taken up, reached or lost."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from muchado.bundle.model import DAY
from muchado.tell.plan.knowing import Knowing
from muchado.tell.plan.orders import PLAIN, Placed
from muchado.tell.plan.scenes import Scene
from muchado.tell.plan.weight import AIM, Weights

LEAST = 3
"""A chapter has so many scenes before it ends on a turn."""

LAST = 3
"""A turn is what a scene ends on if it is among so many last things in it."""


class Chapters:
    """Divides a telling."""

    def __init__(self, knowing: Knowing, weights: Weights, *, by_day: bool) -> None:
        """Divide by turns and days, or `by_day` alone."""
        self._changes, self._weights, self._by_day = knowing.chronicle.changes, weights, by_day

    def divide(self, placed: Sequence[Placed]) -> Iterator[list[Placed]]:
        """Yield the scenes chapter by chapter: a new one begins with a new day, and after a turn."""
        chapter: list[Placed] = []
        for one in placed:
            if chapter and self._ends(chapter, one):
                yield chapter
                chapter = []
            chapter.append(one)
        if chapter:
            yield chapter

    def _ends(self, chapter: list[Placed], follows: Placed) -> bool:
        last = chapter[-1]
        if last.minute // DAY != follows.minute // DAY:
            return True
        goes_on = follows.stands != PLAIN or last.stands != PLAIN
        if self._by_day or goes_on or len(chapter) < LEAST:
            return False
        return self.ends_on_a_turn(last.scene)

    def ends_on_a_turn(self, scene: Scene) -> bool:
        """Whether at the end of a scene a belief turns, or somebody takes up, reaches or loses an aim."""
        numbers = (number for moment in scene.moments[-LAST:] for number in moment.changes)
        return any(self._is_turn(number) for number in numbers)

    def _is_turn(self, number: int) -> bool:
        change = self._changes[number]
        if change.kind == "belief" and change.before * change.after >= 0:
            return False
        return change.kind != "feeling" and self._weights.changes((number,)) >= AIM
