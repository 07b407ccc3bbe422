from __future__ import annotations

import pickle
from copy import copy, deepcopy

import pytest

from handmade import hand_made
from muchado.bundle.checked import Checked
from muchado.bundle.codec import from_json, to_json
from muchado.bundle.sound import BundleError
from muchado.kernel import Program, Simulation

SOUND = Checked(hand_made())
UNSOUND = hand_made()._replace(people=())


class Sly:
    """Brings back, from a pickle or a copy, what was never looked through."""

    def __reduce__(self) -> tuple[object, ...]:
        return Checked, (UNSOUND,)


def test_a_checked_bundle_is_the_bundle() -> None:
    assert hand_made() == SOUND
    assert to_json(SOUND) == to_json(hand_made())
    assert from_json(to_json(SOUND)) == SOUND


def test_to_check_again_is_not_to_look_again() -> None:
    assert Checked(SOUND) == SOUND


def test_none_is_made_of_what_makes_no_sense() -> None:
    with pytest.raises(BundleError, match="is not between"):
        Checked(UNSOUND)


def test_none_becomes_unsound_when_a_field_is_replaced() -> None:
    assert isinstance(SOUND._replace(title="Another"), Checked)
    with pytest.raises(BundleError, match="is not between"):
        SOUND._replace(people=())


@pytest.mark.parametrize("again", [copy, deepcopy, lambda one: pickle.loads(pickle.dumps(one))])  # noqa: S301 (our own)
def test_copies_are_looked_through(again: type) -> None:
    assert again(SOUND) == SOUND
    assert type(again(SOUND)) is Checked
    with pytest.raises(BundleError, match="is not between"):
        again(Sly())


def test_the_kernel_takes_nothing_else() -> None:
    for take in (Program, lambda bundle: Simulation(bundle, 0)):
        with pytest.raises(TypeError, match="looked through"):
            take(hand_made())
        take(SOUND)
