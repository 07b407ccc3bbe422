"""Two stories side by side: as it was, and with something made otherwise, from where they part."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from muchado.bundle.inputs import Input
from muchado.page.altering import changes_of, said
from muchado.page.played import Played
from muchado.page.story import Story
from muchado.tell.times import when

if TYPE_CHECKING:
    from collections.abc import Iterator

    from muchado.page.asks import Differ

Data = dict[str, Any]

FIRST, MOST = 8, 256
"""So many beats are played before the first part, and at most between two."""


def otherwise(played: Played, ask: Differ) -> Played:
    """Return the world with changes, of which nothing has been played yet."""
    minute = _since(played, ask)
    changes = changes_of(played.world.bundle, ask.changes, minute)
    return Played(played.world, played.seed, tuple(Input(minute, one) for one in changes))


def _since(played: Played, ask: Differ) -> int:
    return played.world.bundle.start if ask.minute is None else ask.minute


def differ(played: Played, other: Played, ask: Differ) -> Iterator[Data | None]:
    """Play both, and give the two stories from the first difference on: parts as they come."""
    bundle, minute = played.world.bundle, _since(played, ask)
    left, right = _Side(played), _Side(other)
    from_then = "from the start" if minute == bundle.start else f"from {when(minute)} on"
    about = {"sentence": said(bundle, ask.changes, from_then), "seed": played.seed}
    since, wait = 0, FIRST
    while not (left.over and right.over):
        # Neither runs ahead of the other: so what they have in common is known as far as they have come.
        behind = min((one for one in (left, right) if not one.over), key=lambda one: one.minute)
        behind.step()
        since += 1
        if since < wait:
            yield None
        else:
            yield {"part": {**about, **_compared(left, right)}}
            since, wait = 0, min(wait * 2, MOST)
    yield {"answer": {**about, **_compared(left, right), "stopped": right.stopped or left.stopped}}


class _Side:
    """One of the two stories, as far as it has been told."""

    def __init__(self, played: Played) -> None:
        self._told = Story(played, None).told(1)
        self.scenes: dict[int, Data] = {}
        self.minute = played.bundle.start
        self.over = False
        self.stopped: str | None = None

    def step(self) -> None:
        """Play on by a beat, or so many as are told together."""
        message = next(self._told) or {}
        if "part" in message:
            self.minute = message["part"]["minute"]
            self.scenes.update({scene["number"]: scene for scene in message["part"]["scenes"]})
        if "answer" in message:
            self.over, self.stopped = True, message["answer"]["stopped"]


def _compared(left: _Side, right: _Side) -> Data:
    """Where the two part, and what is told of each from there on; of what both have come to."""
    until = min((one.minute for one in (left, right) if not one.over), default=None)
    one, other = (_until(side.scenes, until) for side in (left, right))
    first = min((minute for minute, _ in _told(one) ^ _told(other)), default=None)
    acts = [line for scene in one for line in scene["lines"] if line["kind"] == "act"]
    alike = sum(first is None or line["minute"] < first for line in acts)
    return {"first": first, "left": _rest(one, first), "right": _rest(other, first), "alike": alike, "until": until}


def _until(scenes: dict[int, Data], minute: int | None) -> list[Data]:
    """The scenes before a minute: of that minute itself more may come."""
    return [_cut(one, 0, minute) for one in scenes.values() if minute is None or one["from"] < minute]


def _rest(scenes: list[Data], first: int | None) -> list[Data]:
    """The scenes from a minute on, each from its first line on that is not before it."""
    if first is None:
        return []
    cut = (_cut(one, first, None) for one in scenes)
    return [one for one in cut if one["lines"]]


def _cut(scene: Data, since: int, until: int | None) -> Data:
    lines = [one for one in scene["lines"] if since <= one["minute"] and (until is None or one["minute"] < until)]
    return {**scene, "lines": lines}


def _told(scenes: list[Data]) -> set[tuple[int, str]]:
    """What is done and said, and when."""
    return {
        (line["minute"], f"{line['kind']} {line['speaker']} {line['text']}")
        for scene in scenes
        for line in scene["lines"]
        if line["kind"] in {"act", "said"}
    }
