from __future__ import annotations

import pytest

from find.tale import Tale

CHAIN = """
    first Rex shoves someone B
    then someone C comforts B"""


@pytest.fixture
def tale() -> Tale:
    return (
        Tale()
        .did(10, "Rex shoved Una", "grumble")
        .did(20, "Ivo comforted Una")
        .did(30, "Rex shoved Gus", "laugh")
        .did(200, "Una comforted Gus")
        .did(210, "Ivo told Gus that Rex shoved Una")
        .did(220, "Gus gave a flower to Una", "fails")
    )


@pytest.mark.parametrize(
    "claim",
    [
        " Rex shoves Una",
        " Rex hurts Una",
        " someone hurts Gus",
        " Rex shoves Una and Una grumbles",
        " Rex shoves Una and Una does not laugh",
        " someone shoves B and B laughs",
        " Rex shoves Una before Monday 9:11",
        " Una comforts Gus after 12:00",
        " Ivo comforts Una on Monday",
        " Ivo comforts Una within 10 minutes after someone shoves Una",
        " someone C comforts B within 15 minutes after someone hurts B",
        " Rex shoves Gus after Rex shoves Una",
        " Rex shoves Una before Rex shoves Gus",
        " Ivo tells Gus that P",
        " Ivo tells someone that Rex shoved B",
        " Ivo shoves Una or Ivo comforts Una",
        CHAIN,
        CHAIN + " within 10 minutes",
        CHAIN + "\n     and Gus does not comfort B in between",
        CHAIN + "\n    then Rex shoves D\n    then B comforts D",
        "\n    first Una comforts Gus\n    also Rex shoves Una",
    ],
)
def test_it_is_found(tale: Tale, claim: str) -> None:
    assert tale.shows(claim)


@pytest.mark.parametrize(
    "claim",
    [
        " Una shoves Rex",
        " Rex shoves Una and Una laughs",
        " Rex shoves Una after 9:11",
        " Rex shoves Una before 9:10",
        " Rex shoves Una on Tuesday",
        " Rex shoves Gus before Rex shoves Una",
        " someone comforts Gus within 1 hour after someone shoves Gus",
        " someone tells Una that P",
        " someone gives X to Una",
        " Una shoves Rex or Gus shoves Rex",
        CHAIN + " within 9 minutes",
        CHAIN + "\n    then D comforts B",
        "\n    first Una comforts Gus\n    then Rex shoves Una",
        "\n    first Rex shoves Una\n    then Una comforts Gus\n     and nobody comforts Una in between",
        "\n    first Rex shoves Gus\n    then Una comforts Gus\n     and nobody comforts Una until then",
        " Una comforts Gus before Ivo comforts Una",
    ],
)
def test_it_is_not_found(tale: Tale, claim: str) -> None:
    assert not tale.shows(claim)


def test_what_is_given_comes_first_and_its_letters_stay(tale: Tale) -> None:
    given = " someone B comforts Una"
    assert tale.shows(" B tells Gus that P after that", given)
    assert not tale.shows(" Rex shoves B after that", given)
    assert not tale.shows(" Rex shoves Una after that", given)
    assert tale.shows(" Rex shoves Una", given)
    assert tale.shows(" Una grumbles", " Rex shoves Una")
    assert not tale.shows(" Una laughs", " Rex shoves Una")


def test_learning_crosses_a_bar() -> None:
    tale = Tale().learned(5, "Una", "Rex shoved Gus", (0, 40), "Ivo").learned(9, "Una", "Rex shoved Gus", (40, 70))
    assert tale.shows(" Una learns that Rex shoved Gus before 9:06")
    assert not tale.shows(" Una learns that Rex shoved Gus after 9:06")
    assert tale.shows(" Una learns P")
    assert tale.shows(" Una learns from Ivo that Rex shoved Gus")
    assert not tale.shows(" Una learns from Gus that Rex shoved Gus")
    assert tale.shows(" Una comes to think that Rex shoved Gus after 9:06")
    assert not tale.shows(" Una becomes sure that Rex shoved Gus")
    assert not tale.shows(" Una is astonished that Rex shoved Gus")
    assert not tale.shows(" Una learns that Rex is not a nuisance")


def test_a_change_of_mind_astonishes() -> None:
    tale = Tale().learned(5, "Una", "Rex is a nuisance", (45, -80))
    assert tale.shows(" Una learns that Rex is not a nuisance")
    assert tale.shows(" Una is astonished that Rex is not a nuisance")
    assert not tale.shows(" Una learns that Rex is a nuisance")


def test_an_act_that_happens_anew_is_learned_anew() -> None:
    tale = Tale().learned(5, "Una", "Rex shoved Gus", (100, 100))
    assert tale.shows(" Una learns that Rex shoved Gus")


def test_aims_are_taken_up_and_let_go() -> None:
    tale = Tale().did(1, "Ivo comforted Una").aimed(5, "Una", "Una means to look up Gus", on=False)
    tale.did(9, "Rex shoved Una")
    assert tale.shows(" Una no longer means to look up Gus")
    assert not tale.shows(" Una means to look up Gus")
    assert tale.shows(" Ivo comforts Una while Una means to look up Gus")
    assert tale.shows(" Rex shoves Una while Una does not mean to look up Gus")


def test_meeting_and_missing() -> None:
    tale = Tale().met(5, "Una", "Gus", found=False).met(9, "Gus", "Una", found=True)
    assert tale.shows(" Gus meets Una after Una misses Gus")
    assert not tale.shows(" Una meets Gus")
    assert not tale.shows(" Gus misses Una")


def test_how_things_stand_is_asked_of_the_minute_before_it_changes() -> None:
    tale = Tale().did(5, "Rex shoved Una").stands("Rex feuds with Una", holder="Gus").did(9, "Ivo comforted Una")
    assert tale.shows(" Rex shoves Una while Rex does not feud with Una")
    assert tale.shows(" Ivo comforts Una while Una feuds with Rex")
    assert tale.shows(" Rex shoves Una while Ivo has flower and while Gus is in lane")
    assert tale.shows(" Ivo comforts B while Gus has flower and while B is in lane")
    assert not tale.shows(" Rex shoves Una while Gus has flower")


def test_who_is_with_whom_and_who_it_is_may_be_asked() -> None:
    tale = Tale().did(5, "Rex shoved Una").did(9, "Ivo comforted Una")
    assert tale.shows(" Rex shoves Una while Rex and Una are together")
    assert tale.shows(" Rex shoves Una while Rex and Ivo are together in square")
    assert not tale.shows(" Rex shoves Una while Rex and Ivo are together in lane")
    assert tale.shows(
        " Rex shoves Una while Rex and Gus are not together and while Ivo and Gus are not together in square"
    )
    assert not tale.shows(" Rex shoves Una while Rex and Gus are together")
    assert tale.shows(" B shoves Una while B is Rex")
    assert not tale.shows(" B shoves Una while B is not Rex")
    assert tale.shows(" Ivo comforts B while B is not Rex")


def test_what_somebody_believes_is_asked_of_that_minute() -> None:
    tale = Tale().did(5, "Rex shoved Una").learned(6, "Una", "Rex is a nuisance", (45, 90)).did(9, "Rex shoved Una")
    assert tale.shows(" Rex shoves Una while Una suspects that Rex is a nuisance")
    assert tale.shows(" Rex shoves Una before 9:06 while Una does not believe that Rex is a nuisance")
    assert tale.shows(" Rex shoves Una after 9:06 while Una is sure that Rex is a nuisance")
    assert not tale.shows(" Rex shoves Una before 9:06 while Una believes that Rex is a nuisance")
    assert not tale.shows(" Rex shoves Una while Una doubts that Rex is a nuisance")


def test_words_that_nobody_overheard_are_known_to_nobody() -> None:
    tale = Tale()
    tale.learned(5, "Una", "Ivo told Gus that Rex shoved Una", (0, 90))
    assert tale.shows(" Una learns that Ivo told Gus that P")
