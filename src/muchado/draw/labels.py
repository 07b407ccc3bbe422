"""Finding room for words: a label goes to the first of its places where it lies on nothing else."""

from __future__ import annotations

from collections.abc import Iterable
from typing import NamedTuple


class Box(NamedTuple):
    """A rectangle that is taken or wanted."""

    left: float
    top: float
    right: float
    bottom: float

    def touches(self, other: Box) -> bool:
        """Whether two rectangles lie on each other."""
        return (
            self.left < other.right and other.left < self.right and self.top < other.bottom and other.top < self.bottom
        )


STRIP = 64.0
"""Width of the strips by which taken room is looked up."""


class Room:
    """What is taken of a picture."""

    def __init__(self) -> None:
        self._strips: dict[int, list[Box]] = {}

    def take(self, box: Box) -> None:
        """Let nothing else be put there."""
        for strip in self._over(box):
            self._strips.setdefault(strip, []).append(box)

    def is_free(self, box: Box) -> bool:
        """Whether nothing lies there yet."""
        return not any(box.touches(taken) for strip in self._over(box) for taken in self._strips.get(strip, ()))

    def place(self, boxes: Iterable[Box]) -> Box | None:
        """Take the first of some places that is free, and return it; None if there is none."""
        for box in boxes:
            if self.is_free(box):
                self.take(box)
                return box
        return None

    @staticmethod
    def _over(box: Box) -> range:
        return range(int(box.left // STRIP), int(box.right // STRIP) + 1)
