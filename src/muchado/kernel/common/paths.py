"""The ways between places: which is the next one toward a place, and how far it is."""

from __future__ import annotations

from heapq import heappop, heappush

from muchado.bundle.checked import Checked

FAR = 1 << 30
"""The distance of a place that cannot be reached."""


class Paths:
    """Shortest ways over a bundle's places. Worked out a destination at a time and kept."""

    def __init__(self, bundle: Checked) -> None:
        self._ways = tuple(place.ways for place in bundle.places)
        self._ways_to: list[list[tuple[int, int]]] = [[] for _ in bundle.places]
        for here, ways in enumerate(self._ways):
            for there, minutes in ways:
                self._ways_to[there].append((here, minutes))
        self._toward: dict[int, tuple[tuple[int, int], ...]] = {}
        self.next_to = tuple(tuple(sorted(place for place, _ in ways)) for ways in self._ways)

    def _tree(self, goal: int) -> tuple[tuple[int, int], ...]:
        """For each place: minutes to the goal and the next place on the way there."""
        tree = self._toward.get(goal)
        if tree is None:
            best = [(FAR, -1)] * len(self._ways)
            best[goal] = (0, goal)
            queue = [(0, goal)]
            while queue:
                minutes, here = heappop(queue)
                if minutes > best[here][0]:
                    continue
                for before, way in self._ways_to[here]:
                    if (minutes + way, here) < best[before]:
                        best[before] = (minutes + way, here)
                        heappush(queue, (minutes + way, before))
            tree = self._toward[goal] = tuple(best)
        return tree

    def minutes(self, start: int, goal: int) -> int:
        """Minutes from one place to another, `FAR` if there is no way."""
        return self._tree(goal)[start][0]

    def step(self, start: int, goal: int) -> tuple[int, int]:
        """The next place toward the goal and the minutes to it; (-1, 0) if there is no way."""
        there = self._tree(goal)[start][1]
        if there < 0 or start == goal:
            return (-1, 0)
        return there, min(minutes for place, minutes in self._ways[start] if place == there)
