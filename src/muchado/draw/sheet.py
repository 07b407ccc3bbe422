"""What all parts of a storyline share: the picture, its colours, and what room is taken."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from typing import NamedTuple

from muchado.draw.labels import Room
from muchado.draw.story import Story
from muchado.draw.svg import Svg
from muchado.draw.theme import Stroke, Theme


class Sheet(NamedTuple):
    """A storyline being drawn. `wide`: its pixels; `names`: as they are written; `strokes`: of whom, by number."""

    story: Story
    wide: float
    theme: Theme
    svg: Svg
    room: Room
    names: Sequence[str]
    strokes: dict[int, Stroke]


def stretches(length: int, there: Callable[[int], bool]) -> Iterator[range]:
    """Return the runs of columns in which something is there."""
    begin: int | None = None
    for at in range(length):
        if there(at) and begin is None:
            begin = at
        if not there(at) and begin is not None:
            yield range(begin, at)
            begin = None
    if begin is not None:
        yield range(begin, length)


def bend(x: float, y: float, to_x: float, to_y: float) -> str:
    """Return the way of a line that leaves level and arrives level."""
    middle = (x + to_x) / 2
    return f"C{middle:.1f} {y:.1f} {middle:.1f} {to_y:.1f} {to_x:.1f} {to_y:.1f}"
