"""Who was where when, and where a thing could be seen: what those who stood together saw together."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Callable, Iterable, Iterator, Sequence
from operator import attrgetter, itemgetter
from typing import Final, TypeAlias

from muchado.bundle.records import NamedTuple
from muchado.kernel.events import Prop, number

NOT_YET: Final = -1
OUT_OF_VIEW: Final = -1
STILL: Final = 1 << 40
"""The end of what has not ended."""

_FIRST = attrgetter("first")
_BEGIN = itemgetter(0)

Minutes: TypeAlias = tuple[int, int]
"""The first minute and the last."""

Knew = Callable[[Sequence[int], int, int], bool]
"""Whether all of a chain had it, by a minute, that somebody was there without being noticed."""


def unnoticed(place: int) -> int:
    """How it is written that somebody is in a place and is not noticed there, and the place where that is written."""
    return -2 - place


def openly(place: int) -> int:
    """The place, whether somebody is noticed there or not."""
    return unnoticed(place) if place < NOT_YET else place


class Went(NamedTuple):
    """Somebody went to a place: there until the minute `left`, present here from the minute `arrives`.

    The place is written as `unnoticed` where they are not noticed; so is that they come to be so, or no more. `seen`:
    whoever was with them saw where they went.
    """

    person: int
    left: int
    place: int
    arrives: int
    seen: bool = False


class Shown(NamedTuple):
    """From a minute on (after what happens in it) a thing lies open to view in a place, or (-1) nowhere."""

    thing: int
    minute: int
    place: int


class Mark(NamedTuple):
    """From a minute on (after what happens in it) a state shows in whoever or whatever it is about, or (not `so`) not.

    `since`: when it came to be so; `until`: when it is said to be over, 0 for never.
    """

    prop: Prop
    minute: int
    so: bool
    since: int
    until: int


class Lapse(NamedTuple):
    """After a minute somebody, whom something passed by in a crowd, does not look round; from an `over` on they do."""

    person: int
    minute: int
    over: bool


class Showing(NamedTuple):
    """Minutes from `first` to `last`, both counted, in which a state showed; the rest as in a `Mark`."""

    first: int
    last: int
    since: int
    until: int


class Shut(NamedTuple):
    """From a minute `first` up to `last` somebody's eyes are shut: by a status, of theirs, that is so meanwhile.

    `shows`: that they are, others can see.
    """

    prop: Prop
    first: int
    last: int
    shows: bool = True


class Spell(NamedTuple):
    """Minutes from `first` to `last`, both counted, in a place; `seen`: as in the `Went` by which they came there."""

    place: int
    first: int
    last: int
    seen: bool = False


class Stays:
    """The spans in which people were in places, things in view and states to be seen: by person, thing and state.

    `shut`: when somebody saw nothing of it, by person and the state that was the cause. `lapses`: when somebody did not
    look round, from a minute to a minute, both counted; nobody else knows of that.
    `absent`: who does not by now.
    """

    __slots__ = ("absent", "lapses", "people", "shut", "signs", "things")

    def __init__(
        self,
        moved: Iterable[Went] = (),
        shown: Iterable[Shown] = (),
        shut: Iterable[Shut] = (),
        signs: Iterable[Mark] = (),
        lapses: Iterable[Lapse] = (),
    ) -> None:
        self.people: dict[int, list[Spell]] = {}
        self.things: dict[int, list[Spell]] = {}
        self.shut: dict[int, list[Shut]] = {}
        self.signs: dict[Prop, list[Showing]] = {}
        self.lapses: dict[int, list[Minutes]] = {}
        self.absent: dict[int, None] = {}
        for lapse in lapses:
            self.lapse(lapse)
        for eyes in shut:
            self.close(eyes)
        for move in moved:
            self.move(move)
        for one in shown:
            self.show(one)
        for sign in signs:
            self.sign(sign)

    def move(self, move: Went) -> None:
        """Let somebody be elsewhere."""
        _go_on(self.people.setdefault(move.person, []), move.left, Spell(move.place, move.arrives, STILL, move.seen))

    def show(self, shown: Shown) -> None:
        """Let a thing be in view elsewhere."""
        spans = self.things.setdefault(shown.thing, [])
        _go_on(spans, shown.minute, Spell(shown.place, shown.minute + 1, STILL))

    def sign(self, sign: Mark) -> None:
        """Let a state show from now on, or no more."""
        spans = self.signs.setdefault(sign.prop, [])
        if spans and spans[-1].last > sign.minute:
            before = spans.pop()._replace(last=sign.minute)
            spans += [before] if before.first <= before.last else []
        if sign.so:
            spans.append(Showing(sign.minute + 1, sign.until - 1 if sign.until else STILL, sign.since, sign.until))

    def close(self, eyes: Shut) -> None:
        """Let somebody see nothing for a while; where the same state was the cause before, up to another minute."""
        spans = self.shut.setdefault(number(eyes.prop, 1), [])
        spans[:] = [one for one in spans if (one.prop, one.first) != (eyes.prop, eyes.first)]
        spans.append(eyes)

    def lapse(self, lapse: Lapse) -> None:
        """Let somebody look round no more, or again."""
        spans = self.lapses.setdefault(lapse.person, [])
        if not lapse.over:
            spans.append((lapse.minute + 1, STILL))
            self.absent[lapse.person] = None
        elif spans:
            self.absent.pop(lapse.person, None)
            first, _ = spans.pop()
            spans += [(first, lapse.minute - 1)] if first < lapse.minute else []

    def copy(self) -> Stays:
        """The same, to be changed by itself."""
        made = Stays()
        made.people = {person: spans.copy() for person, spans in self.people.items()}
        made.things = {thing: spans.copy() for thing, spans in self.things.items()}
        made.shut = {person: spans.copy() for person, spans in self.shut.items()}
        made.signs = {prop: spans.copy() for prop, spans in self.signs.items()}
        made.lapses = {person: spans.copy() for person, spans in self.lapses.items()}
        made.absent = self.absent.copy()
        return made

    def together(self, people: Sequence[int], place: int, first: int, last: int, knew: Knew | None = None) -> int:
        """The last minute of a span in which people were all in a place and saw, `NOT_YET` if there is none.

        Each is to have been noticed by those named before: who is hidden is by those who `knew` of it.
        """
        return self._together(people, 0, Spell(place, first, last), knew)

    def _together(self, people: Sequence[int], at: int, within: Spell, knew: Knew | None) -> int:
        spans = self._spells(people, at)
        for which in range(bisect_right(spans, within.last, key=_FIRST) - 1, -1, -1):
            span = spans[which]
            if span.last < within.first:
                break
            if openly(span.place) == within.place:
                low, high = max(within.first, span.first), min(within.last, span.last)
                if low <= high and (span.place >= 0 or _is_noticed(people, at, high, knew)):
                    here = Spell(within.place, low, high)
                    last = at + 1 == len(people)
                    found = self._looked(people[0], low, high) if last else self._together(people, at + 1, here, knew)
                    if found != NOT_YET:
                        return found
        return NOT_YET

    def _looked(self, person: int, first: int, last: int) -> int:
        """The last minute between two in which somebody looked round, `NOT_YET` if there is none."""
        spans: Sequence[Minutes] = self.lapses.get(person, ())
        at = bisect_right(spans, last, key=_BEGIN) - 1 if spans else -1
        if at >= 0 and spans[at][1] >= last:
            last = spans[at][0] - 1
        return last if first <= last else NOT_YET

    def stood(self, person: int, minute: int) -> int:
        """The place where somebody was at a minute, `NOT_YET` if nowhere."""
        spells = (span for span in reversed(self.people.get(person, ())) if span.first <= minute <= span.last)
        return next((openly(span.place) for span in spells), NOT_YET)

    def met(self, people: Sequence[int], person: int, first: int, last: int, knew: Knew | None = None) -> int:
        """The last minute of a span in which people were all with somebody and saw them, `NOT_YET` if there is none."""
        return self._met(people, person, Spell(NOT_YET, first, last), knew)[1]

    def beheld(
        self,
        people: Sequence[int],
        person: int,
        first: int,
        last: int,
        knew: Knew | None = None,
        *,
        going: bool = True,
    ) -> Spell | None:
        """The latest sight in a span that people had together of somebody: where, since when, and up to when.

        Whoever was with them up to when they went saw where to, but for who missed their `going`.
        """
        at, minute = self._met(people, person, Spell(NOT_YET, first, last), knew)
        if minute == NOT_YET:
            return None
        spans = self.people[person]
        left = going and minute == spans[at].last < last
        if left and at + 1 < len(spans) and spans[at + 1].seen:
            return Spell(openly(spans[at + 1].place), minute, minute)
        return Spell(openly(spans[at].place), spans[at].first, minute)

    def came(self, one: int, sight: Spell) -> int:
        """When somebody saw another come to where they saw them last, or saw them go there; `NOT_YET` if neither."""
        for mine in reversed(self._spells((one,), 0)):
            if mine.first <= sight.last:
                came = sight.first if sight.first > mine.first else NOT_YET
                return came if openly(mine.place) == sight.place else sight.last
        return NOT_YET

    def _met(self, people: Sequence[int], person: int, within: Spell, knew: Knew | None) -> tuple[int, int]:
        """In which span of somebody's people were with them last, and in which minute."""
        spans = self.people.get(person, ())
        for at in range(bisect_right(spans, within.last, key=_FIRST) - 1, -1, -1):
            place, first, last, _ = spans[at]
            if last < within.first:
                break
            here = Spell(openly(place), max(first, within.first), min(last, within.last))
            minute = self._together(people, 0, here, knew) if here.first <= here.last else NOT_YET
            if minute != NOT_YET and (place >= 0 or _is_noticed((*people, person), len(people), minute, knew)):
                return at, minute
        return NOT_YET, NOT_YET

    def overlooked(
        self, people: Sequence[int], person: int, place: int, first: int, last: int, knew: Knew | None = None
    ) -> int:
        """The last minute of a span in which people were together in a place and saw somebody not be there.

        `NOT_YET` if there is none.
        """
        for span in reversed(self.people.get(person, ())):
            if span.last < first:
                break
            if openly(span.place) == place and (
                span.place >= 0 or _is_noticed((*people, person), len(people), span.first, knew)
            ):
                minute = self.together(people, place, max(first, span.last + 1), last, knew)
                if minute != NOT_YET:
                    return minute
                last = min(last, span.first - 1)
        return self.together(people, place, first, last, knew)

    def unshown(self, prop: Prop, first: int, last: int) -> Iterator[tuple[int, int]]:
        """The spans between two minutes in which a state did not show, the latest first."""
        for showing in reversed(self.signs.get(prop, ())):
            if max(first, showing.last + 1) <= last:
                yield max(first, showing.last + 1), last
            last = min(last, showing.first - 1)
        if first <= last:
            yield first, last

    def by(self, people: Sequence[int], minute: int, now: int, knew: Knew | None = None) -> int:
        """Up to when all of some people stayed where they were at a minute, and had an eye on it; `now` if still.

        Who was elsewhere then saw it from afar, or was seen from there: in that minute and no longer.
        """
        stays = [self._stay(people, at, minute, knew) for at in range(len(people))]
        there = [stay for stay in stays if stay is not None and stay.place == (stays[0] or stay).place]
        return max(minute, min(now, *(stay.last for stay in there))) if len(there) == len(stays) else minute

    def _spells(self, people: Sequence[int], at: int) -> Sequence[Spell]:
        """The spans in which one of some people was in a place and saw, as far as the first of them can tell."""
        spans: Sequence[Spell] = self.people.get(people[at], ())
        for eyes in self.shut.get(people[at], ()):
            if eyes.shows or not at:
                spans = [piece for span in spans for piece in _without(span, eyes)]
        return spans

    def _stay(self, people: Sequence[int], at: int, minute: int, knew: Knew | None) -> Spell | None:
        """Where one of some people was at a minute, and up to when the others saw them there."""
        stay: Spell | None = None
        for spell in self._since(people, at, minute):
            goes_on = stay is None or (openly(spell.place) == stay.place and spell.first == stay.last + 1)
            if not goes_on or (spell.place < 0 and not _is_noticed(people, at, max(minute, spell.first), knew)):
                break
            stay = Spell(openly(spell.place), spell.first, spell.last)
        return stay

    def _since(self, people: Sequence[int], at: int, minute: int) -> Sequence[Spell]:
        """Where one of some people was at a minute, and since; nothing if they were nowhere then, or saw nothing."""
        spells = self._spells(people, at)
        return spells[next((at for at in reversed(range(len(spells))) if spells[at].first <= minute), len(spells)) :]

    def saw(
        self, people: Sequence[int], thing: int, last: int, knew: Knew | None = None, first: int = 0
    ) -> Spell | None:
        """The latest sight that people had together of a thing up to a minute: where, and up to when."""
        for span in reversed(self.things.get(thing, ())):
            if span.place >= 0 and span.first <= last:
                minute = self.together(people, span.place, max(span.first, first), min(span.last, last), knew)
                if minute != NOT_YET:
                    return Spell(span.place, span.first, minute)
        return None

    def missed(self, people: Sequence[int], thing: int, place: int, last: int, knew: Knew | None = None) -> int:
        """The last minute in which people were together in a place where a thing was not to be seen, else `NOT_YET`."""
        until = last
        for span in reversed(self.things.get(thing, ())):
            if span.place != place:
                minute = self.together(people, place, span.first, min(span.last, until), knew)
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


def _is_noticed(people: Sequence[int], at: int, minute: int, knew: Knew | None) -> bool:
    """Whether one of some people, who is hidden, was noticed by all who are named before."""
    return not at or (knew is not None and all(knew(people[:to], people[at], minute) for to in range(1, at + 1)))


def _go_on(spans: list[Spell], left: int, span: Spell) -> None:
    if spans:
        before = spans[-1]
        spans[-1] = before._replace(last=left)
        if spans[-1].last < spans[-1].first:  # gone again before anybody could see it
            spans.pop()
            span = span._replace(seen=False)
    spans.append(span)
