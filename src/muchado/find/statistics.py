"""How far a count of runs can be trusted: intervals that hold the true share with a confidence of 95 %.

Wilson, E. B. (1927), "Probable inference, the law of succession, and statistical inference", Journal of the
American Statistical Association 22. It keeps its promise for shares near 0 and 1 and for few runs.
"""

from __future__ import annotations

from math import comb, sqrt
from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from collections.abc import Callable

Z = 1.959964
"""The quantile of the normal distribution for 95 %, both sides."""

MOST_RUNS = 1_000_000
"""More runs than this are not worth advising."""


class Interval(NamedTuple):
    """A figure as counted, and the bounds between which its true value lies."""

    low: float
    figure: float
    high: float


def wilson(figure: float, of: int) -> Interval:
    """Return Wilson's interval for a share, 0 to 1, that was counted among so many; all is possible among none."""
    if of == 0:
        return Interval(0.0, figure, 1.0)
    middle = (figure + Z * Z / (2 * of)) / (1 + Z * Z / of)
    reach = Z / (1 + Z * Z / of) * sqrt(figure * (1 - figure) / of + Z * Z / (4 * of * of))
    low = middle - reach if figure > 0 else 0.0
    high = middle + reach if figure < 1 else 1.0
    return Interval(low, figure, high)


def contrast(one: Interval, other: Interval, times: float) -> Interval:
    """Return the interval for `one` less `times` the `other`, from the intervals of both.

    Newcombe, R. G. (1998), "Interval estimation for the difference between independent proportions: comparison of
    eleven methods", Statistics in Medicine 17, method 10; with a factor, Zou and Donner (2008), the same journal 27.
    """
    figure = one.figure - times * other.figure
    below = sqrt((one.figure - one.low) ** 2 + (times * (other.high - other.figure)) ** 2)
    above = sqrt((one.high - one.figure) ** 2 + (times * (other.figure - other.low)) ** 2)
    return Interval(figure - below, figure, figure + above)


def sign_test(more: int, fewer: int) -> float:
    """Return how likely it is that chance alone makes as many or more of these pairs differ the one way (one-sided).

    Dixon, W. J. and Mood, A. M. (1946), "The statistical sign test", Journal of the American Statistical Association
    41; of pairs that come out yes or no it is the exact test of McNemar (1947).
    """
    of = more + fewer
    return sum(comb(of, count) for count in range(more, of + 1)) / (1 << of)


def runs_to_decide(decided: Callable[[int], bool], runs: int) -> int | None:
    """Return about how many runs would decide, if the figures stayed; None if more than anybody would wait for."""
    few, many = runs, runs
    while not decided(many):
        few, many = many, many * 2
        if many > MOST_RUNS:
            return None
    while many - few > max(1, few // 20):
        middle = (few + many) // 2
        few, many = (few, middle) if decided(middle) else (middle, many)
    return many
