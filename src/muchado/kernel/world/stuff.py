"""Which things lie where, and who has which: made of the state when it is asked for, and anew when it has changed."""

from __future__ import annotations

from collections.abc import Mapping

from muchado.bundle.records import NamedTuple


class Stuff(NamedTuple):
    """The things that lie in each place, and that each person has, in order of number."""

    lying: Mapping[int, tuple[int, ...]]
    held: Mapping[int, tuple[int, ...]]


def stuff_of(lying: Mapping[int, int], holders: Mapping[int, int]) -> Stuff:
    """Sort things by where they lie and by who has them."""
    return Stuff(_turned(lying), _turned(holders))


def _turned(table: Mapping[int, int]) -> Mapping[int, tuple[int, ...]]:
    found: dict[int, list[int]] = {}
    for thing, at in sorted(table.items()):
        found.setdefault(at, []).append(thing)
    return {at: tuple(things) for at, things in found.items()}
