"""Acts put together as scenes, while they happen: what goes on in one place, as long as nobody is interrupted.

A talk is told in one piece: all of it belongs to the scene in which it was opened.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

from muchado.bundle.model import DAY
from muchado.page.lines import Names, lines_of
from muchado.tell.times import day_title

if TYPE_CHECKING:
    from collections.abc import Iterator

    from muchado.bundle.checked import Checked
    from muchado.page.lines import Act

Data = dict[str, Any]

PAUSE = 20
"""Minutes after which something in the same place is another scene."""

ASIDE = 2
"""Minutes within which a scene goes on, although something was told of another place meanwhile."""

NAMED = 5
"""So many people are named at the head of a scene."""

COUNTED = ("nobody", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten")


@dataclass(slots=True)
class _Scene:
    number: int
    place: str
    acts: list[Act] = field(default_factory=list)
    fresh: bool = True


class Scenes:
    """The scenes so far. `fresh` gives those that are new, or otherwise than when they were last given."""

    def __init__(self, bundle: Checked) -> None:
        self._bundle = bundle
        self._names = Names(bundle)
        self._all: list[_Scene] = []
        self._of: dict[int, _Scene] = {}
        self._talks: dict[int, _Scene] = {}

    def add(self, act: Act) -> None:
        """Tell an act, in the scene that goes on, or in a new one."""
        scene = self._talks.get(act.talk) or self._going_on(act)
        if scene is None:
            scene = _Scene(len(self._all) + 1, act.place)
            self._all.append(scene)
        scene.acts.append(act)
        self._of[act.event.id] = scene
        if act.talk >= 0:
            self._talks[act.talk] = scene
        scene.fresh = True

    def touch(self, act: Act) -> None:
        """Know that more is to be told of an act."""
        self._of[act.event.id].fresh = True

    def fresh(self) -> list[Data]:
        """Return the scenes that are to be told anew."""
        found = [scene for scene in self._all if scene.fresh]
        for scene in found:
            scene.fresh = False
        return [self._data(scene) for scene in found]

    def _going_on(self, act: Act) -> _Scene | None:
        for back, scene in enumerate(reversed(self._all[-3:])):
            last = scene.acts[-1].event.minute
            same_day = last // DAY == act.event.minute // DAY
            if scene.place == act.place and same_day and act.event.minute - last <= (ASIDE if back else PAUSE):
                return scene
        return None

    def _data(self, scene: _Scene) -> Data:
        minute = scene.acts[0].event.minute
        lines = [line for act in scene.acts for line in lines_of(self._bundle, self._names, act)]
        return {
            "number": scene.number,
            "place": scene.place[:1].upper() + scene.place[1:],
            "who": _who(scene),
            "from": minute,
            "day": day_title(minute).rpartition(" ")[0],
            "lines": lines,
        }


def _who(scene: _Scene) -> str:
    """Who takes part, and how many look on."""
    there = dict.fromkeys(name for act in scene.acts for name in act.who)
    looking = {name for act in scene.acts for name in act.saw} - there.keys()
    named = [*there][:NAMED]
    if len(there) > NAMED:
        named.append(f"{_counted(len(there) - NAMED)} more")
    said = ", ".join(named)
    if not looking:
        return said
    return f"{said}; {_counted(len(looking))} {'looks' if len(looking) == 1 else 'look'} on"


def _counted(number: int) -> str:
    return COUNTED[number] if number < len(COUNTED) else str(number)


def days(start: int, end: int) -> Iterator[Data]:
    """The days of a world: how they are called, and their minutes within it."""
    for day in range(start // DAY, end // DAY + 1):
        first, last = max(start, day * DAY), min(end, day * DAY + DAY - 1)
        if first < end or first == start:
            yield {"title": day_title(first).rpartition(" ")[0], "from": first, "to": last}
