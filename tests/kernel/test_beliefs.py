"""How two accounts of one claim are weighed."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from muchado.kernel.mind.belief import HEARD, OPENING, SAW, TOLD, Belief, weigh

SURE = st.integers(-100, 100)
SOURCES = st.sampled_from([SAW, TOLD, HEARD, OPENING])
BELIEFS = st.builds(Belief, SURE, SOURCES, st.just(-1), st.just(-1), st.just(5), st.integers(0, 9), st.just(0))


def account(sure: int, source: str = TOLD, happened: int = 0, expires: int = 0) -> Belief:
    return Belief(sure, source, -1, -1, 0, happened, expires)


def test_the_same_again_keeps_the_surer_account() -> None:
    assert weigh(account(60), account(80)).sure == 80
    assert weigh(account(80), account(60)).sure == 80
    assert weigh(account(-40), account(-90)).sure == -90


def test_the_same_again_is_dated_by_the_later() -> None:
    assert weigh(account(80, happened=3), account(60, happened=9)).happened == 9
    assert weigh(account(80, happened=9), account(60, happened=3)).happened == 9


def test_between_contrary_accounts_the_surer_wins_and_is_shaken() -> None:
    assert weigh(account(90), account(-60)).sure == 70
    assert weigh(account(60), account(-90)).sure == -70
    assert weigh(account(60), account(-60)).sure == 40, "a tie leaves one with what one thought"


def test_a_later_state_is_a_change_and_no_contradiction() -> None:
    assert weigh(account(100, happened=1), account(-40, happened=2)).sure == -40
    assert weigh(account(100, happened=1), account(-20, happened=2)).sure == 94, "if it is credible at all"


def test_own_eyes_win() -> None:
    assert weigh(account(100, OPENING, 5), account(-70, SAW, 1)).sure == -70


@pytest.mark.parametrize(("old", "new", "left"), [(0, 0, 0), (0, 30, 30), (50, 0, 0), (20, 90, 90)])
def test_what_lasts_beats_what_passes(old: int, new: int, left: int) -> None:
    assert weigh(account(80, expires=old), account(80, expires=new)).expires == (0 if 0 in (old, new) else left)


@given(BELIEFS, BELIEFS)
def test_weighing_never_makes_one_surer_than_the_surer_account(old: Belief, new: Belief) -> None:
    held = weigh(old, new)
    assert abs(held.sure) <= max(abs(old.sure), abs(new.sure))
    assert held.source in (old.source, new.source)


@given(BELIEFS)
def test_hearing_what_one_holds_changes_nothing(belief: Belief) -> None:
    assert weigh(belief, belief) == belief
