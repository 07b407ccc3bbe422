"""What has just been told is not concluded from it, and a name does not end one sentence and begin the next."""

from __future__ import annotations

import re
from functools import cache

import pytest

from muchado import World
from muchado.tell.manner import ALL, Manner
from muchado.tell.prose import wordings
from muchado.tell.story import tell_story

DOOR = """
world "At the door"
  from Monday 4 June 2007, 9:00 to Monday 4 June 2007, 9:30
  whim 0
place porch, "the porch"
mood anger, 0 to 100
notion "A turned B away"
notion "A is proud"
action knock: "A asks B to come in"
  needs B is here
  told as "{A} asks {B} to come in."
  B may refuse
  for want of a reason B refuses
  if B refuses
    B says "Not today."
    told as "{A} asks {B} to come in. {B} will not."
want "company"
  A wants to ask B to come in by 40
  when A did not ask B to come in
   and A is lonely
  because "{A} would not be alone"
trait lonely
reaction "turned away"
  when A asks B to come in
   and B refuses
  then A is sure that B turned A away
  because "{B} would not come"
person Ada, she
  lonely 80
  at the start
    is in porch
person Ben, he
  at the start
    is in porch
"""


@cache
def _world(text: str) -> World:
    return World.from_text(text)


def _prose(world: str, seed: int = 1, through: int = ALL, until: str = "9:20") -> str:
    run = _world(world).start(seed)
    run.until(until)
    telling = tell_story(run.chronicle, Manner(through=through))
    parts = (one for chapter in telling.chapters for one in chapter.passages)
    return " ".join(one.text for passage in parts for paragraph in passage.paragraphs for one in paragraph)


def test_what_was_just_done_to_one_is_not_concluded_from_it() -> None:
    assert "turned" not in _prose(DOOR), "it has just been told"
    hidden = DOOR.replace("B turned A away\n  because", "B is proud\n  because")
    assert "proud" in _prose(hidden), "that is more than was done"


GOSSIP = """
world "Behind one's back"
  from Monday 4 June 2007, 9:00 to Wednesday 6 June 2007, 12:00
  whim 0
place porch, "the porch"
mood anger, 0 to 100
trait spiteful
notion "A has run down B"
notion "A is unfair to B"
action run down: "A runs down C to B"
  needs B is here
  takes 2 minutes
  A says "Count the spoons after {C} has been here. That is all that I say."
  told as "{A} runs {C} down before {B}."
want "spite"
  A wants to run down C to B by 40
  when A is spiteful
   and C is here
   and B is not C
   and A did not run down C to B within the last 20 hours
  because "{A} has to say it"
reaction "what one hears"
  when B runs down C to A
  then A is sure that B NOTION
  because "{B} talks like that"
person Ada, she
  spiteful 80
  at the start
    is in porch
person Ben, he
  at the start
    is in porch
person Cy, he
  at the start
    is in porch
"""
SPOONS = "Count the spoons"


def test_what_was_just_said_of_a_third_is_not_concluded_from_it() -> None:
    """An act that is about somebody is about them too, and the perfect tells of what is done as the past does."""
    text = _prose(GOSSIP.replace("NOTION", "has run down C"), until="Wednesday 11:00")
    assert SPOONS in text
    assert "had run down" not in text


def test_a_conclusion_of_one_sort_is_drawn_once_however_long_ago(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(wordings, "LATE", 0)
    more = "person Dan, he\n  at the start\n    is in porch\n"
    text = _prose(GOSSIP.replace("NOTION", "is unfair to C") + more, through=1, until="Wednesday 11:00")
    assert text.count("down") > 1
    assert text.count("unfair") == 1


def test_a_line_is_not_quoted_again_on_the_same_day_with_another_name_in_it() -> None:
    text = _prose(GOSSIP.replace("NOTION", "is unfair to C"), until="Monday 12:00")
    assert text.count("runs") + text.count("ran") > 1
    assert text.count(SPOONS) == 1


def test_a_name_does_not_end_one_sentence_and_begin_the_next() -> None:
    both = DOOR.replace("  lonely 80\n", "").replace("person Ben, he\n", "person Bea, she\n  lonely 80\n")
    for seed in range(10):
        text = _prose(both, seed, through=0)
        assert not re.search(r"\b(Ada|Bea)\. \1\b", text), text
    assert "Bea, who asked" in _prose(both, 1, through=0)
