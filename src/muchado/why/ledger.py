"""A run's records, looked up by what explanations ask of them."""

from __future__ import annotations

from functools import cached_property
from heapq import merge
from itertools import chain, islice, takewhile
from typing import TYPE_CHECKING, NamedTuple

from muchado.bundle.bringing import bringing, counting_as
from muchado.bundle.clauses import SentenceFinder, finder_of
from muchado.bundle.model import Believes, Claim
from muchado.kernel.common.counting import moved, of_the_same
from muchado.kernel.events import FAILS, NOBODY, relation
from muchado.kernel.exec.program import Program
from muchado.kernel.view import View
from muchado.plan.reads import Ground
from muchado.why.memory import InMemory
from muchado.why.patterns import fits, names_of
from muchado.why.records import Place
from muchado.why.track import Track

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from muchado.bundle.checked import Checked
    from muchado.kernel.events import Choice, Event, Perception, Prop, Stage
    from muchado.record.chronicle import Chronicle
    from muchado.why.records import Entry, Records

FOLLOWED = 256
"""Through how many moves at most a feeling is followed to know how strong it is."""


class Counted(NamedTuple):
    """An event that changed how many there are of something: what was so `before` and `after`, None for none."""

    event: Event
    before: Prop | None
    after: Prop | None


class Ledger:
    """What happened, findable."""

    def __init__(self, program: Program, records: Records) -> None:
        self.program = program
        self.bundle: Checked = program.bundle
        self.records = records

    @classmethod
    def of(cls, chronicle: Chronicle) -> Ledger:
        """The ledger of a whole run."""
        records = InMemory()
        records.catch_up(chronicle.beats)
        return cls(chronicle.program, records)

    @cached_property
    def opening(self) -> View:
        """How everything stood before the first beat."""
        return View.opening(self.program)

    @cached_property
    def denied(self) -> frozenset[int]:
        """The relations of which some rule asks that somebody takes it not to be so."""
        bundle = self.bundle
        asked = chain(
            (one for want in bundle.wants for one in want.when),
            (one for plan in bundle.plans for way in (*plan.adopt, *(step.when for step in plan.steps)) for one in way),
            (one for phrase in bundle.phrases for way in phrase.alternatives for one in way),
        )
        claims = (one.claim for one in asked if isinstance(one, Believes) and one.contrary)
        return frozenset(claim.relation for claim in claims if isinstance(claim, Claim))

    @cached_property
    def finder(self) -> SentenceFinder:
        """What reads the world's sentences."""
        return finder_of(self.bundle)

    @property
    def end(self) -> int:
        """The minute of the last beat."""
        end = self.records.end
        return self.bundle.start if end is None else end

    # ------------------------------------------------------------------ events

    def event(self, number: int) -> Event | None:
        """The event with a number."""
        return self.records.event(number)

    def acts(self, prop: Prop, until: int) -> Iterator[Event]:
        """The events, up to a minute, that carried out an act or counted as a deed, the latest first.

        What is () in the act may be anything.
        """
        patterns = (prop, *counting_as(self.bundle, prop))
        found = self._matching(patterns, until)
        return (event for event in found if any(fits(prop, name) for name in names_of(self.program, event)))

    def everything(self, until: int) -> Iterator[Event]:
        """All events up to a minute, in order."""
        relations = self.bundle.relations
        patterns: list[Prop] = [
            (one.relation, *((),) * len(relations[one.relation].roles)) for one in self.bundle.actions
        ]
        return self.with_stages(self._matching(patterns, until), until)

    def with_stages(self, events: Iterable[Event], until: int) -> Iterator[Event]:
        """Events as they were perceived up to a minute, journeys at each of their stages, in order."""
        found = [
            one
            for event in events
            for one in (event, *(stage.of(event) for stage in self._passing(event) if stage.minute <= until))
        ]
        return iter(sorted(found, key=lambda one: (one.minute, one.by == NOBODY, one.by, one.id)))

    def _passing(self, event: Event) -> Sequence[Stage]:
        if event.prop[0] not in self.program.only_going:
            return ()
        return [stage for stage in self.stages(event.id) if not stage.ended]

    def bringer(self, status: Prop, until: int) -> Event | None:
        """The last event up to a minute that began or ended a status, or one that fits where it is left open."""
        if status[0] in self.program.numbers:
            turned = [one.event for one in self.counted(status, until) if status in (one.before, one.after)]
            return turned[-1] if turned else None
        found = self._matching(bringing(self.bundle, status), until)
        return next((event for event in found if event.answer != FAILS and self._brought(event, status)), None)

    def counted(self, status: Prop, until: int) -> Iterator[Counted]:
        """How it came that there are so many of something: each event up to a minute that changed that, in order."""
        program, at = self.program, self.program.numbers[relation(status)]
        some = (*status[:at], (), *status[at + 1 :])
        before = of_the_same(self.opening.statuses, status, at)
        for event in reversed([*self._matching(bringing(self.bundle, some), until)]):
            after = before
            for prop, is_so, _ in () if event.answer == FAILS else program.implied(event.prop, event.answer):
                if of_the_same((prop,), status, at):
                    after = prop if is_so else None if after == prop else after
            for prop, by in () if event.answer == FAILS else program.counted_by(event.prop, event.answer):
                if of_the_same((prop,), status, at):
                    after = moved(after, prop, at, by)
            if after != before:
                yield Counted(event, before, after)
            before = after

    def engaging(self, person: int, minute: int) -> Event | None:
        """What somebody takes part in at a minute, None if nothing."""
        return self.records.engaging(person, minute)

    def choices(self, event: int) -> Sequence[Choice]:
        """The choice behind an event, and behind its answer."""
        return self.records.choices(event)

    def stages(self, event: int) -> Sequence[Stage]:
        """Through which places a journey led, and how it ended; nothing if an event is none."""
        return self.records.stages(event)

    def perceived(self, person: int, event: int) -> Perception | None:
        """How somebody perceived an event."""
        return self.records.perceived(person, event)

    def _matching(self, patterns: Iterable[Prop], until: int) -> Iterator[Event]:
        """The events of acts that fit any of some patterns, each once."""
        found = [self.records.acts(pattern, until) for pattern in dict.fromkeys(patterns)]
        last = None
        for event in merge(*found, key=lambda event: event.id, reverse=True):
            if event != last:
                yield event
            last = event

    def _brought(self, event: Event, status: Prop) -> bool:
        return any(fits(status, prop) for prop, _, _ in self.program.implied(event.prop, event.answer))

    # ------------------------------------------------------------------ minds

    def place(self, minute: int) -> Place:
        """The place in the record at the end of a minute's changes."""
        return Place((self.records.beats(minute) + 1, 0), minute)

    def entries(self, person: int, fact: Ground, before: Place, most: int) -> Sequence[Entry]:
        """The latest changes, so many at most, of something in a mind before a place in the record, in order."""
        return [*islice(self.records.changes(person, fact, before.order), most)][::-1]

    def latest(self, person: int, fact: Ground, before: Place) -> Entry | None:
        """The last change of something in a mind before a place in the record."""
        return next(self.records.changes(person, fact, before.order), None)

    def first(self, person: int, fact: Ground, before: Place) -> Iterator[Entry]:
        """The changes of something in a mind before a place in the record, in order."""
        return takewhile(lambda entry: entry.order < before.order, self.records.first_changes(person, fact))

    def level(self, person: int, about: Prop, before: Place) -> int:
        """How much of a trait, mood or feeling somebody has at a place in the record.

        It is exactly what the kernel had, unless it was moved more than `FOLLOWED` times: then it is followed from as
        many moves back, where it is known in whole points only.
        """
        entries = self.entries(person, Ground("feeling", about), before, FOLLOWED + 1)
        track = Track(self.bundle, self.opening.mind(person), about)
        if len(entries) > FOLLOWED:
            track.set(entries[0].change)
        track.follow(entry.change for entry in entries[-FOLLOWED:])
        return track.level(before.minute)

    def began(self, person: int, about: Prop) -> int:
        """How much of a trait, mood or feeling somebody had at the start."""
        return Track(self.bundle, self.opening.mind(person), about).level(self.bundle.start)
