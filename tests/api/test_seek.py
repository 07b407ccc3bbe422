"""What it would take: the smallest change that turns an outcome is found, and it does turn it."""

from __future__ import annotations

from gate import GATE
from muchado import World, seek
from muchado.api.fork import Trunk

WORLD = World.from_text(GATE.replace('world "Two at a gate"', 'world "Two at a gate"\n  whim 0'))
TRUNK = Trunk(WORLD.bundle, 0, (), WORLD.bundle.start)
(GREETS,) = WORLD.patterns("Ada greets Bo")


def test_a_feeling_is_moved_no_further_than_it_takes() -> None:
    sought = seek(TRUNK, GREETS, ["feelings"], runs=3)
    assert sought.minute >= 0
    best = sought.smallest[0]
    assert (best.words, best.size, best.turned, best.of) == ("Ada's liking toward Bo at 35", 25, 3, 3)
    (change,) = WORLD.changes(best.words)
    run = WORLD.start(0)
    run.put(change)
    run.until(WORLD.bundle.end)
    assert "greet" not in [one.action for one in run.events if one.by == "Ada"]


def test_all_families_are_tried_and_the_smallest_stand_first() -> None:
    sought = seek(TRUNK, GREETS, runs=2, workers=2)
    assert sought == seek(TRUNK, GREETS, runs=2)
    assert [turn.words for turn in sought.smallest] == ["Ada's liking toward Bo at 35", "Ada absent", "Bo absent"]
    assert sought.turning >= len(sought.smallest)


def test_what_does_not_come_about_can_be_brought_about_or_cannot() -> None:
    (back,) = WORLD.patterns("Bo greets Ada")
    assert seek(TRUNK, back, ["people"], runs=2).smallest == ()
    assert seek(TRUNK, back, ["people"], runs=2).minute == -1


def test_only_some_people_are_tried() -> None:
    everybody, one = (seek(TRUNK, GREETS, ["people"], people, runs=1) for people in ((), (1,)))
    assert (everybody.tried, one.tried) == (2, 1)
    assert [turn.words for turn in one.smallest] == ["Bo absent"]
