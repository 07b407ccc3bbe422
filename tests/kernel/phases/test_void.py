"""Appointments are known to whoever takes others to be somewhere, and are off with the dead for those who know."""

from __future__ import annotations

import pytest

from kernel.orders import after, sure
from muchado import World, WorldError
from muchado.api.run import Run

TEXT = """world "Appointments"
  from Monday 4 June 2007, 9:00 to Monday 4 June 2007, 18:00
  whim 0
  idle 10 minutes
place room
  2 minutes from cafe
place cafe
  2 minutes from office
place office
status "A is dead", seen, sees nothing, hears nothing, does nothing, for good
status "A is to meet B in L at T", both ways, an appointment
status "A is busy", public
status "A is to be buried in L at T"
action go: "A goes to L"
  afterwards A goes to L
action kill: "A kills B"
  needs B is here
  afterwards B is dead
action look for: "A looks out for B in L"
action sing: "A sings"
action grieve: "A grieves"
want "where is he"
  A wants to look out for B in L by 20
  when B is busy
   and A would look for B in L
   and A did not look out for B in L within the last 3 minutes
  because "so"
reaction "off"
  when A learns that A is not to meet B in L at T
  then A's grief rises by 30
  because "so"
mood grief
"""
PEOPLE = """person Al, they
  at the start
    is in room
    is to meet Bo in cafe at 15:00
    is to meet Cy in cafe at 16:00
person Bo, they
  every day 9:00 to 17:00: work in office
  at the start
    is in office
    is to be buried in cafe at 17:00
    is busy
person Cy, they
  at the start
    is in office
person Di, they
  at the start
    is in room
"""


def looked(run: Run, who: str) -> list[tuple[str, str]]:
    """When and where somebody looked out for Bo."""
    found = (event for event in run.events if event.text.startswith(f"{who} looks out for Bo in "))
    return [(event.at[-5:], event.roles["L"].name) for event in found]


def test_who_knows_of_it_takes_people_to_be_where_they_are_to_be() -> None:
    run = World.from_text(TEXT + PEOPLE).start(0)
    run.until("4 June 16:00")
    al, di = (looked(run, who) for who in ("Al", "Di"))
    assert {place for _, place in di} == {"office"}
    cafe = [time for time, place in al if place == "cafe"]
    assert cafe[0] == "15:00", "one thinks of it in time"
    assert cafe == [time for time, _ in al if "15:00" <= time < "15:30"]
    assert al[-1][1] == "office"
    assert al[-1][0] >= "15:30"


def test_who_has_looked_there_since_does_not() -> None:
    made = World.from_text(TEXT + PEOPLE)
    run = made.start(0)
    run.until("4 June 15:01")
    run.put(*made.changes("Al goes to cafe"))
    run.until("4 June 15:25")
    assert looked(run, "Al")[-1][1] == "office"


def test_it_is_off_with_the_dead_for_those_who_know() -> None:
    run = after(World.from_text(TEXT + PEOPLE), "Cy kills Bo", "Cy goes to room", "Al goes to office", "Di sings")
    met, other = "Al is to meet Bo in cafe at 15:00", "Al is to meet Cy in cafe at 16:00"
    assert (sure(run, "Al", met) < 0, sure(run, "Al", other) > 0) == (True, True)
    assert sure(run, "Bo", met) > 0
    assert run.why(f"Al thinks that {met}").text
    assert "30" in run.why("Al's grief").text


def test_what_is_no_appointment_stays() -> None:
    buried = "Bo is to be buried in cafe at 17:00"
    text = (TEXT + PEOPLE).replace(
        "    is in room\n    is to meet Bo", f"    is in room\n    is sure that {buried}\n    is to meet Bo"
    )
    run = after(World.from_text(text), "Al goes to office", "Cy kills Bo", "Al sings")
    assert sure(run, "Al", buried) > 0


@pytest.mark.parametrize("said", ["A is to meet B at T", "A is to go from L to M at T", "X is to be in L at T"])
def test_an_appointment_is_somebodys_somewhere_at_a_time(said: str) -> None:
    with pytest.raises(WorldError, match="an appointment is"):
        World.from_text(f'{TEXT}status "{said}", an appointment\n{PEOPLE}')
