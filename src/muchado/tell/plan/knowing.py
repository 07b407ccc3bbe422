"""What each person took in, and what it did to them: the record sorted by mind."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Iterator, Sequence
from functools import cached_property
from itertools import groupby, pairwise
from typing import NamedTuple

from muchado.bundle.model import DAY, Go, OpeningAim
from muchado.kernel.events import Change, Encounter, Event, Perception, Prop
from muchado.record.chronicle import Chronicle
from muchado.tell.manner import OUTSIDE

TOOK_PART, SAW, HEARD = "took part", "saw", "heard"
"""How somebody perceives an event, as in the kernel's records."""

UNSEEN = ""
"""Something that went on in a mind, set off by no event of its own."""


class Moment(NamedTuple):
    """One thing to tell: an event as somebody took it in, and what it did to them.

    `eyes`: whose mind it is, `OUTSIDE` for everybody's. `event` is -1 where a mind moved by itself. `how` one
    of the words above. `prop`: the act as it looked to them. `changes` are positions in the chronicle's changes.
    """

    eyes: int
    minute: int
    place: int
    event: int
    how: str
    prop: Prop
    rang_false: bool
    changes: tuple[int, ...]


def set_off(chronicle: Chronicle) -> list[int]:
    """Return by change of mind the event that set it off, -1 for none.

    An aim taken up or ended on its own account goes with what moved the same mind in the same minute.
    """
    found, last = [], dict[int, tuple[int, int]]()
    for change in chronicle.changes:
        event = change.event
        if event in chronicle.events:
            last[change.person] = (change.minute, event)
        else:
            minute, latest = last.get(change.person, (-1, -1))
            event = latest if minute == change.minute else -1
        found.append(event)
    return found


class Knowing:
    """The record of one run, sorted by whose mind it went into."""

    def __init__(self, chronicle: Chronicle) -> None:
        self.chronicle = chronicle
        self.bundle = chronicle.bundle
        self._moments: dict[int, list[Moment]] = {}
        self._people = range(len(self.bundle.people))

    @cached_property
    def perceptions(self) -> dict[int, dict[int, Perception]]:
        """By person and event: what they took in of it."""
        found: dict[int, dict[int, Perception]] = {person: {} for person in self._people}
        for beat in self.chronicle.beats:
            for perception in beat.perceptions:
                found[perception.person].setdefault(perception.event, perception)
        return found

    def perceived(self, person: int, start: int, end: int) -> Sequence[Event]:
        """What somebody took in of all that began from one minute to another."""
        events = self._perceived_in_order[person]
        first = bisect_left(events, start, key=lambda event: event.minute)
        return events[first : bisect_right(events, end, first, key=lambda event: event.minute)]

    @cached_property
    def _perceived_in_order(self) -> list[list[Event]]:
        events = self.chronicle.events
        return [
            sorted((events[number] for number in self.perceptions[person]), key=lambda event: event.minute)
            for person in self._people
        ]

    @cached_property
    def turned(self) -> list[set[Prop]]:
        """By person: of what they came to be no longer sure, at some time."""
        found: list[set[Prop]] = [set() for _ in self._people]
        for change in self.chronicle.changes:
            if change.kind == "belief" and change.after <= 0:
                found[change.person].add(change.about)
        return found

    @cached_property
    def changes(self) -> dict[int, dict[int, list[int]]]:
        """By person and event: which changes of their mind it set off; by -1 what no event did."""
        found: dict[int, dict[int, list[int]]] = {person: {} for person in self._people}
        for number, event in enumerate(set_off(self.chronicle)):
            found[self.chronicle.changes[number].person].setdefault(event, []).append(number)
        return found

    def moments(self, person: int) -> list[Moment]:
        """All that somebody took in and all that moved them, in order."""
        if person not in self._moments:
            self._moments[person] = self._moments_of(person)
        return self._moments[person]

    def _moments_of(self, person: int) -> list[Moment]:
        found = [self._perceived(person, perception) for perception in self.perceptions[person].values()]
        found += self._stirrings(person)
        return sorted(found, key=lambda moment: (moment.minute, moment.event))

    @cached_property
    def moments_of_all(self) -> list[Moment]:
        """Every event as it was, with all that it did to anybody, in order."""
        found = [self.whole(event) for event in self.chronicle.events.values()]
        found += [moment._replace(eyes=OUTSIDE) for person in self._people for moment in self._stirrings(person)]
        return sorted(found, key=lambda moment: (moment.minute, moment.event))

    def whole(self, event: Event) -> Moment:
        """An event as it was, with all that it did to anybody."""
        perceived = ((person, self.perceptions[person].get(event.id)) for person in self._people)
        changes = sorted(number for person, one in perceived if one for number in self._at_once(person, one))
        return Moment(OUTSIDE, event.minute, event.place, event.id, TOOK_PART, event.prop, False, tuple(changes))

    def _perceived(self, person: int, perception: Perception) -> Moment:
        event = self._as_perceived(perception)
        place = event.place if perception.how == TOOK_PART else self.place(person, event.minute)
        changes = tuple(self._at_once(person, perception))
        return Moment(
            person, event.minute, place, event.id, perception.how, perception.prop, perception.rang_false, changes
        )

    def _as_perceived(self, perception: Perception) -> Event:
        """The event; of a journey the stage at which somebody perceived it."""
        event = self.chronicle.events[perception.event]
        stages = self.chronicle.stages.get(event.id, ()) if perception.passed >= 0 else ()
        return next((one.of(event) for one in stages if one.minute == perception.passed), event)

    def _at_once(self, person: int, perception: Perception) -> list[int]:
        """What an event did to somebody when they perceived it, not what they came upon later."""
        changes = self.chronicle.changes
        numbers = self.changes[person].get(perception.event, ())
        return [number for number in numbers if changes[number].minute <= perception.minute]

    def _stirrings(self, person: int) -> Iterator[Moment]:
        """What moved a mind without an event that it had just perceived, minute by minute."""
        by_minute: dict[tuple[int, int], list[int]] = {}
        for event, numbers in self.changes[person].items():
            perception = self.perceptions[person].get(event)
            at_once = () if perception is None else self._at_once(person, perception)
            for number in numbers:
                if number not in at_once:
                    by_minute.setdefault((self.chronicle.changes[number].minute, event), []).append(number)
        for (minute, _), numbers in by_minute.items():
            yield Moment(person, minute, self.place(person, minute), -1, UNSEEN, (), False, tuple(numbers))

    # ------------------------------------------------------------------ places, aims and truth

    def place(self, person: int, minute: int) -> int:
        """Where somebody is, as far as the acts they take part in show."""
        stays = self._stays[person]
        at = bisect_right(stays, minute, key=lambda stay: stay[0]) - 1
        return stays[at][1] if at >= 0 else self.bundle.people[person].place

    def since(self, person: int, minute: int) -> int:
        """Since when somebody is where they are at a minute, as far as acts show; -1 if from the start."""
        stays = self._stays[person]
        at = bisect_right(stays, minute, key=lambda stay: stay[0]) - 1
        while at > 0 and stays[at - 1][1] == stays[at][1]:
            at -= 1
        return stays[at][0] if at > 0 else -1

    def met(self, person: int, other: int, minute: int) -> int:
        """When somebody last came upon somebody else, up to a minute; -2 if never."""
        met = self._met.get((person, other), [])
        at = bisect_right(met, minute)
        return met[at - 1] if at else -2

    def by(self, person: int, event: Event) -> list[int]:
        """Who else is in the place of an event besides those who take part, as far as somebody has come upon them."""
        came = self.since(person, event.minute)
        return [
            other
            for other in event.watching
            if self.place(other, event.minute) == event.place and self.met(person, other, event.minute) >= came
        ]

    def stops(self, person: int, minute: int, passing: int) -> int:
        """For the how manieth time that day somebody stops where they are, up to a minute.

        Where they only were for so many minutes they were `passing` through.
        """
        here, found = self.place(person, minute), 1
        changes = [stays for _, (*stays,) in groupby(self._stays[person], key=lambda stay: stay[1])]
        for one, after in pairwise(changes):
            (came, place), (left, _) = one[0], after[0]
            found += place == here and left <= minute and came // DAY == minute // DAY and left - came > passing
        return found

    def leaves(self, person: int, minute: int) -> tuple[int, int]:
        """When somebody next leaves where they are at a minute, and for where; (-1, -1) if they do not."""
        here, stays = self.place(person, minute), self._stays[person]
        at = bisect_right(stays, minute, key=lambda stay: stay[0])
        return next((stay for stay in stays[at:] if stay[1] != here), (-1, -1))

    @cached_property
    def _met(self) -> dict[tuple[int, int], list[int]]:
        found: dict[tuple[int, int], list[int]] = {}
        for beat in self.chronicle.beats:
            for encounter in beat.encounters:
                if encounter.found:
                    found.setdefault((encounter.person, encounter.other), []).append(encounter.minute)
        return found

    @cached_property
    def _stays(self) -> dict[int, list[tuple[int, int]]]:
        """By person: from which minute on they are where."""
        found: dict[int, list[tuple[int, int]]] = {person: [] for person in self._people}
        leaving: dict[int, int] = {}
        for event in (event for beat in self.chronicle.beats for event in self.chronicle.doings(beat)):
            for person in event.parties:
                if person in leaving:
                    # One is first known to be elsewhere by what one does there; one came as soon as one had left.
                    found[person].append((leaving.pop(person), event.place))
                found[person].append((event.minute, event.place))
                if self.moves(event):
                    leaving[person] = event.until
        return found

    def moves(self, event: Event) -> bool:
        """Whether an event takes those who take part in it elsewhere."""
        effects = self.bundle.actions[event.action].effects_when(event.answer)
        return any(isinstance(effect, Go) for effect in effects)

    def aims(self, person: int, minute: int) -> set[Prop]:
        """What somebody means to do at a minute, after all that happened in it."""
        found: set[Prop] = {
            (fact.aim.relation, *(getattr(term, "id", -1) for term in fact.aim.args))
            for fact in self.bundle.opening
            if isinstance(fact, OpeningAim) and fact.person == person
        }
        for change in self._turns[person]:
            if change.minute > minute:
                break
            (found.add if change.after else found.discard)(change.about)
        return found

    @cached_property
    def _turns(self) -> dict[int, list[Change]]:
        """By person: the aims they took up and ended, in order."""
        found: dict[int, list[Change]] = {person: [] for person in self._people}
        for change in self.chronicle.changes:
            if change.kind == "aim":
                found[change.person].append(change)
        return found

    @cached_property
    def missed(self) -> dict[int, list[Encounter]]:
        """By person: when they came to a place and did not find whom they took to be there."""
        found: dict[int, list[Encounter]] = {person: [] for person in self._people}
        for beat in self.chronicle.beats:
            for encounter in beat.encounters:
                if not encounter.found:
                    found[encounter.person].append(encounter)
        return found
