"""A card: one picture of what somebody believed, what was so, and the minute it turned, for others to see."""

from __future__ import annotations

from typing import NamedTuple

from muchado.draw.course import draw_course
from muchado.draw.labels import Box
from muchado.draw.svg import COLUMNS, WIDE, Svg, shortened, text_width, wrapped
from muchado.draw.theme import LIGHT, SERIF, Theme
from muchado.record.chronicle import Chronicle
from muchado.tell.times import clock, day_title

TALL, COURSE = 630.0, 150.0
"""Pixels that a wide card is tall at least, as a link's picture is, and of the lines at its foot."""

AIRY, STRETCHED = 1.16, 1.07
"""Lines of a quotation apart, and how much wider its letters are than plain ones."""

LINES, WHY = 4, 4
"""Lines that a quotation may take on a wide card, and what came of it; twice as many on a narrow one."""


NOBODYS = -1
"""Whose card it is where it is about what happened, and everybody knows."""


class Facts(NamedTuple):
    """What a card says: whose it is, what they believed and what was so, and when they did what because of it.

    `believed` is "" where they believed nothing of it: then `so` is what they never knew, and `why` is "".
    """

    person: int
    believed: str
    so: str
    minute: int
    why: str
    event: int


class Sizes(NamedTuple):
    """Pixels of margins and letters: quotations as large as they can be, and what stands around them."""

    margin: float
    quoted: tuple[float, ...]
    text: float
    head: float
    gap: float


LAPTOP = Sizes(64, (46, 40, 34, 29, 25), 21, 15.5, 56)
PHONE = Sizes(20, (27, 24, 21, 19), 16, 12, 20)


def draw_card(chronicle: Chronicle, facts: Facts, theme: Theme = LIGHT, wide: float = WIDE) -> str:
    """Return a card as SVG: 1,200 by 630 pixels if its words fit, or as narrow as one likes.

    Args:
        chronicle: the run.
        facts: what the card says.
        theme: the colours.
        wide: pixels that the card is wide.

    """
    return _Card(chronicle, facts, theme, wide).drawn()


class _Card:
    def __init__(self, chronicle: Chronicle, facts: Facts, theme: Theme, wide: float) -> None:
        self.chronicle, self.bundle, self.facts, self.theme = chronicle, chronicle.bundle, facts, theme
        self.wide, self.is_wide = wide, wide >= COLUMNS
        self.sizes = LAPTOP if self.is_wide else PHONE
        person = None if facts.person == NOBODYS else self.bundle.people[facts.person]
        self.name = person.title or person.name if person else ""
        about = " ".join(part for part in (facts.believed, facts.so, facts.why) if part)
        self.svg = Svg(": ".join(filter(None, (self.bundle.title, self.name))), about, theme)

    def drawn(self) -> str:
        sizes = self.sizes
        y = self._top(sizes.margin * 0.72 + sizes.head)
        y = self._beside(y) if self.facts.believed else self._missed(y)
        lines = self._why()
        tall = max(sizes.head * 0.9 + sizes.text * 1.35 * len(lines) + 8, sizes.quoted[0])
        if self.is_wide:  # in the middle of what room is left
            foot = max(TALL - COURSE, y + tall + 2 * sizes.gap)
            self._turn((y + foot - tall) / 2, tall, lines)
        else:
            foot = y + tall + 3 * sizes.gap
            self._turn(y + 1.5 * sizes.gap, tall, lines)
        box = Box(0, foot, self.wide, foot + COURSE)
        draw_course(self.chronicle, self.svg, self.theme, box, self.facts.event)
        return self.svg.finish(self.wide, foot + COURSE)

    def _beside(self, y: float) -> float:
        """What was believed and what was so, side by side if there is room; returns where they end."""
        sizes, inner = self.sizes, self.wide - 2 * self.sizes.margin
        width = (inner - sizes.gap) / 2 if self.is_wide else inner
        size = min(self._size(words, width) for words in (self.facts.believed, self.facts.so))
        head = f"{self.name} believed"
        first = self._quoted((sizes.margin, y), head, (self.facts.believed, size, width), is_right=False)
        left, top = (sizes.margin + width + sizes.gap, y) if self.is_wide else (sizes.margin, first + 2 * sizes.gap)
        return max(first, self._quoted((left, top), "What was so", (self.facts.so, size, width), is_right=True))

    def _missed(self, y: float) -> float:
        """What they never knew; returns where it ends."""
        inner = self.wide - 2 * self.sizes.margin
        quotation = (self.facts.so, self._size(self.facts.so, inner), inner)
        return self._quoted(
            (self.sizes.margin, y),
            f"{self.name} never knew" if self.name else "What happened",
            quotation,
            is_right=True,
        )

    def _top(self, y: float) -> float:
        """Whose story it is; returns where the rest begins."""
        sizes, svg, theme = self.sizes, self.svg, self.theme
        x = sizes.margin
        svg.text(x, y, "Much Ado", sizes.text * 1.15, font_family=SERIF, font_style="italic")
        x += text_width("Much Ado", sizes.text * 1.15) * STRETCHED + 12
        title = f"{self.bundle.title}, seed {self.chronicle.seed}"
        svg.text(x, y, shortened(title, sizes.head + 1, self.wide - sizes.margin - x), sizes.head + 1, fill=theme.quiet)
        x += text_width(title, sizes.head + 1) + 40
        room = self.wide - sizes.margin - x
        if self.is_wide and text_width(self.bundle.about, sizes.head + 1) <= room:
            at = self.wide - sizes.margin
            svg.text(at, y, self.bundle.about, sizes.head + 1, fill=theme.quiet, text_anchor="end")
        return y + sizes.gap * (0.8 if self.is_wide else 1.8)

    def _size(self, words: str, width: float) -> float:
        """The largest size in which a quotation has few lines."""
        fitting = (size for size in self.sizes.quoted if len(wrapped(words, size * STRETCHED, width)) <= LINES - 1)
        return next(fitting, self.sizes.quoted[-1])

    def _quoted(
        self, at: tuple[float, float], head: str, quotation: tuple[str, float, float], *, is_right: bool
    ) -> float:
        """A head with the mark of what is right or wrong, and words below it; returns where they end."""
        (x, y), (words, size, width) = at, quotation
        self.svg.truth(x + 5, y - self.sizes.head * 0.36, is_right)
        self._head(x + 18, y, head)
        lines = _cut(wrapped(words, size * STRETCHED, width), LINES if self.is_wide else 2 * LINES)
        for number, line in enumerate(lines, start=1):
            style = "" if is_right else "italic"
            self.svg.text(x, y + size * AIRY * number, line, size, font_family=SERIF, font_style=style)
        return y + size * AIRY * len(lines)

    def _head(self, x: float, y: float, words: str) -> None:
        self.svg.text(x, y, words, self.sizes.head, fill=self.theme.quiet, font_weight="600", letter_spacing=0.4)

    def _after(self) -> float:
        """Where the words beside the minute begin."""
        return self.sizes.margin + 20 + text_width("00:00", self.sizes.quoted[0]) + 22

    def _why(self) -> list[str]:
        width = self.wide - self.sizes.margin - self._after()
        words = self.facts.why or day_title(self.facts.minute)
        return _cut(wrapped(words, self.sizes.text * STRETCHED, width), WHY if self.is_wide else 2 * WHY)

    def _turn(self, y: float, tall: float, lines: list[str]) -> None:
        """The minute, and what was done in it."""
        sizes, big, x = self.sizes, self.sizes.quoted[0], self.sizes.margin + 20
        head = "The minute it turned" if self.facts.believed else "The minute it happened"
        bar = f"M{sizes.margin:.1f} {y - 4:.1f}v{tall + 4:.1f}"
        self.svg.shape("path", d=bar, stroke=self.theme.thread, stroke_width=4)
        self.svg.text(x, y + big * 0.82, clock(self.facts.minute), big, fill=self.theme.thread, font_family=SERIF)
        self._head(self._after(), y + sizes.head * 0.8, head)
        for number, line in enumerate(lines, start=1):
            low = y + sizes.head * 0.9 + sizes.text * 1.35 * number
            self.svg.text(self._after(), low, line, sizes.text, font_family=SERIF)


def _cut(lines: list[str], most: int) -> list[str]:
    if len(lines) <= most:
        return lines
    last = lines[most - 1].rstrip('.,;:"')
    closes = '"' if (" ".join(lines[: most - 1]) + last).count('"') % 2 else ""
    return [*lines[: most - 1], f"{last}…{closes}"]
