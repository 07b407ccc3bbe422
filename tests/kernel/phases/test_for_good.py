"""Who is dead leaves every plan and timetable of those who know of it; what does not take them goes on."""

from __future__ import annotations

import pytest

from kernel.orders import after
from muchado import World
from muchado.api.run import Run

TEXT = """world "For good"
  from Monday 4 June 2007, 9:00 to Monday 4 June 2007, 18:00
  whim 0
  idle 60 minutes
place room
  2 minutes from street
place street
thing ring, "the ring"
trait calm
status "A is old", public
status "A is dead", seen, sees nothing, hears nothing, does nothing, for good
status "A is bound", seen, does nothing
status "A is avenged"
status "A is at peace"
deed "A comforts B"
action kill: "A kills B"
  needs B is here
  afterwards B is dead
action bind: "A binds B"
  afterwards B is bound
action tell: "A tells B that P"
  needs B is here
  afterwards B hears that P
action ask: "A asks pardon of B"
  needs B is here
  B may grant it, refuse
action nurse: "A nurses B"
  needs B is here
  needs B is not dead
  counts as "A comforts B"
action stroke: "A strokes B"
  needs B is here
  afterwards B is at peace
action hand: "A hands X to B"
  needs A has X
  needs B is here
  afterwards B has X
action write: "A writes to B that P"
  reaches B later
  heard by nobody
  afterwards B hears that P
action bury: "A buries B"
  needs B is here
action strike: "A strikes B"
  needs B is here
  afterwards A is avenged
action note: "A notes that B is at work"
  heard by nobody
plan "A squares things with B"
  done when A asked pardon of B
  worth 0
  first if B is here: strike B
  because "so"
plan "A is kind to B"
  done when A comforted B
  worth 0
  first if B is here: stroke B
  because "so"
plan "A sets B at rest"
  done when B is at peace
  worth 0
  first if B is here: nurse B
  because "so"
plan "A gives X away to B"
  done when B has X
  worth 0
  first if B is here: bury B
  because "so"
plan "A lets B know that P"
  done when A thinks that B knows P
  worth 0
  first if B is here: bury B
  because "so"
plan "A keeps in touch with B"
  done when A is calm
  worth 0
  first if B is here: ask pardon of B
  else if B is old: write to B that A is old
  because "so"
plan "A lays B in the ground"
  done when A buried B
  worth 0
  first if B is here: bury B
  because "so"
plan "A avenges B on C"
  done when A struck C
  worth 0
  first if C is here: strike C
  because "so"
plan "A hears of B from C"
  done when A asked pardon of C
  worth 0
  first if C is here: ask pardon of C
  because "so"
want "at work"
  A wants to note that B is at work by 20
  when B is old
   and B is on duty
   and A did not note that B is at work
  because "so"
want "at the mill"
  A wants to strike B by 30
  when B is old
   and B is due for milling
   and B is here
   and A did not strike B
  because "so"
person Piet, he
  every day 10:00 to 17:00: milling in room
  at the start
    is in room
    is old
person Ada, she
  at the start
    is in room
    has ring
    means to square things with Piet
    means to be kind to Piet
    means to set Piet at rest
    means to give ring away to Piet
    means to let Piet know that Ada is old
    means to keep in touch with Piet
    means to lay Piet in the ground
    means to avenge Piet on Cas
    means to hear of Piet from Cas
person Bo, he
  at the start
    is in street
    means to square things with Piet
person Cas, he
  at the start
    is in room
"""

TAKES_HIM = (
    "square things with Piet",  # to be reached it takes his answer
    "be kind to Piet",  # what would count as that is nothing for the dead
    "set Piet at rest",  # so is the one way toward it
    "give the ring away to Piet",
    "let Piet know that Ada is old",
    "keep in touch with Piet",  # he answers nothing, and reads nothing
)
GOES_ON = ("lay Piet in the ground", "avenge Piet on Cas", "hear of Piet from Cas")


def means(run: Run, who: str) -> set[str]:
    """What somebody means to do."""
    return {*run.mind(who).aims}


@pytest.fixture(scope="module")
def dead() -> Run:
    return after(World.from_text(TEXT), "Cas kills Piet", "Cas strikes Ada")


def test_whoever_knows_gives_up_what_takes_the_dead_and_nothing_else(dead: Run) -> None:
    assert means(dead, "Ada") == {*GOES_ON}


def test_whoever_does_not_know_goes_on(dead: Run) -> None:
    assert means(dead, "Bo") == {"square things with Piet"}


def test_what_is_not_for_good_ends_no_aim() -> None:
    bound = after(World.from_text(TEXT), "Cas binds Piet", "Cas strikes Ada")
    assert means(bound, "Ada") == {*GOES_ON, *TAKES_HIM}


@pytest.mark.parametrize(("sure", "goes_on"), [("suspects", True), ("thinks", False)])
def test_a_mere_suspicion_ends_no_aim(sure: str, goes_on: bool) -> None:
    text = TEXT.replace("is in street\n", f"is in street\n    {sure} that Piet is dead\n")
    run = after(World.from_text(text), "Cas strikes Ada")
    assert ("square things with Piet" in means(run, "Bo")) is goes_on


def test_what_takes_the_dead_is_not_taken_up_either() -> None:
    text = TEXT.replace(
        "  done when A asked pardon of B\n  worth",
        "  taken up when B is old\n  done when A asked pardon of B\n  worth",
        1,
    )
    run = after(World.from_text(text), "Cas kills Piet", "Cas strikes Ada")
    assert "square things with Piet" not in means(run, "Cas") | means(run, "Ada")


def test_why_says_what_had_been_learned(dead: Run) -> None:
    why = str(dead.why("Ada means to square things with Piet"))
    assert "does not mean to square things with Piet, since Monday 09:02: Ada had learned that Piet is dead." in why
    assert "Ada is sure that Piet is dead (saw, Monday 09:02)." in why
    assert "Ada had learned that Piet is dead." in str(dead.why_not("Ada asks pardon of Piet", at="4 June 9:10"))


def test_the_dead_are_due_nowhere_for_those_who_know() -> None:
    alive, dead = (
        after(World.from_text(TEXT), *acts) for acts in (("Cas strikes Ada",), ("Cas kills Piet", "Cas strikes Ada"))
    )
    for run in (alive, dead):
        run.until("4 June 17:30")
    told = [{event.text for event in run.events} for run in (alive, dead)]
    assert {"Ada notes that Piet is at work.", "Ada strikes Piet."} <= told[0]
    assert not {"Ada notes that Piet is at work.", "Ada strikes Piet."} & told[1]
    assert "Bo notes that Piet is at work." in told[1]
