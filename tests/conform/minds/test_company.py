"""What the oracle says of where people are and of how they look, in stories that one can think through."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from conform.minds.stories import ANNE, GARDEN, HALL, KITCHEN, MARY, MAX, SALLY, told
from muchado.conform.minds.adapter import MuchAdo
from muchado.conform.minds.company import looks_wet, room
from muchado.conform.minds.oracle import Oracle
from muchado.conform.minds.questions import Right
from muchado.conform.minds.story import ComesOut, Goes, Hides, Story, Turns
from muchado.conform.minds.suite import hold


def test_who_is_seen_to_go_is_where_they_went_for_all_who_saw_it() -> None:
    oracle = Oracle(told(Goes(MARY, GARDEN), Goes(SALLY, KITCHEN)))
    assert room(oracle, (ANNE, MAX), SALLY) == KITCHEN
    assert room(oracle, (ANNE, MARY), SALLY) == room(oracle, (MARY, ANNE, MAX), SALLY) == HALL
    assert room(oracle, (ANNE, SALLY), SALLY) == room(oracle, (SALLY, ANNE), SALLY) == KITCHEN


def test_who_is_not_found_where_they_were_might_be_anywhere() -> None:
    oracle = Oracle(told(Goes(MARY, GARDEN), Goes(SALLY, KITCHEN), Goes(MARY, HALL)))
    assert room(oracle, (MARY,), SALLY) is room(oracle, (ANNE, MARY), SALLY) is None
    assert room(oracle, (ANNE, MAX), SALLY) == KITCHEN


def test_who_hides_is_there_for_those_who_saw_them_hide() -> None:
    hidden = (Goes(MARY, GARDEN), Hides(SALLY), Goes(MARY, HALL))
    oracle = Oracle(told(*hidden))
    assert room(oracle, (ANNE, MAX), SALLY) == room(oracle, (ANNE, SALLY), SALLY) == HALL
    assert room(oracle, (ANNE, MARY), SALLY) is room(oracle, (SALLY, MARY), SALLY) is None
    assert room(Oracle(told(*hidden, ComesOut(SALLY))), (ANNE, MARY), SALLY) == HALL


def test_who_has_left_takes_them_to_look_as_they_did() -> None:
    oracle = Oracle(told(Turns(SALLY, wet=True), Goes(MARY, GARDEN), Turns(SALLY, wet=False)))
    assert looks_wet(oracle, (ANNE, MARY), SALLY)
    assert looks_wet(oracle, (MARY, ANNE), SALLY)
    assert not looks_wet(oracle, (ANNE, MAX), SALLY)
    assert not looks_wet(oracle, (ANNE,), SALLY)


class Everywhere(Right):
    """Takes everybody to know where everybody is."""

    def rooms(self, chain: Sequence[int], who: int) -> Iterable[int]:  # noqa: ARG002 (whoever is asked)
        return super().rooms((), who)


class Knowing:
    """Plays stories so."""

    def play(self, story: Story) -> Everywhere:
        return Everywhere(story)


def test_an_executor_for_whom_all_know_where_all_are_is_found_out() -> None:
    outcome = hold(Knowing(), 0, range(3), forms=("who is where",), people=(5,), finds=1)
    (find,) = outcome.finds
    assert find.question.kind == "at"
    assert len(find.story.happenings) <= len((SALLY, ANNE))


def test_the_engine_says_the_same() -> None:
    for happenings in ((Goes(MARY, GARDEN), Goes(SALLY, KITCHEN)), (Turns(SALLY, wet=True), Goes(MARY, GARDEN))):
        story = told(*happenings)
        played, right = MuchAdo().play(story), Right(story)
        for chain in ((ANNE,), (ANNE, MARY), (MARY, ANNE), (MAX, ANNE, MARY, ANNE)):
            assert [*played.rooms(chain, SALLY)] == [*right.rooms(chain, SALLY)]
            assert played.looks_wet(chain, SALLY) == right.looks_wet(chain, SALLY)
