"""Of what there is one at a time: where somebody is, where a thing is, and so in what others think of it.

A cell is what has one value: that of a claim follows from how its relation is declared. Two claims of one cell are
never held to be so together, in the world or in a mind.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import cast

from muchado.bundle.model.terms import Prop
from muchado.bundle.model.vocabulary import HAS, IN, KNOWS, Relation, spots_of
from muchado.bundle.records import NamedTuple

CellKey = tuple["int | CellKey", ...]
"""What has one value: a relation (that of having stands for all that say where a thing is), and of whom or what."""


class Lookup(NamedTuple):
    """Claims of a relation with an argument in a position, from 0, among which a cell has its values."""

    relation: int
    at: int
    argument: int


class Cells:
    """The cells of a world. `has`: of which relations the claims have any."""

    def __init__(self, relations: Sequence[Relation]) -> None:
        self._spots = frozenset(spots_of(relations).values())
        self._ones = {
            at: (one.one, one.both_ways and one.one < len("AB")) for at, one in enumerate(relations) if one.one >= 0
        }
        self.has = tuple(number in {KNOWS, IN, *self._spots, *self._ones} for number in range(len(relations)))

    def of(self, prop: Prop) -> tuple[CellKey, ...]:
        """The cells of a claim; none where it leaves open who or what it is about."""
        relation, *args = prop
        if not isinstance(relation, int) or () in args:
            return ()
        if relation == KNOWS:
            who, what = args
            inner = self.of(what) if isinstance(what, tuple) else ()
            return tuple((KNOWS, cell_part(who), cell) for cell in inner)
        if relation == IN:
            return ((IN, cell_part(args[0])),)
        if relation in self._spots:
            return ((HAS, cell_part(args[relation == HAS])),)
        if relation in self._ones:
            one, both_ways = self._ones[relation]
            if both_ways:
                return tuple((relation, cell_part(each)) for each in args[:2])
            return ((relation, *(cell_part(each) for at, each in enumerate(args) if at != one)),)
        return ()

    def tables(self, prop: Prop) -> Iterator[Lookup]:
        """Where the other values of a claim's cells are to be found, among others."""
        relation, *args = prop
        if relation in self._spots:
            thing = cell_part(args[relation == HAS])
            yield from (Lookup(one, int(one == HAS), thing) for one in sorted(self._spots))
        elif relation in self._ones and isinstance(relation, int):
            one, both_ways = self._ones[relation]
            others = range(2) if both_ways else [at for at in range(len(args)) if at != one][:1]
            yield from (Lookup(relation, at, cell_part(args[each])) for each in others for at in others)
            if not others:
                yield Lookup(relation, -1, -1)
        else:
            yield Lookup(cell_part(relation), 0, cell_part(args[0]))


def cell_part(argument: int | Prop) -> int:
    """Whom or what a cell is about: a number, since the cells of a claim that says no more are none."""
    return cast("int", argument)
