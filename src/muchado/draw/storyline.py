"""The storyline: a line a person through time, drawn together while they are together."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import pairwise
from typing import NamedTuple

from muchado.draw.crossings import Order
from muchado.draw.heights import Heights, level
from muchado.draw.labels import Box, Room
from muchado.draw.order import WORK, arrange
from muchado.draw.story import Mark, Meeting, Story
from muchado.draw.svg import LARGE, NORMAL, SMALL, Svg, shortened, text_width
from muchado.draw.theme import LIGHT, Theme

WIDE = 1280.0
"""Pixels that a picture is wide at least, and no wider as long as it fits: a laptop's screen."""

ROW, NARROWEST, WIDEST = 19.0, 15.0, 96.0
"""Pixels of a row, and of a column."""

MARGIN, HEAD = 18.0, 84.0
"""Pixels around the picture, and above the topmost line."""

PAD = 8.0
"""Pixels from the outer line of a band to its edge."""

DOT = 8.0
"""Radius of a numbered mark."""

LINE, THIN = 2.6, 1.6
"""Widths of a line: of those who matter, and of those who are only there."""

BOLD = 1.08
"""How much wider bold letters are."""

AGAIN = 700.0
"""Pixels after which a line is named again, in a picture wider than a screen."""

KEY = 18.0
"""Pixels of a line of the key."""


class Layout(NamedTuple):
    """Where everything stands: the order of each column, the pixels of columns and lines."""

    orders: list[Order]
    xs: list[float]
    ys: Heights
    left: float
    right: float
    bottom: float


def layout(story: Story, work: int = WORK) -> Layout:
    """Return where the lines of a story run."""
    orders = arrange(story.columns(), work)
    rows = level(orders)
    left = MARGIN + max((text_width(name, NORMAL) * BOLD for name in story.people), default=0.0) + 12
    step = min(WIDEST, max(NARROWEST, (WIDE - 2 * left) / max(1, len(orders))))
    xs = [left + step * (at + 0.5) for at in range(len(orders))]
    ys = [{person: HEAD + ROW * row for person, row in column.items()} for column in rows]
    bottom = max((y for column in ys for y in column.values()), default=HEAD)
    return Layout(orders, xs, ys, left, left + step * len(orders), bottom)


def draw_storyline(story: Story, theme: Theme = LIGHT, work: int = WORK) -> str:
    """Return a storyline as SVG.

    Args:
        story: who is together when.
        theme: the colours.
        work: how much to search for an order with few crossings, as in `arrange`.

    """
    return _Picture(story, layout(story, work), theme).drawn()


class _Picture:
    def __init__(self, story: Story, places: Layout, theme: Theme) -> None:
        self.story, self.places, self.theme = story, places, theme
        self.flat = (places.xs[1] - places.xs[0]) * 0.24 if len(places.xs) > 1 else 0.0
        self.room, self.words = Room(), Room()
        self.svg = Svg(story.title, _about(story), theme)
        self.colours = {person: theme.person(at) for at, person in enumerate(story.cast)}
        self.marked = {person for mark in story.marks for person in (mark.by, *mark.to)}

    def drawn(self) -> str:
        places, svg = self.places, self.svg
        svg.text(MARGIN, 32, self.story.title, LARGE, font_weight="600")
        self._axis()
        self._take_lines()
        bands = list(self._bands())
        for band in bands:
            self._band(band)
        for person in reversed(self.story.cast):
            self._line(person)
        for band in bands:
            self._band_label(band)
        for number, mark in enumerate(self.story.marks, start=1):
            self._mark(number, mark)
        for person in self.story.cast:
            self._names(person)
        for person in self.story.cast:
            self._names_along(person)
        bottom = self._key(places.bottom + 2 * ROW)
        return svg.finish(max(WIDE, places.right + places.left), bottom + MARGIN)

    # ------------------------------------------------------------------ lines

    def _line(self, person: int) -> None:
        colour, dashes = self.colours[person]
        width = THIN if self.marked and person not in self.marked else LINE
        name = self.story.people[person]
        style = {"fill": "none", "stroke": colour, "stroke_linecap": "round", "stroke_linejoin": "round"}
        with self.svg.group(name, class_="line", data_person=str(person)):
            for stretch in _stretches(self.places.ys, person):
                path = self._path(person, stretch)
                self.svg.shape("path", d=path, stroke_width=width, stroke_dasharray=dashes, **style)

    def _path(self, person: int, stretch: range) -> str:
        xs, ys, flat = self.places.xs, self.places.ys, self.flat
        row = ys[stretch[0]][person]
        parts = [f"M{xs[stretch[0]] - flat:.1f} {row:.1f}"]
        for at in stretch[1:]:
            after = ys[at][person]
            if after != row:
                parts.append(f"H{xs[at - 1] + flat:.1f}" + _bend(xs[at - 1] + flat, row, xs[at] - flat, after))
                row = after
        return "".join([*parts, f"H{xs[stretch[-1]] + flat:.1f}"])

    def _take_lines(self) -> None:
        """Keep labels off the lines."""
        xs, ys = self.places.xs, self.places.ys
        for at, column in enumerate(ys):
            for person, y in column.items():
                after = ys[at + 1].get(person) if at + 1 < len(ys) else None
                self.room.take(Box(xs[at] - self.flat, y - 2, xs[at] + self.flat, y + 2))
                if after is not None:
                    top, bottom = min(y, after) - 2, max(y, after) + 2
                    self.room.take(Box(xs[at] + self.flat, top, xs[at + 1] - self.flat, bottom))

    def _names(self, person: int) -> None:
        """The name at both ends of the line, and wherever somebody comes back after a while."""
        name, colour = self.story.people[person], self.colours[person][0]
        width = text_width(name, NORMAL) * BOLD
        stretches = list(_stretches(self.places.ys, person))
        for stretch in stretches:
            x, y = self.places.xs[stretch[0]] - self.flat, self.places.ys[stretch[0]][person]
            beside = (x - width - 6, y + 4.5)
            options = [beside, *((x + right, y + down) for down in (-5, 14, -16, 25) for right in (0, 8, -width / 2))]
            self._place_name(name, colour, width, options, must=stretch is stretches[0])
        x, y = self.places.xs[stretches[-1][-1]] + self.flat, self.places.ys[stretches[-1][-1]][person]
        self._place_name(name, colour, width, [(x + 6, y + 4.5)], must=False)

    def _names_along(self, person: int) -> None:
        """The name again every screen or so of a wide picture, in the line, where no other name stands."""
        name, colour = self.story.people[person], self.colours[person][0]
        width = text_width(name, SMALL) * BOLD
        xs, ys = self.places.xs, self.places.ys
        seen = xs[0] if self.places.right > WIDE else xs[-1]
        for at, (x, column) in enumerate(zip(xs, ys, strict=True)):
            if person not in column or (at and person not in ys[at - 1]):
                seen = max(seen, x)
            elif x - seen > AGAIN:
                y = column[person]
                if self.words.place([Box(x - self.flat, y - 6, x - self.flat + width, y + 6)]):
                    self.svg.label(x - self.flat, y + 4, name, SMALL, fill=colour, font_weight="600")
                    seen = x

    def _place_name(
        self, name: str, colour: str, width: float, options: Sequence[tuple[float, float]], *, must: bool
    ) -> None:
        boxes = {Box(x, y - 10, x + width, y + 2): (x, y) for x, y in options}
        box = self.room.place(boxes)
        if box is None and not must:
            return
        self.words.take(box or next(iter(boxes)))
        x, y = boxes[box] if box else options[0]
        self.svg.label(x, y, name, NORMAL, fill=colour, font_weight="600")

    # ------------------------------------------------------------------ bands

    def _bands(self) -> Iterator[tuple[int, list[Meeting]]]:
        """The meetings worth a band, each from its first moment on."""
        running: dict[str, tuple[int, list[Meeting]]] = {}
        marked = {(mark.moment, person) for mark in self.story.marks for person in (mark.by, *mark.to)}
        for at, moment in enumerate(self.story.moments):
            goes_on: dict[str, tuple[int, list[Meeting]]] = {}
            for meeting in moment.meetings:
                if len(meeting.people) < 2 and not any((at, person) in marked for person in meeting.people):  # noqa: PLR2004
                    continue
                band = running.pop(meeting.key, None)
                if band and not set(band[1][-1].people) & set(meeting.people):
                    yield band
                    band = None
                goes_on[meeting.key] = (band[0], [*band[1], meeting]) if band else (at, [meeting])
            yield from running.values()
            running = goes_on
        yield from running.values()

    def _edges(self, band: tuple[int, list[Meeting]]) -> list[tuple[float, float, float]]:
        """For each moment of a band: its x, its top and its bottom."""
        first, meetings = band
        found = []
        for at, meeting in enumerate(meetings, start=first):
            rows = [self.places.ys[at][person] for person in meeting.people]
            found.append((self.places.xs[at], min(rows) - PAD, max(rows) + PAD))
        return found

    def _band(self, band: tuple[int, list[Meeting]]) -> None:
        edges, flat = self._edges(band), self.flat + 3
        there = [f"M{edges[0][0] - flat:.1f} {edges[0][1]:.1f}"]
        back = [f"H{edges[0][0] - flat:.1f}Z"]
        for (x, top, bottom), (to, next_top, next_bottom) in pairwise(edges):
            there.append(f"H{x + flat:.1f}" + _bend(x + flat, top, to - flat, next_top))
            back.append(f"H{to - flat:.1f}" + _bend(to - flat, next_bottom, x + flat, bottom))
        x, _, bottom = edges[-1]
        there.append(f"H{x + flat:.1f}V{bottom:.1f}")
        people = dict.fromkeys(person for meeting in band[1] for person in meeting.people)
        names = ", ".join(self.story.people[person] for person in people)
        name = band[1][0].name
        with self.svg.group(f"{name}: {names}" if name else names, class_="band"):
            self.svg.shape(
                "path", d="".join(there + back[::-1]), fill=self.theme.band, stroke=self.theme.edge, stroke_width=0.8
            )

    def _band_label(self, band: tuple[int, list[Meeting]]) -> None:
        name = band[1][0].name
        if not name:
            return
        edges = self._edges(band)
        width, last = text_width(name, SMALL), edges[-1][0] + self.flat
        options = []
        for x, top, bottom in edges:
            left = x - self.flat
            if left + width <= max(last, edges[0][0] + width) + self.flat:
                right = left + width + 8
                options += [Box(left, top - 11, right, top - 1), Box(left, bottom + 1, right, bottom + 11)]
        box = self.room.place(options)
        if box:
            self.svg.text(box.left, box.bottom - 1.5, name, SMALL, fill=self.theme.quiet)

    # ------------------------------------------------------------------ time

    def _axis(self) -> None:
        xs, theme = self.places.xs, self.theme
        free, day_free, day = 0.0, 0.0, ""
        for x, moment in zip(xs, self.story.moments, strict=True):
            if moment.day and moment.day != day:
                day = moment.day
                left = max(x, day_free)
                self.svg.shape("path", d=f"M{x - self.flat:.1f} 44V{self.places.bottom + ROW:.1f}", stroke=theme.edge)
                self.svg.text(left - self.flat + 4, 54, day, SMALL, font_weight="600")
                day_free = left + text_width(day, SMALL) + 12
            if moment.time and x >= free:
                self.svg.shape("path", d=f"M{x:.1f} 72V{self.places.bottom + ROW:.1f}", stroke=theme.faint)
                self.svg.text(x, 69, moment.time, SMALL, fill=theme.quiet, text_anchor="middle")
                free = x + text_width(moment.time, SMALL) + 8
        self.room.take(Box(0, 0, self.places.right + WIDE, 72))

    # ------------------------------------------------------------------ marks

    def _mark(self, number: int, mark: Mark) -> None:
        x, ys = self.places.xs[mark.moment], self.places.ys[mark.moment]
        y, colour = ys[mark.by], self.colours[mark.by][0]
        hint = f"{number}. {mark.words}"
        with self.svg.group(hint, class_="mark", data_event=str(mark.event)):
            for other in mark.to:
                way = f"M{x:.1f} {y:.1f}V{ys[other]:.1f}"
                self.svg.shape("path", d=way, stroke=colour, stroke_width=1.6)
                self.svg.shape(
                    "circle", cx=x, cy=ys[other], r=3.6, fill=self.theme.paper, stroke=colour, stroke_width=2
                )
            self.svg.shape("circle", cx=x, cy=y, r=DOT, fill=colour, stroke=self.theme.paper, stroke_width=1.5)
            self.svg.mark_text(x, y + 3.6, str(number), 10)
        self.room.take(Box(x - DOT, y - DOT, x + DOT, y + DOT))

    def _key(self, top: float) -> float:
        """What the marks say, in columns below the picture; returns where it ends."""
        marks = self.story.marks
        if not marks:
            return top
        wide = WIDE - 2 * MARGIN
        columns = 2
        deep = -(-len(marks) // columns)
        width = wide / columns
        for at, mark in enumerate(marks):
            x, y = MARGIN + width * (at // deep), top + KEY * (at % deep + 1)
            moment = self.story.moments[mark.moment]
            with self.svg.group(class_="mark", data_event=str(mark.event)):
                colour = self.colours[mark.by][0]
                self.svg.text(x + 16, y, str(at + 1), SMALL, fill=colour, font_weight="700", text_anchor="end")
                words = shortened(f"{moment.time}  {mark.words}", NORMAL - 1, width - 34)
                self.svg.text(x + 24, y, words, NORMAL - 1)
        return top + KEY * (deep + 1)


def _bend(x: float, y: float, to_x: float, to_y: float) -> str:
    middle = (x + to_x) / 2
    return f"C{middle:.1f} {y:.1f} {middle:.1f} {to_y:.1f} {to_x:.1f} {to_y:.1f}"


def _stretches(ys: Heights, person: int) -> Iterator[range]:
    """The runs of columns in which somebody is present."""
    begin: int | None = None
    for at, column in enumerate(ys):
        if person in column and begin is None:
            begin = at
        if person not in column and begin is not None:
            yield range(begin, at)
            begin = None
    if begin is not None:
        yield range(begin, len(ys))


def _about(story: Story) -> str:
    names = ", ".join(story.people[person] for person in story.cast) or "nobody"
    return f"A line for each of {names}; drawn together while they are together."
