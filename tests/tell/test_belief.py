"""What is false is told as it was believed, and a teller outside says so."""

from __future__ import annotations

import re
from functools import cache

from kernel.stage import LIAR, LIE, start
from muchado.record.chronicle import Chronicle
from tell.tellings import chronicle, text, told

SHOCKED = """
reaction "shocked"
  when A learns that B is a thief
  then A's joy rises by 60
  because "{A} has always wanted to meet a thief"
"""

TEARS = """
status "A is in tears", seen
action shove: "A shoves B"
  needs B is here
  seen here, heard here
  counts as "A wrongs B"
  afterwards B is in tears for 20 minutes
want "shove"
  A wants to shove B by 20
  when A's anger toward B is at least 50
   and A did not shove B
  because "{A} is furious with {B}"
action go: "A goes to L"
  needs A is not in L
  afterwards A goes to L
want "stroll"
  A wants to go to L by 10
  when L is next to here
   and A is honest
   and A did not go to L
  because "{A} is restless"
reaction "two and two"
  when A sees that B is in tears
   and A's anger toward C is at least 20
  then A thinks that C wronged B
   and A's anger toward C rises by 30
  because "{B} is in tears, and {A} knows {C}"
"""


@cache
def lie(percent: int) -> Chronicle:
    rules = LIE.replace("PERCENT", str(percent)) + SHOCKED
    return chronicle(start(rules, Ann=LIAR, Cyd="is in yard", Dot="is in tower"))


def test_a_lie_is_told_as_what_they_took_it_for() -> None:
    story = text(told(lie(0), "Bob"))
    assert '"Cyd is a thief' in story
    assert "lie" not in story


def test_the_liar_tells_it_as_a_lie() -> None:
    assert re.search("([Ss]he|Ann) lied to (Bob|him) that (they were|Cyd was) a thief.", text(told(lie(0), "Ann")))


def test_a_teller_outside_calls_a_lie_a_lie() -> None:
    assert "lied to Bob" in text(told(lie(0), "nobody"))


def test_words_that_rang_false_are_told_so() -> None:
    doubt = re.compile(r"ring true|sound of it|sounded false")
    assert not doubt.search(text(told(lie(0), "Bob")))
    assert doubt.search(text(told(lie(100), "Bob")))


def test_one_who_comes_upon_it_tells_what_they_saw_and_what_they_made_of_it() -> None:
    """Ann shoves Bob in the hall; Cyd comes from the yard, sees tears, and thinks of Dot."""
    kept = chronicle(
        start(
            TEARS,
            Ann="anger toward Bob 60",
            Bob="is in hall",
            Cyd="honest 80; is in yard; anger toward Dot 30",
            Dot="is in tower",
        )
    )
    story = text(told(kept, "Cyd"))
    assert "Bob was in tears" in story
    assert "Dot had wronged" in story
    assert "shove" not in story
    assert any(words in text(told(kept, "nobody")) for words in ("were wrong", "not so", "mistaken"))


def test_nobody_tells_words_that_they_did_not_hear() -> None:
    """Cyd sees from the tower that Ann speaks to Bob in the yard, and does not hear what."""
    kept = chronicle(
        start(
            LIE.replace("PERCENT", "0").replace("  taken for", "  seen from afar, heard here\n  taken for") + SHOCKED,
            Ann="is in yard; anger toward Eve 60",
            Bob="is in yard",
            Cyd="is in tower",
        )
    )
    story = text(told(kept, "Cyd"))
    assert re.search(r"Cyd (saw|watched) Ann tell Bob something, .*(hear|word)", story)
    assert "thief" not in story
