"""A small world for tests of one event under several names: a shove, to some a hurt, to some tears; and a whisper."""

from __future__ import annotations

from functools import cache

from muchado import Run, World

SHOVE = """
world "Shove"
  from Monday 4 June 2007, 9:00 to Monday 4 June 2007, 10:00
place hall, "the hall"
  next to yard
place yard, "the yard"
place tower, "the tower"
  next to yard

trait secretive
trait chatty
deed "A hurts B"
notion "A is the heir"
status "A is in tears", seen

action shove: "A shoves B"
  needs B is here
  counts as "A hurts B"
  afterwards B is in tears for 3 hours
action whisper: "A whispers to B that P"
  needs B is here
  heard by nobody
  afterwards B hears that P
action tell: "A tells B that P"
  needs B is here
  heard by nobody
  afterwards B hears that P
action go: "A goes to L"
  seen by nobody
  afterwards A goes to L

want "temper"
  A wants to shove B by 50
  when A is secretive
   and B is here
   and B is not chatty
   and A did not shove B
  because "{A} is like that"
want "secret"
  A wants to whisper to B that C is the heir by 60
  when A is secretive
   and C is the heir
   and B is here
   and B is not C
   and A did not whisper to B that C is the heir
  because "{A} cannot keep it"
want "news"
  A wants to tell B that C hurt D by 40
  when A is chatty
   and it is after 9:20
   and C hurt D
   and B is here
   and B is not C
   and B is not D
   and A did not tell B that C hurt D
  because "{A} has news"
want "away"
  A wants to go to L by 30
  when A is in tears
   and A did not go to L
   and L is yard
  because "{A} wants to be alone"

person Osk, he
  secretive 90
  at the start
    is in hall
    thinks that Rolf is the heir
    thinks that Vera knows Rolf is the heir
person Una, she
  at the start
    is in hall
person Rolf, he
  chatty 90
  secretive 10
  at the start
    is in hall
person Vera, she
  at the start
    is in yard
person Ida, she
  at the start
    is in tower
    thinks that Vera knows Osk shoved Una
person Bea, she
  at the start
    is in yard
"""


@cache
def shove() -> Run:
    """The world as it stands here, played to its end."""
    run = World.from_text(SHOVE).start()
    run.until(run.bundle.end)
    return run
