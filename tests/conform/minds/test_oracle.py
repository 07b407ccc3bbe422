"""The oracle against stories whose answers are known, and against faults planted in it."""

from __future__ import annotations

from dataclasses import replace

import pytest

from conform.minds.stories import (
    ANNE,
    BASKET,
    BOX,
    DRAWER,
    GARDEN,
    HALL,
    ICE_CREAM_VAN,
    JAR,
    KITCHEN,
    MARBLE,
    MARY,
    MAX,
    MOVED,
    RING,
    SALLY,
    SALLY_ANNE,
    SMARTIES,
    inside,
    told,
)
from muchado.conform.minds.deeds import happened
from muchado.conform.minds.oracle import Oracle
from muchado.conform.minds.story import Claim, Gives, Goes, Lays, Looks, Puts, Spot, Takes, Tells


def where(oracle: Oracle, *chain: int, thing: int = MARBLE) -> Spot | None:
    return oracle.where(chain, thing)


# ---------------------------------------------------------------------- the classics


def test_sally_looks_where_she_put_it_and_anne_knows_that() -> None:
    oracle = Oracle(SALLY_ANNE)
    assert oracle.truth(MARBLE) == inside(BOX)
    assert where(oracle, SALLY) == inside(BASKET)
    assert where(oracle, ANNE) == where(oracle, MAX) == inside(BOX)
    assert where(oracle, ANNE, SALLY) == where(oracle, MAX, ANNE, SALLY) == inside(BASKET)
    assert where(oracle, SALLY, ANNE) == inside(BASKET)
    assert where(oracle, ANNE, MAX, ANNE, MAX) == inside(BOX)
    assert oracle.knows(ANNE, SALLY, MARBLE) == "does not know"
    assert oracle.knows(ANNE, MAX, MARBLE) == "knows"


def test_who_has_looked_into_the_box_knows_what_those_expect_who_have_not() -> None:
    oracle = Oracle(SMARTIES)
    assert where(oracle, ANNE, thing=RING) == inside(BOX)
    assert where(oracle, SALLY, thing=RING) is None
    assert where(oracle, SALLY, thing=MARBLE) == inside(BOX)
    assert where(oracle, SALLY, ANNE, thing=RING) == inside(BOX)
    assert where(oracle, ANNE, SALLY, thing=RING) == inside(BOX)
    assert where(oracle, MAX, thing=RING) == inside(DRAWER)


def test_two_who_know_may_each_take_the_other_not_to() -> None:
    oracle = Oracle(ICE_CREAM_VAN)
    van = Spot("in", KITCHEN)
    assert where(oracle, SALLY) == where(oracle, MARY) == oracle.truth(MARBLE) == van
    assert where(oracle, SALLY, MARY) == Spot("in", HALL)
    assert where(oracle, MAX, SALLY) == where(oracle, MAX, MARY) == van
    assert where(oracle, MAX, SALLY, MARY) == Spot("in", HALL)


# ---------------------------------------------------------------------- rule by rule


def test_who_is_back_in_time_has_seen_it() -> None:
    oracle = Oracle(told(Puts(SALLY, MARBLE, BASKET), Goes(SALLY, GARDEN), Goes(SALLY, HALL), Puts(ANNE, MARBLE, BOX)))
    assert where(oracle, SALLY) == where(oracle, ANNE, SALLY) == inside(BOX)


def test_nobody_sees_into_a_box_by_standing_beside_it() -> None:
    oracle = Oracle(told(*MOVED, Goes(SALLY, HALL), Goes(ANNE, GARDEN)))
    assert where(oracle, SALLY) == where(oracle, MAX, SALLY) == inside(BASKET)


def test_what_lies_in_the_open_is_seen_and_so_is_that_it_does_not() -> None:
    seen = Oracle(told(*MOVED, Lays(ANNE, MARBLE), Goes(SALLY, HALL)))
    assert where(seen, SALLY) == where(seen, ANNE, SALLY) == Spot("in", HALL)
    gone = Oracle(told(Goes(SALLY, GARDEN), Puts(ANNE, MARBLE, BOX), Goes(SALLY, HALL)))
    assert where(gone, SALLY) is None
    assert where(gone, ANNE, SALLY) is None
    assert where(gone, ANNE) == inside(BOX)
    assert gone.knows(ANNE, SALLY, MARBLE) == "does not know"


def test_words_are_believed_unless_one_saw_something_later() -> None:
    box = Claim(MARBLE, inside(BOX))
    news = Oracle(told(*MOVED, Goes(MAX, GARDEN), Tells(MAX, SALLY, box)))
    assert where(news, SALLY) == where(news, MAX, SALLY) == where(news, SALLY, MAX) == inside(BOX)
    assert where(news, ANNE, SALLY) == inside(BASKET)
    late = Oracle(
        told(
            *(Puts(SALLY, MARBLE, BASKET), Goes(SALLY, GARDEN), Puts(ANNE, MARBLE, BOX), Goes(ANNE, GARDEN)),
            Tells(SALLY, ANNE, Claim(MARBLE, inside(BASKET))),
        )
    )
    assert where(late, ANNE) == inside(BOX)
    assert where(late, ANNE, SALLY) == inside(BASKET)
    assert where(late, SALLY, ANNE) == inside(BASKET)


def test_of_words_those_about_the_latest_state_count() -> None:
    lie, truth = Claim(MARBLE, inside(DRAWER)), Claim(MARBLE, inside(BOX))
    oracle = Oracle(
        told(
            *(*MOVED, Goes(SALLY, HALL), Tells(ANNE, SALLY, lie, lie=True), Goes(SALLY, GARDEN)),
            *(Goes(MAX, GARDEN), Tells(MAX, SALLY, truth)),
        )
    )
    assert where(oracle, SALLY) == where(oracle, MAX, SALLY) == inside(BOX)
    assert where(oracle, ANNE, SALLY) == inside(DRAWER)


def test_who_looks_finds_out_and_falls_back_on_what_they_saw() -> None:
    lied = (*MOVED, Goes(SALLY, HALL), Tells(ANNE, SALLY, Claim(MARBLE, inside(DRAWER)), lie=True))
    assert where(Oracle(told(*lied, Looks(SALLY, DRAWER))), SALLY) == inside(BASKET)
    assert where(Oracle(told(*lied, Looks(SALLY, DRAWER), Looks(SALLY, BASKET))), SALLY) is None
    found = Oracle(told(*lied, Looks(SALLY, BOX)))
    assert where(found, SALLY) == where(found, ANNE, SALLY) == where(found, SALLY, ANNE, SALLY) == inside(BOX)


def test_a_lie_moves_who_hears_it_and_what_they_take_the_speaker_to_think() -> None:
    lie = Tells(ANNE, SALLY, Claim(MARBLE, inside(DRAWER)), lie=True)
    oracle = Oracle(told(*MOVED, Goes(SALLY, HALL), lie))
    assert where(oracle, SALLY) == where(oracle, SALLY, ANNE) == inside(DRAWER)
    assert where(oracle, ANNE) == inside(BOX)
    assert where(oracle, ANNE, SALLY) == where(oracle, ANNE, SALLY, ANNE) == inside(DRAWER)
    assert where(oracle, MAX) == where(oracle, MAX, ANNE) == inside(BOX)
    assert where(oracle, MAX, SALLY) == inside(DRAWER)


def test_onlookers_of_a_whisper_cannot_say_any_more_that_one_does_not_know() -> None:
    whisper = Tells(MAX, SALLY, Claim(MARBLE, inside(BOX)), whispers=True)
    oracle = Oracle(told(*MOVED, Goes(SALLY, HALL), whisper))
    assert where(oracle, SALLY) == where(oracle, MAX, SALLY) == inside(BOX)
    assert oracle.knows(MAX, SALLY, MARBLE) == "knows"
    assert oracle.knows(ANNE, SALLY, MARBLE) == "cannot say"
    assert where(oracle, ANNE, SALLY) == inside(BASKET)
    before = Oracle(told(replace(whisper, claim=Claim(MARBLE, Spot("in", HALL))), *MOVED))
    assert before.knows(ANNE, SALLY, MARBLE) == "does not know"


def test_word_of_what_somebody_thinks_is_word_of_that_alone() -> None:
    claim = Claim(MARBLE, inside(BASKET), (SALLY,))
    oracle = Oracle(told(Goes(MARY, GARDEN), *MOVED, Goes(ANNE, GARDEN), Tells(ANNE, MARY, claim)))
    assert where(oracle, MARY, SALLY) == where(oracle, MARY, ANNE, SALLY) == inside(BASKET)
    assert where(oracle, MARY) == Spot("in", HALL)
    assert where(oracle, ANNE, MARY, SALLY) == inside(BASKET)


def test_who_has_it_is_who_was_seen_to_get_it() -> None:
    oracle = Oracle(told(Takes(SALLY, RING), Goes(MAX, GARDEN), Gives(SALLY, RING, ANNE), Goes(ANNE, GARDEN)))
    assert where(oracle, MAX, thing=RING) == where(oracle, SALLY, MAX, thing=RING) == Spot("with", SALLY)
    assert where(oracle, SALLY, thing=RING) == where(oracle, ANNE, thing=RING) == Spot("with", ANNE)


def test_the_same_done_twice_is_known_to_who_saw_it_once() -> None:
    oracle = Oracle(told(*MOVED, Puts(ANNE, MARBLE, BASKET), Goes(SALLY, HALL), Puts(ANNE, MARBLE, BOX)))
    assert happened(oracle, (SALLY,), oracle.story.happenings[2])
    assert happened(oracle, (ANNE, SALLY, MAX), oracle.story.happenings[5])
    assert not happened(oracle, (SALLY,), oracle.story.happenings[3])


def test_to_take_a_thing_is_not_to_lay_it_down() -> None:
    oracle = Oracle(told(Takes(SALLY, RING), Goes(SALLY, GARDEN), Lays(SALLY, RING)))
    assert happened(oracle, (ANNE,), oracle.story.happenings[0])
    assert not happened(oracle, (ANNE,), oracle.story.happenings[2])


def test_i_think_that_i_think_is_i_think() -> None:
    oracle = Oracle(SALLY_ANNE)
    assert where(oracle, ANNE, ANNE, SALLY, SALLY, SALLY) == where(oracle, ANNE, SALLY)


def test_a_fifth_mind_is_refused() -> None:
    with pytest.raises(ValueError, match="one to 4 minds, and not 5"):
        Oracle(SALLY_ANNE).where((SALLY, ANNE, SALLY, ANNE, SALLY), MARBLE)


def test_a_jar_elsewhere_stays_as_it_was() -> None:
    oracle = Oracle(told(Takes(SALLY, RING), Goes(SALLY, GARDEN), Puts(SALLY, RING, JAR), Goes(ANNE, GARDEN)))
    assert where(oracle, ANNE, thing=RING) == Spot("with", SALLY)
    assert where(oracle, SALLY, ANNE, thing=RING) == Spot("with", SALLY)
