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
        """In the heaviest scene that rests on an earlier one its people think back to that one."""
        pairs = [
            (self.weight(scenes[at]) + self.weight(scenes[before]), at, before)
            for at in range(1, len(scenes))
            for before in range(at)
            if self._rests_on(scenes[at], scenes[before]) and self._remembers(scenes[at].eyes, scenes[before])
        ]
        if not pairs:
            return _plain(scenes)
        _, at, before = max(pairs, key=lambda pair: (pair[0], -pair[1], pair[2]))
        now, remembered = scenes[at], scenes[before]
        if remembered.eyes != now.eyes:
            remembered = next(iter(self._cutter.side(remembered, now.eyes)), remembered)
        placed = _plain(scenes)
        placed[at : at + 1] = [
            Placed(now._replace(moments=now.moments[:1]), PLAIN, now.start),
            Placed(remembered, MEMORY, now.start),
            *([Placed(now._replace(moments=now.moments[1:]), BACK, now.start)] if now.moments[1:] else []),
        ]
        del placed[before]
        return placed

    def _rests_on(self, scene: Scene, earlier: Scene) -> bool:
        """Whether anything in a scene came of anything in an earlier one."""
        events = self._knowing.chronicle.events
        there = {moment.event for moment in earlier.moments if moment.event >= 0}
        behind = [cause for moment in scene.moments if moment.event >= 0 for cause in events[moment.event].causes]
        seen: set[int] = set()
        while behind:
            event = behind.pop()
            if event in there:
                return True
            if event in events and event not in seen:
                seen.add(event)
                behind.extend(events[event].causes)
        return False

    def _remembers(self, eyes: int, scene: Scene) -> bool:
        return eyes in {-1, scene.eyes} or any(
            moment.event in self._knowing.perceptions[eyes] for moment in scene.moments if moment.event >= 0
        )

    def _twice(self, scenes: list[Scene]) -> list[Placed]:
        """The scene whose two sides differ most is told from the side of the second as well."""
        best = max(
            (
                (self._difference(scene, other), -at, other)
                for at, scene in enumerate(scenes)
                for other in self._others(scene)
            ),
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
