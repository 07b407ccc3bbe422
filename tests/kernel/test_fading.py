from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from kernel.play import Play
from kernel.scenes import ANN, BOB, CY, party
from kernel.small import at_least
from muchado.bundle.model import Drift, OpeningValue, Value
from muchado.kernel.mind.fading import SCALE, fade, grow

AMOUNTS = st.integers(-100 * SCALE, 100 * SCALE)
HALF_LIVES = st.integers(1, 60 * 1440)
MINUTES = st.integers(0, 400 * 1440)


@given(AMOUNTS, HALF_LIVES, st.integers(0, 20))
def test_it_halves_at_the_half_life(amount: int, half_life: int, times: int) -> None:
    left = fade(amount, half_life * times, half_life)
    assert abs(left) == abs(amount) >> times


@given(AMOUNTS, HALF_LIVES, MINUTES, st.integers(0, 5000))
def test_it_never_grows_again(amount: int, half_life: int, minutes: int, more: int) -> None:
    sooner, later = fade(amount, minutes, half_life), fade(amount, minutes + more, half_life)
    assert type(sooner) is int
    assert abs(later) <= abs(sooner) <= abs(amount)


@given(AMOUNTS, HALF_LIVES, MINUTES)
def test_what_is_below_nothing_fades_like_what_is_above(amount: int, half_life: int, minutes: int) -> None:
    assert fade(-amount, minutes, half_life) == -fade(amount, minutes, half_life)


@given(st.integers(1, 100), st.integers(2, 60 * 1440), MINUTES)
def test_it_is_near_the_true_curve(points: int, half_life: int, minutes: int) -> None:
    """Within two hundredths: the table has 64 steps a half-life."""
    true = points * SCALE * 0.5 ** (minutes / half_life)
    assert -1 <= fade(points * SCALE, minutes, half_life) - true <= 0.02 * points * SCALE


def test_after_a_very_long_time_nothing_is_left() -> None:
    assert fade(100 * SCALE, 10**9, 1) == 0
    assert fade(-100 * SCALE, 10**9, 1) == 0


def test_growing_stops_at_its_limit() -> None:
    assert grow(10 * SCALE, 1440, 5, 40) == 15 * SCALE
    assert grow(10 * SCALE, 100 * 1440, 5, 40) == 40 * SCALE
    assert grow(50 * SCALE, 1440, 5, 40) == 50 * SCALE


def test_shrinking_stops_at_its_limit() -> None:
    assert grow(10 * SCALE, 1440, -5, 0) == 5 * SCALE
    assert grow(10 * SCALE, 100 * 1440, -5, 0) == 0
    assert grow(-20 * SCALE, 1440, -5, 0) == -20 * SCALE


@given(AMOUNTS, MINUTES, st.integers(0, 5000), st.integers(-50, 50).filter(bool), st.integers(-100, 100))
def test_growing_goes_one_way(amount: int, minutes: int, more: int, a_day: int, limit: int) -> None:
    sooner, later = grow(amount, minutes, a_day, limit), grow(amount, minutes + more, a_day, limit)
    assert sooner <= later if a_day > 0 else sooner >= later


def test_a_drift_changes_the_pace_of_those_whom_it_fits() -> None:
    world, _, envy = party()
    pride, _ = world.trait("proud", usual=10)
    world.feels(ANN, pride, 90)
    world.qualities[envy] = world.qualities[envy]._replace(half_life=60)
    sadness = world.quality("mood", "sadness")
    fits = (at_least(Value(pride, None), 60),)
    world.drifts += [
        Drift("slow", envy, 240, 0, 0, fits, "", world.people[0].where),
        Drift("sadder", sadness, 0, 48, 40, fits, "", world.people[0].where),
    ]
    for who in (ANN, BOB):
        world.opening.append(OpeningValue(who, envy, CY, 80))
    play = Play(world.bundle())
    play.simulation.world.now = play.bundle.start + 240
    assert (play.level(ANN, envy, CY), play.level(BOB, envy, CY)) == (40, 5)
    assert (play.level(ANN, sadness), play.level(BOB, sadness)) == (8, 0)
