"""A run told as a story: planned, put in order, written, and cut into chapters."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace

from muchado.bundle.model import DAY
from muchado.bundle.sentences import called
from muchado.record.chronicle import Chronicle
from muchado.tell.manner import ALL, OUTSIDE, Manner
from muchado.tell.plan.chapters import Chapters
from muchado.tell.plan.knowing import Knowing
from muchado.tell.plan.orders import AGAIN, BACK, EARLIER, LATER, MEMORY, Orderer, Placed
from muchado.tell.plan.scenes import Cutter, Scene
from muchado.tell.plan.spine import Link, Spine
from muchado.tell.plan.weight import Weights
from muchado.tell.prose.links import part_of_day
from muchado.tell.prose.narrator import Narrator, Paragraphs
from muchado.tell.telling import Chapter, Passage, Telling
from muchado.tell.times import clock, day_title

IN_SHORT, BRIEF = 6, 12
"""A spine has so many acts said in short, and told in brief."""

LONGEST = 7
"""Sentences in a paragraph of what is told in brief."""

LEADS = 3
"""So many people are introduced by a teller who tells of everybody."""

STANDS = {EARLIER: "Earlier: ", LATER: "Later: ", AGAIN: "The same minutes: ", MEMORY: "Before: ", BACK: "Back to "}


def tell_story(chronicle: Chronicle, manner: Manner) -> Telling:
    """Return a run as a story. The same chronicle and manner make the same story."""
    return Teller(chronicle).tell(manner)


def best_lines(chronicle: Chronicle, most: int = IN_SHORT) -> tuple[str, ...]:
    """Return the spine of a run: the few acts without which there is no story, in order, the end included, each told.

    There are none where nothing would be left out: where no more happens than is said in short.
    """
    knowing, weights = chronicle.once(Knowing), chronicle.once(Weights)
    spine = Spine(knowing, weights).links(OUTSIDE, most)
    actions = chronicle.bundle.actions
    if sum(not actions[event.action].passing for event in chronicle.events.values()) <= len(spine):
        return ()
    return tuple(Narrator(knowing, weights, Manner(OUTSIDE), spine).in_short())


class Teller:
    """Tells one run in any manner; what does not hang on the manner is worked out once."""

    def __init__(self, chronicle: Chronicle) -> None:
        self._knowing, self._weights = chronicle.once(Knowing), chronicle.once(Weights)

    def tell(self, manner: Manner) -> Telling:
        """Return the run as a story. The same run and manner make the same story."""
        return _Story(self._knowing, self._weights, manner).told()


class _Story:
    def __init__(self, knowing: Knowing, weights: Weights, manner: Manner) -> None:
        self._bundle, self._manner = knowing.bundle, manner
        self._knowing, self._weights = knowing, weights
        self._spine: list[Link] = []
        if manner.brief:
            self._spine = Spine(knowing, weights).links(OUTSIDE if manner.through == ALL else manner.through, BRIEF)
        self._narrator = Narrator(knowing, weights, manner, self._spine)

    def told(self) -> Telling:
        cutter = Cutter(self._knowing, self._weights, {link.moment.event for link in self._spine})
        moments = [link.moment for link in self._spine]
        scenes = cutter.in_place(moments) if self._manner.brief else cutter.scenes(self._manner)
        placed = Orderer(self._knowing, self._weights, cutter).order(scenes, self._manner)
        leads = self._leads(cutter, scenes)
        told = [self._opening(leads)]
        titles, begun = [self._title(self._bundle.start)], [0]
        for chapter in Chapters(self._knowing, self._weights, by_day=self._manner.brief).divide(placed):
            if len(told) > 1 or self._title(chapter[0].minute) != titles[0]:
                titles.append(self._named(chapter[0].minute, titles))
                begun.append(len(told))
            told += [self._passage(one) for one in chapter]
        if placed:
            eyes = placed[-1].scene.eyes if self._manner.through != OUTSIDE else OUTSIDE
            told[-1] = replace(told[-1], paragraphs=told[-1].paragraphs + self._narrator.ending(leads, eyes))
        ends = [*begun[1:], len(told)]
        chapters = (
            Chapter(title, self._run_on(passage for passage in told[start:end] if passage.paragraphs))
            for title, start, end in zip(titles, begun, ends, strict=True)
        )
        return Telling(
            self._bundle.title, self._bundle.about, tuple(chapter for chapter in chapters if chapter.passages)
        )

    def _run_on(self, passages: Iterable[Passage]) -> tuple[Passage, ...]:
        """In brief, what has no heading of its own goes on where the passage before it ended."""
        found: list[Passage] = []
        for passage in passages:
            if self._manner.brief and found and not passage.heading and found[-1].through == passage.through:
                found[-1] = replace(found[-1], paragraphs=_joined(found[-1].paragraphs, passage.paragraphs))
            else:
                found.append(passage)
        return tuple(found)

    def _leads(self, cutter: Cutter, scenes: list[Scene]) -> list[int]:
        if self._manner.through >= 0:
            return [self._manner.through]
        moved: dict[int, int] = {}
        for scene in scenes:
            for person, weight in cutter.moved(scene).items():
                moved[person] = moved.get(person, 0) + weight
        return sorted(moved, key=lambda person: (-moved[person], person))[: 1 if self._manner.brief else LEADS]

    def _opening(self, leads: list[int]) -> Passage:
        eyes = self._manner.through if len(leads) == 1 else OUTSIDE
        return Passage("", eyes, self._bundle.start, self._narrator.opening(leads))

    def _passage(self, placed: Placed) -> Passage:
        scene = placed.scene
        place = called(self._bundle, "place", scene.place)
        stands = STANDS.get(placed.stands, "")
        where = place if stands else place[:1].upper() + place[1:]
        heading = f"{stands}{where}, {self._when(placed)}"
        if self._manner.brief and not stands:
            heading = ""
        elif scene.eyes != self._manner.through:
            heading += f" ({called(self._bundle, 'person', scene.eyes) if scene.eyes >= 0 else 'from outside'})"
        return Passage(heading, scene.eyes, scene.start, self._narrator.scene(placed))

    def _when(self, placed: Placed) -> str:
        start = placed.scene.start
        return clock(start) if start // DAY == placed.minute // DAY else f"{day_title(start)}, {clock(start)}"

    def _title(self, minute: int) -> str:
        if self._manner.brief:
            return day_title(minute)
        return f"{day_title(minute)}, {part_of_day(minute)}"

    def _named(self, minute: int, titles: list[str]) -> str:
        """The title of a chapter: its day and part of the day, or the hour where another has that title."""
        title = self._title(minute)
        return f"{day_title(minute)}, {clock(minute)}" if title in titles else title


def _joined(told: Paragraphs, more: Paragraphs) -> Paragraphs:
    """What belongs together as one paragraph, until that is long."""
    if told and len(told[-1]) + len(more[0]) <= LONGEST:
        return (*told[:-1], told[-1] + more[0], *more[1:])
    return told + more
