"""Which things lie where, who has which, what is in and on what: made of the state, and anew when it has changed."""

from __future__ import annotations

from collections.abc import Mapping

from muchado.bundle.model import SPOT_KINDS
from muchado.bundle.model.closed import SpotKind
from muchado.bundle.records import NamedTuple
from muchado.kernel.common.spots import Spot


class Stuff(NamedTuple):
    """Things in order of number: those in sight in each place, those that each person has, and those on and in each.

    What is on something that lies somewhere is in sight there, and `on` that with all that is on it in turn.
    """

    lying: Mapping[int, tuple[int, ...]]
    held: Mapping[int, tuple[int, ...]]
    on: Mapping[int, tuple[int, ...]]
    inside: Mapping[int, tuple[int, ...]]


def stuff_of(spots: Mapping[int, Spot]) -> Stuff:
    """Sort things by where they are."""
    tables: dict[SpotKind, dict[int, list[int]]] = {how: {} for how in SPOT_KINDS}
    for thing in sorted(spots):
        how, at = spots[thing]
        tables[how].setdefault(at, []).append(thing)
        while how == "on":
            how, at = spots.get(at, _NOWHERE)
            if how in ("on", "lies"):
                tables[how].setdefault(at, []).append(thing)
    held, lying, inside, on = ({at: tuple(things) for at, things in tables[how].items()} for how in SPOT_KINDS)
    return Stuff(lying, held, on, inside)


_NOWHERE = Spot("inside", -1)


def holds_itself(spots: Mapping[int, Spot], thing: int, spot: Spot) -> bool:
    """Whether a thing would be in itself or on itself there, perhaps by way of others."""
    met = set[int]()
    while spot.how in ("inside", "on") and spot.at not in met:
        if spot.at == thing:
            return True
        met.add(spot.at)
        spot = spots.get(spot.at, _NOWHERE)
    return False
