"""How a scene closes: where one goes next, who leaves, what hour it is, or that no more is said."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from muchado.bundle.model import DAY
from muchado.kernel.events import Event
from muchado.tell.english.clauses import Clause
from muchado.tell.manner import OUTSIDE
from muchado.tell.plan.knowing import SAW, TOOK_PART, Knowing
from muchado.tell.plan.scenes import Scene
from muchado.tell.prose.deck import Deck, phrases
from muchado.tell.prose.entrances import MINUTES, Values, hour_called
from muchado.tell.prose.pen import Pen
from muchado.tell.prose.phrasebook import frame
from muchado.tell.times import weekday

SOON = 4
"""What follows within so many minutes closes the scene."""

QUIET = 8
"""Where nobody says anything for so many minutes, and those who spoke stay, it is silent."""


class Exits:
    """Writes how scenes close."""

    def __init__(self, pen: Pen, knowing: Knowing) -> None:
        self._pen, self._knowing, self._bundle = pen, knowing, knowing.bundle
        self._deck = Deck(phrases("exits.txt"), pen.draw, pen.newness)

    def write(self, scene: Scene) -> None:
        """Write how a scene closes to the one whose scene it is, if that is anything."""
        event = self._knowing.chronicle.events.get(scene.moments[-1].event)
        if scene.eyes == OUTSIDE or event is None or event.ends or scene.moments[-1].how not in {TOOK_PART, SAW}:
            return
        for fact, values in self._facts(scene, event):
            roles: dict[str, int | str] = {"A": scene.eyes, **values}
            dealt = self._deck.deal(frozenset({fact}), frozenset(roles))
            if dealt is not None:
                self._pen.paragraph()
                self._pen.write(
                    [Clause(frame(dealt.words), tuple(roles[letter] for letter in dealt.letters))], [event.id]
                )
                return

    def _facts(self, scene: Scene, event: Event) -> Iterator[tuple[str, Values]]:
        """What is so at the end of a scene, what closes it best first."""
        one, end = scene.eyes, max(scene.end, event.until)
        here = self._knowing.place(one, scene.end)
        if not here == self._knowing.place(one, end) == scene.place or self._knowing.moves(event):
            return  # who looked on may have been gone before it was over
        others = [person for person in event.parties if person != one]
        gone = [person for person in others if self._is_seen_off(one, person, end)]
        leaves, where = self._knowing.leaves(one, end)
        stays = not end <= leaves <= end + SOON
        for other in gone[:1] if stays else ():
            if not event.watching and len(others) == 1:
                yield "is left alone", {"B": other, "K": here}
            yield "is left", {"B": other}
        yield from self._bell(one, end)
        if not stays:
            yield "goes", {"L": where}
        elif others and not gone and self._is_quiet((one, *others), end) and not self._is_spoken(one, end):
            yield "silence", {}

    def _is_seen_off(self, one: int, other: int, end: int) -> bool:
        """Whether somebody sees another leave within a few minutes."""
        seen = self._knowing.perceived(one, end, end + SOON)
        return any(event.by == other and event.to == () and self._knowing.moves(event) for event in seen)

    def _is_quiet(self, people: Sequence[int], end: int) -> bool:
        """Whether people stay where they are for a few minutes."""
        return not any(end <= self._knowing.leaves(each, end)[0] <= end + QUIET for each in people)

    def _is_spoken(self, one: int, end: int) -> bool:
        """Whether anything is said in the next few minutes that somebody hears."""
        return any(event.lines for event in self._knowing.perceived(one, end, end + QUIET))

    def _bell(self, one: int, end: int) -> Iterator[tuple[str, Values]]:
        """That the timetable calls soon."""
        minute = end % DAY
        for duty in self._bundle.people[one].duties:
            today = duty.weekdays >> weekday(end) & 1 or duty.date == end // DAY
            if today and minute < duty.start <= minute + SOON:
                left = duty.start - minute
                yield "bell", {**hour_called(duty.name), "N": f"{MINUTES[left]} minute{'s' * (left > 1)}"}
