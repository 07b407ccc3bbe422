from __future__ import annotations

from collections import Counter

from hypothesis import given
from hypothesis import strategies as st

from muchado.kernel import Prop
from muchado.kernel.chance import CHOICE, PAUSE, draw, key, sway

NUMBERS = st.integers(0, 2**62)
PROPS: st.SearchStrategy[int | Prop] = st.recursive(
    st.integers(0, 99), lambda parts: st.lists(parts, max_size=4).map(tuple)
)


def test_a_draw_is_the_same_for_ever() -> None:
    """Saved runs and shared seeds rest on these very numbers."""
    assert draw(0, 0, 0, CHOICE) == 0x8C972B71C31F53CF
    assert draw(7, 1054591680, 3, PAUSE, key((6, 1, (7, 2)))) == 0x5FD67BC106FF39A9


@given(NUMBERS, NUMBERS, st.integers(0, 400), NUMBERS)
def test_a_draw_is_64_bits_wide(seed: int, minute: int, person: int, option: int) -> None:
    assert 0 <= draw(seed, minute, person, CHOICE, option) < 2**64


@given(PROPS, PROPS)
def test_different_propositions_have_different_keys(one: int | Prop, other: int | Prop) -> None:
    assert (key(one) == key(other)) == (one == other)


@given(NUMBERS, st.integers(0, 40))
def test_sway_stays_within_bounds(drawn: int, whim: int) -> None:
    assert -whim <= sway(drawn, whim) <= whim


def test_every_argument_matters() -> None:
    base = [3, 1054591680, 2, CHOICE, 5]
    changed = [draw(*(value + (at == spot) for at, value in enumerate(base))) for spot in range(5)]
    assert len({draw(*base), *changed}) == 6


def test_draws_spread_evenly() -> None:
    """Over minutes and people alike: 16 bins, each within five standard deviations of its share."""
    bins = Counter(draw(1, minute, who, CHOICE) % 16 for minute in range(1000, 2000) for who in range(16))
    assert all(abs(count - 1000) < 160 for count in bins.values())
    high = Counter(draw(seed, 1000, 0, CHOICE) >> 60 for seed in range(16000))
    assert all(abs(count - 1000) < 160 for count in high.values())


def test_sway_is_even_on_both_sides_and_rarely_extreme() -> None:
    sways = [sway(draw(0, minute, 1, CHOICE), 12) for minute in range(20000)]
    assert abs(sum(sways)) < 5 * 20000**0.5 * 5.3
    assert max(sways) == 12
    assert min(sways) == -12
    counts = Counter(sways)
    assert counts[0] > 4 * counts[12]
