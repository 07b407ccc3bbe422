"""The social graph at a time: who feels what toward whom, how they stand to one another, and what has changed.

Everybody keeps their place whatever the time, so that two pictures of one run can be laid side by side.
"""

from __future__ import annotations

from collections.abc import Iterator

from muchado.bundle.sentences import say
from muchado.draw.arrows import SHARES, Arrow
from muchado.draw.bonds import Feeling, Tie, bonds
from muchado.draw.labels import Box, Room
from muchado.draw.names import told_apart
from muchado.draw.springs import places
from muchado.draw.svg import BOLD, COLUMNS, LARGE, NORMAL, SMALL, WIDE, Svg, shortened, text_width, wrapped
from muchado.draw.theme import LIGHT, Stroke, Theme
from muchado.kernel.events import number, relation
from muchado.record.chronicle import Chronicle
from muchado.tell.times import moment

MARGIN, TOP = 14.0, 64.0
"""Pixels around the picture, and above the people."""

TALL, PILL, LONGEST = 520.0, 26.0, 130.0
"""Pixels that the people take from top to bottom, that a name is tall, and that it is wide at most."""

EACH, FEW = 3, 2
"""Feelings drawn for each person, on the average, at most, in a wide picture and in a narrow one."""

SAID, LINE = 12, 18.0
"""Changes told below, and pixels of each line."""

FAINT = 0.45
"""How much of what has not changed is to be seen."""


def draw_ties(
    chronicle: Chronicle, minute: int, theme: Theme = LIGHT, wide: float = WIDE, since: int | None = None
) -> str:
    """Return as SVG who feels what toward whom at a minute of a run, with what has changed since another.

    Args:
        chronicle: the run.
        minute: when.
        theme: the colours.
        wide: pixels that the picture is wide.
        since: with when it is compared; the beginning if not given.

    """
    return _Ties(chronicle, minute, chronicle.bundle.start - 1 if since is None else since, theme, wide).drawn()


class _Ties:
    def __init__(self, chronicle: Chronicle, minute: int, since: int, theme: Theme, wide: float) -> None:
        self.bundle, self.theme, self.wide = chronicle.bundle, theme, wide
        self.minute, self.since = minute, min(since, minute)
        self.titles = [person.title or person.name for person in self.bundle.people]
        self.names = told_apart(self.titles, NORMAL * BOLD, LONGEST if wide >= COLUMNS else LONGEST * 0.7)
        sizes = [(text_width(name, NORMAL * BOLD) + 16, PILL) for name in self.names]
        self.spots = places(chronicle, Box(MARGIN, TOP, wide - MARGIN, TOP + TALL), sizes)
        most = (EACH if wide >= COLUMNS else FEW) * len(self.names)
        self.feelings, self.statuses = bonds(chronicle, minute, self.since, most)
        self.kinds = sorted({feeling.quality for feeling in self.feelings})
        self.lines = [at for at, quality in enumerate(self.bundle.qualities) if quality.kind == "feeling"]
        self.boxes = [
            Box(x - w / 2, y - h / 2, x + w / 2, y + h / 2) for (x, y), (w, h) in zip(self.spots, sizes, strict=True)
        ]
        self.room = Room()
        about = f"Feelings and statuses on {moment(minute)}; the list is in the hints."
        self.svg = Svg(f"{self.bundle.title}: ties", about, theme)

    def drawn(self) -> str:
        svg = self.svg
        title = shortened(f"{self.bundle.title}: ties", LARGE * BOLD, self.wide - 2 * MARGIN)
        svg.text(MARGIN, 28, title, LARGE, font_weight="600")
        svg.text(MARGIN, 48, moment(self.minute), NORMAL, fill=self.theme.quiet)
        for box in self.boxes:
            self.room.take(Box(box.left - 4, box.top - 2, box.right + 4, box.bottom + 2))
        for tie in self.statuses:
            self._status(tie)
        arrows = [(feeling, self._arrow(feeling)) for feeling in self.feelings]
        for feeling, arrow in arrows:
            hint = f"{self.titles[feeling.by]}: {self._words(feeling)}"
            with svg.group(hint, class_="feeling", opacity="" if feeling.moved else FAINT):
                arrow.draw(svg, below=feeling.points < 0)
        for person in range(len(self.names)):
            self._person(person)
        for feeling, arrow in reversed(arrows):
            if feeling.moved or self.since == self.minute:
                self._label(arrow.spots(), self._short(feeling), arrow.stroke.colour)
        self._status_labels()
        return svg.finish(self.wide, self._changes(self._legend(TOP + TALL + 30)) + MARGIN)

    # ------------------------------------------------------------------ people

    def _person(self, person: int) -> None:
        box, theme = self.boxes[person], self.theme
        with self.svg.group(self._said(person), class_="person", data_person=str(person)):
            size = {"width": box.right - box.left, "height": PILL, "rx": PILL / 2}
            self.svg.shape("rect", x=box.left, y=box.top, fill=theme.ink, stroke=theme.paper, stroke_width=3, **size)
            self.svg.mark_text((box.left + box.right) / 2, box.top + 17.5, self.names[person], NORMAL)

    def _said(self, person: int) -> str:
        """All that is drawn of somebody, in words."""
        parts = [say(self.bundle, tie.prop) for tie in self.statuses if tie.is_so and person in tie.prop[1:3]]
        parts += [self._words(feeling) for feeling in reversed(self.feelings) if feeling.by == person]
        return f"{self.titles[person]}: {'; '.join(parts)}" if parts else self.titles[person]

    # ------------------------------------------------------------------ statuses

    def _status(self, tie: Tie) -> None:
        """A band between two people; a broken one where there was one, a framed one where it is new."""
        (x, y), (to_x, to_y) = self.spots[number(tie.prop, 1)], self.spots[number(tie.prop, 2)]
        way = f"M{x:.1f} {y:.1f}L{to_x:.1f} {to_y:.1f}"
        with self.svg.group(self._standing(tie), class_="status"):
            if not tie.was_so:
                self.svg.shape("path", d=way, stroke=self.theme.ink, stroke_width=11)
            dashes = "" if tie.is_so else "5 7"
            self.svg.shape("path", d=way, stroke=self.theme.edge, stroke_width=8, stroke_dasharray=dashes)

    def _standing(self, tie: Tie) -> str:
        return _since(tie) + say(self.bundle, tie.prop)

    def _status_labels(self) -> None:
        """What binds two people, in words beside their band; in a narrow picture only what has changed."""
        said: dict[tuple[int, int], list[Tie]] = {}
        for tie in self.statuses:
            one, two = number(tie.prop, 1), number(tie.prop, 2)
            if self.wide >= COLUMNS or tie.is_so is not tie.was_so:
                said.setdefault((min(one, two), max(one, two)), []).append(tie)
        for (one, two), ties in said.items():
            (x, y), (to_x, to_y) = self.spots[one], self.spots[two]
            spots = ((x + (to_x - x) * share, y + (to_y - y) * share) for share in SHARES)
            words = ", ".join(dict.fromkeys(self._form(tie) for tie in ties))
            changed = any(tie.is_so is not tie.was_so for tie in ties)
            self._label(spots, words, self.theme.ink if changed else self.theme.quiet)

    def _form(self, tie: Tie) -> str:
        form = self.bundle.relations[relation(tie.prop)].forms.present
        return _since(tie) + " ".join(part for part in form.split() if not part.startswith("{"))

    # ------------------------------------------------------------------ feelings

    def _arrow(self, feeling: Feeling) -> Arrow:
        boxes = self.boxes[feeling.by], self.boxes[feeling.toward]
        return Arrow(*boxes, self._style(feeling.quality), 1 + 3.4 * abs(feeling.points) / 100)

    def _style(self, quality: int) -> Stroke:
        """Each kind of feeling has its own line, the same in every picture of a world."""
        return self.theme.person(self.lines.index(quality))

    def _words(self, feeling: Feeling) -> str:
        name = self.bundle.qualities[feeling.quality].name
        return f"{name} toward {self.titles[feeling.toward]} {_points(feeling)}"

    def _short(self, feeling: Feeling) -> str:
        return f"{self.bundle.qualities[feeling.quality].name} {_points(feeling)}"

    def _label(self, spots: Iterator[tuple[float, float]], words: str, colour: str) -> None:
        width = text_width(words, SMALL)
        for along, y in spots:
            x = min(max(along, MARGIN + width / 2), self.wide - MARGIN - width / 2)
            box = Box(x - width / 2, y - 8, x + width / 2, y + 4)
            if self.room.is_free(box):
                self.room.take(box)
                self.svg.label(x, y + 2, words, SMALL, fill=colour, text_anchor="middle")
                return

    # ------------------------------------------------------------------ below

    def _legend(self, y: float) -> float:
        x = MARGIN
        for quality in self.kinds:
            name = self.bundle.qualities[quality].name
            width = 30 + text_width(name, NORMAL)
            if x > MARGIN and x + width > self.wide - MARGIN:
                x, y = MARGIN, y + LINE
            stroke = self._style(quality)
            self.svg.shape(
                "path",
                d=f"M{x:.1f} {y - 4:.1f}h24",
                stroke=stroke.colour,
                stroke_width=3,
                stroke_dasharray=stroke.dashes,
            )
            self.svg.text(x + 30, y, name)
            x += width + 22
        words = (
            "Arrow: the feeling each way that is strongest or has changed most; it ends in a bar if below nought. "
            "Band: how two stand to each other; framed if that is new, broken if it is over. Pale: as it was."
        )
        for line in wrapped(words, SMALL, self.wide - 2 * MARGIN):
            y += LINE
            self.svg.text(MARGIN, y, line, SMALL, fill=self.theme.quiet)
        return y

    def _changes(self, y: float) -> float:
        """What has changed, in words, most first."""
        found = [self._standing(tie) for tie in self.statuses if tie.is_so is not tie.was_so]
        found += [f"{self.titles[one.by]}: {self._words(one)}" for one in reversed(self.feelings) if one.moved]
        if self.since == self.minute:
            return y
        columns = 2 if self.wide >= COLUMNS else 1
        width = (self.wide - 2 * MARGIN) / columns
        y += 30
        self.svg.text(
            MARGIN, y, f"Changed since {moment(max(self.since, self.bundle.start))}", NORMAL, font_weight="600"
        )
        said = [line[:1].upper() + line[1:] for line in found[:SAID]] or ["Nothing."]
        deep = -(-len(said) // columns)
        for at, line in enumerate(said):
            x, low = MARGIN + width * (at // deep), y + LINE * (at % deep + 1)
            self.svg.text(x, low, shortened(line, NORMAL - 1, width - 12), NORMAL - 1)
        return y + LINE * deep


def _since(tie: Tie) -> str:
    return "" if tie.is_so is tie.was_so else "now: " if tie.is_so else "no longer: "


def _points(feeling: Feeling) -> str:
    said = f"{feeling.before} → {feeling.points}" if feeling.moved else str(feeling.points)
    return said.replace("-", "\u2212")
