"""The records of a run in its file, looked up there: however long the run, no more is read than is asked for."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from functools import partial
from heapq import merge
from itertools import takewhile
from typing import TYPE_CHECKING

from muchado.record.sqlite.strands import Strand, backward, forward
from muchado.record.tables import to_json
from muchado.why.patterns import fits, is_open
from muchado.why.records import Entry

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator, Sequence

    from muchado.kernel.events import Beat, Choice, Event, Perception, Prop, Stage
    from muchado.plan.reads import Ground
    from muchado.record.sqlite.reading import Reader
    from muchado.record.sqlite.strands import Placed
    from muchado.why.records import Order

AFTER_COMMA = chr(ord(",") + 1)

PAGE = 64
"""How many records are read at once."""


class InFile:
    """Records in a run file, through the indexes (`record.tables.LOOKED_UP`) and strands that it keeps."""

    def __init__(self, reader: Reader) -> None:
        self._reader = reader
        self._count = 0
        self._read: dict[tuple[int, Ground], _Backward] = {}

    def catch_up(self, beats: Sequence[Beat]) -> None:
        """Ask the file anew for what may have grown."""
        if len(beats) != self._count:
            self._count = len(beats)
            self._read.clear()

    @property
    def end(self) -> int | None:
        """The minute of the last beat, None before there is any."""
        return self._reader.beat_at(self._count)[0] if self._count else None

    def beats(self, minute: int) -> int:
        """How many beats there are up to a minute."""
        return bisect_right(range(1, self._count + 1), minute, key=lambda beat: self._reader.beat_at(beat)[0])

    def event(self, number: int) -> Event | None:
        """The event with a number."""
        return next(iter(self._reader.records("events", "WHERE id = ?", number)), None)

    def acts(self, act: Prop, until: int) -> Iterator[Event]:
        """The events up to a minute that carried out an act or were meant as it, the latest first."""
        ways = (self._acting(column, act, until) for column in ("prop", "meant"))
        return merge(*ways, key=lambda event: event.id, reverse=True)

    def engaging(self, person: int, minute: int) -> Event | None:
        """What somebody takes part in at a minute, None if nothing."""
        found = self._reader.records("events", "WHERE minute <= ? AND until > ?", minute, minute)
        return next((event for event in found if person in event.parties), None)

    def choices(self, event: int) -> Sequence[Choice]:
        """The choice behind an event, and behind its answer."""
        return self._reader.choices(event)

    def stages(self, event: int) -> Sequence[Stage]:
        """Through which places a journey led, and how it ended; nothing if an event is none."""
        return self._reader.stages(event)

    def changes(self, person: int, fact: Ground, before: Order) -> Iterator[Entry]:
        """What changed about something in a mind before a place in the record, the latest first."""
        key = person, fact
        if key not in self._read or not self._read[key].reaches(before):
            self._read[key] = _Backward(before, partial(self._earlier, _strand(person, fact)))
        return self._read[key].before(before)

    def first_changes(self, person: int, fact: Ground) -> Iterator[Entry]:
        """What changed about something in a mind, in order."""
        after: Order = (0, 0)
        while found := forward(self._reader, _strand(person, fact), after, PAGE):
            yield from _entries(found)
            after = found[-1][:2]

    def perceived(self, person: int, event: int) -> Perception | None:
        """How somebody perceived an event."""
        found = self._reader.records("perceptions", "WHERE event = ? AND person = ?", event, person)
        return found[-1] if found else None

    # ------------------------------------------------------------------ inner

    def _acting(self, column: str, act: Prop, until: int) -> Iterator[Event]:
        """The events whose act, as it is kept in a column, fits; the latest first."""
        known = tuple(takewhile(lambda part: not is_open(part), act))
        if known == act:
            return self._events(f"WHERE {column} = ? AND minute <= ?", to_json(act), until)
        # An index holds texts in order: those that begin so come from this one to the same with the next sign.
        begin = to_json(known).removesuffix("]")
        where = f"WHERE {column} >= ? AND {column} < ? AND minute <= ?"
        found = self._events(where, f"{begin},", f"{begin}{AFTER_COMMA}", until)
        return (event for event in found if fits(act, getattr(event, column)))

    def _events(self, where: str, *values: object) -> Iterator[Event]:
        """The events that a condition finds, the latest first, read by and by."""
        last: tuple[object, ...] = ()
        while True:
            further = "AND id < ?" if last else ""
            clause = f"{where} {further} ORDER BY id DESC LIMIT {PAGE}"
            found = [event for _, _, event in self._reader.placed("events", clause, *values, *last)]
            yield from found
            if len(found) < PAGE:
                return
            last = (found[-1].id,)

    def _earlier(self, strand: Strand, before: Order) -> list[Entry]:
        return _entries(backward(self._reader, strand, before, PAGE))


def _strand(person: int, fact: Ground) -> Strand:
    return Strand(person, fact.kind, to_json(fact.about))


def _entries(found: Iterable[Placed]) -> list[Entry]:
    return [Entry((beat, row), change) for beat, row, change in found]


class _Backward:
    """Changes from a place in the record back, read by and by; who goes through them again finds them read."""

    def __init__(self, before: Order, earlier: Callable[[Order], list[Entry]]) -> None:
        self._top = before
        self._earlier = earlier
        self._found: list[Entry] = []  # the latest first
        self._all = False

    def reaches(self, before: Order) -> bool:
        """Whether a place is within what was read, or where the reading would go on."""
        return before == self._top or (bool(self._found) and self._found[-1].order <= before <= self._top)

    def before(self, before: Order) -> Iterator[Entry]:
        """What came before a place, the latest first."""
        at = bisect_left(self._found, True, key=lambda entry: entry.order < before)
        while at < len(self._found) or self._more():
            yield self._found[at]
            at += 1

    def _more(self) -> bool:
        found = [] if self._all else self._earlier(self._found[-1].order if self._found else self._top)
        self._found += found
        self._all = len(found) < PAGE
        return bool(found)
