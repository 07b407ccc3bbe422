"""Minds with the truth beside them, and who knew what when."""

from __future__ import annotations

import pytest

import muchado
from kernel.stage import LIAR, LIE, play
from why.fence import fence, played


def test_where_somebody_is_wrong_is_marked() -> None:
    run = played(until="9:02")
    rosa, milo = run.mind("Rosa").believes("Tom wronged Rosa"), run.mind("Milo").believes("Tom wronged Rosa")
    assert rosa is None
    assert milo is not None
    assert (milo.truth, milo.wrong) == (True, False)
    lie = play(LIE.replace("PERCENT", "0"), Ann=LIAR, Cyd="is in yard", Dot="is in yard")
    taken = lie.mind("Bob").believes("Ann told Bob that Cyd is a thief")
    assert taken is not None
    assert (taken.words, taken.truth, taken.wrong) == ("is sure", False, True)


def test_there_may_be_no_fact_of_the_matter() -> None:
    run = play("", Ann="thinks that Cyd is a thief")
    belief = run.mind("Ann").believes("Cyd is a thief")
    assert belief is not None
    assert (belief.truth, belief.wrong) == (None, False)


def test_what_is_said_to_have_been_before_the_beginning_is_not_on_record() -> None:
    run = play('action rob: "A robs B"', Ann="is sure that Cyd robbed Bob on 3 February 2006")
    belief = run.mind("Ann").believes("Cyd robbed Bob")
    assert belief is not None
    assert belief.truth is None


STATES = """
action part: "A parts from B"
  needs B is here
  afterwards A does not date B
want "part"
  A wants to part from B by 20
  when A dates B
   and A's anger toward B is at least 50
   and B is here
  because "{A} has had enough"
"""


def test_of_a_state_that_ended_unseen_one_is_wrong_until_one_hears() -> None:
    run = play(STATES, Ann="dates Bob since 1 January 2006; anger toward Bob 60", Dot="is in cellar")
    held = run.mind("Dot").believes("Ann dates Bob")
    assert held is not None
    assert (held.sure, held.truth, held.wrong) == (100, False, True)
    seen = run.mind("Cyd").believes("Ann dates Bob")
    assert seen is not None
    assert (seen.sentence, seen.truth, seen.wrong) == ("Ann does not date Bob", True, False)


def test_accounts_stand_side_by_side() -> None:
    rule = """
reaction "not like them"
  when A learns that B is a thief
   and A's anger toward B is less than 10
  then A doubts that B is a thief
  because "that is not like {B}"
"""
    run = play(LIE.replace("PERCENT", "0") + rule, Ann=LIAR, Cyd="is in yard", Dot="is in yard")
    belief = run.mind("Bob").believes("Cyd is a thief")
    assert belief is not None
    assert [(one.source, one.teller, one.sure > 0) for one in belief.accounts] == [
        ("told", "Ann", True),
        ("inferred", None, False),
    ]


def test_a_mind_can_be_asked_about_one_person() -> None:
    mind = fence().mind("Rosa")
    about = [belief.sentence for belief in mind.beliefs_about("Milo")]
    assert "Milo told Rosa that Tom wronged Rosa" in about
    assert "Rosa scolded Tom" not in about
    with pytest.raises(muchado.UnknownNameError, match='Did you mean "Milo"'):
        mind.beliefs_about("Miloo")


def test_feelings_are_those_that_are_not_as_usual() -> None:
    assert played(until="9:04").mind("Rosa").feelings == {"trust toward Milo": 80, "anger toward Tom": 39}
    assert fence().mind("Vera").feelings == {}


# ------------------------------------------------------------------ who knows


def test_who_knew_what_when_and_from_whom() -> None:
    known = [
        (one.person, one.learned and one.learned[-5:], one.source, one.teller)
        for one in fence().who_knows("Tom wronged Rosa")
    ]
    assert known == [
        ("Tom", "09:01", "took part", None),
        ("Milo", "09:01", "saw", None),
        ("Rosa", "09:03", "told", "Milo"),
        ("Vera", None, "", None),
    ]
    assert {one.truth for one in fence().who_knows("Tom wronged Rosa")} == {True}
    assert fence().who_knows("Tom wronged Rosa")[-1].words == "has not heard of it"


def test_what_is_known_from_the_start_and_what_is_ones_own() -> None:
    run = play("", Ann="thinks that Cyd is honest", Bob="honest 90")
    ways = {one.person: (one.source, one.words) for one in run.who_knows("Cyd is honest")}
    assert ways["Ann"] == ("opening", "thinks")
    assert ways["Cyd"][0] == "own"
    assert ways["Dot"] == ("", "has not heard of it")


def test_before_it_happened_nobody_knew() -> None:
    run = played(until="9:00")
    assert {one.learned for one in run.who_knows("Milo told Rosa that Tom wronged Rosa")} == {None}


def test_an_unknown_sentence_is_refused_with_the_nearest() -> None:
    with pytest.raises(muchado.UnknownNameError, match='Did you mean "Tom wronged Rosa"'):
        fence().who_knows("Tom wrongd Rosa")


def test_that_one_thinks_that_one_thinks_so_is_that_one_does() -> None:
    """By the word of whom one came to think so, and why one does."""
    run = played(until="9:04")
    nested = next(one for one in run.who_knows("Rosa thinks that Tom wronged Rosa") if one.person == "Rosa")
    (plain,) = (one for one in run.who_knows("Tom wronged Rosa") if one.person == "Rosa")
    assert (nested.teller, nested.source, nested.learned) == (plain.teller, plain.source, plain.learned)
    assert plain.teller == "Milo"
    said = "Rosa believes that Rosa thinks that Tom wronged Rosa"
    assert str(run.why(said)) == str(run.why("Rosa believes that Tom wronged Rosa"))


def test_what_is_not_so_can_be_asked_of_all() -> None:
    """It is answered as asked, and not as its contrary."""
    run = play(STATES, Ann="dates Bob", Cyd="is in cellar")
    known = {one.person: (one.sure, one.now, one.truth) for one in run.who_knows("Ann does not date Bob")}
    assert known["Ann"] == (-100, "is sure that it is not so", False)
    (dot,) = (one for one in run.who_knows("Dot does not know that Ann dates Bob") if one.person == "Dot")
    assert (dot.sure, dot.truth) == (-100, False)
    held = run.mind("Cyd").believes("Ann does not date Bob")
    assert held is not None
    assert (held.sure, str(held), held.truth) == (-100, "Cyd is sure that Ann dates Bob", True)


@pytest.mark.parametrize(
    ("sentence", "hint"),
    [
        ("Bob thinks that Cyd thinks that Dot thinks that Eve thinks that Ann dates Bob", "5 minds"),
        ("Bob thinks that Ann does not date Bob", "does not think that"),
        ("Bob suspects that Ann dates Bob", "thinks that"),
    ],
)
def test_what_cannot_be_asked_of_minds_says_how_it_can(sentence: str, hint: str) -> None:
    run = play("", Ann="dates Bob")
    with pytest.raises(muchado.UnknownNameError, match=hint):
        run.mind("Ann").believes(sentence)
    with pytest.raises(muchado.UnknownNameError, match=hint):
        run.who_knows(sentence)
    assert run.mind("Ann").believes("Bob thinks that Ann thinks that Bob thinks that Ann dates Bob") is not None
