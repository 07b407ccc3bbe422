"""Where beliefs come from, and what one can ask of that."""

from __future__ import annotations

import pytest

from kernel.stage import TELL, acts, play

SHOVE = """
action shove: "A shoves B"
  needs B is here
  counts as "A wrongs B"
action nod: "A nods"
want "shove"
  A wants to shove B by 20
  when A's anger toward B is at least 50
   and A did not shove B today
  because "{A} is angry"
"""


def asks(condition: str) -> str:
    """Somebody nods if the condition holds for them."""
    return f"""
want "nod"
  A wants to nod by 10
  when A did not nod today
   and {condition}
  because "{{A}} has come to think so"
"""


def nodding(rules: str, **facts: str) -> set[str]:
    run = play(SHOVE + rules, until="8:30", **facts)
    return {act.split()[0] for act in acts(run) if act.endswith("nod")}


def test_who_looked_on_saw_it_and_who_was_elsewhere_did_not() -> None:
    found = nodding(asks("A saw that B wronged C"), Ann="anger toward Bob 60", Dot="is in yard")
    assert found == {"Cyd"}, (
        "a role stands for another than A: whoever did it, or suffered it, is not among those asked"
    )


@pytest.mark.parametrize(
    ("condition", "who"),
    [
        ("A heard from B that C is a thief", {"Bob", "Dot"}),
        ("A heard from someone B that C is a thief", {"Bob", "Dot"}),
        ("A only guesses that B is a thief", set()),
        ("A saw that B is a thief", set()),
    ],
)
def test_word_of_mouth_is_asked_for_by_its_teller(condition: str, who: set[str]) -> None:
    assert nodding(TELL + asks(condition), Ann="is sure that Cyd is a thief") == who


def test_what_is_taken_to_be_so_is_a_guess_that_one_acts_on() -> None:
    guess = """
reaction "must be"
  when A hears from B that C is a thief
  then A takes it that B is a thief
  because "it takes one to know one"
"""
    rules = TELL + guess + asks("A only guesses that B is a thief")
    assert nodding(rules, Ann="is sure that Cyd is a thief") >= {"Bob", "Dot"}
    run = play(SHOVE + rules, Ann="is sure that Cyd is a thief")
    belief = run.mind("Bob").believes("Ann is a thief")
    assert belief is not None
    assert (belief.source, belief.sure) == ("assumed", 65)
