"""What passes somebody by in a crowd: what they go on to think, and what others take them to think."""

from __future__ import annotations

import pytest

from conform.minds.native import native
from conform.minds.stories import ANNE, BASKET, BOX, DRAWER, GARDEN, HALL, JAR, MARBLE, MARY, MAX, SALLY, inside, told
from muchado.conform.minds.adapter import MuchAdo, Played, noticing
from muchado.conform.minds.company import room
from muchado.conform.minds.oracle import Oracle
from muchado.conform.minds.story import Claim, Goes, Looks, Puts, Story, Tells
from muchado.conform.minds.suite import hold

MOVED = (Puts(SALLY, MARBLE, BASKET), Puts(ANNE, MARBLE, BOX))
MAX_MISSES = ((), (MAX,))


def test_who_misses_that_it_is_moved_looks_for_it_where_it_was() -> None:
    oracle = Oracle(told(*MOVED), MAX_MISSES)
    assert oracle.where((MAX,), MARBLE) == inside(BASKET)
    assert oracle.where((MARY,), MARBLE) == inside(BOX)


def test_others_take_them_to_have_noticed_and_they_take_others_to_know_no_more_than_they_do() -> None:
    oracle = Oracle(told(*MOVED), MAX_MISSES)
    assert oracle.where((MARY, MAX), MARBLE) == inside(BOX)
    assert oracle.where((MAX, MARY), MARBLE) == inside(BASKET)


def test_they_take_themselves_to_have_an_eye_on_it_until_they_see_otherwise() -> None:
    lie = Tells(ANNE, MAX, Claim(MARBLE, inside(DRAWER)), lie=True)
    assert Oracle(told(*MOVED, lie), (*MAX_MISSES, ())).where((MAX,), MARBLE) == inside(BASKET)
    away = (Goes(MAX, GARDEN), Goes(MAX, HALL))
    assert Oracle(told(*MOVED, *away, lie), (*MAX_MISSES, (), (), ())).where((MAX,), MARBLE) == inside(DRAWER)
    looked = Oracle(told(*MOVED, Looks(SALLY, BASKET)), (*MAX_MISSES, ()))
    assert looked.where((MAX,), MARBLE) is None


def test_whoever_sees_it_found_elsewhere_thinks_no_more_that_it_is_where_it_was() -> None:
    found = Oracle(told(*MOVED, Looks(SALLY, BOX)), (*MAX_MISSES, ()))
    assert found.where((MAX,), MARBLE) == inside(BOX)


def test_who_misses_that_somebody_looks_in_vain_thinks_on_what_they_thought() -> None:
    lie = (Goes(MAX, GARDEN), Goes(MAX, HALL), Tells(ANNE, MAX, Claim(MARBLE, inside(DRAWER)), lie=True))
    for missed, where in (((), inside(BOX)), ((MAX,), inside(DRAWER))):
        looked = Oracle(told(*MOVED, *lie, Looks(SALLY, DRAWER)), ((), (), (), (), (), missed))
        assert looked.where((MAX,), MARBLE) == where


def test_who_misses_that_somebody_goes_takes_them_to_be_there_until_they_look_round() -> None:
    gone = told(Goes(SALLY, GARDEN))
    assert room(Oracle(gone, [(MAX,)]), (MAX,), SALLY) == HALL
    assert room(Oracle(gone, [()]), (MAX,), SALLY) == GARDEN
    later = told(Goes(SALLY, GARDEN), Puts(ANNE, MARBLE, JAR))
    assert room(Oracle(later, [(MAX,), ()]), (MAX,), SALLY) is None


class Untold(MuchAdo):
    """Nobody is told who noticed what."""

    def play(self, story: Story) -> Played:
        played = super().play(story)
        played.missed = ()
        return played


@pytest.mark.slow
@native
def test_the_engine_agrees_and_not_if_the_oracle_is_not_told_who_noticed() -> None:
    agreed, untold = (hold(made(noticing(4)), 0, range(36), people=(30,), finds=0) for made in (MuchAdo, Untold))
    assert not agreed.wrong
    assert 100 * sum(untold.wrong.values()) > 2 * sum(untold.asked.values())
