"""One run that goes two ways: what is shared, where they part, and what comes of many."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from gate import GATE
from muchado import World, WorldError, compare
from muchado.api.fork import Trunk, first_time, side_by_side
from muchado.bundle.inputs import Chance, Input
from muchado.bundle.stories import Often

WORLD = World.from_text(GATE)
CHANGES = (
    "Bo absent",
    "Ada's liking toward Bo at 0",
    "Bo's patient at 10",
    "Bo does not think that Ada is cross",
    "Ada does not greet Bo",
    "Bo greets Ada",
    'without want "a good morning"',
    "Bo every day 9:00 to 10:00: waiting in gate",
)


@given(
    seed=st.integers(0, 9),
    minute=st.integers(WORLD.bundle.start, WORLD.bundle.end - 1),
    texts=st.lists(st.sampled_from(CHANGES), min_size=1, max_size=3),
)
@settings(max_examples=25)
def test_what_is_before_a_fork_is_shared_and_the_rest_follows_from_the_inputs(
    seed: int, minute: int, texts: list[str]
) -> None:
    plain = WORLD.start(seed)
    plain.until(WORLD.bundle.end)
    inputs = [Input(minute, change) for change in WORLD.changes(*texts)]
    one, other = WORLD.start(seed, inputs), WORLD.start(seed, inputs)
    if minute > WORLD.bundle.start:
        one.until(minute - 1)
        before = WORLD.start(seed)
        before.until(minute - 1)
        assert one.digest() == before.digest()
    for run in (one, other):
        run.until(WORLD.bundle.end)
    assert one.digest() == other.digest()
    rows = side_by_side(plain.events, one.events)
    assert all((row.plain or row.changed).id // 2 >= minute - WORLD.bundle.start for row in rows)  # type: ignore[union-attr]
    assert not rows or not rows[0].same
    shared = len(plain.events) - sum(row.plain is not None for row in rows)
    assert plain.events[:shared] == one.events[:shared]
    assert [row.changed for row in rows if row.changed] == list(one.events[shared:])


def test_a_change_leaves_alone_whom_it_does_not_reach() -> None:
    text = GATE + "\nplace far\nperson Cy, they\n  at the start\n    is in far\n"
    world = World.from_text(text)
    runs = [world.start(2), world.start(2)]
    runs[1].put(*world.changes("Cy absent"))
    for run in runs:
        run.until(world.bundle.end)
    assert side_by_side(runs[0].events, runs[1].events) == []


def test_shares_are_counted_on_both_sides_with_the_same_dice_whoever_plays() -> None:
    trunk = Trunk(WORLD.bundle, 3, (), WORLD.bundle.start + 30)
    changes = WORLD.changes("Ada does not greet Bo")
    outcomes = WORLD.patterns("Ada greets Bo on Tuesday", "Ada greets Bo before Monday 9:30")
    alone = compare(trunk, changes, outcomes, runs=9)
    assert alone == compare(trunk, changes, outcomes, runs=9, workers=2)
    tuesday, earlier = alone
    assert tuesday.plain is not None
    assert (tuesday.plain.count, tuesday.tally.count) == (9, 0)
    assert tuesday.interval.high < 0
    assert earlier.plain is not None
    assert earlier.plain.count == earlier.tally.count
    assert isinstance(tuesday.test.bar, Often)


def test_each_of_many_runs_can_be_had_again() -> None:
    trunk = Trunk(WORLD.bundle, 3, (), WORLD.bundle.start + 30)
    (outcome,) = WORLD.patterns("Ada greets Bo on Tuesday and Bo frowns")
    (found,) = compare(trunk, (), [outcome], runs=6)
    for run in range(6):
        again = WORLD.start(3, [Input(trunk.minute, Chance(3 + run))])
        again.until(WORLD.bundle.end)
        frowned = [one for one in again.events if one.at > "2024-06-04" and one.answer == "frown"]
        if run == found.tally.shows:
            assert frowned
        if run == found.tally.lacks:
            assert not frowned


def test_when_something_happens_first() -> None:
    (greeting, never) = WORLD.patterns("Ada greets Bo on Tuesday", "Bo greets Ada before Monday 9:01")
    minute = first_time(WORLD, 3, (), greeting)
    assert minute is not None
    assert minute >= WORLD.bundle.start + 15 * 60
    assert first_time(WORLD, 3, (), never) is None


def test_a_world_without_text_cannot_be_asked_in_words() -> None:
    with pytest.raises(WorldError, match="without text"):
        World.from_bundle(WORLD.bundle).changes("Ada absent")
