"""Moods over time: a small picture a person, with the events that moved them."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Sequence
from typing import NamedTuple

from muchado.bundle.checked import Checked
from muchado.draw.labels import Box, Room
from muchado.draw.minds import Levels
from muchado.draw.svg import BOLD, COLUMNS, LARGE, NORMAL, SMALL, WIDE, Svg, shortened, text_width, wrapped
from muchado.draw.theme import LIGHT, Stroke, Theme
from muchado.kernel.events import Change, relation
from muchado.record.chronicle import Chronicle
from muchado.tell.lines import deed
from muchado.tell.times import clock, day_title

MARGIN, GAP = 14.0, 46.0
"""Pixels around the picture, and to the right of each column."""

HEAD, TALL, FOOT, SAYING = 38.0, 96.0, 26.0, 16.0
"""Pixels of a person's name and days, of the curves, below them, and of a line about what moved them."""

STIRS = 10
"""Points by which a mood must leave where it usually is to be drawn."""

STEP = 10
"""Minutes between two points of a curve."""

QUIET, PAUSE = 180, 40
"""Minutes without a change after which time is cut short, and to how many."""

SAID = 4
"""Events told below a person's curves."""

JUMP = 8
"""Points by which a mood must move for its event to be told."""

MARK, SHIFT = 7.0, 5
"""Pixels from the middle of a mark to its edge, and of the steps by which it gives way to others: steps so small that
there is room for `SAID` marks among the curves wherever they are."""


class Span(NamedTuple):
    """A stretch of time that is drawn in full: from one minute to another, and where it begins on the scale."""

    start: int
    end: int
    at: int


class Jump(NamedTuple):
    """A mood moved at once: whose and which, when, from what to what, and by which event."""

    minute: int
    mood: int
    before: int
    after: int
    event: int


class Course(NamedTuple):
    """How moods went: by person what moved them, the time that is drawn, its points, and by mood the level at each."""

    jumps: list[list[Jump]]
    spans: list[Span]
    points: list[int]
    curves: list[dict[int, list[int]]]


def draw_moods(chronicle: Chronicle, theme: Theme = LIGHT, wide: float = WIDE) -> str:
    """Return the moods of everybody over the whole run as SVG, those moved most first."""
    return _Moods(chronicle, theme, wide).drawn()


class _Moods:
    def __init__(self, chronicle: Chronicle, theme: Theme, wide: float) -> None:
        self.wide, self.columns = wide, 2 if wide >= COLUMNS else 1
        self.chronicle, self.bundle, self.theme = chronicle, chronicle.bundle, theme
        self.moods = [at for at, quality in enumerate(self.bundle.qualities) if quality.kind == "mood"]
        self.jumps, self.spans, self.points, self.curves = chronicle.once(_course)
        moved = [sum(abs(jump.after - jump.before) for jump in jumps) for jumps in self.jumps]
        self.people = sorted(range(len(moved)), key=lambda person: (-moved[person], person))
        own = [self.bundle.qualities[mood] for mood in self.moods]
        self.low, self.high = min((one.low for one in own), default=0), max((one.high for one in own), default=0)
        self.svg = Svg(
            f"{self.bundle.title}: moods", "Each person's moods over time, and the events that moved them.", theme
        )

    def drawn(self) -> str:
        svg = self.svg
        title = shortened(f"{self.bundle.title}: moods", LARGE * BOLD, self.wide - 2 * MARGIN)
        svg.text(MARGIN, 28, title, LARGE, font_weight="600")
        if not self.moods:
            svg.text(MARGIN, 64, "This world has no moods.")
        top = self._legend() + 20
        width = (self.wide - 2 * MARGIN - GAP * self.columns) / self.columns
        stirred = [person for person in self.people if self._stirring(person)]
        for row in range(0, len(stirred), self.columns):
            beside = stirred[row : row + self.columns]
            for at, person in enumerate(beside):
                self._person(person, MARGIN + at * (width + GAP), top, width)
            top += (
                HEAD
                + TALL
                + FOOT
                + SAYING * max(sum(len(lines) for _, lines in self._told(person, width)) for person in beside)
            )
        calm = [self._name(person) for person in self.people if person not in stirred]
        if calm and self.moods:
            words = f"Hardly moved: {', '.join(calm)}."
            for line in wrapped(words, SMALL + 1, self.wide - 2 * MARGIN):
                svg.text(MARGIN, top + 12, line, SMALL + 1, fill=self.theme.quiet)
                top += SAYING
        return svg.finish(self.wide, top + 20)

    def _name(self, person: int) -> str:
        return self.bundle.people[person].title or self.bundle.people[person].name

    def _stirring(self, person: int) -> list[int]:
        """The moods of somebody that ever leave where they usually are."""
        usual = {mood: self.bundle.qualities[mood].usual for mood in self.moods}
        curves = self.curves[person]
        return [mood for mood in self.moods if any(abs(value - usual[mood]) >= STIRS for value in curves[mood])]

    def _legend(self) -> float:
        """The moods and their lines; returns where they end."""
        x, y = MARGIN, 56.0
        for mood in self.moods:
            name = self.bundle.qualities[mood].name
            colour, dashes, _ = self._style(mood)
            if x > MARGIN and x + 30 + text_width(name, NORMAL) > self.wide - MARGIN:
                x, y = MARGIN, y + SAYING + 2
            self.svg.shape(
                "path", d=f"M{x:.1f} {y - 4:.1f}h24", stroke=colour, stroke_width=2.5, stroke_dasharray=dashes
            )
            self.svg.text(x + 30, y, name, NORMAL)
            x += 30 + text_width(name, NORMAL) + 24
        return y

    def _style(self, mood: int) -> Stroke:
        return self.theme.person(self.moods.index(mood))

    # ------------------------------------------------------------------ one person

    def _person(self, person: int, left: float, top: float, width: float) -> None:
        svg, theme = self.svg, self.theme
        name = self._name(person)
        with svg.group(f"{name}: moods", data_person=str(person)):
            svg.text(left, top + 12, shortened(name, NORMAL * BOLD, width), NORMAL, font_weight="600")
            self._days(left, top, width)
            base = top + HEAD + TALL
            for share in (0.0, 0.5, 1.0):
                svg.shape("path", d=f"M{left:.1f} {base - TALL * share:.1f}h{width:.1f}", stroke=theme.faint)
            for value, y in ((self.low, base), (self.high, base - TALL)):
                svg.text(left + width + 4, y + 3.5, str(value), SMALL - 1, fill=theme.quiet)
            for mood in self._stirring(person):
                self._curve(person, mood, left, base, width)
            self._said(person, left, base, width)

    def _days(self, left: float, top: float, width: float) -> None:
        free, day = left, ""
        for span in self.spans:
            x = self._x(span.start, left, width)
            title = day_title(span.start)
            words = f"{title.rsplit(' ', 1)[0]}, {clock(span.start)}" if title != day else clock(span.start)
            if span.at:
                line = f"M{x:.1f} {top + HEAD - 4:.1f}V{top + HEAD + TALL:.1f}"
                self.svg.shape("path", d=line, stroke=self.theme.edge, stroke_dasharray="2 3")
            place = max(x + 4 if span.at else x, free)
            if place + text_width(words, SMALL) < left + width:
                self.svg.text(place, top + HEAD - 8, words, SMALL, fill=self.theme.quiet)
                free = place + text_width(words, SMALL) + 10
                day = title

    def _x(self, minute: int, left: float, width: float) -> float:
        at = bisect_right(self.spans, minute, key=lambda span: span.start) - 1
        span = self.spans[max(at, 0)]
        last = self.spans[-1]
        scale = span.at + min(max(minute - span.start, 0), span.end - span.start)
        return left + width * scale / max(1, last.at + last.end - last.start)

    def _y(self, mood: int, value: int, base: float) -> float:
        quality = self.bundle.qualities[mood]
        return base - TALL * (min(max(value, quality.low), quality.high) - self.low) / max(1, self.high - self.low)

    def _curve(self, person: int, mood: int, left: float, base: float, width: float) -> None:
        points = _thinned(list(zip(self.points, self.curves[person][mood], strict=True)))
        colour, dashes, _ = self._style(mood)
        spots = [f"{self._x(minute, left, width):.1f} {self._y(mood, value, base):.1f}" for minute, value in points]
        with self.svg.group(self.bundle.qualities[mood].name):
            self.svg.shape(
                "path",
                d="M" + "L".join(spots),
                fill="none",
                stroke=colour,
                stroke_width=2,
                stroke_dasharray=dashes,
                stroke_linejoin="round",
            )

    def _told(self, person: int, width: float) -> list[tuple[Jump, list[str]]]:
        """What moved somebody most, in order, each event once, with what is said of it in lines."""
        heaviest: dict[int, Jump] = {}
        for jump in sorted(self.jumps[person], key=lambda jump: -abs(jump.after - jump.before)):
            if abs(jump.after - jump.before) >= JUMP and jump.event >= 0:
                heaviest.setdefault(jump.event, jump)
        chosen = sorted(list(heaviest.values())[:SAID])
        return [(jump, wrapped(self._words(jump), SMALL + 0.5, width - 16)) for jump in chosen]

    def _words(self, jump: Jump) -> str:
        by = f"{self.bundle.qualities[jump.mood].name} {jump.after - jump.before:+d}".replace("-", "\u2212")
        return f"{clock(jump.minute)}  {deed(self.bundle, self.chronicle.events[jump.event]).rstrip('.')} ({by})"

    def _said(self, person: int, left: float, base: float, width: float) -> None:
        """Numbers where a mood jumps, and below what happened there."""
        room, low = Room(), base + 2
        for at, (jump, lines) in enumerate(self._told(person, width), start=1):
            x, y = self._x(jump.minute, left, width), self._y(jump.mood, jump.after, base)
            colour = self._style(jump.mood).colour
            boxes = [Box(x - MARK, height - MARK, x + MARK, height + MARK) for height in _heights(y, base)]
            box = room.place(boxes) or boxes[0]
            with self.svg.group(self._words(jump), class_="mark", data_event=str(jump.event)):
                middle = (box.top + box.bottom) / 2
                self.svg.shape("circle", cx=x, cy=middle, r=MARK, fill=colour, stroke=self.theme.paper)
                self.svg.mark_text(x, middle + 3.4, str(at), 9.5)
                number = low + SAYING
                self.svg.text(left + 8, number, str(at), SMALL, fill=colour, font_weight="700", text_anchor="end")
                for line in lines:
                    low += SAYING
                    self.svg.text(left + 14, low, line, SMALL + 0.5)


def _heights(y: float, base: float) -> list[float]:
    """Where a mark may stand, nearest first: among the curves, so that it lies on no day and on nothing said."""
    steps = sorted(range(-int(TALL), int(TALL) + 1, SHIFT), key=abs)
    return [y + down for down in steps if base - TALL <= y + down <= base]


def _course(chronicle: Chronicle) -> Course:
    """How moods went in a run, however it is drawn."""
    bundle, jumps = chronicle.bundle, _jumps(chronicle)
    moved = sorted({jump.minute for own in jumps for jump in own})
    spans = _spans(bundle, moved)
    sharp = {near for minute in moved for near in (minute - 1, minute)}  # so that a curve is steep at a jump
    points = [
        minute
        for span in spans
        for minute in sorted(
            {
                *range(span.start, span.end, STEP),
                span.end,
                *(near for near in sharp if span.start <= near <= span.end),
            }
        )
    ]
    return Course(jumps, spans, points, _curves(chronicle, points))


def _curves(chronicle: Chronicle, points: Sequence[int]) -> list[dict[int, list[int]]]:
    minds = Levels(chronicle)
    moods = [at for at, quality in enumerate(chronicle.bundle.qualities) if quality.kind == "mood"]
    found: list[dict[int, list[int]]] = [{mood: [] for mood in moods} for _ in chronicle.bundle.people]
    for minute in points:
        minds.advance(minute)
        for person, curves in enumerate(found):
            for mood, values in curves.items():
                values.append(minds.level(person, mood))
    return found


def _jumps(chronicle: Chronicle) -> list[list[Jump]]:
    """For each person every change of a mood, in order."""
    bundle = chronicle.bundle
    found: list[list[Jump]] = [[] for _ in bundle.people]
    for change in chronicle.changes:
        if _is_mood(bundle, change) and change.before != change.after:
            event = change.event if change.event in chronicle.events else -1
            found[change.person].append(Jump(change.minute, relation(change.about), change.before, change.after, event))
    return found


def _is_mood(bundle: Checked, change: Change) -> bool:
    return change.kind == "feeling" and bundle.qualities[relation(change.about)].kind == "mood"


def _spans(bundle: Checked, minutes: Sequence[int]) -> list[Span]:
    """The time of a world, with long stretches in which no mood moves cut short."""
    found: list[Span] = []
    start, last, at = bundle.start, bundle.start, 0
    for minute in [*minutes, bundle.end]:
        if minute - last > QUIET:
            end = last + PAUSE
            found.append(Span(start, end, at))
            at += end - start
            start = minute - PAUSE
        last = minute
    return [*found, Span(start, max(bundle.end, start + 1), at)]


def _thinned(points: Sequence[tuple[int, int]]) -> list[tuple[int, int]]:
    """Leave out the points between two that are as high."""
    return [
        point
        for at, point in enumerate(points)
        if at in {0, len(points) - 1} or not points[at - 1][1] == point[1] == points[at + 1][1]
    ]
