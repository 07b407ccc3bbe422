"""Pity for a newcomer goes so far and no further: whoever only looks on does not become a friend."""

from __future__ import annotations

import muchado

YARD = """
world "Four in a yard"
  uses "core/belonging"
  from Monday 6 May 1935, 9:00 to Monday 6 May 1935, 10:30
place yard, "the yard"
person Ann, she
  kind 80
  lives at yard
  at the start
    is in yard
    looks on
person Ben, he
  lives at yard
  at the start
    is in yard
    talks across people
person Cy, he
  lives at yard
  at the start
    is in yard
    is new here
person Dot, she
  lives at yard
  at the start
    is in yard

status "A talks across people"
status "A looks on", public

want "on and on"
  A wants to shut B out with C by 200
  when A talks across people
   and B is new here
   and B is here
   and C is here
   and C does not look on
  because "it never ends"

action nod: "A nods to B kindly"
  passing
action wave: "A waves to B gladly"
  passing

want "a little"
  A wants to nod to B kindly by 300
  when A looks on
   and B is new here
   and B is here
   and A's liking toward B is at least 8
   and A did not nod to B kindly
  because "it is a shame"

want "a great deal"
  A wants to wave to B gladly by 300
  when A looks on
   and B is new here
   and B is here
   and A's liking toward B is at least 20
   and A did not wave to B gladly
  because "{A} is a friend by now"
"""


def test_who_only_looks_on_feels_for_a_newcomer_and_makes_no_friend_of_them() -> None:
    events = muchado.World.from_text(YARD).start(seed=1).play()
    acts = [event.action for event in events]
    assert acts.count("leave out") > 15
    assert "nod" in acts
    assert "wave" not in acts
