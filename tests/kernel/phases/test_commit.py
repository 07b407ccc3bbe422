"""What one has set one's mind on is not given up for nothing, and what one has learned of ways is not forgotten."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

import muchado
from muchado import Run, World, verify
from muchado.kernel.events import Choice

if TYPE_CHECKING:
    from pathlib import Path

ROAD = """world "A road"
  from Monday 4 June 2007, 8:00 to Monday 4 June 2007, 12:00
  whim {whim}
  idle 10 minutes
  people hold by {points} to what they have set their minds on
  people leave a way alone for {cool} minutes that led nowhere
place village
  5 minutes from bridge
place bridge
  5 minutes from mill
  5 minutes from fair
place mill
place fair
feeling fear toward someone, 0 to 100
status "L is shut"
trait diligent
trait merry
action go: "A goes to L"
  needs A is not in L
  seen from afar, heard by nobody
  passing
  afterwards A goes toward L
action call: "A calls B"
  needs B is here
action hear: "A warns B that L is shut"
  needs B is here
  afterwards B hears that L is shut
want "work"
  A wants to go to mill by 25
  when A is diligent
   and A is not in mill
   and A does not think that mill is shut
  because "there is work"
want "music"
  A wants to go to fair by 18
  when A is merry
   and A is in bridge
  because "there is music"
want "out of the way"
  A wants to go to L by 40
  when A's fear toward B is at least 50
   and B is here
   and L is next to here
  because "{{A}} is afraid of {{B}}"
want "home"
  A wants to go to village by 10
  when A's fear toward someone is at least 50
   and A is not in village
  because "{{A}} is at home there"
plan "A seeks B"
  first if B is here: call B
  else if A would look for B in L: go to L
  done when A called B
  worth {worth}
  because "{{A}} has something to say to {{B}}"
"""
NED = """person Ned, he
  diligent 80
  merry 80
  at the start
    is in village
"""
ADA = """person Ada, she
  at the start
    is in bridge
    is sure that mill is shut
"""
IDA = """person Ida, she
  at the start
    is in village
    fear toward Max 80
person Max, he
  at the start
    is in village
"""
SEEDS = range(30)


def road(people: str, points: int = 10, whim: int = 12, cool: int = 15, worth: int = 30) -> World:
    return World.from_text(ROAD.format(points=points, whim=whim, cool=cool, worth=worth) + people)


def played(world: World, seed: int = 0, until: str = "9:00", *orders: tuple[str, str]) -> Run:
    run = world.start(seed)
    for minute, act in orders:
        run.until(minute)
        run.put(*world.changes(act))
    run.until(until)
    return run


def went(run: Run, who: str) -> list[str]:
    """Toward where somebody went, step by step."""
    return [one.text.split(" to the ")[-1].rstrip(".") for one in run.events if (one.action, one.by) == ("go", who)]


def test_a_journey_is_not_weighed_anew_while_nothing_is_new() -> None:
    assert all(went(played(road(NED), seed), "Ned")[:2] == ["mill"] * 2 for seed in SEEDS)


def test_where_nobody_says_that_people_hold_to_anything_dice_turn_them_round() -> None:
    turned = sum(went(played(road(NED, points=0), seed), "Ned")[:2] == ["mill", "fair"] for seed in SEEDS)
    assert 2 <= turned <= 15


def test_what_is_learned_on_the_way_turns_one_round() -> None:
    run = played(road(NED + ADA, whim=0), 0, "9:00", ("8:02", "Ada warns Ned that mill is shut"))
    assert went(run, "Ned")[:2] == ["mill", "fair"]


@pytest.mark.parametrize(("worth", "turns"), [(30, False), (40, True)])
def test_an_aim_taken_up_on_the_way_turns_one_round_if_it_weighs_more_by_what_one_holds_to(
    worth: int, turns: bool
) -> None:
    """Work draws by 25, and by 10 more once one has set one's mind on it; what Ned gets to hear of is at the fair."""
    ada = "person Ada, she\n  at the start\n    is in fair\n"
    world = road(NED.replace("  merry 80\n", "") + ada, whim=0, worth=worth)
    run = world.start(0)
    run.until("8:02")
    run.put(*world.changes("Ned means to seek Ada"), *world.changes("Ned is sure that Ada is in fair"))
    run.until("9:00")
    assert went(run, "Ned")[:2] == ["mill", "fair" if turns else "mill"]


@pytest.mark.parametrize("points", [0, 10])
def test_what_counts_for_it_sums_to_the_score(points: int) -> None:
    choices: list[Choice] = []
    simulation = road(NED, points=points).start(1).simulation
    while simulation.next_minute() is not None:
        choices += simulation.beat().choices
    assert all(one.score == one.chance + sum(part.amount for part in one.parts) for one in choices)
    held = [part.amount for one in choices for part in one.parts if part.use.kind == "intention"]
    assert set(held) == ({points} if points else set())


def test_why_says_so() -> None:
    run = played(road(NED))
    assert "Ned has set his mind on it" in str(run.why("Ned went to mill"))
    assert 'intention "set on it"' in str(run.why("Ned went to mill"))
    assert "Ned would rather go to the mill: 36 points to 18" in str(run.why_not("Ned goes to fair", at="8:05"))


def test_what_drove_one_out_is_not_forgotten_on_arrival() -> None:
    """Ida is afraid of Max, and stays away from home as long as she takes him to be there."""
    assert went(played(road(IDA, whim=0), 0, "8:40"), "Ida") == ["bridge"]
    back_and_forth = went(played(road(IDA, points=0, whim=0), 0, "8:40"), "Ida")
    assert back_and_forth[:3] == ["bridge", "village", "bridge"], "which is what happens otherwise"


def test_she_comes_back_when_she_sees_him_elsewhere() -> None:
    run = played(road(IDA, whim=0), 0, "10:00", ("8:20", "Max goes to bridge"), ("8:30", "Max goes to mill"))
    assert "village" in went(run, "Ida")


def test_a_run_goes_on_from_a_file_in_the_middle_of_a_journey(tmp_path: Path) -> None:
    world = road(NED, whim=12)
    path = tmp_path / "road.run"
    run = world.start(4)
    run.until("8:04")
    run.save(path)
    assert run.simulation.mind(0).intention.option
    run.close()
    again = muchado.open_run(path)
    again.until("10:00")
    assert went(again, "Ned") == went(played(world, 4, "10:00"), "Ned")
    assert verify(path) is None


SEEKER = """person Ned, he
  at the start
    is in village
    fear toward Max 80
    means to seek Ada
person Ada, she
  every day 8:00 to 20:00: stall in fair
  at the start
    is in mill
person Max, he
  at the start
    is in mill
"""


def test_a_way_that_led_nowhere_is_left_alone_for_longer_each_time() -> None:
    """Ada should be at the fair, and is not; between two looks there Ned goes home."""

    def looks(cool: int) -> list[int]:
        """The minutes at which Ned sets out for the fair from the village."""
        run = played(road(SEEKER, whim=0, cool=cool), 0, "11:59")
        mine = (one for one in run.events if (one.action, one.by, one.place) == ("go", "Ned", "village"))
        return [int(one.at[11:13]) * 60 + int(one.at[14:]) for one in mine if "fair" in one.text]

    first, second, third = looks(15)[:3]
    assert third - second > second - first > 15
    assert len(looks(15)) < len(looks(0))


def test_a_way_is_open_again_when_one_learns_that_they_are_there() -> None:
    world = road(SEEKER, whim=0, cool=60)
    run = world.start(0)
    run.until("8:25")
    assert went(run, "Ned").count("fair") == 2, "by way of the bridge, and then home"
    run.put(*world.changes("Ned is sure that Ada is in fair"))
    run.until("8:50")
    assert went(run, "Ned").count("fair") == 4
