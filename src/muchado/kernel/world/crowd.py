"""Who is due when, and who is where: kept as it changes, so that a minute costs what happens in it.

An index and no state: it is made of the state when it is first asked for.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from heapq import heapify, heappop, heappush

from muchado.kernel.common.reach import Companies


class Crowd:
    """People by the minute at which they are due, by the minute at which they arrive, and by place."""

    def __init__(self, place: Sequence[int], arrives: Sequence[int], due: Sequence[int], now: int) -> None:
        self._place = place
        self._arrives = arrives
        self._due = due
        self._queue = [(minute, person) for person, minute in enumerate(due)]
        heapify(self._queue)
        self._begin(now)

    def _begin(self, now: int) -> None:
        """Let everybody who arrives from this minute on be on their way."""
        self._now = now
        self._at: dict[int, int] = {}
        self._walking = [(minute, person) for person, minute in enumerate(self._arrives) if minute >= now]
        heapify(self._walking)
        self._off: list[int] = []
        self._present: dict[int, set[int]] = {}
        self._companies: dict[int, dict[int, int]] = {}
        self._arrived: list[int] = []
        self._gather(self._enter(person) for person, minute in enumerate(self._arrives) if minute < now)

    # ------------------------------------------------------------------ who is due

    def wait(self, person: int) -> None:
        """Take note that somebody is due at another minute."""
        heappush(self._queue, (self._due[person], person))

    def next_minute(self) -> int | None:
        """The first minute at which anybody is due."""
        while self._queue and self._is_stale(self._queue[0]):
            heappop(self._queue)
        return self._queue[0][0] if self._queue else None

    def take_due(self, now: int) -> list[int]:
        """Everybody who is due by now; each has to be told anew when to be due again."""
        found = []
        while self._queue and self._queue[0][0] <= now:
            entry = heappop(self._queue)
            if not self._is_stale(entry):
                found.append(entry[1])
        return found

    def _is_stale(self, entry: tuple[int, int]) -> bool:
        minute, person = entry
        return self._due[person] != minute

    # ------------------------------------------------------------------ who is where

    def move(self, person: int) -> None:
        """Take note that somebody is elsewhere or on their way; it is seen from the next minute on."""
        self._off.append(person)

    def companies(self, now: int) -> Companies:
        """Who is present at a minute."""
        if now < self._now:
            self._begin(now)
        if now > self._now:
            self._now, self._arrived = now, []
        self._gather([*self._leave(), *self._arrive(now)])
        return self._companies

    def place_of(self, person: int) -> int:
        """The place where somebody was present when the companies were last asked for."""
        return self._at[person]

    def not_in(self, place: int, people: Iterable[int]) -> Iterable[int]:
        """Those of some people who were present elsewhere when the companies were last asked for."""
        at = self._at
        return [person for person in people if at[person] != place]

    def arrived(self) -> list[int]:
        """Who came to a place in the very minute for which the companies were last asked."""
        return self._arrived

    def _leave(self) -> list[int]:
        """Let those who moved be where they were no more; the places that they left."""
        left = []
        for person in self._off:
            heappush(self._walking, (self._arrives[person], person))
            place = self._at.pop(person, None)
            if place is not None:
                self._present[place].discard(person)
                left.append(place)
        self._off = []
        return left

    def _arrive(self, now: int) -> list[int]:
        """Let those be present who have arrived by now; the places to which they came."""
        found = []
        while self._walking and self._walking[0][0] <= now:
            minute, person = heappop(self._walking)
            if self._arrives[person] == minute:
                found.append(self._enter(person))
                if minute == now:
                    self._arrived.append(person)
        return found

    def _enter(self, person: int) -> int:
        place = self._at[person] = self._place[person]
        self._present.setdefault(place, set()).add(person)
        return place

    def _gather(self, places: Iterable[int]) -> None:
        """Make the companies of these places anew."""
        for place in dict.fromkeys(places):
            present = self._present[place]
            if present:
                self._companies[place] = dict.fromkeys(sorted(present), 1)
            else:
                self._companies.pop(place, None)
