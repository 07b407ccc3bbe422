"""Which things lie where, and who has which: made of the state when it is asked for, and anew when it has changed."""

from __future__ import annotations

from collections.abc import Mapping

from muchado.bundle.records import NamedTuple
from muchado.kernel.common.spots import Spot


class Stuff(NamedTuple):
    """The things that lie in each place, and that each person has, in order of number."""

    lying: Mapping[int, tuple[int, ...]]
    held: Mapping[int, tuple[int, ...]]


def stuff_of(spots: Mapping[int, Spot]) -> Stuff:
    """Sort things by where they lie and by who has them."""
    lying: dict[int, list[int]] = {}
    held: dict[int, list[int]] = {}
    for thing, (how, at) in sorted(spots.items()):
        if how == "lies":
            lying.setdefault(at, []).append(thing)
        elif how == "has":
            held.setdefault(at, []).append(thing)
    return Stuff(*({at: tuple(things) for at, things in table.items()} for table in (lying, held)))
