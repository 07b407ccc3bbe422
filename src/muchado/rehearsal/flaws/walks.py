"""Journeys: turned back midway, places left and come back to for nothing, nights out of one's home."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import TYPE_CHECKING

from muchado.bundle.calendar import DAY, UNITS
from muchado.bundle.model import IN
from muchado.kernel.events import FAILS, doings
from muchado.rehearsal.flaws.flaw import Flaw, flaw_in
from muchado.rehearsal.seen import is_walk, walk_of

if TYPE_CHECKING:
    from muchado.kernel.events import Event, RuleUse
    from muchado.rehearsal.seen import Seen, Walk

SOON = 10
"""Minutes within which one is back for nothing if one has done nothing but walk."""

NIGHT = (23 * UNITS["hour"], 5 * UNITS["hour"])
"""From when to when in the day it is night."""


@dataclass
class Journey:
    """Somebody's way to a goal: the places passed on it, the last one where they are; `turned`: it is a way back."""

    goal: int
    trail: list[int]
    turned: bool = False

    @property
    def is_over(self) -> bool:
        """Whether they are where they were going."""
        return self.trail[-1] == self.goal


class Walks:
    """Watches who goes where."""

    def __init__(self) -> None:
        self._journeys: dict[int, Journey] = {}
        self._left: dict[int, dict[int, int]] = {}
        self._begun: dict[int, Event] = {}
        self._reasons: dict[int, RuleUse | None] = {}

    def see(self, seen: Seen) -> Iterator[Flaw]:
        """Look at all who go somewhere; whoever does anything else has had a reason to be there."""
        for event in seen.done:
            if is_walk(seen.action(event)):
                self._begun[event.id], self._reasons[event.id] = event, seen.reason(event)
        for event in doings(seen.beat, self._begun):
            walk = None if event.by < 0 or event.answer == FAILS else walk_of(seen, event)
            if walk is not None:
                yield from self._went(event, walk)
            else:
                for person in event.parties:
                    self._journeys.pop(person, None)
                    self._left.pop(person, None)

    def _went(self, event: Event, walk: Walk) -> Iterator[Flaw]:
        who = event.by
        before, left = self._journeys.get(who), self._left.setdefault(who, {})
        journey = before
        if journey is None or journey.is_over or journey.goal != walk.goal:
            journey = self._journeys[who] = Journey(walk.goal, [walk.start])
        if before is not None and before is not journey and not before.is_over and walk.end in before.trail:
            journey.turned = True
            yield flaw_in("turned back midway", event, self._reasons[event.id])
        journey.trail.append(walk.end)
        if journey.is_over and not journey.turned and event.minute - left.get(walk.end, -DAY) <= SOON:
            yield flaw_in("vain return", event, self._reasons[event.id])
        left[walk.start] = event.minute


class Nights:
    """Watches who is neither at home nor on duty at night: once a night, for each."""

    def __init__(self) -> None:
        self._told: set[tuple[int, int]] = set()

    def see(self, seen: Seen) -> Iterator[Flaw]:
        """Look where everybody is, if it is night."""
        late, early = NIGHT
        hour = seen.minute % DAY
        if early <= hour < late:
            return
        night = (seen.minute + DAY - late) // DAY
        for person, about in enumerate(seen.program.bundle.people):
            place = seen.places[person]
            if about.home in {-1, place} or person in seen.still or (person, night) in self._told:
                continue
            duty = seen.program.calendar.duty(person, seen.minute)
            if duty is None or duty.place == about.home:
                self._told.add((person, night))
                yield Flaw("out at night", person, seen.minute, (IN, person, place), None)
