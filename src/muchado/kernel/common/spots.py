"""Where a thing is: a spot, and the proposition that says it."""

from __future__ import annotations

from collections.abc import Sequence

from muchado.bundle.model import Relation, spots_of
from muchado.bundle.model.closed import SpotKind
from muchado.bundle.records import NamedTuple
from muchado.kernel.events import Prop, number, relation


class Spot(NamedTuple):
    """Where a thing is: with a person, in a place, in a thing or on one, and the number of that."""

    how: SpotKind
    at: int


class Spots:
    """The propositions that say where a thing is, and what they say."""

    def __init__(self, relations: Sequence[Relation]) -> None:
        self.numbers = spots_of(relations)
        self._kinds = {number: kind for kind, number in self.numbers.items()}

    def prop(self, thing: int, spot: Spot) -> Prop:
        """The proposition that a thing is somewhere."""
        parts = (spot.at, thing) if spot.how == "has" else (thing, spot.at)
        return (self.numbers[spot.how], *parts)

    def thing(self, prop: Prop) -> int:
        """The thing that a proposition says the whereabouts of."""
        return number(prop, 2 if self._kinds[relation(prop)] == "has" else 1)

    def spot(self, prop: Prop) -> Spot:
        """Where it says that the thing is."""
        kind = self._kinds[relation(prop)]
        return Spot(kind, number(prop, 1 if kind == "has" else 2))
