"""A small world for tests of what decides: a hint that says much, a proof that says the rest, and what came of it."""

from __future__ import annotations

from functools import cache

from muchado import Run, World

PROOF = """
world "Proof"
  from Monday 4 June 2007, 9:00 to Monday 4 June 2007, 11:00

place hall, "the hall"

trait furtive
status "A is a thief"

action hide: "A hides something from B"
  needs B is here
action drop: "A drops a purse before B"
  needs B is here
action accuse: "A accuses B"
  needs B is here

want "a purse to hide"
  A wants to hide something from B by 50
  when A is furtive
   and B is here
   and A did not hide something from B
  because "{A} has a purse to hide"
want "clumsy"
  A wants to drop a purse before B by 50
  when A is furtive
   and it is after 10:00
   and B is here
   and A did not drop a purse before B
  because "{A} is clumsy"
want "out with it"
  A wants to accuse B by 50
  when A is sure that B is a thief
   and B is here
   and A did not accuse B
  because "{B} is a thief"

reaction "what is in that hand?"
  when A sees that B hid something from A
  then A thinks that B is a thief
  because "{B} hides something"
reaction "a purse"
  when A sees that B dropped a purse before A
  then A is sure that B is a thief
  because "there is a purse that {B} should not have"

person Ann, she
  at the start
    is in hall
person Bob, he
  furtive 100
  at the start
    is in hall
"""


@cache
def proved(text: str = PROOF) -> Run:
    """The world, played to its end."""
    run = World.from_text(text).start()
    run.until("11:00")
    return run
