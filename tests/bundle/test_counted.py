"""One of what is counted."""

from __future__ import annotations

import pytest

import muchado
from muchado.bundle.counted import counted, one_of

WORLD = """
world "Purse"
  from Monday 4 June 2007, 9:00 to Monday 4 June 2007, 12:00

place inn, "the inn"

status "A owes B S silver coins"

action lend: "A lends B S silver coins"
  needs B is here
  takes 2 minutes
  afterwards B owes A S silver coins more
  told as "{A} counts {S} silver coins into the hand of {B}."

want "a loan"
  A wants to lend B 1 silver coin by 20
  when B is here
   and A owes B 2 silver coins
   and A did not lend B 1 silver coin
  because "so it is"

person Ada, she
  at the start
    is in inn
    owes Bo 2 silver coins

person Bo, he
  at the start
    is in inn

test "it is lent"
  always: Ada lends Bo 1 silver coin

test "and owed"
  always: Ada lends Bo 1 silver coins while Bo does not owe Ada 1 silver coin
"""


@pytest.mark.parametrize(
    ("words", "one"),
    [
        (" coins", " coin"),
        (" silver coins from Mab", " silver coin from Mab"),
        (" years old", " year old"),
        (" boxes and two chests", " box and two chests"),
        (" pennies", " penny"),
        (" glass beads, all told", " glass bead, all told"),
        (" of {3} cents", " of {3} cents"),
        (" always", " always"),
        (" people", " person"),
        (", as it seems", ", as it seems"),
        ("", ""),
    ],
)
def test_one_is_counted_in_the_singular(words: str, one: str) -> None:
    assert one_of(words) == one


def test_a_world_says_and_understands_one_of_a_thing() -> None:
    world = muchado.World.from_text(WORLD)
    run = world.start()
    told = [happening.text for happening in run.play()]
    assert told == ["Ada counts 1 silver coin into the hand of Bo."]
    assert str(run.why("Bo owes Ada 1 silver coin")) == str(run.why("Bo owes Ada 1 silver coins"))
    assert str(run.why("Bo owes Ada 1 silver coin")).startswith("Bo owes Ada 1 silver coin,")
    assert run.why("Ada owes Bo 2 silver coins").text.startswith("Ada owes Bo 2 silver coins,")
    outcomes = muchado.run_tests(world.bundle, world.tests, runs=1)
    assert [outcome.tally.count for outcome in outcomes] == [1, 1]


@pytest.mark.parametrize("things", ["beats", "runs", "single changes", "scenes", "lines", "people", "pieces"])
def test_one_is_said_otherwise_than_many(things: str) -> None:
    assert counted(2000, things) == f"2,000 {things}"
    assert counted(0, things) == f"0 {things}"
    assert counted(1, things) in {f"1 {things.removesuffix('s')}", "1 person"}
