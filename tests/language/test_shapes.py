"""Every shape of the reference's tables can be written, and means what the table says it means."""

from __future__ import annotations

import pytest

from muchado import World

WORLD = """
world "Shapes"
  from Monday 13 February 2006, 8:00 to Monday 13 February 2006, 10:00
  whim 0

holiday "Valentine's Day" on 14 February
holiday "Carnival" on 13 February

place hall, "the hall"
  next to yard
place yard, "the yard"

thing ring, "a ring", a gift

trait proud
feeling anger toward someone, 0 to 100
feeling love toward someone, -100 to 100
mood sadness, 0 to 100
status "A dates B", both ways, public
status "A is in tears", seen
notion "A took B from C"
phrase "A loves B": A's love toward B is at least 50
deed "A is kind to B"

action tick: "A ticks"
action ask: "A asks B to tell C that P"
  needs B is here
action praise: "A praises B"
  needs B is here
  counts as "A is kind to B"
action go: "A goes to L"
  afterwards A goes to L

plan "A wins B"
  worth 0
  first if B is here: praise B
  because "-"

person Ada, she
  proud 85
  lives at yard
  every day 8:00 to 9:00: class in hall, weight 0
  at the start
    is in hall
    dates Ben
    has ring
    sadness 30
    anger toward Ben 45, love toward Cas 70
    means to win Cas
    suspects that Cas loves Ben
    is sure that Ben took Cas from Dan
    thinks that Ben praised Cas

person Ben, he
  lives at hall
  at the start
    is in hall

person Cas, they
  at the start
    is in hall

person Dan, he
  at the start
    is in yard

want "test"
  A wants to tick by {amount}
  when A lives at yard
   and {condition}
  because "-"
"""

TRUE = [
    "A's anger toward someone B is at least 40",
    "A's anger toward someone B is more than half of A's sadness",
    "A is proud",
    "A is very proud",
    "A dates someone B",
    "A dates B",
    "A suspects that B loves C",
    "A loves someone B",
    "A is sure that B took C from D",
    "A thinks that B praised C",
    "B praised C",
    "B was kind to C",
    "B praised C today",
    "B praised C within the last 2 hours",
    "someone here B is here",
    "B is here",
    "A is in hall",
    "A is in L",
    "A is due in L",
    "A is on duty",
    "L is next to here",
    "A lives at L",
    "A has X",
    "X is a gift",
    "A means to win B",
    "it is Carnival",
    "it is the day before Valentine's Day",
    "it is Monday",
    "it is a weekday",
    "it is before 9:00",
    "it is after 7:59",
    "it is not Tuesday",
    "A dates B\n   and B does not love A",
    "A is not in tears",
    "nobody is in tears",
    "A loves B\n   and A's anger toward B is less than 10",
    "A loves B\n   and A would look for B in L",
]

FALSE = [
    "A is hardly proud",
    "A is not proud",
    "A is not in hall",
    "A does not mean to win B\n   and A loves B",
    "A dates nobody",
    "nobody here is here",
    "it is Tuesday",
    "it is after 9:30\n   and it is before 9:31",
    "A is in tears",
    "B loves A",
    "someone B loves C",
    "A doubts that B loves C",
    "A asked B to tell C that P",
    "A thinks that P\n   and P is news of the last 2 hours",
    "A is at home",
]


def ticks(condition: str, amount: str = "20") -> bool:
    text = WORLD.replace("{condition}", condition).replace("{amount}", amount)
    return any(event.action == "tick" and event.at.endswith("08:00") for event in World.from_text(text).start().play())


@pytest.mark.parametrize("condition", TRUE)
def test_what_is_so(condition: str) -> None:
    assert ticks(condition)


@pytest.mark.parametrize("condition", FALSE)
def test_what_is_not_so(condition: str) -> None:
    assert not ticks(condition)


@pytest.mark.parametrize(
    ("amount", "worth"),
    [
        ("20 less 19", True),
        ("20 less 20", False),
        ("how proud A is less 84", True),
        ("how proud A is less 85", False),
        ("half of A's sadness less 14", True),
        ("half of A's sadness less 15", False),
        ("twice A's anger toward B less 89", True),
        ("twice A's anger toward B less 90", False),
        ("a tenth of A's sadness plus a fifth of A's sadness less 8", True),
        ("a third of A's sadness plus a quarter of A's sadness less 17", False),
        ("the pull of duty plus 1", True),
        ("the pull of duty", False),
        ("how sure A is that A dates B less 99", True),
    ],
)
def test_amounts(amount: str, worth: bool) -> None:
    assert ticks("A dates B", amount) == worth
