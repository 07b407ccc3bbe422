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
        (("A is in M", "A is in M and M is not garden"), True),
        (("M is garden", "M is not next to here"), False),
        (("A is in M", "M is not next to here"), True),
        (("A is in M", "A is not due in M"), False),
        (("B lives at M", "A is not due in M", "A does not live at M", "X is not in M", "X is not here"), True),
        (("A is in M", "A does not live at M"), False),
        (("B lives at M", "A would not look for B in M"), False),
        (("A is in M", "B is here", "X is not a gift"), True),
        (("A is in M", "M is not hall"), False),
        (("A is in M", "M is hall"), True),
        (("M is garden", "B lives at M", "A is not in M"), True),
        (("X is not crown", "A is in hall"), True),
        (("X is not ring", "A is in hall"), False),
        (("B lives at M", "A is in L", "L is not M", "B is in M"), True),
        (("B lives at M", "A is in L", "L is M"), True),
        (("B is here", "B is not A"), True),
        (("A and B are together",), True),
        (("A and B are together in M", "M is not hall"), False),
        (("A and someone B are together in hall",), True),
        (("B lives at M", "M is next to here", "A and B are together"), False),
        (("B lives at M", "M is next to here", "A and B are not together"), True),
        (("B lives at M", "M is next to here", "C is here", "B and C are not together in hall"), True),
        (("B lives at M", "M is next to here", "C is here", "A is sure that B and C are not together"), True),
        (("B lives at M", "M is next to here", "C is here", "A doubts that B and C are together in M"), True),
        (("B lives at M", "M is next to here", "C is here", "A suspects that B and C are together"), False),
        (("someone B and someone C are together",), False),
        (("nobody and A are together",), False),
        (("B is here", "nobody here and B are together"), True),
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


@pytest.mark.parametrize("need", ["B is in L", "B is at home"])
def test_an_attempt_in_vain_teaches_how_things_are(need: str) -> None:
    """She comes to know that he is not there, and does not try again until she may think otherwise."""
    run = World.from_text(WORLD + PUT_OFF.format(need=need)).start()
    tries = [happening for happening in run.play() if happening.action == "try"]
    belief = run.mind("Ann").believes("Bob is in the garden")
    assert belief is not None
    assert belief.sure < 0
    assert len(tries) < 3


APART = """\
person Dan, he
  lives at garden
  every day 8:00 to 9:00: chores in garden
  at the start
    is in garden
action try: "A sends for B with C in L"
  needs B and C are together{where}
  told as "{{A}} sends for {{B}} and {{C}}."
want "w"
  A wants to send for B with C in L by 80
  when A has X
   and B and C are together in L
   and B lives at L
  because "x"
"""


@pytest.mark.parametrize("where", ["", " in L"])
def test_of_two_who_are_not_together_one_learns_which_was_not_there(where: str) -> None:
    """Bob is expected in the garden, and is at the pond; Dan is in the garden."""
    run = World.from_text(WORLD + APART.format(where=where)).start()
    tries = [happening for happening in run.play() if happening.action == "try"]
    assert tries
    assert all(happening.answer == "fails" for happening in tries)
    belief = run.mind("Ann").believes("Bob is in the garden")
    assert belief is not None
    assert belief.sure < 0
    assert run.mind("Ann").believes("Dan is in the garden") is None


@pytest.mark.parametrize(
    ("condition", "message"),
    [
        ("B is C", "different letters stand for different people"),
        ("B is L", "a person is never a place"),
        ("L is not X", "a place is never a thing"),
        ("L is L", "this asks whether something is itself"),
        ("A and A are together", "this is said of somebody with themselves"),
        ("A doubts that A and B are not together", "to doubt what is not so is too hard to follow"),
        ("B thinks that A and C are together", "minds are closed"),
        ("L is not M", "nothing here can find out which place"),
        ("someone C and B are not together", "nothing here can find out who C is"),
    ],
)
def test_what_cannot_be_asked_is_refused(condition: str, message: str) -> None:
    with pytest.raises(WorldError, match=message):
        hums("B is here", condition)


def test_to_doubt_what_is_not_so_is_not_understood() -> None:
    with pytest.raises(WorldError, match="to doubt what is not so is too hard to follow"):
        hums("A doubts that B is not in garden")
