from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from muchado.find.statistics import contrast, runs_to_decide, wilson


@pytest.mark.parametrize(
    ("count", "of", "low", "high"),
    [
        (0, 10, 0.0, 0.2775),  # figures of Newcombe (1998), one proportion, method 3
        (81, 263, 0.2553, 0.3662),
        (15, 148, 0.0624, 0.1605),
        (0, 20, 0.0, 0.1611),
        (1, 29, 0.0061, 0.1718),
    ],
)
def test_the_interval_is_wilsons(count: int, of: int, low: float, high: float) -> None:
    interval = wilson(count / of, of)
    assert interval.low == pytest.approx(low, abs=1e-4)
    assert interval.high == pytest.approx(high, abs=1e-4)


def test_the_contrast_of_equal_weights_is_newcombes() -> None:
    # 56 of 70 against 48 of 80: Newcombe (1998), two proportions, method 10.
    found = contrast(wilson(56 / 70, 70), wilson(48 / 80, 80), 1)
    assert found.figure == pytest.approx(0.2)
    assert found.low == pytest.approx(0.0524, abs=1e-4)
    assert found.high == pytest.approx(0.3339, abs=1e-4)


@given(st.integers(0, 1000), st.integers(1, 1000))
def test_the_interval_holds_the_figure_and_is_a_share(count: int, of: int) -> None:
    low, figure, high = wilson(min(count, of) / of, of)
    assert 0 <= low <= figure <= high <= 1


def test_among_none_all_is_possible() -> None:
    assert wilson(0.5, 0)[::2] == (0, 1)


def test_the_runs_that_would_decide_are_enough_and_hardly_more() -> None:
    def decided(runs: int) -> bool:
        return runs >= 777

    needed = runs_to_decide(decided, 100)
    assert needed is not None
    assert 777 <= needed <= 777 * 1.06
    assert runs_to_decide(lambda _: False, 100) is None
