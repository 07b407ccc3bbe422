"""From what was found in each run to whether a test holds."""

from __future__ import annotations

from dataclasses import dataclass, replace
from math import inf
from statistics import median_low
from typing import TYPE_CHECKING, NamedTuple

from muchado.bundle.stories import Often, Share, Sooner
from muchado.find.statistics import Interval, contrast, runs_to_decide, sign_test, wilson

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping, Sequence

    from muchado.bundle.stories import StoryTest

HOLDS, FAILS, OPEN = "holds", "fails", "too thin"
"""The verdicts. Too thin: the interval contains the bar."""

HALF = 0.5


class Trial(NamedTuple):
    """What one run showed of one test: whether what is given came about, and when the claim did (-1: never)."""

    given: bool
    minute: int


class Bar(NamedTuple):
    """What a figure must be at least and at most (None: no limit); with `exact` one counterexample is enough."""

    low: float | None = None
    high: float | None = None
    exact: bool = False


@dataclass(frozen=True, slots=True)
class Tally:
    """Counts over seeds.

    Attributes:
        count: in how many runs the claim was found.
        of: among how many: those in which what is given came about.
        runs: how many were played.
        shows: a seed in which it was found, None if there is none.
        lacks: a seed in which it was not.
        median: the minute by which it was found in half of those, None if it never was in half of them.

    """

    count: int
    of: int
    runs: int
    shows: int | None
    lacks: int | None
    median: int | None


@dataclass(frozen=True, slots=True)
class Outcome:
    """What came of a test.

    Attributes:
        test: the test.
        verdict: "holds", "fails" or "too thin" to decide.
        tally: the counts, with the test's alterations if it has any.
        plain: the counts without the alterations, None where nothing is compared.
        interval: what is held against the bar: a share; for `as often` the share less the bar's multiple of the
            plain share; for `earlier` the share of seeds, among those that differ, in which it is earlier.
        bar: between which bounds the interval must lie for the test to hold.
        needed: about how many runs would decide, None if it is decided, or if no number would.
        chance: how likely as clear a difference from the plain runs is if the alterations make none, seed by seed
            (one-sided); None where nothing is compared.

    """

    test: StoryTest
    verdict: str
    tally: Tally
    plain: Tally | None
    interval: Interval
    bar: Bar
    needed: int | None
    chance: float | None = None


def judge(test: StoryTest, trials: Mapping[int, Trial], plain: Mapping[int, Trial]) -> Outcome:
    """Return what came of a test, from its trials by seed; `plain` are those without the alterations, if compared."""
    tally = _tally(trials)
    match test.bar:
        case Share(low, high, of):
            bar = Bar(low / of if low else None, high / of if high < of else None, exact=high == 0 or low == of)
            rate = _rate(tally)
            return _outcome(test, (tally, None), _Measured(tally.of, lambda n: wilson(rate, n)), bar)
        case Often(times, over, more):
            base = _tally(plain)
            bar = Bar(low=0.0) if more else Bar(high=0.0)
            outcome = _outcome(test, (tally, base), _contrast(tally, base, times / over), bar)
            return replace(outcome, chance=by_chance(test, trials, plain))
        case Sooner(later):
            outcome = _outcome(test, (tally, _tally(plain)), _order(trials, plain, later=later), Bar(low=HALF))
            return replace(outcome, chance=by_chance(test, trials, plain))


class _Measured(NamedTuple):
    """From how many runs an interval comes, and what it is, or would be from more of the same."""

    of: int
    at: Callable[[int], Interval]


def _outcome(test: StoryTest, tallies: tuple[Tally, Tally | None], measured: _Measured, bar: Bar) -> Outcome:
    interval = measured.at(measured.of)
    verdict = _verdict(interval, bar) if measured.of else OPEN
    needed = None
    if verdict == OPEN and measured.of:
        of = runs_to_decide(lambda n: _verdict(measured.at(n), bar) != OPEN, measured.of)
        needed = None if of is None else -(-of * tallies[0].runs // measured.of)
    return Outcome(test, verdict, *tallies, interval, bar, needed)


def _verdict(interval: Interval, bar: Bar) -> str:
    low = -inf if bar.low is None else bar.low
    high = inf if bar.high is None else bar.high
    if bar.exact:
        return HOLDS if low <= interval.figure <= high else FAILS
    if interval.high < low or interval.low > high:
        return FAILS
    return HOLDS if low <= interval.low and interval.high <= high else OPEN


def _rate(tally: Tally) -> float:
    return tally.count / tally.of if tally.of else HALF


def _contrast(tally: Tally, base: Tally, times: float) -> _Measured:
    """Hold how often against so many times how often without the alterations."""
    fewer = min(tally.of, base.of)

    def at(of: int) -> Interval:
        one, other = (wilson(_rate(each), each.of * of // fewer if fewer else 0) for each in (tally, base))
        return contrast(one, other, times)

    return _Measured(fewer, at)


def _order(trials: Mapping[int, Trial], plain: Mapping[int, Trial], *, later: bool) -> _Measured:
    """Compare seed by seed: the sign test of Dixon and Mood (1946). What never comes about is later than all."""
    sooner, after = _differing(_both(trials, plain))
    of = sooner + after
    rate = (after if later else sooner) / of if of else HALF
    return _Measured(of, lambda n: wilson(rate, n))


def by_chance(test: StoryTest, trials: Mapping[int, Trial], plain: Mapping[int, Trial]) -> float:
    """Return how likely as clear a difference is, seed by seed, if the test's alterations make none (one-sided)."""
    pairs = _both(trials, plain)
    if isinstance(test.bar, Sooner):
        later = test.bar.later
    else:
        pairs = [(float(one == inf), float(other == inf)) for one, other in pairs]
        later = not (isinstance(test.bar, Often) and test.bar.more)
    before, after = _differing(pairs)
    return sign_test(after, before) if later else sign_test(before, after)


def _both(trials: Mapping[int, Trial], plain: Mapping[int, Trial]) -> list[tuple[float, float]]:
    """When the claim came about with and without the alterations, in the seeds in which both have what is given."""
    return [(_when(trial), _when(plain[seed])) for seed, trial in trials.items() if trial.given and plain[seed].given]


def _differing(pairs: Sequence[tuple[float, float]]) -> tuple[int, int]:
    """In how many pairs the first is less than the other, and in how many it is more."""
    return sum(one < other for one, other in pairs), sum(one > other for one, other in pairs)


def _when(trial: Trial) -> float:
    return trial.minute if trial.minute >= 0 else inf


def _tally(trials: Mapping[int, Trial]) -> Tally:
    given = {seed: trial.minute for seed, trial in sorted(trials.items()) if trial.given}
    shows = [seed for seed, minute in given.items() if minute >= 0]
    lacks = [seed for seed, minute in given.items() if minute < 0]
    halfway = median_low(_when(trial) for trial in trials.values() if trial.given) if given else inf
    return Tally(
        count=len(shows),
        of=len(given),
        runs=len(trials),
        shows=shows[0] if shows else None,
        lacks=lacks[0] if lacks else None,
        median=None if halfway == inf else int(halfway),
    )
