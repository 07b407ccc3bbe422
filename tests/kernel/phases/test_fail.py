"""An attempt that fails shows what can be found out by it, to those who can find it out, and is not repeated."""

from __future__ import annotations

import pytest

from kernel.orders import sure
from muchado import Run, World, check_closed

HEAD = """world "In vain"
  from Monday 4 June 2007, 9:00 to Monday 4 June 2007, 10:00
  whim 0
place hall
  next to yard
place yard
  next to attic
place attic
thing purse, "the purse", in attic
trait eager
trait idle
status "A is married to B", both ways
status "A is a seller"
status "A owes B S coins"
person Ann, she
  eager 90
  at the start
    is in hall
    {ann}
person Dan, he
  at the start
    is in hall
person Bob, he
  at the start
    is in {bob}
    is married to Cyd
person Cyd, she
  at the start
    is in attic
action borrow: "A borrows from B"
  needs B is here
  afterwards A owes B 1 coins
action open: "A opens a shop"
  afterwards A is a seller
want "nobody does"
  A wants to open a shop by 1
  when A is idle
  because "{{A}} is idle"
want "nor this"
  A wants to borrow from B by 1
  when A is idle
   and B is here
  because "{{A}} is idle"
action act: {act}
want "w"
  A wants to {want} by 80
  when A is eager
  {when}
  because "{{A}} is eager"
"""


def text(act: str, want: str, when: str, ann: str, bob: str = "attic") -> str:
    """The world in which Ann wants to do it."""
    return HEAD.format(act=act, want=want, when=when, ann=ann.replace("; ", "\n    "), bob=bob)


def tried(act: str, want: str, when: str, ann: str, bob: str = "attic") -> Run:
    """What came of it by ten, where Ann holds so much at the start."""
    run = World.from_text(text(act, want, when, ann, bob)).start(0)
    run.until("10:00")
    return run


def attempts(run: Run) -> list[str]:
    """When it was attempted in vain."""
    return [event.at[-5:] for event in run.events if event.answer == "fails"]


SEND = (
    '"A sends to B in L for X"\n  needs B has X\n  needs B is in L',
    "send to B in L for X",
    "and B has X\n   and B is in L",
)
THERE = "thinks that Bob is in yard; thinks that Bob has purse"


def test_of_whoever_turns_out_not_to_be_there_nothing_else_is_found_out() -> None:
    run = tried(*SEND, THERE)
    assert attempts(run)[0] == "09:00"
    assert (sure(run, "Ann", "Bob is in yard"), sure(run, "Ann", "Bob has purse")) == (-100, 75)
    run = tried(*SEND, THERE, "yard")
    assert attempts(run) == ["09:00"]
    assert (sure(run, "Ann", "Bob is in yard") > 0, sure(run, "Ann", "Bob has purse")) == (True, -100)


CALL = (
    '"A calls B to C"\n  needs B and C are together',
    "call B to C",
    "and B and C are together\n   and B is not A\n   and C is not A",
)
DRAW = '"A draws on B"\n  needs B owes A at least 3 coins', "draw on B", "and B owes A at least 3 coins"
BUY = (
    '"A buys in L"\n  needs someone B is in L\n  needs B is a seller',
    "buy in L",
    "and B is a seller\n   and B is in L",
)


@pytest.mark.parametrize(
    ("rule", "held", "learned"),
    [
        (DRAW, "thinks that Bob owes Ann 5 coins", "Bob owes Ann 5 coins"),
        (BUY, "thinks that Bob is a seller; thinks that Bob is in yard", "Bob is a seller"),
        (CALL, "thinks that Bob is in yard; thinks that Cyd is in yard", "Cyd is in yard"),
    ],
)
def test_whoever_fails_for_want_of_what_is_left_open_knows_in_what_they_were_mistaken(
    rule: tuple[str, str, str], held: str, learned: str
) -> None:
    run = tried(*rule, held, "yard")
    assert attempts(run)[0] == "09:00"
    assert sure(run, "Ann", learned) == -100
    assert sure(run, "Dan", learned) == 0, "he looks on, and knows nothing of what she held"


def test_what_is_in_vain_for_no_reason_that_one_can_tell_is_left_alone_for_longer_and_longer() -> None:
    act = '"A hums alone in L"\n  needs L is next to here\n  needs nobody is in L'
    run = tried(act, "hum alone in L", "and L is next to here", "is a seller", "yard")
    first, second, *others = attempts(run)
    assert first == "09:00"
    assert second >= "09:16"
    assert len(others) <= 1
    why_not = str(run.why_not("Ann hums alone in yard", "9:10"))
    assert "had tried it in vain without learning why, and left it alone until 09:16" in why_not


def test_what_others_learn_of_it_does_not_hang_on_what_the_actor_held() -> None:
    assert not check_closed(
        World.from_text(text(*CALL, "thinks that Bob is in yard; thinks that Cyd is in yard"))
    ).leaks
