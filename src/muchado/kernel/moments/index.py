"""What was perceived together, found by what there was to take from it, and by who may have taken it."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from itertools import chain
from typing import TYPE_CHECKING, Any, Protocol, TypeVar

from muchado.bundle.records import NamedTuple
from muchado.kernel.events import Prop, number, relation
from muchado.kernel.moments.chains import Ranked, ranked
from muchado.kernel.moments.stays import Mark
from muchado.kernel.moments.witnessed import Claimed, Witnessed, is_going

if TYPE_CHECKING:
    from muchado.kernel.moments.sofar import SoFar


class Looks(NamedTuple):
    """What was done in a guise: as it was, and as it looked to all who did not know better."""

    was: Witnessed
    looked: Witnessed


Entry = tuple[Witnessed, Claimed, Ranked]
"""An event, one thing that there was to take from it, and what that counts to whoever did."""

Entries = list[Entry] | tuple[Entry]
"""As they happened; of one alone those who noticed it keep the same tuple, since most of what happens is so."""


Key = TypeVar("Key")


class CellsOf(Protocol):
    """What says of which matters, of which there is one at a time, a claim gives the value."""

    def of(self, prop: Prop) -> tuple[Any, ...]:
        """The cells of a claim."""


class NoCells:
    """Nothing of which there is one at a time."""

    def of(self, prop: Prop) -> tuple[Any, ...]:  # noqa: ARG002 (whatever it is)
        """None."""
        return ()


class GroundIndex:
    """What was perceived together, by each claim, its relation, of what there is one at a time, who was spoken to.

    `signs`: the states that ever showed, by relation and by what there is one of at a time. `noticed`: by person, what
    passed others by who were there, so that nobody goes through what they never heard of; all else is everybody's.
    `guises`: by event, what was done in a guise. `goings`: by person, what was seen of where they went; whether there
    is `any_going` at all. `kept`: how far those who asked have gone through it.
    """

    __slots__ = (
        "_last",
        "abouts",
        "any_going",
        "cells",
        "claims",
        "goings",
        "guises",
        "kept",
        "noticed",
        "signs",
        "talks",
    )

    def __init__(
        self, rows: Iterable[Witnessed] = (), cells: CellsOf | None = None, signs: Iterable[Mark] = ()
    ) -> None:
        self.claims: dict[Prop, Entries] = {}
        self.abouts: dict[int, Entries] = {}
        self.cells: dict[Any, Entries] = {}
        self.goings: dict[int, Entries] = {}
        self.any_going = False
        self.talks: dict[int, list[Witnessed]] = {}
        self.signs: dict[Any, dict[Prop, None]] = {}
        self.guises: dict[tuple[int, int], Looks] = {}
        self._last: Witnessed | None = None
        self.noticed: dict[int, GroundIndex] = {}
        self.kept: dict[tuple[int, Prop], SoFar] = {}
        for row in rows:
            self.add(row, cells or NoCells())
        for sign in signs:
            self.sign(sign, cells or NoCells())

    # ------------------------------------------------------------------ reading

    def about(self, prop: Prop, me: int) -> Sequence[Entry]:
        """The events from which somebody may have taken a claim, as they happened."""
        return _in_turn(self.claims.get(prop, ()), self._own(me).claims.get(prop, ()))

    def of(self, about: int, me: int) -> Sequence[Entry]:
        """The events from which they may have taken something of a relation, in whosever thoughts, as they happened."""
        return _in_turn(self.abouts.get(about, ()), self._own(me).abouts.get(about, ()))

    def bearing(self, prop: Prop, cells: Sequence[Any], me: int) -> Iterator[Sequence[Entry]]:
        """Lists of those from which they may have taken it, or something else of what there is one of at a time."""
        own = self._own(me)
        for index in (self, own):
            if cells:
                yield from (index.cells.get(cell, ()) for cell in cells)
            else:
                yield index.claims.get(prop, ())

    def many(self, prop: Prop, me: int) -> int:
        """How many there are of those from which they may have taken a claim."""
        return len(self.claims.get(prop, ())) + len(self._own(me).claims.get(prop, ()))

    def talks_to(self, person: int, me: int) -> Iterable[Witnessed]:
        """The events in which they may have noticed somebody be spoken to."""
        return chain(self.talks.get(person, ()), self._own(me).talks.get(person, ()))

    def goings_of(self, person: int, me: int) -> Sequence[Entry]:
        """What they may have seen of where somebody went, as it happened."""
        return _in_turn(self.goings.get(person, ()), self._own(me).goings.get(person, ()))

    def _own(self, me: int) -> GroundIndex:
        return self.noticed.get(me, NOTHING_NOTICED)

    # ------------------------------------------------------------------ changing

    def add(self, row: Witnessed, cells: CellsOf) -> None:
        """Put in one more event."""
        # What was taken for another's by its sound alone has a row, too, which nobody saw.
        pair = self._last is not None and _key(self._last) == _key(row) and self._last.by in row.saw
        looks = (self._last, row) if self._last is not None and pair else (row,)
        self._last = row
        if len(looks) > 1:
            self.guises[_key(row)] = Looks(*looks)
        entries = [(((row, claim, ranked(row, claim)),), cells.of(claim.prop)) for claim in row.claims]
        self.any_going |= any(is_going(claim) for claim in row.claims)
        if not all(one.missed for one in looks):
            self._put(row, entries)
            return
        # who knows how it was has it, too, how it looked to others
        for person in dict.fromkeys(chain.from_iterable(one.noticed for one in looks)):
            self.noticed.setdefault(person, GroundIndex())._put(row, entries)  # noqa: SLF001 (it is one of these)

    def _put(self, row: Witnessed, entries: Iterable[tuple[tuple[Entry], Sequence[Any]]]) -> None:
        """Put in what there was to take from an event, made once for all who noticed it, by itself and its cells."""
        for alone, cells in entries:
            _, claim, counted = alone[0]
            if is_going(claim):
                _put_in(self.goings, number(claim.prop, 1), alone)
                continue
            _put_in(self.claims, claim.prop, alone)
            if counted.claim:
                _put_in(self.abouts, relation(counted.claim), alone)
            for cell in cells:
                _put_in(self.cells, cell, alone)
        if row.words:
            for person in row.to:
                self.talks.setdefault(person, []).append(row)

    def sign(self, sign: Mark, cells: CellsOf) -> None:
        """Put in one more state that shows."""
        for key in (relation(sign.prop), *cells.of(sign.prop)):
            self.signs.setdefault(key, {})[sign.prop] = None

    def copy(self) -> GroundIndex:
        """The same, to be changed by itself."""
        made = GroundIndex()
        made._last, made.guises = self._last, self.guises.copy()
        made.signs = {key: props.copy() for key, props in self.signs.items()}
        made.claims = _copied(self.claims)
        made.abouts = _copied(self.abouts)
        made.cells = _copied(self.cells)
        made.any_going = self.any_going
        made.goings = _copied(self.goings)
        made.talks = {person: rows.copy() for person, rows in self.talks.items()}
        made.noticed = {person: index.copy() for person, index in self.noticed.items()}
        return made


NOTHING_NOTICED = GroundIndex()
"""What those found who noticed nothing that passed others by."""


def _put_in(table: dict[Key, Entries], key: Key, alone: tuple[Entry]) -> None:
    entries = table.get(key)
    if entries is None:
        table[key] = alone
    elif isinstance(entries, list):
        entries.extend(alone)
    else:
        table[key] = [*entries, *alone]


def _copied(table: dict[Key, Entries]) -> dict[Key, Entries]:
    return {key: entries.copy() if isinstance(entries, list) else entries for key, entries in table.items()}


def _in_turn(some: Sequence[Entry], others: Sequence[Entry]) -> Sequence[Entry]:
    """Events in the order in which they happened."""
    return sorted((*some, *others), key=_when) if some and others else some or others


def _when(entry: Entry) -> tuple[int, int]:
    return entry[0].minute, entry[0].id


def _key(row: Witnessed) -> tuple[int, int]:
    """By what one tells what was perceived apart: the stages of a journey have one number, and minutes of their own."""
    return row.id, row.minute
