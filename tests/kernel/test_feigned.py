"""A state that is feigned shows as another to all who do not know better."""

from __future__ import annotations

from kernel.orders import after, sure
from muchado import World, check_closed

WORLD = """world "Possum"
  from Monday 4 June 2007, 9:00 to Monday 4 June 2007, 18:00
  whim 0
  idle 600 minutes
place yard
place shed
  5 minutes from yard
status "A is asleep", seen, sees nothing, hears only what is loud, does nothing
status "A plays asleep", looks like "A is asleep"
action fall asleep: "A falls asleep"
  afterwards A is asleep
action wake up: "A wakes up"
  afterwards A is not asleep
action play possum: "A plays possum"
  taken for "A falls asleep"
  afterwards A plays asleep
action stir: "A stirs"
  heard by nobody
  afterwards A does not play asleep
action go: "A goes to L"
  afterwards A goes to L
action tell: "A tells B that P"
  needs B is here
  afterwards B hears that P
person Ann, she
  at the start
    is in yard
person Bob, he
  at the start
    is in yard
person Cyd, she
  at the start
    is in shed
"""
PLAYS = "Ann plays possum"


def held(run_acts: tuple[str, ...], who: str) -> tuple[int, int]:
    """How sure somebody is, after some acts, that Ann is asleep, and that she only plays so."""
    run = after(World.from_text(WORLD), *run_acts)
    return sure(run, who, "Ann is asleep"), sure(run, who, "Ann plays asleep")


def test_who_sees_it_takes_it_for_what_it_looks_like() -> None:
    assert held((PLAYS,), "Bob") == (100, 0)
    assert held((PLAYS, "Bob goes to shed", "Bob goes to yard"), "Bob") == (100, 0)
    assert held((PLAYS, "Cyd goes to yard"), "Cyd") == (100, 0), "who comes later sees no more"


def test_whoever_feigns_it_knows() -> None:
    asleep, playing = held((PLAYS, "Bob goes to shed"), "Ann")
    assert asleep <= 0
    assert playing == 100


def test_nothing_is_closed_to_them() -> None:
    run = after(World.from_text(WORLD), PLAYS, "Cyd goes to yard")
    assert "Cyd" in run.mind("Ann").company


def test_who_is_told_is_fooled_no_more() -> None:
    assert held((PLAYS, "Ann tells Bob that Ann plays asleep", "Cyd goes to yard"), "Bob") == (-100, 100)
    assert held((PLAYS, "Ann tells Bob that Ann plays asleep", "Cyd goes to yard"), "Cyd") == (100, 0)


def test_when_it_is_over_it_looks_so() -> None:
    assert held((PLAYS, "Cyd goes to yard", "Ann stirs", "Cyd goes to shed", "Cyd goes to yard"), "Cyd")[0] < 0


def test_minds_stay_closed() -> None:
    assert not check_closed(World.from_text(WORLD)).leaks
