"""The suite: stories are what their seed makes them, whoever is right passes, and every planted fault is found."""

from __future__ import annotations

import os
import subprocess
import sys
from random import Random

import pytest

from conform.minds.executors import Egocentric, ForgetsWhoLeft, HearsWhispers, Perfect
from conform.minds.stories import ANNE, MARBLE, MAX, SALLY, SALLY_ANNE
from muchado.conform.minds.questions import ORDERS, Executor, Question, Right, answer, questions
from muchado.conform.minds.scene import honest
from muchado.conform.minds.shrink import is_wrong
from muchado.conform.minds.stories import FORMS, PEOPLE, stories, story
from muchado.conform.minds.story import Tells, can_happen
from muchado.conform.minds.suite import found, hold
from muchado.conform.minds.words import told

SOME = 3 * len(FORMS)
PRINT = "from muchado.conform.minds.stories import stories; print(list(stories(7, 30)))"


def test_a_story_is_what_its_seed_and_number_make_it() -> None:
    assert list(stories(3, SOME)) == [story(3, number) for number in range(SOME)]
    assert list(stories(3, SOME)) != list(stories(4, SOME))


def test_a_story_is_the_same_in_every_process() -> None:
    environment = {**os.environ, "PYTHONHASHSEED": "1"}
    done = subprocess.run([sys.executable, "-c", PRINT], env=environment, check=True, capture_output=True, text=True)
    assert done.stdout.strip() == str(list(stories(7, 30)))


def test_every_form_is_told_with_every_number_of_people() -> None:
    every = {(one.form, len(one.people)) for one in stories(0, len(FORMS) * len(PEOPLE))}
    assert every == {(form, people) for form in FORMS for people in PEOPLE}


def test_what_is_told_can_happen_and_whoever_lies_is_known_to() -> None:
    for one in stories(1, SOME):
        assert can_happen(one)
        assert honest(one) == one
    said = [what.lie for one in stories(1, SOME) for what in one.happenings if isinstance(what, Tells)]
    assert True in said
    assert False in said


def test_as_many_questions_are_asked_as_are_wanted_and_none_twice() -> None:
    for one in stories(2, SOME):
        asked = list(questions(one, Random(0), 4))
        assert len(set(asked)) == len(asked)
        assert [sum(question.order == order for question in asked) for order in ORDERS] == [2, 4, 4, 4, 4]
        for question in asked:
            assert all(one != other for one, other in zip(question.chain, question.chain[1:], strict=False))


def test_many_answers_are_not_what_is_truly_so() -> None:
    outcome = hold(Perfect(), 0, range(SOME))
    assert not outcome.wrong
    assert not outcome.finds
    assert outcome.mistaken > sum(outcome.asked.values()) / 5


@pytest.mark.parametrize(
    "planted", [ForgetsWhoLeft(), HearsWhispers(), Egocentric()], ids=lambda one: type(one).__name__
)
def test_a_planted_fault_is_found_and_made_small(planted: Executor) -> None:
    outcome = hold(planted, 0, range(SOME), finds=1)
    (find,) = outcome.finds
    assert is_wrong(planted, (find.story, find.question))
    assert len(find.story.happenings) <= 4
    assert len(find.story.people) <= 4
    assert f"It must be: {find.right}. The answer was: {find.answered}." in find.words()


def test_who_forgets_who_left_is_found_out_by_a_leaving_and_a_moving() -> None:
    find = found(ForgetsWhoLeft(), SALLY_ANNE, Question("where", (MAX, ANNE, SALLY), MARBLE))
    assert (find.right, find.answered) == ("in hall", "in box")
    assert list(told(find.story))[-2:] == ["1. Sally goes to garden.", "2. Anne puts marble into box."]


def test_questions_and_answers_are_plain_words() -> None:
    right = Right(SALLY_ANNE)
    asked = {
        Question("where", (), MARBLE): ("Where is the marble?", "in box"),
        Question("where", (ANNE, SALLY), MARBLE): (
            "Where does Anne think that Sally thinks that the marble is?",
            "in basket",
        ),
        Question("knows", (ANNE, SALLY), MARBLE): (
            "Does Anne think that Sally knows where the marble is?",
            "does not know",
        ),
        Question("happened", (SALLY, ANNE), 0): (
            "Does Sally know that Anne knows of this: Sally puts marble into basket?",
            "yes",
        ),
    }
    for question, words in asked.items():
        assert (question.words(SALLY_ANNE), answer(right, question)) == words


def test_the_table_counts_what_was_asked_and_what_was_wrong() -> None:
    outcome = hold(Egocentric(), 0, range(SOME), finds=0)
    *rows, total = list(outcome.table())[1:]
    assert [row[:18].strip() for row in rows] == list(FORMS)
    assert total.split()[-3:] == [f"{sum(outcome.asked.values()):,}", "/", f"{sum(outcome.wrong.values()):,}"]
