"""The social graph at a time: who feels what toward whom, and how they stand to one another.

Everybody keeps their place whatever the time, so that two pictures of one run can be laid side by side. Places come
from springs (Fruchterman and Reingold 1991): who is ever bound to whom, by a feeling of any kind or a status, is
drawn near.
"""

from __future__ import annotations

from collections.abc import Iterator
from math import hypot, sqrt
from random import Random
from typing import NamedTuple

from muchado.bundle.model import OpeningValue
from muchado.bundle.sentences import say
from muchado.draw.labels import Box, Room
from muchado.draw.minds import Minds
from muchado.draw.svg import LARGE, NORMAL, SMALL, Svg, text_width
from muchado.draw.theme import LIGHT, Theme
from muchado.kernel.events import Prop, number, relation
from muchado.record.chronicle import Chronicle
from muchado.tell.times import moment

WIDE, TALL, MARGIN, TOP, FOOT = 1280.0, 860.0, 18.0, 76.0, 60.0
"""Pixels of the picture, around it, above the people and below them."""

FELT = 30
"""Points from which on a feeling is drawn."""

EACH = 3
"""Feelings drawn for each person, on the average, at most: the strongest."""

HEAD = 17.0
"""Radius of a person's circle."""

BOW = 0.16
"""How far an arrow bends aside, as a part of its length."""

TURNS = 160
"""Steps of the springs for a dozen people; fewer for more."""


class Feeling(NamedTuple):
    """What one person feels toward another."""

    by: int
    toward: int
    quality: int
    points: int


def draw_ties(chronicle: Chronicle, minute: int, theme: Theme = LIGHT) -> str:
    """Return as SVG who feels what toward whom at a minute of a run: the strongest feeling each way, and statuses."""
    return _Ties(chronicle, minute, theme).drawn()


class _Ties:
    def __init__(self, chronicle: Chronicle, minute: int, theme: Theme) -> None:
        self.bundle, self.theme, self.minute = chronicle.bundle, theme, minute
        self.minds = Minds(chronicle)
        self.minds.advance(minute)
        self.people = range(len(self.bundle.people))
        self.spots = places(chronicle)
        self.statuses = list(self._statuses())
        self.feelings = self._feelings()
        self.kinds = sorted({feeling.quality for feeling in self.feelings})
        self.room = Room()
        self.svg = Svg(
            f"{self.bundle.title}: ties", f"Feelings and statuses on {moment(minute)}; the list is in the hints.", theme
        )

    # ------------------------------------------------------------------ what is drawn

    def _statuses(self) -> Iterator[Prop]:
        """The statuses between two people that are so."""
        for prop in self.minds.statuses:
            roles = self.bundle.relations[relation(prop)].roles
            if roles[:2] == ("person", "person") and self.minds.is_so(prop):
                yield prop

    def _feelings(self) -> list[Feeling]:
        """The strongest feeling of each person toward each other, the weakest of them first."""
        strongest: dict[tuple[int, int], Feeling] = {}
        for quality, what in enumerate(self.bundle.qualities):
            for by in self.people if what.kind == "feeling" else ():
                for toward, points in self.minds.feelings(by, quality).items():
                    old = strongest.get((by, toward))
                    if abs(points) >= FELT and toward != by and (old is None or abs(points) > abs(old.points)):
                        strongest[by, toward] = Feeling(by, toward, quality, points)
        found = sorted(strongest.values(), key=lambda feeling: (abs(feeling.points), feeling))
        return found[-EACH * len(self.people) :]

    # ------------------------------------------------------------------ drawing

    def drawn(self) -> str:
        svg = self.svg
        svg.text(MARGIN, 32, f"{self.bundle.title}: ties", LARGE, font_weight="600")
        svg.text(MARGIN, 54, moment(self.minute), NORMAL, fill=self.theme.quiet)
        for x, y in self.spots:
            self.room.take(Box(x - HEAD, y - HEAD, x + HEAD, y + HEAD + 18))
        for prop in self.statuses:
            self._status(prop)
        for feeling in self.feelings:
            self._arrow(feeling)
        for person in self.people:
            self._person(person)
        for feeling in reversed(self.feelings):
            self._arrow_label(feeling)
        self._status_labels()
        self._legend()
        return svg.finish(WIDE, TALL)

    def _person(self, person: int) -> None:
        x, y = self.spots[person]
        name = self.bundle.people[person].title or self.bundle.people[person].name
        with self.svg.group(self._said(person), class_="person", data_person=str(person)):
            self.svg.shape("circle", cx=x, cy=y, r=HEAD, fill=self.theme.ink, stroke=self.theme.paper, stroke_width=3)
            self.svg.mark_text(x, y + 5, name[:2], NORMAL)
            self.svg.label(x, y + HEAD + 14, name, NORMAL, font_weight="600", text_anchor="middle")

    def _said(self, person: int) -> str:
        """All that is drawn of somebody, in words."""
        name = self.bundle.people[person].title or self.bundle.people[person].name
        parts = [say(self.bundle, prop) for prop in self.statuses if person in prop[1:3]]
        parts += [self._words(feeling) for feeling in reversed(self.feelings) if feeling.by == person]
        return f"{name}: {'; '.join(parts)}" if parts else name

    def _words(self, feeling: Feeling) -> str:
        toward = self.bundle.people[feeling.toward]
        quality = self.bundle.qualities[feeling.quality].name
        return f"{quality} {_signed(feeling.points)} toward {toward.title or toward.name}"

    def _status(self, prop: Prop) -> None:
        (x, y), (to_x, to_y) = self.spots[number(prop, 1)], self.spots[number(prop, 2)]
        with self.svg.group(say(self.bundle, prop)):
            way = f"M{x:.1f} {y:.1f}L{to_x:.1f} {to_y:.1f}"
            self.svg.shape("path", d=way, stroke=self.theme.edge, stroke_width=9, stroke_linecap="round")

    def _status_labels(self) -> None:
        for prop in self.statuses:
            form = self.bundle.relations[relation(prop)].forms.present
            words = " ".join(part for part in form.split() if not part.startswith("{"))
            (x, y), (to_x, to_y) = self.spots[number(prop, 1)], self.spots[number(prop, 2)]
            width = text_width(words, SMALL)
            options = [
                Box(x + (to_x - x) * share - width / 2, at - 8, x + (to_x - x) * share + width / 2, at + 4)
                for share in (0.5, 0.4, 0.6, 0.3, 0.7)
                for at in (y + (to_y - y) * share,)
            ]
            self._label(options, words, self.theme.quiet)

    def _label(self, options: list[Box], words: str, colour: str) -> None:
        box = self.room.place(options)
        if box:
            middle = (box.left + box.right) / 2
            self.svg.label(middle, box.bottom - 2, words, SMALL, fill=colour, text_anchor="middle")

    def _bow(self, feeling: Feeling) -> tuple[float, float, float, float, float, float]:
        """From where, by way of what, to where an arrow goes."""
        (x, y), (to_x, to_y) = self.spots[feeling.by], self.spots[feeling.toward]
        long = hypot(to_x - x, to_y - y) or 1.0
        by_x = (x + to_x) / 2 - (to_y - y) * BOW
        by_y = (y + to_y) / 2 + (to_x - x) * BOW
        out = (HEAD + 2) / (hypot(by_x - x, by_y - y) or 1.0)
        back = (HEAD + 8) / (hypot(by_x - to_x, by_y - to_y) or 1.0)
        if long < 2 * HEAD:
            out = back = 0.0
        start = (x + (by_x - x) * out, y + (by_y - y) * out)
        end = (to_x + (by_x - to_x) * back, to_y + (by_y - to_y) * back)
        return (*start, by_x, by_y, *end)

    def _arrow(self, feeling: Feeling) -> None:
        x, y, by_x, by_y, to_x, to_y = self._bow(feeling)
        colour, dashes = self._style(feeling)
        width = 1 + 4 * abs(feeling.points) / 100
        name = self.bundle.people[feeling.by]
        with self.svg.group(f"{name.title or name.name}: {self._words(feeling)}", class_="feeling"):
            self.svg.shape(
                "path",
                d=f"M{x:.1f} {y:.1f}Q{by_x:.1f} {by_y:.1f} {to_x:.1f} {to_y:.1f}",
                fill="none",
                stroke=colour,
                stroke_width=width,
                stroke_dasharray=dashes,
                opacity=0.9,
            )
            long = hypot(to_x - by_x, to_y - by_y) or 1.0
            ahead_x, ahead_y = (to_x - by_x) / long, (to_y - by_y) / long
            side = 3 + width * 0.9
            self.svg.shape(
                "path",
                d=f"M{to_x + ahead_x * 8:.1f} {to_y + ahead_y * 8:.1f}"
                f"L{to_x - ahead_y * side:.1f} {to_y + ahead_x * side:.1f}"
                f"L{to_x + ahead_y * side:.1f} {to_y - ahead_x * side:.1f}Z",
                fill=colour,
            )

    def _arrow_label(self, feeling: Feeling) -> None:
        x, y, by_x, by_y, to_x, to_y = self._bow(feeling)
        words = f"{self.bundle.qualities[feeling.quality].name} {_signed(feeling.points)}"
        width = text_width(words, SMALL)
        options = []
        for share in (0.5, 0.4, 0.6, 0.3, 0.7):
            rest = 1 - share
            at_x = rest * rest * x + 2 * rest * share * by_x + share * share * to_x
            at_y = rest * rest * y + 2 * rest * share * by_y + share * share * to_y
            options.append(Box(at_x - width / 2, at_y - 8, at_x + width / 2, at_y + 4))
        self._label(options, words, self._style(feeling)[0])

    def _style(self, feeling: Feeling) -> tuple[str, str]:
        """A colour a feeling; what is below nought has a broken line."""
        colour, _ = self.theme.person(self.kinds.index(feeling.quality) % len(self.theme.people))
        return colour, "7 5" if feeling.points < 0 else ""

    def _legend(self) -> None:
        x = MARGIN
        for quality in self.kinds:
            name = self.bundle.qualities[quality].name
            colour, _ = self._style(Feeling(0, 0, quality, 1))
            self.svg.shape("path", d=f"M{x:.1f} {TALL - 24:.1f}h24", stroke=colour, stroke_width=3.5)
            self.svg.text(x + 30, TALL - 20, name)
            x += 30 + text_width(name, NORMAL) + 22
        words = f"strongest feeling each way, from {FELT} points on; broken line: below nought; grey: a status"
        self.svg.text(WIDE - MARGIN, TALL - 20, words, SMALL, fill=self.theme.quiet, text_anchor="end")


def _signed(points: int) -> str:
    return str(points).replace("-", "\u2212")


# ---------------------------------------------------------------------- places


def places(chronicle: Chronicle) -> list[tuple[float, float]]:
    """Return where everybody stands: near those to whom anything ever binds them, the same at all times."""
    many = len(chronicle.bundle.people)
    chance = Random(chronicle.bundle.title)  # noqa: S311 - nothing secret hangs on it
    spots = [[chance.random(), chance.random()] for _ in range(many)]
    pulls = _pulls(chronicle)
    apart = sqrt(1 / max(1, many))
    turns = max(30, min(TURNS, TURNS * 144 // max(1, many * many)))
    for turn in range(turns):
        heat = 0.12 * (1 - turn / turns)
        moves = [[0.0, 0.0] for _ in spots]
        for one in range(many):
            for two in range(one):
                x, y = spots[one][0] - spots[two][0], spots[one][1] - spots[two][1]
                far = max(hypot(x, y), 1e-4)
                force = apart * apart / far - pulls.get((two, one), 0.0) * far * far / apart - far * 0.3
                for at, way in ((0, x), (1, y)):
                    moves[one][at] += way / far * force
                    moves[two][at] -= way / far * force
        for spot, (x, y) in zip(spots, moves, strict=True):
            far = max(hypot(x, y), 1e-9)
            spot[0] += x / far * min(far, heat)
            spot[1] += y / far * min(far, heat)
    return _fitted(spots)


def _pulls(chronicle: Chronicle) -> dict[tuple[int, int], float]:
    """How strongly anything ever binds two people, 0 to 1."""
    felt: dict[tuple[int, int], int] = {}
    qualities = chronicle.bundle.qualities
    known = [
        (fact.person, fact.target, fact.amount)
        for fact in chronicle.bundle.opening
        if isinstance(fact, OpeningValue) and qualities[fact.quality].kind == "feeling"
    ]
    known += [
        (change.person, number(change.about, 1), change.after)
        for change in chronicle.changes
        if change.kind == "feeling" and len(change.about) > 1
    ]
    for by, toward, points in known:
        pair = (min(by, toward), max(by, toward))
        felt[pair] = max(felt.get(pair, 0), abs(points))
    return {pair: points / 100 for pair, points in felt.items() if pair[0] != pair[1] and points >= FELT}


def _fitted(spots: list[list[float]]) -> list[tuple[float, float]]:
    """Stretch the places over the picture."""
    if not spots:
        return []
    side = MARGIN + 60
    (left, right), (top, bottom) = ((min(s[at] for s in spots), max(s[at] for s in spots)) for at in (0, 1))
    wide, tall = max(right - left, 1e-6), max(bottom - top, 1e-6)
    return [
        (
            side + (WIDE - 2 * side) * (x - left) / wide if len(spots) > 1 else WIDE / 2,
            TOP + HEAD + 10 + (TALL - TOP - FOOT - 2 * HEAD - 40) * (y - top) / tall if len(spots) > 1 else TALL / 2,
        )
        for x, y in spots
    ]
