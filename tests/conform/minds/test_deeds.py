"""Who must know what was done in a guise, and who must take it for another's doing."""

from __future__ import annotations

from collections.abc import Sequence

import pytest

from conform.minds.native import native
from conform.minds.stories import ANNE, BASKET, BOX, GARDEN, HALL, KITCHEN, MARBLE, MARY, MAX, SALLY, told
from muchado.conform.minds.adapter import MuchAdo
from muchado.conform.minds.questions import Right
from muchado.conform.minds.story import Dresses, Goes, Puts, Story, Undresses
from muchado.conform.minds.suite import hold

AWAY = (Goes(MARY, GARDEN), Goes(MAX, KITCHEN))
MASKED = (*AWAY, Dresses(ANNE, MARY), Goes(MAX, HALL), Puts(ANNE, MARBLE, BASKET))
"""Anne puts the marble into the basket dressed up as Mary: Sally has seen her dress up, Max has not."""
PUT = len(MASKED) - 1

CHAINS: tuple[tuple[tuple[int, ...], bool, bool], ...] = (
    ((SALLY,), True, False),
    ((MAX,), False, True),
    ((SALLY, ANNE), True, False),
    ((SALLY, MAX), False, True),
    ((ANNE, MAX), False, True),
    ((MAX, SALLY), False, True),
    ((MAX, ANNE), False, False),
    ((SALLY, MAX, SALLY), False, True),
    ((SALLY, ANNE, SALLY), True, False),
    ((ANNE, SALLY, MAX, ANNE), False, False),
)
"""Of whom is it thought by whom that they know what was done, and that they take it for what it looks like?"""


@native
@pytest.mark.parametrize(("chain", "knows", "fooled"), CHAINS)
def test_who_saw_them_dress_up_knows_better_and_takes_all_others_to_be_fooled(
    chain: tuple[int, ...], knows: bool, fooled: bool
) -> None:
    story = told(*MASKED)
    for minds in (Right(story), MuchAdo().play(story)):
        assert (minds.happened(chain, PUT), minds.seemed(chain, PUT)) == (knows, fooled)


def test_who_is_dressed_up_no_more_does_what_they_do_before_all() -> None:
    story = told(*MASKED, Undresses(ANNE, MARY), Puts(ANNE, MARBLE, BOX))
    assert Right(story).happened((SALLY, MAX), len(story.happenings) - 1)
    assert not Right(story).happened((SALLY, MAX), PUT)


class SeesThrough(Right):
    """Everybody sees through every guise."""

    def seemed(self, chain: Sequence[int], number: int) -> bool:
        del chain, number
        return False


class Clever:
    """Plays stories so."""

    def play(self, story: Story) -> SeesThrough:
        return SeesThrough(story)


def test_an_executor_for_whom_all_see_through_guises_is_found_out() -> None:
    outcome = hold(Clever(), 0, range(6), forms=("disguise",), people=(5,), finds=1)
    (find,) = outcome.finds
    assert find.question.kind == "seemed"
    assert len(find.story.happenings) <= len(MASKED)
