"""An author's hand on a town: what somebody weighs with all its parts, and which rule speaks when."""

from __future__ import annotations

import pytest

from gate import GATE
from muchado import Town, UnknownNameError, World

MORE = """
want "not on a Monday"
  A wants to greet B by -4
  when it is Monday
  because "Mondays are slow"
"""
WORLD = World.from_text(GATE + MORE)


def test_what_somebody_weighs_adds_up_and_names_its_rules() -> None:
    town = Town.of(WORLD, 1).next("Ada")
    only = town.weighs("Ada")
    assert [one.words for one in only] == ["greet Bo"]
    shares = [(one.points, one.kind, one.rule, one.because) for one in only[0].shares]
    assert shares == [
        (30, "want", "a good morning", "Ada likes Bo"),
        (-4, "want", "not on a Monday", "Mondays are slow"),
    ]
    assert only[0].score == 26 + only[0].chance
    lines = (GATE + MORE).splitlines()
    assert [lines[one.line - 1] for one in only[0].shares] == [f'want "{one.rule}"' for one in only[0].shares]
    assert only[0].act == town.may("Ada")[0].act


def test_who_is_busy_weighs_nothing() -> None:
    town = Town.of(WORLD, 1).next("Ada")
    greeting = town.act(town.may("Ada")[0]).step()
    assert greeting.weighs("Ada") == ()
    assert Town.of(WORLD, 1).until(WORLD.bundle.end).weighs("Ada") == ()


def test_it_stops_when_a_rule_speaks() -> None:
    start = Town.of(WORLD, 1)
    wanted, pleased = start.until_rule("a good morning"), start.until_rule("a pleasure")
    assert [one.person for one in wanted.spoken(rule="a good morning")] == ["Ada"]
    first = wanted.spoken(rule="a good morning")[0]
    assert first.words == "Ada chose to greet Bo (+30 points), because Ada likes Bo."
    assert (first.kind, first.minute) == ("want", wanted.minute)
    assert wanted.spoken(wanted) == ()
    assert pleased.minute >= wanted.minute
    assert [(one.kind, one.words) for one in pleased.spoken(rule="a pleasure")] == [
        ("reaction", "Bo's joy rises, because Ada greeted Bo.")
    ] or pleased.over
    assert {one.rule for one in pleased.spoken()} >= {"a good morning"}


def test_a_rule_that_never_speaks_is_waited_for_to_the_end() -> None:
    never = World.from_text(GATE + MORE.replace("Monday", "Sunday"))
    assert Town.of(never, 1).until_rule("not on a Sunday").over


def test_a_choice_made_in_somebodys_place_says_so() -> None:
    town = Town.of(WORLD, 1).next("Ada")
    made = town.act(town.may("Ada")[0]).step()
    assert made.spoken(rule="a good morning")[0].words.startswith("Ada was made to greet Bo (+30 points)")


def test_a_rule_that_there_is_not_is_told() -> None:
    with pytest.raises(UnknownNameError, match=r'No want, plan or reaction is called "a good mornin"\. Did you mean'):
        Town.of(WORLD).until_rule("a good mornin")
    with pytest.raises(UnknownNameError, match="is called"):
        Town.of(WORLD).spoken(rule="nothing")
