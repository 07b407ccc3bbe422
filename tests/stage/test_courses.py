"""Courses give control back on the way and come to the same; what has come about is said as it is, or as it is held."""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING

import pytest

from gate import GATE
from muchado import TimeError, Town, UnknownNameError, World, load
from muchado.stage import memories, states

if TYPE_CHECKING:
    from collections.abc import Generator


@cache
def valentine() -> World:
    return load("valentine")


def came_to(course: Generator[None, None, Town]) -> tuple[Town, int]:
    stops = 0
    while True:
        try:
            next(course)
        except StopIteration as done:
            return done.value, stops
        stops += 1


def test_a_course_stops_after_each_beat_and_comes_to_the_same() -> None:
    town = Town.of(World.from_text(GATE), seed=2)
    states.forget()
    passed, stops = came_to(town.passing("Tuesday 9:00"))
    assert stops > 1
    assert passed == town.until("Tuesday 9:00")
    assert came_to(town.passing("Tuesday 9:00")) == (passed, 0)
    assert came_to(town.seeking("Bo", every=True))[0] == town.next("Bo")
    assert came_to(town.seeking("Bo"))[0] == town.turning_point("Bo")
    with pytest.raises(TimeError, match="is past"):
        next(passed.passing("Monday 10:00"))


@pytest.mark.slow
def test_what_is_kept_of_decisions_changes_nothing() -> None:
    town, forgetful = (Town.of(valentine(), seed=3) for _ in range(2))
    for _ in range(6):
        town = town.turning_point("Ino")
        memories.forget()
        states.forget()
        forgetful = forgetful.turning_point("Ino")
        assert forgetful == town
        turn = town.turn("Ino")
        assert turn is not None
        town, forgetful = (one.act(turn.choices[0]) for one in (town, forgetful))


def test_a_decision_is_remembered_once(monkeypatch: pytest.MonkeyPatch) -> None:
    """However many there were before: those at an earlier turning point are not found out anew."""
    found = []
    recalled = memories.recalled
    monkeypatch.setattr(memories, "recalled", lambda *given: found.append(given) or recalled(*given))
    memories.forget()
    town = Town.of(valentine(), seed=3)
    for _ in range(8):
        town = town.turning_point("Ino")
        turn = town.turn("Ino")
        assert turn is not None
        town = town.act(turn.choices[0])
    assert not found


def test_an_act_has_come_about_or_not() -> None:
    town = Town.of(World.from_text(GATE), seed=2).did("Ada greets Bo")
    later = town.until("Monday 9:30")
    assert not town.came_about("Ada greets Bo")
    assert later.came_about("Ada greets Bo")
    assert later.came_about("someone greets Bo", town)
    assert not later.came_about("Ada greets Bo", later)
    assert not later.came_about("Bo greets Bo")


def test_what_came_about_for_somebody_is_what_they_think() -> None:
    town = Town.of(World.from_text(GATE + 'status "A is wet", seen\n'), seed=2)
    later = town.did("Ada greets Bo").fact("Bo is wet").until("Monday 9:30")
    assert later.came_about("Ada greets Bo", town, through="Bo")
    assert not later.came_about("Ada greets Bo", later, through="Bo")
    assert later.came_about("Bo is wet", later)
    assert not later.came_about("Ada is wet")
    assert later.came_about("Bo is cross", through="Ada")
    assert not later.came_about("Bo is cross")
    assert not later.came_about("Bo is cross", through="Bo")
    with pytest.raises(UnknownNameError):
        later.came_about("Ada flies")
    with pytest.raises(UnknownNameError):
        later.came_about("Ada greets Bo", through="Boo")
