"""The records of a run in memory, to be looked up."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from typing import TYPE_CHECKING

from muchado.why.patterns import fits
from muchado.why.records import Entry

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from muchado.kernel.events import Beat, Choice, Event, Perception, Prop, Stage
    from muchado.plan.reads import Ground
    from muchado.why.records import Order


class InMemory:
    """Records that are taken in beat by beat."""

    def __init__(self) -> None:
        self._minutes: list[int] = []
        self._events: dict[int, Event] = {}
        self._acts: dict[int | Prop, list[Event]] = {}  # by relation
        self._choices: dict[int, list[Choice]] = {}
        self._stages: dict[int, list[Stage]] = {}
        self._changes: dict[tuple[int, str, Prop], list[Entry]] = {}
        self._perceived: dict[tuple[int, int], Perception] = {}

    def catch_up(self, beats: Sequence[Beat]) -> None:
        """Take in what is new of all beats so far."""
        for beat in beats[len(self._minutes) :]:
            self.add(beat)

    def add(self, beat: Beat) -> None:
        """Take in what a beat brought forth."""
        self._minutes.append(beat.minute)
        for at, change in enumerate(beat.changes):
            entry = Entry((len(self._minutes), at), change)
            self._changes.setdefault((change.person, change.kind, change.about), []).append(entry)
        for event in sorted(beat.events):
            self._events[event.id] = event
            for relation in dict.fromkeys(act[0] for act in (event.prop, event.meant) if act):
                self._acts.setdefault(relation, []).append(event)
        for choice in beat.choices:
            self._choices.setdefault(choice.event, []).append(choice)
        for stage in beat.stages:
            self._stages.setdefault(stage.event, []).append(stage)
        for perception in beat.perceptions:
            self._perceived[perception.person, perception.event] = perception

    @property
    def end(self) -> int | None:
        """The minute of the last beat, None before there is any."""
        return self._minutes[-1] if self._minutes else None

    def beats(self, minute: int) -> int:
        """How many beats there are up to a minute."""
        return bisect_right(self._minutes, minute)

    def event(self, number: int) -> Event | None:
        """The event with a number."""
        return self._events.get(number)

    def acts(self, act: Prop, until: int) -> Iterator[Event]:
        """The events up to a minute that carried out an act or were meant as it, the latest first."""
        found = reversed(self._acts.get(act[0], []))
        return (event for event in found if event.minute <= until and (fits(act, event.prop) or fits(act, event.meant)))

    def engaging(self, person: int, minute: int) -> Event | None:
        """What somebody takes part in at a minute, None if nothing."""
        found = (event for event in self._events.values() if event.minute <= minute < event.until)
        return next((event for event in found if person in event.parties), None)

    def choices(self, event: int) -> Sequence[Choice]:
        """The choice behind an event, and behind its answer."""
        return self._choices.get(event, ())

    def stages(self, event: int) -> Sequence[Stage]:
        """Through which places a journey led, and how it ended; nothing if an event is none."""
        return self._stages.get(event, ())

    def changes(self, person: int, fact: Ground, before: Order) -> Iterator[Entry]:
        """What changed about something in a mind before a place in the record, the latest first."""
        found = self._changes.get((person, *fact), ())
        end = bisect_left(found, before, key=lambda entry: entry.order)
        return (found[at] for at in range(end - 1, -1, -1))

    def first_changes(self, person: int, fact: Ground) -> Iterator[Entry]:
        """What changed about something in a mind, in order."""
        return iter(self._changes.get((person, *fact), ()))

    def perceived(self, person: int, event: int) -> Perception | None:
        """How somebody perceived an event."""
        return self._perceived.get((person, event))
