"""What it would take: the smallest change that turns an outcome is found, and it does turn it."""

from __future__ import annotations

import pytest

from gate import GATE
from muchado import World, seek
from muchado.api import recording
from muchado.api.family import FAMILIES, candidates
from muchado.api.fork import Trunk, Version, play_versions
from muchado.bundle.stories import StoryTest
from muchado.kernel import Simulation

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


def test_the_smallest_are_the_same_however_many_are_asked_for() -> None:
    every = seek(TRUNK, GREETS, runs=3, most=10)
    for most in range(1, len(every.smallest) + 1):
        sought = seek(TRUNK, GREETS, runs=3, most=most)
        assert sought.smallest == every.smallest[:most]
        assert (sought.tried, sought.turning, sought.minute) == (every.tried, every.turning, every.minute)


CHAINS = """
test "twice"
  in at least 1 of 100 runs:
    first someone greets Bo
    then Ada greets Bo

test "once more"
  given that Ada greets Bo
  in at least 1 of 100 runs: Ada greets Bo on Tuesday

test "either"
  in at least 1 of 100 runs: Bo greets Ada or Ada greets Bo on Tuesday
"""


def test_a_run_that_is_decided_comes_out_as_if_it_were_played_to_its_end(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(recording, "OFTEN", 1)
    for pattern in (GREETS, *World.from_text(GATE + CHAINS).tests, *WORLD.patterns("Bo greets Ada")):
        assert sides([pattern], whether=True) == sides([pattern], whether=False)


def sides(patterns: list[StoryTest], *, whether: bool) -> list[dict[int, bool]]:
    """Whether something comes about with each change that can be tried, by run."""
    tried = candidates(Simulation(WORLD.bundle, 0), tuple(FAMILIES))
    versions = [Version(()), *(Version((one.change,)) for one in tried)]
    shown = play_versions(TRUNK, versions, patterns, range(3), whether=whether)
    return [{run: trial.minute >= 0 for run, trial in only[0].items()} for only in shown]
