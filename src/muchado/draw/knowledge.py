"""Who believes what at a time: people against what there was to know, with since when and from whom."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from contextlib import AbstractContextManager

from muchado.bundle.sentences import say
from muchado.draw.held import Cell, Row, rows
from muchado.draw.minds import Held
from muchado.draw.names import told_apart
from muchado.draw.stays import leading
from muchado.draw.svg import BOLD, COLUMNS, LARGE, NORMAL, SMALL, WIDE, Svg, shortened, text_width, wrapped
from muchado.draw.theme import LIGHT, Theme
from muchado.kernel.mind.belief import ASSUMED, INFERRED, OPENING, SAW, TOLD, TOOK_PART
from muchado.record.chronicle import Chronicle
from muchado.tell.times import clock, day_title, moment

MARGIN, ROW, LINE, SAID = 14.0, 40.0, 15.0, 300.0
"""Pixels around the picture, of a row at least, of a line of words, and of the words beside the cells."""

LEAST, WIDEST, CLOSE, LOOSE = 76.0, 150.0, 19.0, 44.0
"""Pixels of a column with words in it, at least and at most, and of one with marks only."""

STANDING, OVERHANG = 100.0, 36.0
"""Pixels of a name that stands up, and how far the last of them may lean out."""

SLANT = 58
"""Degrees by which names stand up over narrow columns."""

FOOLED = 3
"""If no more are fooled about who has heard of a thing, it is said of each."""

FROM = {TOOK_PART: "was there", SAW: "saw it", INFERRED: "by guess", ASSUMED: "by guess", OPENING: "from before"}
"""How one came by something, in a word or two; what is not here is said as it is."""


def draw_knowledge(chronicle: Chronicle, minute: int, theme: Theme = LIGHT, wide: float = WIDE) -> str:
    """Return as SVG who believes what at a minute of a run.

    A filled dot is a belief that is right, a cross one that is wrong, a ring one about what is in minds only. Where
    there is no room for words beside the marks, they are in the hints.
    """
    return _Knowledge(chronicle, minute, theme, wide).drawn()


class _Knowledge:
    def __init__(self, chronicle: Chronicle, minute: int, theme: Theme, wide: float) -> None:
        self.bundle, self.theme, self.minute, self.wide = chronicle.bundle, theme, minute, wide
        self.rows = chronicle.once(rows, minute)
        self.names = [person.title or person.name for person in self.bundle.people]
        self.svg = Svg(f"{self.bundle.title}: who knows what", f"What each person believes on {moment(minute)}.", theme)
        self.beside = wide >= COLUMNS
        self.left = MARGIN + SAID if self.beside else MARGIN
        holds = {person: sum(person in row.cells for row in self.rows) for person in chronicle.once(leading)}
        room = wide - MARGIN - self.left - (0 if self.beside else OVERHANG)
        most = sorted((person for person in holds if holds[person]), key=lambda person: -holds[person])
        self.people = [person for person in holds if person in most[: int(room // CLOSE)]]
        self.column = room / max(1, len(self.people))
        self.in_words = self.column >= LEAST
        self.column = min(self.column, WIDEST if self.in_words else LOOSE)

    def drawn(self) -> str:
        svg = self.svg
        title = shortened(f"{self.bundle.title}: who knows what", LARGE * BOLD, self.wide - 2 * MARGIN)
        svg.text(MARGIN, 28, title, LARGE, font_weight="600")
        svg.text(MARGIN, 48, moment(self.minute), NORMAL, fill=self.theme.quiet)
        y = self._legend(70.0)
        if self.rows:
            y = self._heads(y)
            for row in self.rows:
                y = self._row(row, y)
        else:
            svg.text(MARGIN, y + 26, "Nothing that matters had happened yet.")
            y += ROW
        return svg.finish(self.wide, self._others(y) + MARGIN)

    def _legend(self, y: float) -> float:
        """What the marks mean; returns where it ends."""
        x = MARGIN
        marks = ((True, "right"), (False, "wrong"), (None, "right or wrong in minds only"))
        for is_right, words in (*marks, ("", "empty: never heard of it")):
            width = text_width(words, SMALL + 1) + (0 if is_right == "" else 16)
            if x > MARGIN and x + width > self.wide - MARGIN:
                x, y = MARGIN, y + 18
            if isinstance(is_right, str):
                self.svg.text(x, y, words, SMALL + 1, fill=self.theme.quiet)
            else:
                self.svg.truth(x + 5, y - 4, is_right)
                self.svg.text(x + 16, y, words, SMALL + 1, fill=self.theme.quiet)
            x += width + 18
        return y + 12

    def _others(self, y: float) -> float:
        """Who has no column, since they know of none of it."""
        names = [name for person, name in enumerate(self.names) if person not in self.people]
        if not names or not self.rows:
            return y
        words = wrapped(f"Without a say in any of it: {', '.join(names)}.", SMALL + 1, self.wide - 2 * MARGIN)
        for at, line in enumerate(words):
            self.svg.text(MARGIN, y + 18 + LINE * at, line, SMALL + 1, fill=self.theme.quiet)
        return y + 10 + LINE * len(words)

    # ------------------------------------------------------------------ rows

    def _heads(self, y: float) -> float:
        """The names over their columns, level or standing up; returns where the rows begin."""
        if self.in_words:
            names = told_apart(self.names, NORMAL * BOLD, self.column - 6)
            for at, person in enumerate(self.people):
                self.svg.text(self._x(at) + 4, y + 22, names[person], NORMAL, font_weight="600")
            return y + 30
        names = told_apart(self.names, NORMAL * BOLD, STANDING)
        tall = max(text_width(names[person], NORMAL * BOLD) for person in self.people) * 0.86 + 12
        for at, person in enumerate(self.people):
            x, low = self._x(at) + self.column / 2 + 4, y + tall - 6
            turn = f"rotate(-{SLANT} {x:.1f} {low:.1f})"
            self.svg.text(x, low, names[person], NORMAL, font_weight="600", transform=turn)
        return y + tall

    def _x(self, at: int) -> float:
        return self.left + self.column * at

    def _row(self, row: Row, y: float) -> float:
        """One thing to know, and what each holds of it; returns where the next begins."""
        words, asides = self._words(row, SAID - 16 if self.beside else self.wide - 2 * MARGIN)
        deep = LINE * (len(words) + len(asides))
        tall = max(
            ROW if self.in_words else 0, deep + 14, 46 if self.in_words and any(map(_denied, row.cells.values())) else 0
        )
        self.svg.shape("path", d=f"M{MARGIN:.0f} {y:.1f}H{self.wide - MARGIN:.1f}", stroke=self.theme.faint)
        self._say(words, asides, y + 17)
        low = y if self.beside else y + deep + 4
        for at, person in enumerate(self.people):
            x = self._x(at) if self.in_words else self._x(at) + self.column / 2 - 9
            if not self.in_words:
                self.svg.shape("path", d=f"M{x + 9:.1f} {low + 5:.1f}v16", stroke=self.theme.faint)
            if person in row.cells:
                with self._hinted(person, row, row.cells[person]):
                    self._cell(row.cells[person], x, low)
        return y + tall + (0 if self.beside else 18)

    def _cell(self, cell: Cell, x: float, y: float) -> None:
        self.svg.truth(x + 9, y + 13, cell.is_right)
        if not self.in_words:
            return
        how, width = self._how(cell.held), self.column - 21
        lines = [how] if cell.held.source == OPENING else [how, self._when(cell.held.minute)]
        if _denied(cell):
            lines.insert(0, "not so")
        weight = "700" if _denied(cell) else ""
        self.svg.text(x + 19, y + 17, shortened(lines[0], SMALL, width), SMALL, font_weight=weight)
        for at, line in enumerate(lines[1:]):
            said = shortened(line, SMALL - 0.5, width)
            self.svg.text(x + 19, y + 30 + 12 * at, said, SMALL - 0.5, fill=self.theme.quiet)

    # ------------------------------------------------------------------ words

    def _words(self, row: Row, width: float) -> tuple[list[str], list[str]]:
        """What there is to know, with its truth, and who does not know that another knows of it."""
        said = say(self.bundle, row.prop)
        said = f"Not so: {said}" if row.is_so is False else said[:1].upper() + said[1:]
        fooled = [f"{self.names[one]} thinks that {self.names[two]} has not heard." for one, two in row.fooled]
        asides = [line for aside in fooled for line in wrapped(aside, SMALL, width)]
        return wrapped(said, NORMAL - 0.5, width), asides if len(fooled) <= FOOLED else []

    def _say(self, words: Sequence[str], asides: Sequence[str], y: float) -> None:
        for line in words:
            self.svg.text(MARGIN, y, line, NORMAL - 0.5)
            y += LINE
        for line in asides:
            self.svg.text(MARGIN, y, line, SMALL, fill=self.theme.no, font_style="italic")
            y += LINE

    def _hinted(self, person: int, row: Row, cell: Cell) -> AbstractContextManager[None]:
        """A group whose hint says all of a cell."""
        verdict = {True: ", rightly", False: ", wrongly", None: ""}[cell.is_right]
        holds = f"holds it {'false' if _denied(cell) else 'true'}{verdict}"
        parts = [f"{holds}; {self._how(cell.held)}, {moment(cell.held.minute)}", *self._of_others(cell)]
        hint = f"{self.names[person]}, on {say(self.bundle, row.prop)}: {'; '.join(parts)}"
        return self.svg.group(hint, class_="cell", data_event="" if cell.held.event < 0 else str(cell.held.event))

    def _of_others(self, cell: Cell) -> Iterator[str]:
        """Who, as one thinks, does not know it, or does not know that one knows."""
        for words, people in (("not known to", cell.unaware), ("unknown to", cell.in_secret)):
            if people:
                yield f"{words} {', '.join(self.names[other] for other in people)}"

    def _how(self, held: Held) -> str:
        if held.source == TOLD and held.teller >= 0:
            return f"by {self.names[held.teller]}"
        return FROM.get(held.source, held.source)

    def _when(self, minute: int) -> str:
        return f"{day_title(minute)[:3]} {clock(minute)}"


def _denied(cell: Cell) -> bool:
    return cell.held.sure < 0
