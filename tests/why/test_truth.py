"""What of a mind is so: set beside what others hold, what was done by whatever name, and how things stand."""

from __future__ import annotations

import pytest

from kernel.stage import play
from muchado import Run, World
from why.shove import SHOVE, shove


def wrong(run: Run, person: str) -> list[str]:
    """All in which somebody is mistaken."""
    return [belief.sentence for belief in run.mind(person).beliefs if belief.wrong]


def test_a_whisper_is_known_to_both_with_its_words_and_without() -> None:
    told, seen = "Osk whispered to Una that Rolf is the heir", "Osk whispered to Una that something"
    assert f"Osk knows that {seen}" in [belief.sentence for belief in shove().mind("Rolf").beliefs]
    for person in ("Una", "Rolf", "Ida", "Bea"):
        assert wrong(shove(), person) == []
    opening = ("thinks that Vera knows Rolf is the heir", f"thinks that Rolf knows {told}")
    run = World.from_text(SHOVE.replace(*opening)).start()
    run.until(run.bundle.end)
    assert wrong(run, "Osk") == [f"Rolf knows that {told}"]


def test_what_others_do_not_hold_they_do_not_know() -> None:
    assert wrong(shove(), "Osk") == ["Vera knows that Rolf is the heir"]


def test_who_knows_it_by_another_name_is_not_set_down_as_ignorant() -> None:
    belief = shove().mind("Ida").believes("Vera knows that Osk shoved Una")
    assert belief is not None
    assert (belief.truth, belief.wrong) == (None, False)


@pytest.mark.parametrize(
    ("held", "truth"), [("is sure", True), ("thinks", True), ("suspects", None), ("doubts", False)]
)
def test_to_suspect_something_is_neither_to_know_it_nor_not_to(held: str, truth: bool | None) -> None:
    run = play("", Ann="thinks that Bob knows Cyd is a thief", Bob=f"{held} that Cyd is a thief")
    belief = run.mind("Ann").believes("Bob knows that Cyd is a thief")
    assert belief is not None
    assert belief.truth is truth


@pytest.mark.parametrize(
    ("sentence", "truth"),
    [
        ("someone hurt Una", True),
        ("Osk hurt someone", True),
        ("someone hurt Osk", False),
        ("someone is in tears", True),
        ("Rolf told Vera that someone hurt Una", True),
        ("Rolf told Vera that someone hurt Rolf", False),
        ("Vera knows that someone hurt Una", True),
        ("Una knows that Osk knows that someone hurt Una", True),
        ("Ida knows that someone hurt Una", False),
        ("someone knows that Osk hurt Una", None),
        ("someone is in hall", None),
        ("someone is the heir", None),
    ],
)
def test_what_is_left_open_may_be_anybody(sentence: str, truth: bool | None) -> None:
    assert {one.truth for one in shove().who_knows(sentence)} == {truth}


def test_somebody_who_is_said_to_have_done_it_before_the_beginning_is_on_no_record() -> None:
    run = play('action rob: "A robs B"', Ann="is sure that Cyd robbed Bob on 3 February 2006")
    assert {one.truth for one in run.who_knows("someone robbed Bob")} == {None}
    assert {one.truth for one in run.who_knows("someone robbed Cyd")} == {False}


# ------------------------------------------------------------------ who knows it as what


def known_as(run: Run, sentence: str) -> dict[str, tuple[str | None, str, str | None]]:
    return {one.person: (one.known_as, one.source, one.teller) for one in run.who_knows(sentence)}


def test_who_was_told_of_a_hurt_knows_the_shove_as_that() -> None:
    known = known_as(shove(), "Osk shoved Una")
    assert known["Vera"] == ("hurt Una", "told", "Rolf")
    assert known["Rolf"] == (None, "saw", None)
    assert known["Ida"] == (None, "", None)


def test_who_saw_the_tears_knows_the_shove_as_them() -> None:
    run = shove().copy("9:10")
    assert known_as(run, "Osk shoved Una")["Bea"] == ("Una is in tears", "saw", None)
    assert known_as(run, "Osk hurt Una")["Bea"] == ("Una is in tears", "saw", None)


def test_another_hurt_is_another_event() -> None:
    assert known_as(shove(), "Osk shoved Rolf")["Vera"] == ("Rolf is in tears", "saw", None)
    assert known_as(shove(), "Rolf told Vera that Osk hurt Una")["Ida"] == (None, "", None)


def test_of_whom_it_was_done_is_said_where_it_is_another() -> None:
    assert known_as(shove(), "someone hurt Una")["Vera"][0] == "Osk hurt Una"


DRESSING = """
world "Dressing"
  from Monday 4 June 2007, 9:00 to Monday 4 June 2007, 12:00

place hall, "the hall"

thing coat, "the coat", in hall

status "A is dressed", seen

action dress: "A dresses"
  takes 30 minutes
  afterwards A is dressed
  afterwards A has coat

want "it is cold"
  A wants to dress by 50
  when A is cold
   and A is not dressed
  because "{A} is cold"

trait cold

person Ann, she
  cold 90
  at the start
    is in hall

person Bob, he
  at the start
    is in hall
"""


@pytest.mark.parametrize("minute", ["9:00", "9:15", "9:30"])
def test_nobody_is_wrong_about_what_they_are_just_doing(minute: str) -> None:
    run = World.from_text(DRESSING).start()
    run.until(minute)
    assert wrong(run, "Ann") == []
    before = "the coat is in the hall" in [belief.sentence for belief in run.mind("Ann").beliefs]
    assert before == (minute != "9:30"), "she holds it up to the end, and it is not held against her"
