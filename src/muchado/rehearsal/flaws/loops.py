"""Loops without a ceiling: the same act to the same people, over and over on one day."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from typing import TYPE_CHECKING

from muchado.bundle.calendar import DAY
from muchado.kernel.events import Prop
from muchado.rehearsal.flaws.flaw import Flaw, flaw_in
from muchado.rehearsal.seen import is_walk

if TYPE_CHECKING:
    from muchado.rehearsal.seen import Seen

CEILING = 6
"""How often one does the same on one day, at most, before it is a loop."""


class Loops:
    """Watches how often each does the same: what goes beyond the ceiling is told once a day."""

    def __init__(self) -> None:
        self._done: Counter[tuple[int, Prop]] = Counter()

    def see(self, seen: Seen) -> Iterator[Flaw]:
        """Look at all that people do, or try; small talk and journeys are left out."""
        for event in seen.beat.events:
            action = seen.action(event)
            if event.by < 0 or action.passing or is_walk(action):
                continue
            key = event.minute // DAY, event.prop
            self._done[key] += 1
            if self._done[key] == CEILING + 1:
                yield flaw_in("loop without ceiling", event, seen.reason(event))
