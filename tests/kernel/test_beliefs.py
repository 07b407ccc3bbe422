"""How accounts of one claim are kept side by side and weighed, and how they are forgotten."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from human import HUMAN
from muchado.kernel.chance import key
from muchado.kernel.events import Prop
from muchado.kernel.mind.belief import HEARD, INFERRED, OPENING, SAW, TOLD, Belief, admit, weigh
from muchado.kernel.mind.common import Common
from muchado.kernel.mind.fading import retained
from muchado.kernel.mind.forgetting import MOST, forget
from muchado.kernel.mind.mind import Mind
from muchado.kernel.state.canon import stamp

SURE = st.integers(-100, 100)
SOURCES = st.sampled_from([SAW, TOLD, HEARD, OPENING, INFERRED])
BELIEFS = st.builds(Belief, SURE, SOURCES, st.integers(-1, 3), st.just(-1), st.just(5), st.integers(0, 9), st.just(0))
NOW = 10
DAY, YEAR = 1440, 525_600


def account(
    sure: int, source: str = TOLD, teller: int = 1, *, happened: int = 0, expires: int = 0, kept: int = 100
) -> Belief:
    return Belief(sure, source, teller, -1, 0, happened, expires, kept=kept)


def held(*accounts: Belief, changes: bool = False) -> Belief:
    kept: tuple[Belief, ...] = ()
    for one in accounts:
        kept = admit(kept, one, NOW, HUMAN, changes=changes)
    return weigh(kept, NOW, HUMAN)


def test_the_same_witness_again_keeps_the_surer_word() -> None:
    assert held(account(60), account(80)).sure == 80
    assert held(account(80), account(60)).sure == 80
    assert held(account(-40), account(-90)).sure == -90


def test_the_same_again_is_dated_by_the_later() -> None:
    assert held(account(80, happened=3), account(60, happened=9)).happened == 9
    assert held(account(80, happened=9), account(60, happened=3)).happened == 9


def test_two_witnesses_who_agree_are_worth_more_than_one() -> None:
    assert held(account(60), account(60, teller=2)).sure == 84


def test_a_correction_removes_half_or_a_little_more_and_never_all() -> None:
    assert held(account(80), account(-80, teller=2)).sure == 36


def test_what_one_worked_out_oneself_is_given_up_less_easily() -> None:
    assert held(account(80, INFERRED, -1), account(-80)).sure == 52


def test_the_stronger_side_wins_and_what_was_held_first_wins_a_tie() -> None:
    assert held(account(90), account(-60, teller=2)).sure == 57
    assert held(account(60), account(-90, teller=2)).sure == -57
    assert held(account(60), account(-60, teller=2)).sure > 0


def test_both_sides_are_kept_and_weighed_again_with_the_next_account() -> None:
    first, second, third = account(60), account(-50, teller=2), account(-50, teller=3)
    assert held(first, second).sure > 0
    assert held(first, second, third).sure < 0


def test_a_later_state_is_a_change_and_no_contradiction() -> None:
    old = account(100, OPENING, -1, happened=1)
    assert held(old, account(-40, happened=2), changes=True).sure == -40
    assert held(old, account(-20, happened=2), changes=True).sure > 0, "if it is credible at all"
    assert held(old, account(-40, happened=2)).sure > 0, "an act that took place does not cease to have"


def test_own_eyes_tell_that_a_state_is_over() -> None:
    assert held(account(100, OPENING, -1, happened=5), account(-70, SAW, -1, happened=1), changes=True).sure == -70


@pytest.mark.parametrize(("old", "new", "left"), [(0, 0, 0), (0, 30, 30), (50, 0, 0), (20, 90, 90)])
def test_what_lasts_beats_what_passes(old: int, new: int, left: int) -> None:
    assert held(account(80, expires=old), account(80, expires=new)).expires == (0 if 0 in (old, new) else left)


@given(st.lists(BELIEFS, min_size=1, max_size=12))
def test_what_is_held_comes_from_an_account_and_is_never_more_than_certain(accounts: list[Belief]) -> None:
    found = held(*accounts)
    assert abs(found.sure) <= 100
    assert found.source in {one.source for one in accounts}


@given(st.lists(BELIEFS, min_size=1, max_size=12))
def test_accounts_are_bounded(accounts: list[Belief]) -> None:
    kept: tuple[Belief, ...] = ()
    for one in accounts:
        kept = admit(kept, one, NOW, HUMAN, changes=False)
    assert len(kept) <= HUMAN.accounts


@given(BELIEFS, BELIEFS)
def test_an_account_for_it_never_makes_one_less_sure(first: Belief, second: Belief) -> None:
    if first.sure > 0 and second.sure > 0:
        assert held(first, second).sure >= first.sure


# ------------------------------------------------------------------ forgetting


def test_the_curve_of_forgetting_is_a_power_law() -> None:
    assert [retained(hours * 60, 0, HUMAN.forgetting) for hours in (1, 24, 24 * 7, 24 * 30)] == [100, 67, 52, 43]


@given(st.integers(0, 5 * YEAR), st.integers(0, 5 * YEAR), st.integers(0, 100))
def test_memories_never_grow_brighter_by_themselves(first: int, second: int, kept: int) -> None:
    early, late = sorted((first, second))
    assert 0 <= retained(late, kept, HUMAN.forgetting) <= retained(early, kept, HUMAN.forgetting) <= 100


@given(st.integers(0, YEAR), st.integers(0, 100), st.integers(0, 100))
def test_what_moved_one_more_is_remembered_better(minutes: int, first: int, second: int) -> None:
    less, more = sorted((first, second))
    assert retained(minutes, less, HUMAN.forgetting) <= retained(minutes, more, HUMAN.forgetting)


def test_a_slight_thing_is_forgotten_and_telling_it_keeps_it_fresh() -> None:
    mind = Mind(0, 0, (), settings=HUMAN)
    slight, told, lasting = (9, 1), (9, 2), (9, 3)
    for prop, kept in ((slight, 0), (told, 0), (lasting, 100)):
        mind.hold(prop, account(100, SAW, -1, kept=kept))
    late = 30 * DAY
    mind.rehearse(told, late - DAY)
    assert mind.sure(slight, late) < mind.sure(told, late) == mind.sure(lasting, late)
    assert forget(mind, late, key) == (slight,)
    assert set(mind.beliefs) == {told, lasting}
    assert list(mind.known(9)) == [told, lasting]


def test_no_mind_carries_more_than_it_can() -> None:
    mind = Mind(0, 0, (), settings=HUMAN)
    for number in range(MOST + 50):
        mind.hold((9, number), account(100, SAW, -1, kept=30))
    forget(mind, DAY, key)
    assert len(mind.beliefs) == MOST


def test_too_many_slight_things_do_not_drive_out_what_moved_one_nor_count_what_is_kept_for_good() -> None:
    mind = Mind(0, 0, (), Common({(8, number): account(100, OPENING, -1) for number in range(2 * MOST)}), HUMAN)
    moving, slight = (9, 1), (10, 1)
    mind.hold(slight, account(100, SAW, -1, kept=0))
    assert forget(mind, DAY, key) == (), "what everybody knows is no burden"
    mind.hold(moving, account(100, SAW, -1, kept=40))
    for number in range(MOST):
        mind.hold((11, number), account(100, SAW, -1, kept=0)._replace(since=DAY))
    assert slight in forget(mind, DAY, key)
    assert mind.sure(moving, DAY) > 0, "it is older than all that is forgotten, but it moved one"


def lose(mind: Mind, prop: Prop) -> None:
    """Let what somebody holds of a claim come to its end."""
    mind.hold(prop, account(1)._replace(expires=NOW))
    forget(mind, NOW, key)


COMMON = Common({(9, 1, 2): account(100, OPENING, -1), (9, 1, 3): account(60, OPENING, -1)})


def test_what_everybody_knows_is_held_once_and_otherwise_only_by_whoever_holds_it_otherwise() -> None:
    one, other = Mind(0, 0, (), COMMON, HUMAN), Mind(1, 0, (), COMMON, HUMAN)
    assert list(one.known(9)) == list(one.known(9, 0, 1)) == [(9, 1, 2), (9, 1, 3)]
    one.take_account((9, 1, 3), account(-100, SAW, -1), NOW, changes=True)
    lose(one, (9, 1, 2))
    one.hold((9, 4, 2), account(50))
    assert [one.sure(prop, NOW) for prop in ((9, 1, 2), (9, 1, 3), (9, 4, 2))] == [0, -100, 50]
    assert list(one.known(9)) == [(9, 1, 3), (9, 4, 2)]
    assert [prop for prop, _ in one.held()] == [(9, 1, 3), (9, 4, 2)]
    assert [other.sure(prop, NOW) for prop in ((9, 1, 2), (9, 1, 3), (9, 4, 2))] == [100, 60, 0]
    assert list(other.held()) == list(COMMON.beliefs.items())


def test_who_comes_to_hold_again_what_everybody_does_holds_nothing_of_their_own() -> None:
    mind, untouched = Mind(0, 0, (), COMMON, HUMAN), Mind(0, 0, (), COMMON, HUMAN)
    lose(mind, (9, 1, 2))
    mind.hold((9, 1, 3), account(-10))
    for prop, held in COMMON.beliefs.items():
        mind.hold(prop, held)
    assert stamp(mind) == stamp(untouched)


def test_one_who_comes_later_holds_what_they_held() -> None:
    mind = Mind(0, 0, (), Common({(9, 1, 2): account(100, OPENING, -1), (9, 5, 6): account(70)}), HUMAN)
    mind.hold((9, 7, 7), account(20))
    held = dict(mind.held())
    mind.live_by(COMMON)
    assert dict(mind.held()) == held
    assert list(mind.known(9)) == list(held)
    assert mind.common is COMMON


@given(st.lists(st.tuples(st.integers(0, 3), st.integers(0, 5), st.integers(-100, 100)), max_size=12))
def test_a_mind_with_much_in_common_is_as_one_that_holds_it_all_itself(deeds: list[tuple[int, int, int]]) -> None:
    shared = {(9, number, 1): account(100, OPENING, -1, kept=0) for number in range(4)}
    one, alone = Mind(0, 0, (), Common(shared), HUMAN), Mind(0, 0, (), settings=HUMAN)
    for prop, belief in shared.items():
        alone.hold(prop, belief)
    for deed, number, sure in deeds:
        for mind in (one, alone):
            match deed:
                case 0:
                    mind.take_account((9, number, 1), account(sure), NOW, changes=True)
                case 1:
                    lose(mind, (9, number, 1))
                case 2:
                    mind.rehearse((9, number, 1), NOW)
                case _:
                    mind.impress((9, number, 1), 5)
    assert dict(one.held()) == dict(alone.held())
    for asked in ((9,), (9, 1, 1), *((9, 0, number) for number in range(6))):
        assert set(one.known(*asked)) == set(alone.known(*asked)) == set(one.known(*asked))
        assert len(list(one.known(*asked))) == len(list(alone.known(*asked)))
