"""The lines of a storyline, and the names at both ends of them."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from muchado.draw.labels import Box
from muchado.draw.layout import Strip
from muchado.draw.sheet import Sheet, bend, stretches
from muchado.draw.svg import BOLD, COLUMNS, text_width
from muchado.draw.theme import Stroke

LINE, THIN, CORE = 2.8, 1.8, 0.42
"""Widths of a line: of those who matter, of those who are only there, and what of a double one is paper."""

DOUBLE = 1.7
"""How much wider a double line is."""

NAMED = 12.0
"""Size of the letters of a name."""


class Lines:
    """Everybody's line in one strip."""

    def __init__(self, sheet: Sheet, strip: Strip) -> None:
        self.sheet, self.strip = sheet, strip
        self.marked = {person for mark in sheet.story.marks for person in (mark.by, *mark.to)}

    def take(self) -> None:
        """Keep labels off the lines."""
        xs, ys, flat, room = self.strip.xs, self.strip.ys, self.strip.flat, self.sheet.room
        for at, column in enumerate(ys):
            for person, y in column.items():
                room.take(Box(xs[at] - flat, y - 2, xs[at] + flat, y + 2))
                after = ys[at + 1].get(person) if at + 1 < len(ys) else None
                if after is not None:
                    room.take(Box(xs[at] + flat, min(y, after) - 2, xs[at + 1] - flat, max(y, after) + 2))

    def draw(self) -> None:
        """Draw the lines, those who matter most above the others."""
        for person in reversed(self.sheet.story.cast):
            stroke = self.sheet.strokes[person]
            with self.sheet.svg.group(self.sheet.story.people[person], class_="line", data_person=str(person)):
                for stretch in self._stretches(person):
                    self._stroke(
                        self._path(person, stretch),
                        stroke,
                        faint=bool(self.marked - {person}) and person not in self.marked,
                    )

    def _stroke(self, path: str, stroke: Stroke, *, faint: bool) -> None:
        width = (THIN if faint else LINE) * (DOUBLE if stroke.double else 1.0)
        ends = "butt" if stroke.dashes else "round"
        for colour, wide in ((stroke.colour, width), *([(self.sheet.theme.paper, width * CORE)] * stroke.double)):
            self.sheet.svg.shape(
                "path",
                d=path,
                fill="none",
                stroke=colour,
                stroke_width=wide,
                stroke_dasharray=stroke.dashes if colour == stroke.colour else "",
                stroke_linecap=ends,
                stroke_linejoin="round",
            )

    def _stretches(self, person: int) -> Iterator[range]:
        """The runs of columns in which somebody is present."""
        return stretches(len(self.strip.ys), lambda at: person in self.strip.ys[at])

    def _path(self, person: int, stretch: range) -> str:
        xs, ys, flat = self.strip.xs, self.strip.ys, self.strip.flat
        row = ys[stretch[0]][person]
        parts = [f"M{xs[stretch[0]] - flat:.1f} {row:.1f}"]
        for at in stretch[1:]:
            after = ys[at][person]
            if after != row:
                parts.append(f"H{xs[at - 1] + flat:.1f}" + bend(xs[at - 1] + flat, row, xs[at] - flat, after))
                row = after
        return "".join([*parts, f"H{xs[stretch[-1]] + flat:.1f}"])

    # ------------------------------------------------------------------ names

    def name(self, person: int) -> None:
        """Write the name at both ends of the line, and wherever somebody comes back after a while.

        In a narrow picture it stands at the beginning only: the next strip, or the end, is a glance away.
        """
        xs, ys, flat = self.strip.xs, self.strip.ys, self.strip.flat
        width = text_width(self.sheet.names[person], NAMED) * BOLD
        found = list(self._stretches(person))
        for stretch in found:
            x, y = xs[stretch[0]] - flat, ys[stretch[0]][person]
            around = [(x + right, y + down) for down in (-5, 14, -16, 25) for right in (0, 8, -width / 2)]
            begins = stretch[0] == 0
            beside = (self.strip.left - width - 6 if begins else x - width - 6, y + 4.5)
            self._place(person, width, [beside, *around], must=stretch is found[0])
        for stretch in found[-1:] if self.sheet.wide >= COLUMNS else ():
            x, y = xs[stretch[-1]] + flat, ys[stretch[-1]][person]
            ends = stretch[-1] == len(xs) - 1
            self._place(person, width, [((self.strip.right if ends else x) + 6, y + 4.5)], must=False)

    def _place(self, person: int, width: float, options: Sequence[tuple[float, float]], *, must: bool) -> None:
        boxes = {Box(x, y - 10, x + width, y + 2): (x, y) for x, y in options}
        box = self.sheet.room.place(boxes)
        if box or must:
            x, y = boxes[box] if box else options[0]
            colour = self.sheet.strokes[person].colour
            self.sheet.svg.label(x, y, self.sheet.names[person], NAMED, fill=colour, font_weight="600")
