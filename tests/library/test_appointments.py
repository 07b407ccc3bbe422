"""Appointments as the library makes them: who goes stays, who is early does not wait for the clock, none is past."""

from __future__ import annotations

import pytest

from muchado import World

TOWN = """world "The café"
  uses "core/appointments"
  from Monday 4 June 2007, 14:00 to Monday 4 June 2007, 17:00
place square
  5 minutes from cafe
place cafe, "the café"
place office
  5 minutes from cafe
trait keen
person Ann, she
  keen 90
  at the start
    is in square
    is to meet Cas in cafe at 15:00
person Cas, he
  on 4 June 12:00 to 20:00: shift in office, weight {weight}
  at the start
    is in office
"""


def goings(weight: int, until: str) -> list[str]:
    """What Cas does and the minute of it, up to a time."""
    run = World.from_text(TOWN.format(weight=weight)).start(0)
    run.until(until)
    his = [one for one in run.events if "Cas" in (one.by, *one.to) and "wait" not in one.text]
    return [f"{one.at[11:16]} {one.text}" for one in his]


def test_what_weighs_more_keeps_one_away() -> None:
    assert not goings(90, "15:20")


@pytest.mark.parametrize("weight", [20, 60])
def test_who_leaves_work_for_it_is_not_drawn_back_before_it(weight: int) -> None:
    went, met = goings(weight, "15:10")[:2]
    assert went.startswith("14:40 Cas goes to the café")
    assert "meet in the café, as agreed." in met


def test_who_are_both_early_do_not_wait_for_the_clock() -> None:
    assert goings(40, "15:10")[1].startswith("14:50 ")


def test_nobody_agrees_on_a_time_that_is_past() -> None:
    late = """want "company"
  A wants to arrange with B to meet in L at T by 60
  when A is keen
   and B is here
   and L is square
   and T is today at {}
   and A did not arrange with B to meet in L at T
  because "{{A}} likes {{B}}"
"""
    town = TOWN.replace("    is in office", "    is in square").replace("    is to meet Cas in cafe at 15:00\n", "")
    for time, agreed in (("13:00", False), ("16:00", True)):
        run = World.from_text(town.format(weight=5) + late.format(time)).start(0)
        run.until("14:10")
        assert any("agree to meet" in one.text for one in run.events) is agreed, time


def deeds(opening: str, office: str = "is in office") -> set[str]:
    """What is done from 14:00 to 17:00 in any of six runs when this, too, is so for Ann, and Cas is here or there."""
    town = (
        TOWN.format(weight=5)
        .replace("    is to meet", f"    {opening}\n    is to meet")
        .replace("is in office", office)
    )
    world = World.from_text(town)
    return {one.action for seed in range(6) for one in world.start(seed).play()}


@pytest.mark.parametrize(
    ("opening", "where", "done"),
    [
        ("liking toward Cas 60", "is in office", "arrange"),
        ("sadness 60", "is in square", "put off"),
        ("blame toward Cas 60", "is in office", "call off"),
    ],
)
def test_what_was_good_is_to_be_had_again_and_what_is_spoilt_is_not(opening: str, where: str, done: str) -> None:
    """What is agreed on is arranged anew, put off or called off; and not where nothing speaks for it."""
    assert done in deeds(opening, where)
    assert done not in deeds("surprise 1", where)


@pytest.mark.parametrize(("impulsive", "comes"), [(20, True), (80, False)])
def test_time_flies_in_good_company_for_the_impulsive_and_somebody_waits_in_vain(impulsive: int, comes: bool) -> None:
    friend = """person Dot, she
  at the start
    is in office
"""
    town = TOWN.format(weight=5).replace("person Cas, he\n", f"person Cas, he\n  impulsive {impulsive}\n")
    done = {one.action for one in World.from_text(f"{town}    liking toward Dot 60\n{friend}").start(0).play()}
    assert comes is ("leave off waiting" not in done)
    assert comes is ("keep the appointment" in done)
