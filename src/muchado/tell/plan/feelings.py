"""How much people felt of what, at any minute, by the record."""

from __future__ import annotations

from bisect import bisect_right
from functools import cached_property

from muchado.bundle.model import OpeningValue
from muchado.kernel.events import relation
from muchado.record.chronicle import Chronicle

FRESH = 4
"""What fades is known for a quarter of the time in which it fades by half."""


class Feelings:
    """How traits, moods and feelings stood."""

    def __init__(self, chronicle: Chronicle) -> None:
        self._chronicle, self._qualities = chronicle, chronicle.bundle.qualities

    def stood(self, one: int, feeling: str, other: int, minute: int) -> tuple[int, int]:
        """Since when a feeling had come to how much, at a minute."""
        stands = self._values.get((one, feeling, other), ())
        at = bisect_right(stands, minute, key=lambda entry: entry[0]) - 1
        return stands[at] if at >= 0 else (-1, 0)

    def amount(self, one: int, quality: int, other: int, minute: int) -> int | None:
        """How much of a quality somebody had at a minute; None where it has faded since it was last known."""
        about = self._qualities[quality]
        if (one, about.name, other) not in self._values:
            return about.usual
        since, amount = self.stood(one, about.name, other, minute)
        known = not about.half_life or amount == about.usual or minute - since <= about.half_life // FRESH
        return amount if known else None

    @cached_property
    def _values(self) -> dict[tuple[int, str, int], list[tuple[int, int]]]:
        """By person, feeling and target: from which minute on it comes to how much."""
        found: dict[tuple[int, str, int], list[tuple[int, int]]] = {}
        for fact in self._chronicle.bundle.opening:
            if isinstance(fact, OpeningValue):
                key = (fact.person, self._qualities[fact.quality].name, fact.target)
                found.setdefault(key, []).append((-1, fact.amount))
        for change in self._chronicle.changes:
            if change.kind == "feeling":
                target = change.about[1] if len(change.about) > 1 else -1
                target = target if isinstance(target, int) else -1
                key = (change.person, self._qualities[relation(change.about)].name, target)
                found.setdefault(key, []).append((change.minute, change.after))
        return found
