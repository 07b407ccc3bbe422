"""A road from a village over a bridge, past a fair, to a mill; and people who go along it."""

from __future__ import annotations

from muchado import Run, World

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
    return [
        one.text.split(" to the ")[-1].rstrip(".")
        for one in run.events
        if (one.action, one.by) == ("go", who)
        for _ in range(1 + len(one.journey.passed if one.journey else ()))
    ]
