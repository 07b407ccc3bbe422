"""The storyline: a line a person through time, drawn together while they are together."""

from __future__ import annotations

from collections.abc import Iterator

from muchado.draw.bands import Bands
from muchado.draw.labels import Box, Room
from muchado.draw.layout import AXIS, FOLD, ROW, Strip, layout
from muchado.draw.lines import NAMED, Lines
from muchado.draw.names import told_apart
from muchado.draw.order import WORK
from muchado.draw.sheet import Sheet
from muchado.draw.story import NIGHT, Mark, Story
from muchado.draw.svg import BOLD, COLUMNS, LARGE, NORMAL, SMALL, WIDE, Svg, shortened, text_width, wrapped
from muchado.draw.theme import LIGHT, Theme

MARGIN, GAP = 14.0, 12.0
"""Pixels around the picture, and between a name and its line."""

NAMES, FEWEST = 0.14, 106.0
"""What part of the picture the names may take at either end, and pixels that they may always take."""

DOT = 8.0
"""Radius of a numbered mark."""

KEY = 18.0
"""Pixels of a line of the key."""


def draw_storyline(story: Story, theme: Theme = LIGHT, work: int = WORK, wide: float = WIDE) -> str:
    """Return a storyline as SVG; what does not fit beside each other goes on below.

    Args:
        story: who is together when.
        theme: the colours.
        work: how much to search for an order with few crossings, as in `arrange`.
        wide: pixels that the picture is wide.

    """
    names = told_apart(story.people, NAMED * BOLD, max(wide * NAMES, FEWEST) - GAP)
    left = MARGIN + GAP + max((text_width(name, NAMED) * BOLD for name in names), default=0.0)
    strips = layout(story, (left, wide - (left if wide >= COLUMNS else MARGIN)), work)
    strokes = {person: theme.person(at) for at, person in enumerate(story.cast)}
    sheet = Sheet(story, wide, theme, Svg(story.title, _about(story), theme), Room(), names, strokes)
    return _Picture(sheet, strips).drawn()


class _Picture:
    def __init__(self, sheet: Sheet, strips: list[Strip]) -> None:
        self.sheet, self.strips, self.wide = sheet, strips, sheet.wide
        self.story, self.theme, self.svg = sheet.story, sheet.theme, sheet.svg

    def drawn(self) -> str:
        title = shortened(self.story.title, LARGE * BOLD, self.wide - 2 * MARGIN)
        self.svg.text(MARGIN, 28, title, LARGE, font_weight="600")
        for strip in self.strips:
            self._strip(strip)
        lowest = max((strip.bottom for strip in self.strips), default=AXIS)
        return self.svg.finish(self.wide, self._key(lowest + 1.5 * ROW) + MARGIN)

    def _strip(self, strip: Strip) -> None:
        lines, bands = Lines(self.sheet, strip), Bands(self.sheet, strip)
        self.sheet.room.take(Box(0, strip.top, self.wide, strip.top + AXIS - 12))
        for at in strip.columns:
            if self.story.moments[at].fold:
                self._fold(strip, at)
        self._times(strip)
        lines.take()
        bands.draw()
        lines.draw()
        marks = [(number, mark) for number, mark in enumerate(self.story.marks, 1) if mark.moment in strip.columns]
        for number, mark in marks:
            self._mark(strip, number, mark)
        for person in self.story.cast:
            lines.name(person)
        bands.label()

    # ------------------------------------------------------------------ time

    def _times(self, strip: Strip) -> None:
        """The days, and what time it is wherever there is room to say so."""
        theme, low, free = self.theme, strip.bottom + ROW * 0.8, 0.0
        begins = [at for at in strip.columns if at == strip.first or self._day(at) != self._day(at - 1)]
        for at, after in zip(begins, [*begins[1:], None], strict=True):
            left = strip.x(at) - strip.flat
            width = (strip.x(after) - strip.flat if after else self.wide) - left - 8
            said = next((way for way in _ways(self._day(at)) if text_width(way, SMALL) * BOLD <= width), "")
            self.svg.text(left, strip.top + 14, said, SMALL, font_weight="600")
        for at, x in zip(strip.columns, strip.xs, strict=True):
            time = self.story.moments[at].time
            width = text_width(time, SMALL)
            if time and x - width / 2 >= free:
                self.svg.shape("path", d=f"M{x:.1f} {strip.top + 32:.1f}V{low:.1f}", stroke=theme.faint)
                self.svg.text(x, strip.top + 29, time, SMALL, fill=theme.quiet, text_anchor="middle")
                free = x + width / 2 + 6

    def _day(self, at: int) -> str:
        return self.story.moments[at].day

    def _fold(self, strip: Strip, at: int) -> None:
        """A stretch in which nothing happened that matters, folded away: dark, as nights are."""
        moment, before = self.story.moments[at], self.story.moments[at - 1]
        right = strip.x(at) - strip.flat - 8
        left, top, low = right - FOLD + 6, strip.top + 20, strip.bottom + ROW * 0.8
        with self.svg.group(f"{moment.fold}: {before.time} to {moment.time}", class_="fold"):
            self.svg.shape("rect", x=left, y=top, width=right - left, height=low - top, fill=self.theme.night, rx=3)
            x, y = (left + right) / 2, top + 12
            if NIGHT in moment.fold:
                crescent = f"M{x + 1.5:.1f} {y - 5:.1f}a5 5 0 1 0 4 7.4a4.2 4.2 0 0 1 -4 -7.4Z"
                self.svg.shape("path", d=crescent, fill=self.theme.quiet)
            self.svg.text(x, low + 10, moment.fold, SMALL, fill=self.theme.quiet, text_anchor="middle")
        width = text_width(moment.fold, SMALL)
        self.sheet.room.take(Box(x - width / 2 - 2, low, x + width / 2 + 2, low + 12))

    # ------------------------------------------------------------------ marks

    def _mark(self, strip: Strip, number: int, mark: Mark) -> None:
        x, y = strip.x(mark.moment), strip.y(mark.moment, mark.by)
        colour = self.sheet.strokes[mark.by].colour
        with self.svg.group(f"{number}. {mark.words}", class_="mark", data_event=str(mark.event)):
            for other in mark.to:
                low = strip.y(mark.moment, other)
                self.svg.shape("path", d=f"M{x:.1f} {y:.1f}V{low:.1f}", stroke=colour, stroke_width=1.6)
                self.svg.shape("circle", cx=x, cy=low, r=3.6, fill=self.theme.paper, stroke=colour, stroke_width=2)
            self.svg.shape("circle", cx=x, cy=y, r=DOT, fill=colour, stroke=self.theme.paper, stroke_width=1.5)
            self.svg.mark_text(x, y + 3.6, str(number), 10)
        self.sheet.room.take(Box(x - DOT, y - DOT, x + DOT, y + DOT))

    def _key(self, top: float) -> float:
        """What the marks say, in columns below the picture; returns where it ends."""
        columns = 2 if self.wide >= COLUMNS else 1
        width = (self.wide - 2 * MARGIN) / columns
        entries = list(enumerate(self._said(width - 34), start=1))
        deep = -(-sum(len(lines) for _, (_, lines) in entries) // columns)
        x, y, lowest = MARGIN, top, top
        for number, (mark, lines) in entries:
            if y + KEY * len(lines) > top + KEY * deep and x == MARGIN and columns > 1 and number > 1:
                x, y = MARGIN + width, top
            colour = self.sheet.strokes[mark.by].colour
            with self.svg.group(class_="mark", data_event=str(mark.event)):
                self.svg.text(x + 16, y + KEY, str(number), SMALL, fill=colour, font_weight="700", text_anchor="end")
                for line in lines:
                    y += KEY
                    self.svg.text(x + 24, y, line, NORMAL - 1)
            lowest = max(lowest, y)
        return lowest + KEY / 2

    def _said(self, width: float) -> Iterator[tuple[Mark, list[str]]]:
        """Each mark, and its act in lines of words, with the time, and the day where it is another one."""
        day = ""
        for mark in self.story.marks:
            moment = self.story.moments[mark.moment]
            when = f"{moment.day[:3]} {moment.time}" if moment.day != day else moment.time
            day = moment.day
            yield mark, wrapped(f"{when}  {mark.words}", NORMAL - 1, width)


def _ways(day: str) -> list[str]:
    """A day in words, at length and ever shorter: without its year, without its month, and three letters of it."""
    words = day.split()
    return [" ".join(words[:many]) for many in range(len(words), 1, -1)] + [day[:3]]


def _about(story: Story) -> str:
    names = ", ".join(story.people[person] for person in story.cast) or "nobody"
    return f"A line for each of {names}; drawn together while they are together."
