"""The ways between places: which is the next one toward a place, and how far it is.

Most places lie at the end of a way, or on a branch: there is one way in and out of them. What is left without these is
the core. A way climbs from the branch where one is, goes through the core, and down into the branch of the goal; so it
costs its own length, and only the core is ever searched.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from functools import lru_cache
from heapq import heappop, heappush
from itertools import pairwise

from muchado.bundle.checked import Checked

FAR = 1 << 30
"""The distance of a place that cannot be reached."""

GOALS = 128
"""Toward how many places of the core the ways are kept once they have been worked out."""

Stride = tuple[int, int]
"""Minutes to a goal, and the next place on the way there."""


class Paths:
    """Shortest ways over a bundle's places; of ways as short, that over the place with the lower number."""

    def __init__(self, bundle: Checked) -> None:
        self._minutes: list[dict[int, int]] = [{} for _ in bundle.places]
        self._ways_to: list[dict[int, int]] = [{} for _ in bundle.places]
        for here, place in enumerate(bundle.places):
            for there, minutes in place.ways:
                self._minutes[here][there] = min(minutes, self._minutes[here].get(there, FAR))
                self._ways_to[there][here] = self._minutes[here][there]
        self.next_to = tuple(tuple(sorted(place for place, _ in place.ways)) for place in bundle.places)
        beside = ({*out, *back} for out, back in zip(self._minutes, self._ways_to, strict=True))
        self._trunk = _branches([others - {place} for place, others in enumerate(beside)])
        self._toward = lru_cache(maxsize=GOALS)(self._tree)

    def minutes(self, start: int, goal: int) -> int:
        """Minutes from one place to another, `FAR` if there is no way."""
        return min(self._way(start, goal)[0], FAR)

    def step(self, start: int, goal: int) -> tuple[int, int]:
        """The next place toward the goal and the minutes to it; (-1, 0) if there is no way."""
        total, there = self._way(start, goal)
        return (-1, 0) if total >= FAR or start == goal else (there, self._minutes[start][there])

    def around(self, start: int, within: int) -> Mapping[int, int]:
        """Every place that can be reached from one in so many minutes, with the minutes, the nearest first."""
        found: dict[int, int] = {}
        queue = [(0, start)]
        while queue:
            minutes, here = heappop(queue)
            if here not in found:
                found[here] = minutes
                for there, way in self._minutes[here].items():
                    if minutes + way <= within:
                        heappush(queue, (minutes + way, there))
        return found

    def _way(self, start: int, goal: int) -> Stride:
        """How far it is, and the next place on the way."""
        up, down = self._stem(start), self._stem(goal)
        top = -1
        while up and down and up[-1] == down[-1]:
            top = up.pop()
            down.pop()
        down.reverse()
        if top >= 0:
            whole = [*up, top, *down]
            return self._length(whole), whole[min(1, len(whole) - 1)]
        middle, there = self._toward(down[0]).get(up[-1], (FAR, -1))
        return self._length(up) + middle + self._length(down), up[1] if len(up) > 1 else there

    def _stem(self, place: int) -> list[int]:
        """The places from one to the core."""
        found = [place]
        while (place := self._trunk[place]) >= 0:
            found.append(place)
        return found

    def _length(self, places: Sequence[int]) -> int:
        return sum(self._minutes[here].get(there, FAR) for here, there in pairwise(places))

    def _tree(self, goal: int) -> Mapping[int, Stride]:
        """How far and which way it is to a place of the core from every other."""
        best: dict[int, Stride] = {goal: (0, goal)}
        queue = [(0, goal)]
        while queue:
            minutes, here = heappop(queue)
            if minutes > best[here][0]:
                continue
            for before, way in self._ways_to[here].items():
                if self._trunk[before] < 0 and (minutes + way, here) < best.get(before, (FAR, -1)):
                    best[before] = (minutes + way, here)
                    heappush(queue, (minutes + way, before))
        return best


def _branches(neighbours: list[set[int]]) -> list[int]:
    """For each place the next one on the only way out of its branch; -1 for those of the core."""
    trunk = [-1] * len(neighbours)
    ends = [place for place, beside in enumerate(neighbours) if len(beside) == 1]
    while ends:
        place = ends.pop()
        if not neighbours[place]:
            continue  # the last of all: it is the core
        (trunk[place],) = neighbours[place]
        neighbours[place].clear()
        rest = neighbours[trunk[place]]
        rest.discard(place)
        if len(rest) == 1:
            ends.append(trunk[place])
    return trunk
