"""How alike runs are: what happens in them, and which of a world's claims hold."""

from __future__ import annotations

from collections.abc import Hashable, Mapping, Sequence
from itertools import combinations
from typing import TYPE_CHECKING, TypeVar

from muchado.rehearsal.seen import is_walk

if TYPE_CHECKING:
    from collections import Counter

    from muchado.bundle.checked import Checked
    from muchado.kernel.events import Event

T = TypeVar("T", bound=Hashable)

Deed = tuple[int, int, tuple[int, ...]]
"""The number of an act, who does it, and to whom."""


def deed_of(bundle: Checked, event: Event) -> Deed | None:
    """Give what an event is for the likeness of runs; None for small talk and journeys, of which all are full."""
    action = bundle.actions[event.action]
    return None if action.passing or is_walk(action) else (event.action, event.by, event.to)


def jaccard(one: Mapping[T, int], other: Mapping[T, int]) -> float:
    """Return the likeness of two multisets, 0 to 1: what they share, of all that is in either (Jaccard 1912).

    Two that are empty are alike.
    """
    keys = one.keys() | other.keys()
    if not keys:
        return 1.0
    pairs = [(one.get(key, 0), other.get(key, 0)) for key in keys]
    return sum(min(pair) for pair in pairs) / sum(max(pair) for pair in pairs)


def overlap(runs: Sequence[Counter[Deed]]) -> float | None:
    """Return the mean likeness over all pairs of runs, 0 to 1; None where there are no two."""
    found = [jaccard(one, other) for one, other in combinations(runs, 2)]
    return sum(found) / len(found) if found else None
