"""Who is there without being noticed: they perceive all, and nobody perceives them who does not know of them."""

from __future__ import annotations

from kernel import bidding
from kernel.orders import sure
from muchado import Run, World
from muchado.kernel.state.canon import from_bytes, to_bytes

ROOM = """
world "A curtain"
  from Saturday 9 June 2007, 15:00 to Saturday 9 June 2007, 17:00
  whim 0
  idle 600 minutes
place hall, "the hall"
  1 minutes from yard
place yard, "the yard"
place loft, "the loft"
  overlooks hall
  1 minutes from hall
thing ring, "the ring", in hall
status "A is hidden", unnoticed
status "A is wet", seen
feeling awe toward someone, 0 to 100
action hide: "A hides"
  afterwards A is hidden
action duck: "A ducks"
  afterwards A is hidden for 20 minutes
action come out: "A comes out"
  afterwards A is not hidden
action go: "A goes to L"
  heard by nobody
  afterwards A goes to L
action take: "A takes X"
  needs X is here
  heard by nobody
  afterwards A has X
action cough: "A coughs"
  seen here, heard here
action weep: "A weeps"
  needs nobody is here
action greet: "A greets B"
  needs B is here
action tell: "A tells B that P"
  needs B is here
  heard by nobody
  afterwards B hears that P
reaction "a meeting"
  when A meets B
  then A's awe toward B rises by 10
  because "{B} is there"
person Ann, she
  at the start
    is in hall
person Bob, he
  at the start
    is in yard
person Cyd, they
  at the start
    is in hall
person Dot, she
  at the start
    is in loft
"""


def bidden(*happenings: str) -> Run:
    """Things done there, one after the other."""
    return bidding.bidden(ROOM, *happenings)


HIDDEN = ("Ann goes to yard", "Cyd hides", "Ann goes to hall", "Ann takes ring")
"""Ann does not see Cyd hide, from the yard; Dot does not either, from the loft: it shows no further than the hall."""


def test_who_is_hidden_sees_and_is_not_seen() -> None:
    run = bidden(*HIDDEN)
    assert run.mind("Ann").company == ("Ann",)
    assert run.mind("Cyd").company == ("Ann", "Cyd")
    assert sure(run, "Cyd", "Ann took ring") == 100
    assert sure(run, "Cyd", "Ann knows that Ann has ring") == 100
    assert sure(run, "Ann", "Cyd knows that Ann took ring") < 0
    assert sure(run, "Cyd", "Ann knows that Cyd knows that Ann took ring") < 0


def test_who_comes_out_is_seen_and_met_and_does_not_betray_what_they_saw() -> None:
    run = bidden(*HIDDEN)
    before = run.mind("Ann").feels("awe", "Cyd")
    run = bidden(*HIDDEN, "Cyd comes out")
    assert sure(run, "Ann", "Cyd came out") == 100
    assert (before, run.mind("Ann").feels("awe", "Cyd")) == (10, 20)
    assert sure(run, "Ann", "Cyd knows that Ann took ring") < 0


def test_who_saw_them_hide_knows_that_they_look_on() -> None:
    run = bidden("Cyd hides", "Ann takes ring")
    assert run.mind("Ann").company == ("Ann", "Cyd")
    assert sure(run, "Ann", "Cyd is hidden") == 100
    assert sure(run, "Ann", "Cyd knows that Ann took ring") == 100
    assert sure(run, "Cyd", "Ann knows that Cyd knows that Ann took ring") == 100


def test_who_is_told_of_it_notices_them_from_then_on() -> None:
    told = bidden(
        *("Ann goes to yard", "Bob goes to hall", "Cyd hides", "Bob goes to yard", "Bob tells Ann that Cyd is hidden"),
        *("Ann goes to hall", "Ann takes ring"),
    )
    assert told.mind("Ann").company == ("Ann", "Cyd")
    assert sure(told, "Ann", "Cyd knows that Ann took ring") == 100


def test_what_they_do_is_heard_at_most_and_where_they_go_is_not_seen() -> None:
    run = bidden(*HIDDEN[:3], "Cyd coughs", "Cyd takes ring", "Cyd goes to yard", "Ann coughs")
    assert run.mind("Ann").believes("Cyd coughed").source == "heard"
    assert sure(run, "Ann", "Cyd took ring") == 0
    assert sure(run, "Ann", "ring is in hall") < 0, "that it is gone shows"
    assert sure(run, "Bob", "Cyd went to yard") == sure(run, "Ann", "Cyd went to yard") == 0


def test_one_takes_oneself_to_be_alone_and_so_one_is() -> None:
    wept = bidden("Ann goes to yard", "Cyd hides", "Ann goes to hall", "Ann weeps")
    assert sure(wept, "Cyd", "Ann wept") == 100
    seen = bidden("Cyd hides", "Ann weeps")
    assert sure(seen, "Cyd", "Ann wept") == 0


def test_a_time_that_is_over_ends_it() -> None:
    run = bidden("Ann goes to yard", "Cyd ducks", "Ann goes to hall")
    assert run.mind("Ann").company == ("Ann",)
    run.until(run.now + 30)
    (order,) = World.from_text(ROOM).changes("Ann takes ring")
    run.put(order)
    run.until(run.now + 5)
    assert run.mind("Ann").company == ("Ann", "Cyd")
    assert sure(run, "Ann", "Cyd knows that Ann took ring") == 100


def test_a_state_that_is_kept_keeps_who_is_hidden() -> None:
    run = bidden(*HIDDEN)
    world = from_bytes(to_bytes(run.simulation.world))
    assert to_bytes(world) == to_bytes(run.simulation.world)
    twin = run.copy()
    twin.until(run.now + 60)
    assert twin.mind("Ann").company == ("Ann",)


def test_whom_somebody_hidden_does_something_to_notices_them() -> None:
    """And nobody else does: but whoever was greeted, and they themselves, know that of each other."""
    run = bidden("Ann goes to yard", "Cyd hides", "Bob goes to hall", "Ann goes to hall", "Cyd greets Ann")
    assert sure(run, "Ann", "Cyd is in hall") == sure(run, "Ann", "Cyd is hidden") == 100
    assert sure(run, "Cyd", "Ann thinks that Cyd is in hall") > 0 > sure(run, "Cyd", "Bob thinks that Cyd is in hall")
    assert sure(run, "Ann", "Cyd thinks that Ann thinks that Cyd is in hall") > 0
    assert sure(run, "Bob", "Cyd is in hall") <= 0
    assert sure(run, "Bob", "Ann thinks that Cyd is in hall") <= 0
