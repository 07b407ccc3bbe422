"""Rules mean what they say: tiny worlds as text, played, and what comes of them."""

from __future__ import annotations

import pytest

from muchado import World, WorldError

WORLD = """\
world "Where"
  from Monday 13 February 2006, 8:00 to Monday 13 February 2006, 8:20
  whim 0
place hall, "the hall"
  next to garden
place garden, "the garden"
  next to pond
place pond, "the pond"
thing ring, "a ring"
thing crown, "a crown", in garden
feeling love toward someone
status "A is married to B", both ways
phrase "A loves B": A's love toward B is at least 50
person Ann, she
  lives at hall
  every day 8:00 to 9:00: chores in hall
  at the start
    is in hall
    has ring
    love toward Bob 80
    means to woo Bob
person Bob, he
  lives at garden
  every day 8:00 to 9:00: chores in garden
  at the start
    is in pond
action hum: "A hums"
plan "A woos B"
  patience 3 days
  worth 1
  first if B is here: hum
  because "x"
"""


CAL = """\
person Cal, he
  lives at hall
  every day 8:00 to 9:00: chores in hall
  at the start
    is in hall
"""


def hums(*conditions: str) -> bool:
    """Whether Ann, who thinks that Bob is in the garden, ever hums by a want with these conditions."""
    when = "\n   and ".join(conditions)
    want = f'want "hum"\n  A wants to hum by 80\n  when A has X\n   and {when}\n  because "x"\n'
    run = World.from_text(WORLD + CAL + want).start()
    return any(happening.action == "hum" for happening in run.play())


@pytest.mark.parametrize(
    ("conditions", "so"),
    [
        (("B lives at M", "B is in M", "A thinks that B is not in M"), False),
        (("B lives at M", "M is next to here", "A does not think that B is not in M"), True),
        (("B lives at M", "M is next to here", "A does not think that B is in M"), False),
        (("B lives at M", "M is next to here", "A thinks that B is in M"), True),
        (("B lives at M", "M is next to here", "A is sure that B is in M"), False),
        (("B lives at M", "M is next to here", "A is not sure that B is in M"), True),
        (("B is here", "B lives at M", "A is sure that B is in M"), True),
        (("B lives at M", "M is next to here", "A doubts that B is in M"), False),
        (("A thinks that A has X",), True),
        (("A thinks that A does not have X",), False),
        (("A does not think that A does not have X",), True),
        (("A doubts that A has X",), False),
        (("A loves B", "A thinks that A does not love B"), False),
        (("A loves B", "A does not think that A does not love B"), True),
        (("A means to woo B", "A thinks that A does not mean to woo B"), False),
        (("A means to woo B", "A thinks that A means to woo B"), True),
        (("A is in M", "A thinks that A is not in M"), False),
        (("A is in M", "A is sure that A is in M"), True),
    ],
)
def test_a_condition_means_what_it_says(conditions: tuple[str, ...], so: bool) -> None:
    assert hums(*conditions) == so


PUT_OFF = """\
action try: "A sends for B in L"
  needs {need}
  told as "{{A}} sends for {{B}}."
want "w"
  A wants to send for B in L by 80
  when A has X
   and B lives at L
   and B is in L
  because "x"
"""


@pytest.mark.parametrize("need", ["B is in L", "B is at home", "A thinks that B is in L"])
def test_needs_are_held_against_the_truth_whatever_they_ask(need: str) -> None:
    """Bob is expected in the garden, where he lives and is due, and is at the pond."""
    run = World.from_text(WORLD + PUT_OFF.format(need=need)).start()
    tries = [happening for happening in run.play() if happening.action == "try"]
    assert tries, "she thinks that it is possible"
    assert all(happening.answer == "fails" for happening in tries)


def test_an_attempt_in_vain_teaches_how_things_are() -> None:
    """She comes to know that he is not there, and does not try again until she may think otherwise."""
    run = World.from_text(WORLD + PUT_OFF.format(need="B is in L")).start()
    tries = [happening for happening in run.play() if happening.action == "try"]
    belief = run.mind("Ann").believes("Bob is in the garden")
    assert belief is not None
    assert belief.sure < 0
    assert len(tries) < 3


def test_to_doubt_what_is_not_so_is_not_understood() -> None:
    with pytest.raises(WorldError, match="to doubt what is not so is too hard to follow"):
        hums("A doubts that B is not in garden")
