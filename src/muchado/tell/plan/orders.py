"""In what order scenes are told."""

from __future__ import annotations

from typing import NamedTuple

from muchado.tell.manner import FLASHBACK, MIDDLE, TWICE, Manner
from muchado.tell.plan.knowing import Knowing
from muchado.tell.plan.scenes import Cutter, Scene
from muchado.tell.plan.weight import Weights

PLAIN, EARLIER, LATER, AGAIN, MEMORY, BACK = "", "earlier", "later", "again", "memory", "back"
"""How a scene stands to the one before: after it, before it, after the one that was told first, the same minutes from
another side, remembered, and the present after a memory."""


class Placed(NamedTuple):
    """A scene where it stands in the telling; `minute` is when it is told, which for a memory is later than it was."""

    scene: Scene
    stands: str
    minute: int


class Orderer:
    """Puts scenes into the order that is asked for."""

    def __init__(self, knowing: Knowing, weights: Weights, cutter: Cutter) -> None:
        self._knowing, self._weights, self._cutter = knowing, weights, cutter

    def order(self, scenes: list[Scene], manner: Manner) -> list[Placed]:
        """Return the scenes in the order of the manner; as they happened where there are too few for another."""
        match manner.order:
            case "middle":
                return self._from_the_middle(scenes)
            case "flashback":
                return self._with_a_memory(scenes)
            case "twice":
                return self._twice(scenes)
        return _plain(scenes)

    def weight(self, scene: Scene) -> int:
        """Return how much a scene counts."""
        return sum(self._weights.of(moment) for moment in scene.moments)

    def _from_the_middle(self, scenes: list[Scene]) -> list[Placed]:
        inner = range(1, len(scenes))
        if not inner:
            return _plain(scenes)
        late = max(inner.stop * 3 // 4, 2)
        turn = max(inner[:late], key=lambda at: (self.weight(scenes[at]), -at))
        placed = _plain([scenes[turn], *scenes[:turn], *scenes[turn + 1 :]])
        placed[1] = placed[1]._replace(stands=EARLIER)
        if turn + 1 < len(placed):
            placed[turn + 1] = placed[turn + 1]._replace(stands=LATER)
        return placed

    def _with_a_memory(self, scenes: list[Scene]) -> list[Placed]:
        """The heaviest scene that rests on an earlier one is told after that one, as its people remember it."""
        best: tuple[int, int, int] | None = None
        for at, scene in enumerate(scenes):
            for before, earlier in enumerate(scenes[: max(at - 1, 0)]):
                if before and self._rests_on(scene, earlier) and self._remembers(scene.eyes, earlier):
                    found = (self.weight(scene) + self.weight(earlier), at, before)
                    best = max(best, found) if best else found
        if best is None:
            return _plain(scenes)
        _, at, before = best
        remembered = scenes[before]
        if remembered.eyes != scenes[at].eyes:
            remembered = next(iter(self._cutter.side(remembered, scenes[at].eyes)), remembered)
        placed = _plain(scenes)
        placed[at] = placed[at]._replace(stands=BACK)
        placed.insert(at, Placed(remembered, MEMORY, scenes[at].start))
        del placed[before]
        return placed

    def _rests_on(self, scene: Scene, earlier: Scene) -> bool:
        events = self._knowing.chronicle.events
        there = {moment.event for moment in earlier.moments if moment.event >= 0}
        return any(there & set(events[moment.event].causes) for moment in scene.moments if moment.event >= 0)

    def _remembers(self, eyes: int, scene: Scene) -> bool:
        return eyes in {-1, scene.eyes} or any(
            moment.event in self._knowing.perceptions[eyes] for moment in scene.moments if moment.event >= 0
        )

    def _twice(self, scenes: list[Scene]) -> list[Placed]:
        """The scene whose two sides differ most is told from the side of the second as well."""
        best = max(
            ((self._difference(scene, other), -at, other) for at, scene in enumerate(scenes) for other in self._others(scene)),
            default=(0, 0, 0),
        )
        if not best[0]:
            return _plain(scenes)
        _, at, other = best
        placed = _plain(scenes)
        sides = [Placed(side, PLAIN, side.start) for side in self._cutter.side(scenes[-at], other)]
        sides[0] = sides[0]._replace(stands=AGAIN)
        placed[-at + 1 : -at + 1] = sides
        return placed

    def _others(self, scene: Scene) -> list[int]:
        return [person for person, moved in self._cutter.moved(scene).items() if moved and person != scene.eyes]

    def _difference(self, scene: Scene, other: int) -> int:
        """How much either side has that the other has not: the lesser of the two."""
        sides = [moment for side in self._cutter.side(scene, other) for moment in side.moments]
        mine = {moment.event for moment in scene.moments} - {-1}
        theirs = {moment.event for moment in sides} - {-1}
        return min(
            sum(self._weights.of(moment) for moment in scene.moments if moment.event not in theirs),
            sum(self._weights.of(moment) for moment in sides if moment.event not in mine),
        )


def _plain(scenes: list[Scene]) -> list[Placed]:
    return [Placed(scene, PLAIN, scene.start) for scene in scenes]


__all__ = ["AGAIN", "BACK", "EARLIER", "FLASHBACK", "LATER", "MEMORY", "MIDDLE", "PLAIN", "TWICE", "Orderer", "Placed"]
