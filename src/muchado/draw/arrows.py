"""Bowed arrows between two boxes."""

from __future__ import annotations

from collections.abc import Iterator
from math import hypot
from typing import NamedTuple

from muchado.draw.labels import Box
from muchado.draw.svg import Svg
from muchado.draw.theme import Stroke

BOW = 0.16
"""How far an arrow bends aside, as a part of its length."""

SHARES = (0.5, 0.4, 0.6, 0.3, 0.7, 0.22, 0.78)
"""Where along an arrow its label may stand, the best first."""


class Arrow(NamedTuple):
    """An arrow from one box to another, bowed to one side, so that the one back is seen beside it."""

    start: Box
    end: Box
    stroke: Stroke
    width: float

    def draw(self, svg: Svg, *, below: bool) -> None:
        """Draw it; what is below nought ends in a bar instead of a head."""
        x, y, by_x, by_y, to_x, to_y = self._way()
        colour = self.stroke.colour
        svg.shape(
            "path",
            d=f"M{x:.1f} {y:.1f}Q{by_x:.1f} {by_y:.1f} {to_x:.1f} {to_y:.1f}",
            fill="none",
            stroke=colour,
            stroke_width=self.width,
            stroke_dasharray=self.stroke.dashes,
        )
        long = hypot(to_x - by_x, to_y - by_y) or 1.0
        ahead_x, ahead_y = (to_x - by_x) / long, (to_y - by_y) / long
        side = 3 + self.width * 0.9
        left = f"{to_x - ahead_y * side:.1f} {to_y + ahead_x * side:.1f}"
        right = f"{to_x + ahead_y * side:.1f} {to_y - ahead_x * side:.1f}"
        if below:
            svg.shape("path", d=f"M{left}L{right}", stroke=colour, stroke_width=3)
        else:
            svg.shape("path", d=f"M{to_x + ahead_x * 8:.1f} {to_y + ahead_y * 8:.1f}L{left}L{right}Z", fill=colour)

    def spots(self) -> Iterator[tuple[float, float]]:
        """Yield the points where a label may stand."""
        x, y, by_x, by_y, to_x, to_y = self._way()
        for share in SHARES:
            rest = 1 - share
            yield (
                rest * rest * x + 2 * rest * share * by_x + share * share * to_x,
                rest * rest * y + 2 * rest * share * by_y + share * share * to_y,
            )

    def _way(self) -> tuple[float, float, float, float, float, float]:
        """From where, by way of what, to where it goes."""
        (x, y), (to_x, to_y) = _middle(self.start), _middle(self.end)
        by_x, by_y = (x + to_x) / 2 - (to_y - y) * BOW, (y + to_y) / 2 + (to_x - x) * BOW
        return (*_edge(self.start, by_x, by_y, 2), by_x, by_y, *_edge(self.end, by_x, by_y, 9))


def _middle(box: Box) -> tuple[float, float]:
    return (box.left + box.right) / 2, (box.top + box.bottom) / 2


def _edge(box: Box, x: float, y: float, off: float) -> tuple[float, float]:
    """Where the way from the middle of a box to a point leaves it, and so many pixels on."""
    (mid_x, mid_y), wide, tall = _middle(box), (box.right - box.left) / 2, (box.bottom - box.top) / 2
    long = hypot(x - mid_x, y - mid_y) or 1.0
    ahead_x, ahead_y = (x - mid_x) / long, (y - mid_y) / long
    out = min(wide / max(abs(ahead_x), 1e-6), tall / max(abs(ahead_y), 1e-6)) + off
    out = min(out, long)
    return mid_x + ahead_x * out, mid_y + ahead_y * out
