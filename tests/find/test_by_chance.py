"""How likely chance alone makes as clear a difference, seed by seed."""

from __future__ import annotations

import pytest

from muchado.bundle.model import Where
from muchado.bundle.stories import Bar, Often, Share, Sooner, StoryTest
from muchado.find.statistics import sign_test
from muchado.find.verdict import Trial, by_chance

LESS, MORE = Often(1, 1, more=False), Often(1, 1, more=True)


def _trials(minutes: tuple[int | None, ...]) -> dict[int, Trial]:
    """What came by seed: a minute, -1 for never, None where what is given did not come."""
    return {seed: Trial(minute is not None, -1 if minute is None else minute) for seed, minute in enumerate(minutes)}


def _chance(bar: Bar, altered: tuple[int | None, ...], plain: tuple[int | None, ...]) -> float:
    test = StoryTest("", (), (), (), (), bar, "", Where("", 1))
    return by_chance(test, _trials(altered), _trials(plain))


def test_the_sign_test_is_exact() -> None:
    assert sign_test(0, 0) == 1
    assert sign_test(5, 0) == 1 / 32
    assert sign_test(3, 2) == 16 / 32
    assert sign_test(8, 2) == pytest.approx(0.0546875)


@pytest.mark.parametrize(("bar", "chance"), [(LESS, 1 / 8), (MORE, 1.0), (Share(0, 10, 100), 1 / 8)])
def test_how_often_counts_the_seeds_in_which_it_makes_a_difference(bar: Bar, chance: float) -> None:
    assert _chance(bar, (-1, -1, -1, 9, -1), (5, 6, 7, 8, -1)) == chance
    assert _chance(bar, (9, 9), (1, 1)) == 1


def test_the_direction_is_that_of_the_claim() -> None:
    assert _chance(MORE, (5, 6, 7), (-1, -1, -1)) == 1 / 8
    assert _chance(LESS, (5, 6, 7), (-1, -1, -1)) == 1


def test_how_soon_compares_the_minutes() -> None:
    assert _chance(Sooner(later=True), (9, 9, -1, 5), (1, 2, 3, 5)) == 1 / 8
    assert _chance(Sooner(later=False), (9, 9, -1, 5), (1, 2, 3, 5)) == 1


def test_seeds_without_what_is_given_do_not_count() -> None:
    assert _chance(LESS, (-1, None, -1), (5, 5, None)) == 1 / 2
