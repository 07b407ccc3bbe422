"""Much Ado as an executor of stories: a sample of the suite, and that a careless adapter is found out.

All of it is asked once for the page (`tests/docs/test_minds_suite.py`).
"""

from __future__ import annotations

from dataclasses import replace

from conform.minds.native import native
from conform.minds.stories import (
    ANNE,
    BASKET,
    BOX,
    DRAWER,
    GARDEN,
    HALL,
    KITCHEN,
    MARBLE,
    MARY,
    MAX,
    SALLY,
    SALLY_ANNE,
    inside,
    told,
)
from muchado import World
from muchado.conform.minds.adapter import MuchAdo, Played, text
from muchado.conform.minds.questions import Right
from muchado.conform.minds.stories import FORMS, PEOPLE, story
from muchado.conform.minds.story import Claim, Goes, Looks, Puts, Story, Tells
from muchado.conform.minds.suite import hold

pytestmark = native

SAMPLE = [number + len(FORMS) * (number % len(PEOPLE)) for number in range(len(FORMS))]
"""A story of each form, now with few people, now with many."""


class ForgetsWhoLeft(MuchAdo):
    """Nobody ever goes anywhere."""

    def play(self, story: Story) -> Played:
        stay = (one for one in story.happenings if not isinstance(one, Goes))
        return Played(story, super().play(replace(story, happenings=tuple(stay))).run)


def test_a_sample_of_all_forms_is_answered_rightly() -> None:
    outcome = hold(MuchAdo(), 0, SAMPLE)
    assert not outcome.wrong, "\n\n".join(find.words() for find in outcome.finds)
    assert {form for form, _ in outcome.asked} == set(FORMS)


def test_the_engine_says_what_children_are_asked() -> None:
    played = MuchAdo().play(SALLY_ANNE)
    assert played.truth(MARBLE) == inside(BOX)
    assert list(played.where((SALLY,), MARBLE)) == [inside(BASKET)]
    assert list(played.where((MAX, ANNE, SALLY), MARBLE)) == [inside(BASKET)]
    assert played.knows(ANNE, SALLY, MARBLE) == "does not know"
    assert played.happened((SALLY, ANNE), 0)
    assert not played.happened((SALLY,), 2)


def test_who_has_an_eye_on_an_empty_box_is_not_lied_to_about_it() -> None:
    lie = Tells(ANNE, SALLY, Claim(MARBLE, inside(BASKET)), lie=True)
    came = (Goes(SALLY, GARDEN), Puts(ANNE, MARBLE, BOX), Goes(SALLY, HALL), Looks(SALLY, BASKET))
    for happenings, taken_in in (((*came, lie), False), ((*came, Goes(SALLY, GARDEN), Goes(SALLY, HALL), lie), True)):
        story = told(*happenings)
        played, right = MuchAdo().play(story), Right(story)
        for chain in ((SALLY,), (MAX,), (ANNE, SALLY), (MAX, SALLY), (SALLY, ANNE), (SALLY, ANNE, MAX)):
            assert [*played.where(chain, MARBLE)] == [*right.where(chain, MARBLE)]
        assert [*played.where((SALLY,), MARBLE)] == [inside(BASKET)] * taken_in


def test_who_is_said_to_think_it_elsewhere_does_not_know_until_somebody_whispers_to_them() -> None:
    whisper = Tells(MARY, MAX, Claim(MARBLE, inside(BASKET)), whispers=True)
    word = Tells(MARY, SALLY, Claim(MARBLE, inside(BOX), (MAX,)), lie=True)
    came = (Goes(MAX, GARDEN), Puts(ANNE, MARBLE, BASKET), Goes(MAX, HALL))
    away, back = (Goes(MARY, GARDEN), Goes(SALLY, GARDEN)), (Goes(MARY, HALL), Goes(SALLY, HALL))
    for happenings, verdict in (
        ((*came, whisper), "cannot say"),
        ((*came, whisper, *away, word), "does not know"),
        ((*came, whisper, *away, word, *back, Looks(SALLY, BOX)), "cannot say"),
        ((*came, *away, word, *back, whisper), "cannot say"),
    ):
        story = told(*happenings)
        assert MuchAdo().play(story).knows(SALLY, MAX, MARBLE) == Right(story).knows(SALLY, MAX, MARBLE) == verdict


def test_what_was_whispered_before_a_thing_was_moved_cannot_have_been_where_it_is_now() -> None:
    put, whisper = Puts(SALLY, MARBLE, DRAWER), Tells(MARY, SALLY, Claim(MARBLE, inside(DRAWER)), whispers=True)
    gone = (Goes(SALLY, GARDEN), Goes(SALLY, HALL))
    moved = (Puts(MARY, MARBLE, BOX), Goes(SALLY, KITCHEN), Goes(MAX, HALL), Looks(ANNE, BOX))
    for happenings, verdict in (
        ((put, *gone, whisper, Goes(MAX, GARDEN), *moved), "does not know"),
        ((put, Goes(MAX, GARDEN), *gone, Goes(MAX, HALL), whisper, Goes(MAX, GARDEN), *moved), "cannot say"),
    ):
        story = told(*happenings)
        assert MuchAdo().play(story).knows(MAX, SALLY, MARBLE) == Right(story).knows(MAX, SALLY, MARBLE) == verdict


def test_who_sees_them_have_an_eye_on_it_is_not_told_otherwise_whatever_else_was_said_of_them() -> None:
    word = Tells(MAX, ANNE, Claim(MARBLE, inside(BOX), (SALLY,)))
    lie = Tells(ANNE, MAX, Claim(MARBLE, inside(BASKET), (SALLY,)), lie=True)
    for said in ((lie,), (word, lie), (word, word, lie)):
        story = told(Puts(SALLY, MARBLE, BOX), *said)
        assert MuchAdo().play(story).knows(MARY, SALLY, MARBLE) == Right(story).knows(MARY, SALLY, MARBLE) == "knows"


def test_a_story_is_a_world_without_library_and_without_rule() -> None:
    bundle = World.from_text(text(story(0, len(FORMS)))).bundle
    assert [*bundle.wants, *bundle.reactions, *bundle.plans, *bundle.phrases] == []
    assert len(bundle.people) == PEOPLE[1]


def test_an_adapter_that_forgets_who_left_is_found_out() -> None:
    outcome = hold(ForgetsWhoLeft(), 0, SAMPLE, people=(5,), orders=(1, 2), each=3, finds=1)
    (find,) = outcome.finds
    assert any(isinstance(one, Goes) for one in find.story.happenings)
