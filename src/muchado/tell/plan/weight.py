"""What matters in a run: what changed minds, what rarely happens, and what these rest on."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable
from functools import cached_property

from muchado.bundle.checked import Checked
from muchado.kernel.events import FAILS, Change, Event, Prop, relation
from muchado.record.chronicle import Chronicle
from muchado.tell.plan.knowing import Moment

AIM, ENDED, CONCLUDED, NEWS, TURNED, SIGN = 40, 25, 40, 20, 60, 25
"""What taking up an aim counts, dropping one, drawing a conclusion, hearing news, changing one's mind, and
seeing by a sign how it is with somebody."""

SLIGHT = 12
"""Feelings that move by less do not count."""

RARE = 60
"""What an act counts by itself the first time that somebody does such a thing; the n-th time, n squared times less."""

PASSING = 5
"""An intention that is dropped within so many minutes is not worth a word."""

MINOR = 4
"""Whom a story moves so many times less than the one whom it moves most has a small part in it; what moves them
counts as many times less."""

SHARE = 2
"""What something rests on counts a half of what it counts itself."""

MATTERS = 22
"""From what weight on something is told at length."""


def moved(bundle: Checked, change: Change) -> int:
    """Return how much a change of mind counts."""
    by = abs(change.after - change.before)
    if change.kind == "aim":
        return AIM if change.after else 0 if change.reason == "done" else ENDED
    if change.kind == "feeling":
        return by if by >= SLIGHT else 0
    about = bundle.relations[relation(change.about)]
    if about.kind == "knows":
        return 0
    if about.seen and change.source == "saw":
        return SIGN if change.about[1] != change.person and change.before < change.after else 0
    if change.before * change.after < 0 and change.source in {"told", "overheard"}:
        return TURNED
    if change.use is not None:
        return CONCLUDED
    return NEWS if change.source in {"told", "overheard"} and change.before < change.after else 0


class Weights:
    """How much each event of a run counts."""

    def __init__(self, chronicle: Chronicle) -> None:
        self._chronicle = chronicle

    def of(self, moment: Moment) -> int:
        """Return how much a moment counts to the one whose moment it is."""
        own = self.changes(moment.changes)
        return own + (self.events.get(moment.event, 0) if moment.how == "took part" else 0)

    def is_weighty(self, event: int) -> bool:
        """Whether an event matters, and is more than passing."""
        events = self._chronicle.events
        passing = event in events and self._chronicle.bundle.actions[events[event].action].passing
        return self.events.get(event, 0) >= MATTERS and not passing

    def changes(self, numbers: Iterable[int]) -> int:
        """Return how much changes of mind count together."""
        return sum(self._each[number] for number in numbers)

    @cached_property
    def _each(self) -> list[int]:
        changes = self._chronicle.changes
        found = [moved(self._chronicle.bundle, change) for change in changes]
        begun: dict[tuple[int, Prop], int] = {}
        for number, change in enumerate(changes):
            if change.kind == "aim" and change.after:
                begun[change.person, change.about] = number
            elif change.kind == "aim":
                began = begun.get((change.person, change.about), -1)
                if began >= 0 and change.minute - changes[began].minute <= PASSING and change.reason != "done":
                    found[began] = found[number] = 0
        return self._by_part(found)

    def _by_part(self, weights: list[int]) -> list[int]:
        """What moves those whom the story hardly moves counts less."""
        changes = self._chronicle.changes
        whole: Counter[int] = Counter()
        for change, weight in zip(changes, weights, strict=True):
            whole[change.person] += weight
        least = max(whole.values(), default=0) // MINOR
        return [
            weight if whole[change.person] >= least else weight // MINOR
            for change, weight in zip(changes, weights, strict=True)
        ]

    @cached_property
    def moving(self) -> dict[int, int]:
        """By event: how much it counts by itself, for being rare and for moving those who take part in it."""
        events = self._chronicle.events
        found = {event.id: self._own(event) for event in events.values()}
        for number, change in enumerate(self._chronicle.changes):
            event = events.get(change.event)
            if event is not None and change.person in event.parties:
                found[event.id] += self._each[number]
        return found

    @cached_property
    def events(self) -> dict[int, int]:
        """By event: its own weight and a share of what rests on it."""
        events = self._chronicle.events
        found = {event.id: self._own(event) for event in events.values()}
        for number, change in enumerate(self._chronicle.changes):
            if change.event in found:
                found[change.event] += self._each[number]
        for event in reversed(tuple(events.values())):
            for cause in event.causes:
                if cause in found:
                    found[cause] += found[event.id] // SHARE // len(event.causes)
        return found

    def _own(self, event: Event) -> int:
        if self._chronicle.bundle.actions[event.action].passing or event.answer == FAILS:
            return 0
        return RARE // self._turn[event.id] ** 2

    @cached_property
    def _turn(self) -> dict[int, int]:
        """By event: for the how manieth time somebody does such a thing."""
        counts: Counter[int] = Counter()
        turns = {}
        for event in self._chronicle.events.values():
            counts[event.action] += 1
            turns[event.id] = counts[event.action]
        return turns
