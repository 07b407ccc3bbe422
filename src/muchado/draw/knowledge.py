"""Who believes what at a time: people against what there was to know, with since when and from whom."""

from __future__ import annotations

from collections.abc import Iterator
from typing import NamedTuple

from muchado.bundle.degrees import SUSPECTS
from muchado.bundle.model import KNOWS
from muchado.bundle.sentences import say
from muchado.draw.minds import Held, Minds
from muchado.draw.svg import LARGE, NORMAL, SMALL, Svg, shortened, text_width
from muchado.draw.theme import LIGHT, Theme
from muchado.kernel.events import Prop
from muchado.kernel.mind.belief import ASSUMED, INFERRED, OPENING, SAW, TOLD, TOOK_PART
from muchado.record.chronicle import Chronicle
from muchado.tell.plan.weight import MATTERS, Weights
from muchado.tell.times import clock, day_title, moment

WIDE, MARGIN, ROW, HEAD = 1280.0, 18.0, 40.0, 118.0
"""Pixels of the picture, around it, of a row, and above the first row."""

LEAST = 92.0
"""Pixels of a column at least; with more people the picture is wider."""

MOST = 24
"""Things to know that are shown: those that matter most."""

LEARNED = 12
"""What it counts that somebody learned of something otherwise than by being there."""

WRONG = 30
"""What it counts that somebody is mistaken about it."""

FROM = {TOOK_PART: "was there", SAW: "saw it", INFERRED: "by guess", ASSUMED: "by guess", OPENING: "from before"}
"""How one came by something, in a word or two; what is not here is said as it is."""


class Cell(NamedTuple):
    """What one person holds of one thing. `is_right`: None where there is no truth but in minds."""

    held: Held
    is_right: bool | None
    unaware: tuple[int, ...]
    in_secret: tuple[int, ...]


def draw_knowledge(chronicle: Chronicle, minute: int, theme: Theme = LIGHT) -> str:
    """Return as SVG who believes what at a minute of a run.

    A filled dot is a belief that is true, a cross one that is false, a ring one about what is in minds only.
    """
    return _Knowledge(chronicle, minute, theme).drawn()


class _Knowledge:
    def __init__(self, chronicle: Chronicle, minute: int, theme: Theme) -> None:
        self.bundle, self.theme, self.minute = chronicle.bundle, theme, minute
        self.minds = Minds(chronicle)
        self.minds.advance(minute)
        self.props = self._chosen(chronicle)
        self.svg = Svg(f"{self.bundle.title}: who knows what", f"What each person believes on {moment(minute)}.", theme)

    def _chosen(self, chronicle: Chronicle) -> list[Prop]:
        """What matters most of what anybody learned, in the order in which it was first learned."""
        weights = Weights(chronicle).events
        score: dict[Prop, int] = {}
        first: dict[Prop, int] = {}
        for person, beliefs in enumerate(self.minds.beliefs):
            for prop in beliefs:
                held = self.minds.held(person, prop)
                if held is None or held.source == OPENING or self.minds.is_slight(prop, held.sure):
                    continue
                weight = weights.get(held.event, 0) if held.source in {TOOK_PART, SAW} else 0
                learned = LEARNED if held.source not in {TOOK_PART, SAW} else 0
                wrong = WRONG if self.minds.is_so(prop) is (held.sure < 0) else 0
                score[prop] = max(score.get(prop, 0), weight) + learned + wrong
                first[prop] = min(first.get(prop, held.minute), held.minute)
        best = sorted((prop for prop in score if score[prop] >= MATTERS), key=lambda prop: (-score[prop], first[prop]))
        return sorted(best[:MOST], key=lambda prop: (first[prop], -score[prop]))

    def cell(self, person: int, prop: Prop) -> Cell | None:
        """What somebody holds of something; None if they never thought of it or cannot tell."""
        held = self.minds.held(person, prop)
        if held is None or abs(held.sure) < SUSPECTS:
            return None
        truth = self.minds.is_so(prop)
        right = None if truth is None else truth == (held.sure > 0)
        others = [other for other in range(len(self.bundle.people)) if other != person]
        unaware = tuple(other for other in others if self.minds.unaware(person, (KNOWS, other, prop)))
        secret = tuple(
            other
            for other in others
            if other not in unaware and self.minds.unaware(person, (KNOWS, other, (KNOWS, person, prop)))
        )
        return Cell(held, right, unaware, secret)

    # ------------------------------------------------------------------ drawing

    def drawn(self) -> str:
        svg, theme, people = self.svg, self.theme, self.bundle.people
        names = [person.title or person.name for person in people]
        lines = [_wrapped(say(self.bundle, prop), 300) for prop in self.props]
        left = MARGIN + 320
        column = max(LEAST, (WIDE - left - MARGIN) / max(1, len(people)))
        right = left + column * len(people)
        svg.text(MARGIN, 32, f"{self.bundle.title}: who knows what", LARGE, font_weight="600")
        svg.text(MARGIN, 54, moment(self.minute), NORMAL, fill=theme.quiet)
        self._legend(78)
        for person, name in enumerate(names):
            svg.text(
                left + column * person + 4, HEAD - 10, shortened(name, NORMAL, column - 8), NORMAL, font_weight="600"
            )
        y = HEAD
        for prop, words in zip(self.props, lines, strict=True):
            cells = [self.cell(person, prop) for person in range(len(people))]
            asides = max((len(list(self._asides(cell))) for cell in cells if cell), default=0)
            tall = max(ROW, 13.0 * len(words) + 12, 28.0 + 12 * asides)
            svg.shape("path", d=f"M{MARGIN:.0f} {y:.1f}H{right:.1f}", stroke=theme.faint)
            for at, line in enumerate(words):
                svg.text(MARGIN, y + 17 + 14 * at, line, NORMAL - 0.5)
            for person, cell in enumerate(cells):
                self._cell(names[person], " ".join(words), cell, left + column * person, y, column)
            y += tall
        if not self.props:
            svg.text(MARGIN, y + 20, "Nothing that matters had happened yet.")
            y += ROW
        return svg.finish(max(WIDE, right + MARGIN), y + MARGIN)

    def _legend(self, y: float) -> None:
        x = MARGIN
        for mark, words in (
            (True, "true"),
            (False, "false"),
            (None, "true or false in minds only"),
        ):
            self._dot(x + 5, y - 4, mark)
            self.svg.text(x + 16, y, words, SMALL + 1, fill=self.theme.quiet)
            x += 34 + text_width(words, SMALL + 1)
        for words in ("not so: held to be untrue", "empty: never heard of it"):
            self.svg.text(x, y, words, SMALL + 1, fill=self.theme.quiet)
            x += 22 + text_width(words, SMALL + 1)

    def _dot(self, x: float, y: float, is_right: bool | None) -> None:
        theme = self.theme
        if is_right is None:
            self.svg.shape("circle", cx=x, cy=y, r=4.2, fill="none", stroke=theme.ink, stroke_width=1.6)
        elif is_right:
            self.svg.shape("circle", cx=x, cy=y, r=5, fill=theme.yes)
        else:
            cross = f"M{x - 4:.1f} {y - 4:.1f}l8 8m0 -8l-8 8"
            self.svg.shape("path", d=cross, stroke=theme.no, stroke_width=2.6, stroke_linecap="round")

    def _cell(self, name: str, about: str, cell: Cell | None, x: float, y: float, width: float) -> None:
        if cell is None:
            return
        denied = cell.held.sure < 0
        how = self._how(cell.held)
        verdict = {True: ", rightly", False: ", wrongly", None: ""}[cell.is_right]
        holds = f"holds it {'false' if denied else 'true'}{verdict}"
        hint = f"{name}, on {about}: {holds}; {how}, {moment(cell.held.minute)}"
        with self.svg.group(hint, class_="cell", data_event="" if cell.held.event < 0 else str(cell.held.event)):
            self._dot(x + 9, y + 13, cell.is_right)
            words = "not so" if denied else shortened(how, SMALL, width - 24)
            self.svg.text(x + 19, y + 17, words, SMALL, font_weight="700" if denied else "")
            for at, line in enumerate(self._asides(cell)):
                self.svg.text(x + 4, y + 30 + 12 * at, line, SMALL - 1, fill=self.theme.quiet)

    def _how(self, held: Held) -> str:
        if held.source == TOLD and held.teller >= 0:
            return f"by {self._name(held.teller)}"
        return FROM.get(held.source, held.source)

    def _when(self, minute: int) -> str:
        return f"{day_title(minute)[:3]} {clock(minute)}"

    def _asides(self, cell: Cell) -> Iterator[str]:
        """Since when; and who, as one thinks, does not know it, or does not know that one knows."""
        if cell.held.sure < 0:
            yield self._how(cell.held)
        if cell.held.source != OPENING:
            yield self._when(cell.held.minute)
        for other in cell.unaware:
            yield f"not known to {self._name(other)}"
        for other in cell.in_secret:
            yield f"unknown to {self._name(other)}"

    def _name(self, person: int) -> str:
        return self.bundle.people[person].title or self.bundle.people[person].name


def _wrapped(text: str, width: float) -> list[str]:
    """Return the text in lines no wider than that many pixels."""
    lines = [""]
    for word in text.split():
        longer = f"{lines[-1]} {word}".strip()
        if lines[-1] and text_width(longer, NORMAL - 0.5) > width:
            lines.append(word)
        else:
            lines[-1] = longer
    lines[0] = lines[0][:1].upper() + lines[0][1:]
    return lines
