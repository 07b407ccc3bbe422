"""Patterns watched for while a game goes on."""

from __future__ import annotations

import pytest

from find.parlour import parlour
from muchado import Town

PATTERNS = ["someone A shoves B", "someone A shoves B while A is in parlour"]


@pytest.mark.parametrize("pattern", PATTERNS)
def test_what_comes_about_is_told_once_and_when_it_does(pattern: str) -> None:
    lookout, town = parlour().watch(pattern), Town.of(parlour())
    assert lookout.follow(town) == ()
    town = town.until("9:05").did("Ann shoves Ben").until("9:10")
    assert [find.who for find in lookout.follow(town)] == [{"A": "Ann", "B": "Ben"}]
    assert lookout.follow(town) == lookout.follow(town.until("9:20")) == ()
    town = town.until("9:20").did("Dan shoves Ben").until("9:30")
    assert [find.who for find in lookout.follow(town)] == [{"A": "Dan", "B": "Ben"}]
    assert len(lookout.finds) == 2


@pytest.mark.parametrize("pattern", PATTERNS)
def test_a_game_that_goes_back_is_looked_through_again(pattern: str) -> None:
    lookout, early = parlour().watch(pattern), Town.of(parlour()).until("9:05").did("Ann shoves Ben").until("9:10")
    assert len(lookout.follow(early.did("Dan shoves Ben").until("9:20"))) == 2
    assert [find.who["A"] for find in lookout.follow(early)] == ["Ann"]
    other = early.did("Ben shoves Dan").until("9:20")
    assert [find.who["A"] for find in lookout.follow(other)] == ["Ben"]
    assert [find.who["A"] for find in lookout.finds] == ["Ann", "Ben"]


def test_what_is_not_to_come_is_told_when_its_time_is_over() -> None:
    lookout = parlour().watch("someone A shoves B and nobody comforts B within 30 minutes afterwards")
    town = Town.of(parlour()).until("9:05").did("Ann shoves Ben").until("9:20")
    assert lookout.follow(town) == ()
    assert lookout.follow(town.did("Dan comforts Ben").until("11:00")) == ()
    assert len(lookout.follow(town.until("11:00"))) == 1


def test_a_town_of_two_beginnings_is_the_same_as_the_run() -> None:
    town = Town.of(parlour()).until("9:05").did("Ann shoves Ben").until("9:20").did("Dan comforts Ben").until("10:00")
    chain = "first someone A shoves B\nthen someone C comforts B"
    assert [find.who for find in parlour().watch(chain).follow(town)] == [{"A": "Ann", "B": "Ben", "C": "Dan"}]
