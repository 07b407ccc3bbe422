"""Who was where when, and where a thing could be seen: what those who stood together saw together."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from typing import Final

from muchado.bundle.records import NamedTuple
from muchado.kernel.events import Prop, number

NOT_YET: Final = -1
OUT_OF_VIEW: Final = -1
STILL: Final = 1 << 40
"""The end of what has not ended."""


class Went(NamedTuple):
    """Somebody went to a place: there until the minute `left`, present here from the minute `arrives`."""

    person: int
    left: int
    place: int
    arrives: int


class Shown(NamedTuple):
    """From a minute on (after what happens in it) a thing lies open to view in a place, or (-1) nowhere."""

    thing: int
    minute: int
    place: int


class Shut(NamedTuple):
    """From a minute `first` up to `last` somebody's eyes are shut: by a status, of theirs, that is so meanwhile."""

    prop: Prop
    first: int
    last: int


class Spell(NamedTuple):
    """Minutes from `first` to `last`, both counted, in a place."""

    place: int
    first: int
    last: int


class Stays:
    """The spans in which people were in places and things in view: by person, and by thing.

    `shut`: when somebody saw nothing of it, by person and the state that was the cause.
    """

    __slots__ = ("people", "shut", "things")

    def __init__(self, moved: Iterable[Went] = (), shown: Iterable[Shown] = (), shut: Iterable[Shut] = ()) -> None:
        self.people: dict[int, list[Spell]] = {}
        self.things: dict[int, list[Spell]] = {}
        self.shut: dict[int, list[Shut]] = {}
        for eyes in shut:
            self.close(eyes)
        for move in moved:
            self.move(move)
        for one in shown:
            self.show(one)

    def move(self, move: Went) -> None:
        """Let somebody be elsewhere."""
        _go_on(self.people.setdefault(move.person, []), move.left, Spell(move.place, move.arrives, STILL))

    def show(self, shown: Shown) -> None:
        """Let a thing be in view elsewhere."""
        spans = self.things.setdefault(shown.thing, [])
        _go_on(spans, shown.minute, Spell(shown.place, shown.minute + 1, STILL))

    def close(self, eyes: Shut) -> None:
        """Let somebody see nothing for a while; where the same state was the cause before, up to another minute."""
        spans = self.shut.setdefault(number(eyes.prop, 1), [])
        spans[:] = [one for one in spans if (one.prop, one.first) != (eyes.prop, eyes.first)]
        spans.append(eyes)

    def copy(self) -> Stays:
        """The same, to be changed by itself."""
        made = Stays()
        made.people = {person: spans.copy() for person, spans in self.people.items()}
        made.things = {thing: spans.copy() for thing, spans in self.things.items()}
        made.shut = {person: spans.copy() for person, spans in self.shut.items()}
        return made

    def together(self, people: Sequence[int], place: int, first: int, last: int) -> int:
        """The last minute of a span in which people were all in a place and saw, `NOT_YET` if there is none."""
        spans = self._spells(people[0])
        for span in reversed(spans):
            if span.last < first:
                break
            if span.place == place:
                low, high = max(first, span.first), min(last, span.last)
                if low <= high:
                    found = high if len(people) == 1 else self.together(people[1:], place, low, high)
                    if found != NOT_YET:
                        return found
        return NOT_YET

    def by(self, people: Sequence[int], minute: int, now: int) -> int:
        """Up to when all of some people stayed where they were at a minute, and had an eye on it; `now` if still.

        Who was elsewhere then saw it from afar, or was seen from there: in that minute and no longer.
        """
        spells = [self._spell(person, minute) for person in people]
        there = [spell for spell in spells if spell is not None and spell.place == (spells[0] or spell).place]
        return max(minute, min(now, *(spell.last for spell in there))) if len(there) == len(spells) else minute

    def _spell(self, person: int, minute: int) -> Spell | None:
        """Where somebody was at a minute."""
        return next((spell for spell in reversed(self._spells(person)) if spell.first <= minute), None)

    def _spells(self, person: int) -> Sequence[Spell]:
        """The spans in which somebody was in a place and saw."""
        spans: Sequence[Spell] = self.people.get(person, ())
        for eyes in self.shut.get(person, ()):
            spans = [piece for span in spans for piece in _without(span, eyes)]
        return spans

    def saw(self, people: Sequence[int], thing: int, last: int) -> Spell | None:
        """The latest sight that people had together of a thing up to a minute: where, and up to when."""
        for span in reversed(self.things.get(thing, ())):
            if span.place >= 0 and span.first <= last:
                minute = self.together(people, span.place, span.first, min(span.last, last))
                if minute != NOT_YET:
                    return Spell(span.place, span.first, minute)
        return None

    def missed(self, people: Sequence[int], thing: int, place: int, last: int) -> int:
        """The last minute in which people were together in a place where a thing was not to be seen, else `NOT_YET`."""
        until = last
        for span in reversed(self.things.get(thing, ())):
            if span.place != place:
                minute = self.together(people, place, span.first, min(span.last, until))
                if minute != NOT_YET:
                    return minute
        return NOT_YET


def _without(span: Spell, eyes: Shut) -> Iterator[Spell]:
    """What of a span is outside of the minutes in which somebody's eyes were shut."""
    if eyes.last < span.first or eyes.first > span.last:
        yield span
        return
    if span.first < eyes.first:
        yield span._replace(last=eyes.first - 1)
    if span.last > eyes.last:
        yield span._replace(first=eyes.last + 1)


def _go_on(spans: list[Spell], left: int, span: Spell) -> None:
    if spans:
        before = spans[-1]
        spans[-1] = before._replace(last=left)
        if spans[-1].last < spans[-1].first:  # gone again before anybody could see it
            spans.pop()
    spans.append(span)
