"""A run's records, looked up by what explanations ask of them."""

from __future__ import annotations

from bisect import bisect_left
from functools import cached_property
from itertools import islice
from typing import TYPE_CHECKING, NamedTuple

from muchado.bundle.model import SetStatus
from muchado.bundle.sentences import Finder
from muchado.kernel.events import FAILS
from muchado.kernel.rules.program import Program
from muchado.kernel.world.opening import opening_world
from muchado.why.track import Track

if TYPE_CHECKING:
    from collections.abc import Sequence

    from muchado.bundle.model import Bundle
    from muchado.kernel.events import Beat, Change, Choice, Event, Perception, Prop
    from muchado.kernel.rules.asked import Fact
    from muchado.kernel.world.world import World
    from muchado.record.chronicle import Chronicle


class Place(NamedTuple):
    """A place in the record: all changes of a lower `order` come before it; a minute's changes precede its acts."""

    order: int
    minute: int


class Entry(NamedTuple):
    """A change in its place in the record."""

    order: int
    change: Change

    @property
    def place(self) -> Place:
        """Where it stands: before it is all that came before it."""
        return Place(self.order, self.change.minute)


class Ledger:
    """What happened, findable. Take in the beats one by one, in order."""

    def __init__(self, program: Program) -> None:
        self.program = program
        self.bundle: Bundle = program.bundle
        self._events: dict[int, Event] = {}
        self._choices: dict[int, list[Choice]] = {}
        self._changes: dict[tuple[int, str, Prop], list[Entry]] = {}
        self._acts: dict[Prop, list[Event]] = {}
        self._brought: dict[Prop, list[Event]] = {}
        self._bringing = _bringing(self.bundle)
        self._perceived: dict[tuple[int, int], Perception] = {}
        self._tracks: dict[tuple[int, Prop], Track] = {}
        self._minutes: list[int] = []
        self._orders: list[int] = [0]

    @classmethod
    def of(cls, chronicle: Chronicle) -> Ledger:
        """The ledger of a whole run."""
        ledger = cls(Program(chronicle.bundle))
        for beat in chronicle.beats:
            ledger.add(beat)
        return ledger

    def add(self, beat: Beat) -> None:
        """Take in what a beat brought forth."""
        first = self._orders[-1] + 1
        for order, change in enumerate(beat.changes, start=first):
            self._changes.setdefault((change.person, change.kind, change.about), []).append(Entry(order, change))
        self._minutes.append(beat.minute)
        self._orders.append(first + len(beat.changes) - 1)
        for event in beat.events:
            self._events[event.id] = event
            for prop in dict.fromkeys((event.prop, *self._deeds(event), event.meant)):
                self._acts.setdefault(prop, []).append(event)
            if event.action in self._bringing and event.answer != FAILS:
                for prop, _, _ in self.program.implied(event.prop, event.answer):
                    self._brought.setdefault(prop, []).append(event)
        for choice in beat.choices:
            self._choices.setdefault(choice.event, []).append(choice)
        for perception in beat.perceptions:
            self._perceived[perception.person, perception.event] = perception

    def _deeds(self, event: Event) -> list[Prop]:
        claims = self.bundle.actions[event.action].counts_as
        return [self.program.say_so(claim, event.prop[1:]) for claim in claims]

    # ------------------------------------------------------------------ looking up

    @cached_property
    def opening(self) -> World:
        """How everything stood before the first beat."""
        return opening_world(self.program)

    @cached_property
    def finder(self) -> Finder:
        """What reads the world's sentences."""
        return Finder(self.bundle)

    @property
    def end(self) -> int:
        """The minute of the last beat."""
        return self._minutes[-1] if self._minutes else self.bundle.start

    def event(self, number: int) -> Event | None:
        """The event with a number."""
        return self._events.get(number)

    def choices(self, event: int) -> Sequence[Choice]:
        """The choice behind an event, and behind its answer."""
        return self._choices.get(event, ())

    def acts(self, prop: Prop, until: int) -> Sequence[Event]:
        """The events, up to a minute, that carried out an act or counted as a deed, in order.

        What is () in the act may be anything.
        """
        found = self._acts.get(prop, []) if () not in prop else self._like(prop)
        return found[: bisect_left(found, until + 1, key=lambda event: event.minute)]

    def _like(self, prop: Prop) -> list[Event]:
        found = [
            event
            for act, events in self._acts.items()
            if len(act) == len(prop) and all(part in ((), other) for part, other in zip(prop, act, strict=True))
            for event in events
        ]
        return sorted(found, key=lambda event: (event.minute, event.id))

    def perceived(self, person: int, event: int) -> Perception | None:
        """How somebody perceived an event."""
        return self._perceived.get((person, event))

    def place(self, minute: int) -> Place:
        """The place in the record at the end of a minute's changes."""
        return Place(self._orders[bisect_left(self._minutes, minute + 1)] + 1, minute)

    def entries(self, person: int, fact: Fact, before: Place) -> Sequence[Entry]:
        """What changed about something in a mind, up to a place in the record, in order."""
        found = self._changes.get((person, *fact), [])
        return found[: bisect_left(found, before.order, key=lambda entry: entry.order)]

    def latest(self, person: int, fact: Fact, before: Place) -> Entry | None:
        """The last change about something in a mind before a place in the record."""
        found = self.entries(person, fact, before)
        return found[-1] if found else None

    def engaging(self, person: int, minute: int) -> Event | None:
        """What somebody takes part in at a minute, None if nothing."""
        found = (event for event in self._events.values() if event.minute <= minute < event.until)
        return next((event for event in found if person in (event.by, *event.to)), None)

    def level(self, person: int, about: Prop, count: int, minute: int) -> int:
        """How much of a trait, mood or feeling somebody has at a minute, after the first so many changes of it."""
        entries = self._changes.get((person, "feeling", about), [])
        track = self._track(person, about)
        track.follow(entry.change for entry in islice(entries, track.followed, count))
        return track.level(count, minute)

    def began(self, person: int, about: Prop) -> int:
        """How much of a trait, mood or feeling somebody had at the start."""
        return self._track(person, about).began

    def _track(self, person: int, about: Prop) -> Track:
        key = person, about
        if key not in self._tracks:
            self._tracks[key] = Track(self.bundle, self.opening.minds[person], about)
        return self._tracks[key]

    def bringer(self, status: Prop, until: int) -> Event | None:
        """The last event up to a minute that began or ended a status."""
        found = self._brought.get(status, [])
        at = bisect_left(found, until + 1, key=lambda event: event.minute)
        return found[at - 1] if at else None


def _bringing(bundle: Bundle) -> frozenset[int]:
    """The actions that begin or end a status."""
    return frozenset(
        number
        for number, action in enumerate(bundle.actions)
        for effect in (*action.effects, *(effect for answer in action.answers for effect in answer.effects))
        if isinstance(effect, SetStatus)
    )
