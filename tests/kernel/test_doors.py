"""Which rules may have anything to say to somebody: those whose gates their own and common knowledge open."""

from __future__ import annotations

import pytest

from muchado import World
from muchado.api.run import Run

HEAD = """world "Doors"
  from Monday 4 June 2007, 9:00 to Monday 4 June 2007, 10:00
  whim 0
place room
place loft
status "A is wed to B", both ways, public
status "A is hurt", seen
notion "A is odd"
notion "A is rich"
notion "A is late"
action hum: "A hums"
action tut: "A tuts at B"
  needs B is here
want "always"
  A wants to hum by 1
  because "so"
want "in company"
  A wants to tut at B by 3
  when B is here
  because "so"
want "wed and odd"
  A wants to hum by 1
  when A is wed to B
   and B is odd
  because "so"
want "on purpose"
  A wants to hum by 1
  when A means to tease B
  because "so"
want "not toward the hurt"
  A wants to tut at B by -5
  when B is hurt
  because "so"
plan "A praises B"
  patience 20 minutes
  worth 5
  first if B is here: hum
  because "so"
plan "A teases B"
  taken up when B is late
  taken up when B is rich
  patience 20 minutes
  worth 20
  first if B is here: hum
  because "so"
"""


def party(ann: str = "", bob: str = "in room", wed: str = "", hurt: str = "") -> Run:
    """Ann in the room with what she holds, and Bob; at the first minute."""
    people = f"person Ann, they\n  at the start\n    is in room\n{wed}{ann}"
    people += f"person Bob, they\n  at the start\n    is in {bob.removeprefix('in ')}\n{hurt}"
    run = World.from_text(HEAD + people).start(0)
    run.until(run.simulation.program.bundle.start)
    return run


WED = "    is wed to Bob\n"
ODD = "    thinks that Bob is odd\n"
RICH = "    thinks that Bob is rich\n"
LATE = "    thinks that Bob is late\n"
AIM = "    means to tease Bob\n"


@pytest.mark.parametrize(
    ("held", "bob", "wed", "wants"),
    [
        ("", "in room", "", ["always", "in company"]),
        ("", "in loft", "", ["always"]),
        ("", "in room", WED, ["always", "in company"]),
        (ODD, "in room", "", ["always", "in company"]),
        (ODD, "in room", WED, ["always", "in company", "wed and odd"]),
        (ODD, "in loft", WED, ["always", "wed and odd"]),
        (AIM, "in room", "", ["always", "in company", "on purpose"]),
    ],
)
def test_wants_are_open_to_whoever_holds_all_that_they_ask(held: str, bob: str, wed: str, wants: list[str]) -> None:
    """Of each relation something, an aim, somebody here; what everybody knows (who is wed) counts like one's own."""
    simulation = party(held, bob, wed).simulation
    program = simulation.program
    scorers = program.doors.open_to(simulation.mind(0)).wants
    assert sorted(program.bundle.wants[scorer.number].name for scorer in scorers) == wants


@pytest.mark.parametrize(("held", "ways"), [("", 0), (LATE, 1), (RICH, 1), (LATE + RICH, 2)])
def test_plans_are_open_by_each_of_their_ways(held: str, ways: int) -> None:
    simulation = party(held).simulation
    assert sum(len(opened) for _, opened in simulation.program.doors.open_to(simulation.mind(0)).plans) == ways


@pytest.mark.parametrize(("held", "taken_up"), [("", False), (LATE, True), (RICH, True)])
def test_a_plan_is_taken_up_in_any_of_its_ways(held: str, taken_up: bool) -> None:
    """Though no want asks for what opens them."""
    run = party(held)
    run.until("9:10")
    assert bool(run.mind("Ann").aims) == taken_up


def test_every_aim_opens_what_asks_for_it() -> None:
    """Not the first alone."""
    simulation = party("    means to praise Bob\n" + AIM).simulation
    wants = simulation.program.bundle.wants
    opened = {wants[scorer.number].name for scorer in simulation.program.doors.open_to(simulation.mind(0)).wants}
    assert "on purpose" in opened


@pytest.mark.parametrize("hurt", ["", "    is hurt\n"])
def test_what_speaks_against_an_act_is_open_to_whoever_holds_what_it_asks(hurt: str) -> None:
    """Though nothing else asks for that."""
    assert ("Ann tuts at Bob." in [event.text for event in party(hurt=hurt).events]) == (not hurt)
