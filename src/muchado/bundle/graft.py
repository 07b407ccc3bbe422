"""A new text for a world that is being played: whatever has kept its name keeps its number.

So all that was recorded can still be read. What the new text leaves out stays in its place and does nothing.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from muchado.bundle.alter import AWAY, never
from muchado.bundle.checked import Checked
from muchado.bundle.model import (
    Action,
    Bundle,
    Calendar,
    Claim,
    Const,
    Drift,
    Duty,
    Mistaken,
    Musing,
    Num,
    OpeningAim,
    OpeningBelief,
    OpeningValue,
    Person,
    Phrase,
    Place,
    Plan,
    Relation,
    Shift,
    Thing,
    Topic,
    Value,
)
from muchado.bundle.records import NamedTuple
from muchado.bundle.soundfields import TABLES

if TYPE_CHECKING:
    from collections.abc import Callable, Hashable, Iterable, Sequence

GRAFTED = (
    "qualities", "places", "things", "holidays", "people",
    "relations", "actions", "plans", "phrases", "wants", "reactions",
)  # fmt: skip
"""The tables in which things go by number."""

FIELDS: dict[type, dict[str, str]] = {
    Claim: {"relation": "relations"},
    Value: {"quality": "qualities"},
    Shift: {"quality": "qualities"},
    OpeningValue: {"person": "people", "quality": "qualities", "target": "people"},
    OpeningBelief: {"person": "people"},
    OpeningAim: {"person": "people"},
    Place: {"views": "places", "earshot": "places"},
    Thing: {"holder": "people", "place": "places", "inside": "things", "on": "things"},
    Duty: {"place": "places"},
    Person: {"home": "places", "place": "places"},
    Action: {"relation": "relations"},
    Plan: {"relation": "relations"},
    Phrase: {"relation": "relations"},
    Topic: {"relation": "relations"},
    Mistaken: {"relation": "relations", "other": "relations"},
    Drift: {"quality": "qualities"},
    Musing: {"quality": "qualities"},
}
"""Which fields of a record hold numbers, or tuples of numbers, of which table."""


class GraftError(ValueError):
    """The new text cannot take the place of the old one while the world is played; the message says why."""


class Graft(NamedTuple):
    """The new bundle, and what it no longer has of the old one, by table and number in it."""

    bundle: Checked
    lost: dict[str, tuple[int, ...]]


def graft(old: Checked, new: Checked) -> Graft:
    """Return the new bundle with the old one's numbers.

    Raises:
        GraftError: the world would begin at another time.

    """
    if old.start != new.start:
        raise GraftError("When the world begins cannot be changed while it is played.")
    numbers = {table: _numbers(_keys(old, table), _keys(new, table)) for table in GRAFTED}
    tables: dict[str, Any] = {}
    lost: dict[str, tuple[int, ...]] = {}
    for table in GRAFTED:
        kept = set(numbers[table])
        merged: list[Any] = [*getattr(old, table), *([None] * (len(kept - set(range(len(getattr(old, table)))))))]
        for number, entry in zip(numbers[table], getattr(new, table), strict=True):
            merged[number] = entry
        lost[table] = tuple(number for number in range(len(getattr(old, table))) if number not in kept)
        tables[table] = merged
    renumber = _Renumber(numbers, [entry.both_ways for entry in tables["relations"]])
    for table in GRAFTED:
        idle = _IDLE.get(table, _as_it_is)
        tables[table] = tuple(
            idle(entry) if at in lost[table] else renumber(entry) for at, entry in enumerate(tables[table])
        )
    others = {name: renumber(getattr(new, name)) for name in Bundle._fields if name not in GRAFTED}
    return Graft(Checked(Bundle(**{**others, **tables})), lost)


def _numbers(old: Sequence[Hashable], new: Sequence[Hashable]) -> tuple[int, ...]:
    """For each entry of the new table its number: the old one's of the same key, or one after all of these."""
    known = {key: number for number, key in enumerate(old)}
    after = len(old)
    numbers = []
    for key in new:
        if key not in known:
            known[key], after = after, after + 1
        numbers.append(known[key])
    return tuple(numbers)


def _keys(bundle: Bundle, table: str) -> list[Hashable]:
    """Return what tells the entries of a table apart."""
    if table == "relations":
        return [_of_relation(relation) for relation in bundle.relations]
    if table in {"actions", "plans", "phrases"}:
        return [_of_relation(bundle.relations[entry.relation]) for entry in getattr(bundle, table)]
    if table == "qualities":
        return [(quality.kind, quality.name) for quality in bundle.qualities]
    return [entry.name for entry in getattr(bundle, table)]


def _of_relation(relation: Relation) -> Hashable:
    return relation.kind, relation.name, relation.roles, relation.both_ways


# ---------------------------------------------------------------------- what is left out


def _as_it_is(entry: Any) -> Any:  # noqa: ANN401 - an entry of any table
    return entry


_IDLE: dict[str, Callable[[Any], Any]] = {
    "actions": never,
    "wants": lambda want: want._replace(amount=Num(0)),
    "reactions": lambda reaction: reaction._replace(effects=()),
    "plans": lambda plan: plan._replace(adopt=(), moot=(), done=(), steps=()),
    "things": lambda thing: thing._replace(holder=-1, place=-1, inside=-1, on=-1),
}


# ---------------------------------------------------------------------- numbers


class _Renumber:
    """Gives every number in a record of the new bundle its place in the merged tables."""

    def __init__(self, numbers: dict[str, tuple[int, ...]], both_ways: list[bool]) -> None:
        self._numbers = numbers
        self._both_ways = both_ways

    def __call__(self, value: Any) -> Any:  # noqa: ANN401 - a record of any class
        if not isinstance(value, tuple):
            return value
        if not hasattr(value, "_fields"):
            return tuple(map(self, value))
        fields = FIELDS.get(type(value), {})
        parts = {
            name: self._number(fields[name], part) if name in fields else self(part)
            for name, part in zip(value._fields, value, strict=True)
        }
        return self._special(type(value)(**parts), value)

    def _special(self, made: Any, value: Any) -> Any:  # noqa: ANN401 - a record of any class
        """What depends on more than one field."""
        match value:
            case Const(kind, number):
                return Const(kind, self._number(TABLES[kind], number) if kind in TABLES else number)
            case Claim():
                return self._in_order(made)
            case Calendar("holiday" | "eve", number):
                return made._replace(number=self._number("holidays", number))
            case Place(ways=ways):
                return made._replace(ways=tuple((self._number("places", there), minutes) for there, minutes in ways))
            case Relation(kind=kind, number=number) if kind in TABLES:
                return made._replace(number=self._number(TABLES[kind], number))
            case _:
                return made

    def _number(self, table: str, value: Any) -> Any:  # noqa: ANN401 - a number, or a tuple of numbers
        if isinstance(value, tuple):
            return tuple(self._number(table, one) for one in value)
        return value if value < 0 else self._numbers[table][value]

    def _in_order(self, claim: Claim) -> Claim:
        """Put interchangeable people in order again."""
        first = claim.args[:2]
        if self._both_ways[claim.relation] and all(isinstance(term, Const) for term in first):
            return Claim(claim.relation, (*sorted(first), *claim.args[2:]))
        return claim


def departed(old: Bundle, lost: Iterable[int]) -> tuple[int, ...]:
    """Return who of those that a new text leaves out was still in the world."""
    return tuple(person for person in lost if old.places[old.people[person].place] != AWAY)
