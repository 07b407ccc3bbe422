"""Law 5: however many processes play, and whatever their hash seeds, the same comes of it."""

from __future__ import annotations

from functools import cache
from random import Random

import pytest

from gate import GATE
from laws.playing import Played, Player
from laws.random_worlds import random_world
from muchado import World
from muchado.api.fork import Trunk, compare
from muchado.api.pool import spread
from muchado.api.trials import run_tests

WHOLE = random_world(Random(1))
BUNDLE = WHOLE._replace(end=WHOLE.start + 100)
MIDDLE = BUNDLE.start + 50
SEEDS = range(4)
EACH = ["1", pytest.param("4242", marks=pytest.mark.slow)]
"""Seeds of hashes in the processes that play."""

STORY = World.from_text(
    GATE.replace("Tuesday 4 June 2024, 12:00", "Tuesday 4 June 2024, 0:40")
    + """
test "greets again"
  in at least 50 of 100 runs: Ada greets Bo on Tuesday

test "greets because of her liking"
  with Ada's liking toward Bo at 0
  in at most 10 of 100 runs: Ada greets Bo on Tuesday
"""
)
"""Whether she comes to greet again before it is over is a matter of chance."""


def played(workers: int) -> dict[int, tuple[Played, Played]]:
    return dict(spread(Player, (BUNDLE, MIDDLE), SEEDS, workers))


@cache
def alone() -> dict[int, tuple[Played, Played]]:
    return played(1)


@pytest.mark.parametrize("hash_seed", EACH)
def test_runs_that_workers_play_are_those_played_alone(hash_seed: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("PYTHONHASHSEED", hash_seed)
    together = played(2)
    for seed in SEEDS:
        for one, other in zip(together[seed], alone()[seed], strict=True):  # the whole run and the one that goes on
            assert one[:2] == other[:2]
            assert one.hashed != other.hashed, "it was played elsewhere, where words have other hashes"
    assert len({run.records for runs in alone().values() for run in runs}) == 2 * len(SEEDS) - 1, "all are different"


@pytest.mark.parametrize("hash_seed", EACH)
def test_what_is_counted_is_the_same_whoever_plays(hash_seed: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("PYTHONHASHSEED", hash_seed)
    trunk = Trunk(STORY.bundle, 3, (), STORY.bundle.start + 5)
    asked = STORY.changes("Ada's liking toward Bo at 45"), STORY.patterns("Ada greets Bo on Tuesday")
    one, other = ((run_tests(STORY.bundle, STORY.tests, 10, k), compare(trunk, *asked, 10, k)) for k in (1, 3))
    assert one == other
    for outcome in (one[0][0], one[1][0]):
        assert 0 < outcome.tally.count < 10, "chance decides"
