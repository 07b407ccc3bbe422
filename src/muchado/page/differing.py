"""Two stories side by side: as it was, and with something made otherwise, from where they part."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from muchado.bundle.inputs import Input
from muchado.page.altering import changes_of, said
from muchado.page.played import Played
from muchado.page.story import Story
from muchado.tell.times import clock, day_title

if TYPE_CHECKING:
    from collections.abc import Iterator

    from muchado.page.asks import Differ

Data = dict[str, Any]


def differ(played: Played, ask: Differ) -> Iterator[Data | None]:
    """Play the world once more with changes, and give both stories from the first difference on."""
    bundle = played.world.bundle
    minute = bundle.start if ask.minute is None else ask.minute
    changes = changes_of(bundle, ask.changes, minute)
    other = Played(played.world, played.seed, tuple(Input(minute, one) for one in changes))
    left: dict[int, Data] = {}
    right: dict[int, Data] = {}
    for one, scenes in ((played, left), (other, right)):
        for message in Story(one, None).told(1):
            scenes.update({scene["number"]: scene for scene in (message or {}).get("part", {}).get("scenes", ())})
            yield None
    first = _first(list(left.values()), list(right.values()))
    alike = sum(line["minute"] < first for line in _acts(left)) if first is not None else len(_acts(left))
    when = "from the start" if minute == bundle.start else f"from {day_title(minute).split()[0]} {clock(minute)} on"
    yield {
        "answer": {
            "sentence": said(bundle, ask.changes, when),
            "first": first,
            "left": _rest(left, first),
            "right": _rest(right, first),
            "alike": alike,
            "seed": played.seed,
        }
    }


def _acts(scenes: dict[int, Data]) -> list[Data]:
    return [line for scene in scenes.values() for line in scene["lines"] if line["kind"] == "act"]


def _first(left: list[Data], right: list[Data]) -> int | None:
    """The minute of the first act that only one story has."""
    one, other = (_told(scenes) for scenes in (left, right))
    return min((minute for minute, _ in one ^ other), default=None)


def _told(scenes: list[Data]) -> set[tuple[int, str]]:
    return {
        (line["minute"], f"{line['kind']} {line['speaker']} {line['text']}")
        for scene in scenes
        for line in scene["lines"]
        if line["kind"] in {"act", "said"}
    }


def _rest(scenes: dict[int, Data], first: int | None) -> list[Data]:
    """The scenes from a minute on, each from its first line on that is not before it."""
    if first is None:
        return []
    cut = ({**one, "lines": [line for line in one["lines"] if line["minute"] >= first]} for one in scenes.values())
    return [one for one in cut if one["lines"]]
