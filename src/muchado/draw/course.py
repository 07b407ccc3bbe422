"""The course of a run at the foot of a card: everybody's line, small, and the minute that it is about."""

from __future__ import annotations

from muchado.draw.heights import Heights, level
from muchado.draw.labels import Box, Room
from muchado.draw.layout import Strip, ordered
from muchado.draw.lines import Lines
from muchado.draw.names import told_apart
from muchado.draw.sheet import Sheet
from muchado.draw.stays import story
from muchado.draw.story import Story
from muchado.draw.svg import BOLD, COLUMNS, SMALL, Svg, text_width
from muchado.draw.theme import Stroke, Theme
from muchado.kernel.events import Event
from muchado.record.chronicle import Chronicle
from muchado.tell.times import clock

QUICK = 60_000
"""Work spent on the order of the lines."""

HEAD, FOOT, SIDE = 30.0, 26.0, 20.0
"""Pixels above the lines, for the minute, below them, for the days, and beside them."""

LONGEST = 110.0
"""Pixels of a name beside its line at most."""

LEAST = 40.0
"""Pixels between two days' names."""


def draw_course(chronicle: Chronicle, svg: Svg, theme: Theme, box: Box, event: int) -> None:
    """Draw the lines of a run into a box, with an event marked: in colour those who took part in it."""
    told = story(chronicle, marks=0, also=event)
    svg.shape("path", d=f"M0 {box.top:.1f}H{box.right:.1f}V{box.bottom:.1f}H0Z", fill=theme.band)
    if not told.moments:
        return
    who = chronicle.events[event].parties if event in chronicle.events else ()
    names = told_apart(told.people, SMALL + 1, LONGEST)
    strip = _strip(told, box, max((text_width(names[person], SMALL + 1) for person in who), default=0.0) * BOLD)
    strokes = {
        person: theme.person(at) if person in who else Stroke(theme.edge, "", double=False)
        for at, person in enumerate(_foremost(told, who))
    }
    sheet = Sheet(told._replace(cast=tuple(strokes)), box.right, theme, svg, Room(), names, strokes)
    _nights(sheet, strip, box)
    Lines(sheet, strip).draw()
    if told.marks:
        _marked(sheet, strip, box, chronicle.events[event])
    _days(sheet, strip, box)


def _foremost(told: Story, who: tuple[int, ...]) -> list[int]:
    """Those who took part before all others."""
    return [*dict.fromkeys(who), *(person for person in told.cast if person not in who)]


def _strip(told: Story, box: Box, beside: float) -> Strip:
    rows = level(ordered(tuple(told.columns()), QUICK))
    low = max((row for column in rows for row in column.values()), default=0.0) or 1.0
    high = box.bottom - box.top - HEAD - FOOT
    ys: Heights = [{person: box.top + HEAD + high * row / low for person, row in column.items()} for column in rows]
    side = SIDE if box.right < COLUMNS else 3 * SIDE
    step = (box.right - side - max(side, beside + SIDE)) / len(rows)
    xs = [side + step * (at + 0.5) for at in range(len(rows))]
    return Strip(0, xs, ys, box.top, side, xs[-1] + step / 2, step * 0.24)


def _nights(sheet: Sheet, strip: Strip, box: Box) -> None:
    for at in strip.columns:
        if sheet.story.moments[at].fold:
            left = strip.xs[at - 1] + strip.flat
            wide = max(strip.xs[at] - strip.flat - left, 4)
            sheet.svg.shape(
                "rect", x=left, y=box.top + 6, width=wide, height=box.bottom - box.top - FOOT, fill=sheet.theme.night
            )


def _marked(sheet: Sheet, strip: Strip, box: Box, event: Event) -> None:
    """The minute, from its name at the top to those who took part."""
    theme, svg, mark = sheet.theme, sheet.svg, sheet.story.marks[0]
    x = strip.x(mark.moment)
    ys = [strip.y(mark.moment, person) for person in event.parties]
    names = " and ".join(dict.fromkeys(sheet.names[person] for person in event.parties))
    words = f"{clock(event.minute)}  {names}"
    ends = x + 8 + text_width(words, SMALL + 2) * 1.1 > box.right - SIDE
    at = max(x - 8, SIDE + text_width(words, SMALL + 2) * 1.1) if ends else x + 8
    top = box.top + HEAD * 0.75 if ends and at > x - 8 else box.top  # below the name, if it fits on neither side
    svg.shape("path", d=f"M{x:.1f} {top:.1f}V{max(ys):.1f}", stroke=theme.thread, stroke_width=2)
    for y in ys:
        svg.shape("circle", cx=x, cy=y, r=5.5, fill=theme.thread, stroke=theme.band, stroke_width=2)
    svg.label(
        at, box.top + 18, words, SMALL + 2, stroke=theme.band, font_weight="600", text_anchor="end" if ends else ""
    )
    for person in dict.fromkeys(event.parties):
        _named(sheet, strip, person)


def _named(sheet: Sheet, strip: Strip, person: int) -> None:
    """The name of a line beside its end."""
    at = max(column for column in strip.columns if person in strip.ys[column])
    x, y, name = strip.xs[at] + strip.flat + 6, strip.ys[at][person], sheet.names[person]
    width, style = text_width(name, SMALL + 1), {"stroke": sheet.theme.band, "font_weight": "600"}
    options = [Box(x, y + down - 10, x + width, y + down + 1) for down in (4, 10, -2, 16, -8)]
    box = sheet.room.place(options) or options[0]
    sheet.svg.label(x, box.bottom - 1, name, SMALL + 1, fill=sheet.strokes[person].colour, **style)


def _days(sheet: Sheet, strip: Strip, box: Box) -> None:
    free, day = 0.0, ""
    for at, x in zip(strip.columns, strip.xs, strict=True):
        moment = sheet.story.moments[at]
        words = " ".join(moment.day.split()[:3])
        left = x - strip.flat
        if moment.day != day and left >= free and left + text_width(words, SMALL + 1) < box.right:
            sheet.svg.text(left, box.bottom - 8, words, SMALL + 1, fill=sheet.theme.quiet)
            free = left + text_width(words, SMALL + 1) + LEAST
        day = moment.day
