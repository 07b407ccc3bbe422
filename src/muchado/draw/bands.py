"""The bands of a storyline: a place, around the lines of those who are together there."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import pairwise
from typing import NamedTuple

from muchado.draw.labels import Box
from muchado.draw.layout import Strip
from muchado.draw.sheet import Sheet, bend
from muchado.draw.story import Meeting
from muchado.draw.svg import SMALL, text_width

PAD = 8.0
"""Pixels from the outer line of a band to its edge."""

PAIR = 2
"""People who make a meeting worth a band."""


class Band(NamedTuple):
    """A meeting from its first column on, for as long as anybody stays."""

    first: int
    meetings: list[Meeting]


class Bands:
    """The bands of one strip."""

    def __init__(self, sheet: Sheet, strip: Strip) -> None:
        self.sheet, self.strip = sheet, strip
        self.found = list(self._bands())

    def _bands(self) -> Iterator[Band]:
        """The meetings worth a band: of more than one, or where something is marked."""
        story = self.sheet.story
        running: dict[str, Band] = {}
        marked = {(mark.moment, person) for mark in story.marks for person in (mark.by, *mark.to)}
        for at in self.strip.columns:
            goes_on: dict[str, Band] = {}
            for meeting in story.moments[at].meetings:
                if len(meeting.people) < PAIR and not any((at, person) in marked for person in meeting.people):
                    continue
                band = running.pop(meeting.key, None)
                if band and not set(band.meetings[-1].people) & set(meeting.people):
                    yield band
                    band = None
                goes_on[meeting.key] = Band(band.first, [*band.meetings, meeting]) if band else Band(at, [meeting])
            yield from running.values()
            running = goes_on
        yield from running.values()

    def _edges(self, band: Band) -> list[tuple[float, float, float]]:
        """For each moment of a band: its x, its top and its bottom."""
        found = []
        for at, meeting in enumerate(band.meetings, start=band.first):
            rows = [self.strip.y(at, person) for person in meeting.people]
            found.append((self.strip.x(at), min(rows) - PAD, max(rows) + PAD))
        return found

    def draw(self) -> None:
        """Draw the bands themselves, under everything else."""
        for band in self.found:
            self._draw(band)

    def _draw(self, band: Band) -> None:
        edges, flat, theme = self._edges(band), self.strip.flat + 3, self.sheet.theme
        there = [f"M{edges[0][0] - flat:.1f} {edges[0][1]:.1f}"]
        back = [f"H{edges[0][0] - flat:.1f}Z"]
        for (x, top, bottom), (to, next_top, next_bottom) in pairwise(edges):
            there.append(f"H{x + flat:.1f}" + bend(x + flat, top, to - flat, next_top))
            back.append(f"H{to - flat:.1f}" + bend(to - flat, next_bottom, x + flat, bottom))
        x, _, bottom = edges[-1]
        there.append(f"H{x + flat:.1f}V{bottom:.1f}")
        people = dict.fromkeys(person for meeting in band.meetings for person in meeting.people)
        names = ", ".join(self.sheet.story.people[person] for person in people)
        name = band.meetings[0].name
        with self.sheet.svg.group(f"{name}: {names}" if name else names, class_="band"):
            path = "".join(there + back[::-1])
            self.sheet.svg.shape("path", d=path, fill=theme.band, stroke=theme.edge, stroke_width=0.8)

    def label(self) -> None:
        """Write the name of each band's place above or below it, where there is room."""
        for band in self.found:
            if band.meetings[0].name:
                self._label(band, band.meetings[0].name)

    def _label(self, band: Band, name: str) -> None:
        edges, flat = self._edges(band), self.strip.flat
        width, last = text_width(name, SMALL), edges[-1][0] + flat
        options = []
        for x, top, bottom in edges:
            left = x - flat
            if left + width <= max(last, edges[0][0] + width) + flat and left + width < self.strip.right + flat:
                right = left + width + 8
                options += [Box(left, top - 11, right, top - 1), Box(left, bottom + 1, right, bottom + 11)]
        box = self.sheet.room.place(options)
        if box:
            self.sheet.svg.label(box.left, box.bottom - 1.5, name, SMALL, fill=self.sheet.theme.quiet)
