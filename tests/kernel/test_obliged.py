"""Duties that are made while the world runs: whoever takes one to stand is due there, and looked for there."""

from __future__ import annotations

from muchado import Run, World

TEXT = """world "Duties"
  from Monday 4 June 2007, 9:00 to Monday 4 June 2007, 18:00
  whim 0
  idle 600 minutes
place room
  next to wall, mill
place wall
  next to mill
place mill
status "A is to stand guard in L at T", a duty for 2 hours, weight 70
action go: "A goes to L"
  needs A is not in L
  afterwards A goes to L
action tell off: "A tells B off to stand guard in L at T"
  needs B is here
  afterwards B is to stand guard in L at T
action let off: "A lets B off standing guard in L at T"
  afterwards B is not to stand guard in L at T
action look for: "A looks out for B in L"
  needs A is not in L
want "where one is due"
  A wants to go to L by the pull of duty
  when A is due in L
   and A is not in L
  because "{A} is due there"
want "where are they"
  A wants to look out for B in L by 20
  when A is curious
   and B is on duty
   and A would look for B in L
   and A did not look out for B in L
  because "so"
trait curious
person Eva, she
  curious 90
  at the start
    is in room
person Tom, he
  every day 8:00 to 12:00: the mill in mill, weight 40
  every day 14:00 to 16:00: the mill in mill, weight 40
  at the start
    is in room
person Una, she
  at the start
    is in mill
"""


def told_off(*orders: tuple[int, str]) -> Run:
    """A run in which people are bidden things, each so many hours after it begins."""
    world = World.from_text(TEXT)
    run = world.start()
    for hours, order in orders:
        if hours:
            run.until(world.bundle.start + 60 * hours)
        run.put(*world.changes(order))
    run.until(world.bundle.end)
    return run


def walks(run: Run, who: str) -> list[tuple[str, str]]:
    """When somebody set out, and for where."""
    return [(event.at[-5:], event.roles["L"].name) for event in run.events if event.text.startswith(f"{who} goes to")]


def looked_for(run: Run) -> list[tuple[str, str]]:
    """Whom Eva looked out for, and where."""
    found = [event.roles for event in run.events if event.text.startswith("Eva looks out for")]
    return [(roles["B"].name, roles["L"].name) for roles in found]


OFF = "Eva tells Tom off to stand guard in wall at {}"
MORNING = [("09:01", "mill")]


def test_who_is_told_off_is_due_there_until_a_duty_that_begins_later() -> None:
    assert walks(told_off((0, OFF.format("13:00"))), "Tom") == [*MORNING, ("13:00", "wall"), ("14:00", "mill")]
    assert walks(told_off((0, OFF.format("15:00"))), "Tom") == [*MORNING, ("15:00", "wall")]


def test_who_knows_of_it_looks_there_then() -> None:
    run = told_off((0, OFF.format("12:30")))
    assert looked_for(run) == [("Tom", "mill"), ("Tom", "wall")]


def test_who_was_not_told_that_they_are_let_off_goes_and_whoever_let_them_off_looks_for_nobody() -> None:
    run = told_off((0, OFF.format("12:30")), (2, "Eva lets Tom off standing guard in wall at 12:30"))
    assert walks(run, "Tom") == [*MORNING, ("12:30", "wall"), ("14:00", "mill")]
    assert looked_for(run) == [("Tom", "mill")]


def test_why_leads_to_what_made_the_duty_and_of_a_timetable_to_nothing() -> None:
    text = (
        TEXT
        + """want "somebody has to"
  A wants to tell B off to stand guard in L at T by 60
  when A is curious
   and B is here
   and L is wall
   and T is today at 12:30
   and A did not tell B off to stand guard in L at T
  because "so"
"""
    )
    world = World.from_text(text)
    run = world.start()
    run.until(world.bundle.end)
    assert [("Eva told Tom off" in str(run.why(event.id))) for event in run.events if event.by == "Tom"] == [
        False,
        True,
        False,
    ]
