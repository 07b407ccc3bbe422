"""Where beliefs come from, and what one can ask of that."""

from __future__ import annotations

import pytest

from minds.stage import acts, play, sure

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


TELL = """
want "tell"
  A wants to tell B that C is a thief by 20
  when A is sure that C is a thief
   and B is here
   and A did not tell B that C is a thief
  because "{B} ought to know"
"""


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


def test_a_doubt_of_ones_own_stands_beside_what_one_is_told() -> None:
    doubt = """
reaction "not like them"
  when A hears from B that C is a thief
   and A's trust toward C is at least 60
  then A doubts that C is a thief
  because "{A} does not believe it of {C}"
"""
    run = play(TELL + doubt, Ann="is sure that Cyd is a thief", Dot="trust toward Cyd 80")
    assert 0 < sure(run, "Dot", "Cyd is a thief") < sure(run, "Bob", "Cyd is a thief")


def test_one_who_is_told_knows_that_the_teller_knows_and_the_other_way_round() -> None:
    run = play(TELL, Ann="is sure that Cyd is a thief", Cyd="is in yard", Dot="is in yard")
    assert sure(run, "Bob", "Ann knows that Cyd is a thief") == 100
    assert sure(run, "Ann", "Bob knows that Ann knows that Cyd is a thief") == 100
    assert sure(run, "Bob", "Ann knows that Bob knows that Cyd is a thief") == 100


WALL = """
action call: "A calls to B that P"
  needs B is here
  seen here, heard next door
  afterwards B hears that P
want "call"
  A wants to call to B that C is a thief by 20
  when A is sure that C is a thief
   and B is here
   and A did not call to B that C is a thief
  because "{B} ought to know"
"""


def test_one_behind_the_wall_has_the_words_and_is_not_known_to_have_them() -> None:
    heard = [
        play(WALL, seed, Ann="is sure that Cyd is a thief", Cyd="is in yard", Dot="is in yard") for seed in range(12)
    ]
    for run in heard:
        assert sure(run, "Dot", "Cyd is a thief") > 0
        assert sure(run, "Dot", "Ann knows that Dot knows that Cyd is a thief") <= 0
        assert run.mind("Dot").believes("Cyd is a thief").source == "overheard"  # type: ignore[union-attr]
    known = [run.mind("Dot").believes("Cyd is a thief").teller for run in heard]  # type: ignore[union-attr]
    assert {"Ann", None} == set(known), "through a wall one knows some voices, and others not"
