"""Which roles a piece of a rule speaks of, and what it stands for."""

from __future__ import annotations

import pytest

from muchado.bundle.model import (
    OWNER,
    About,
    Answered,
    Believes,
    Claim,
    Compare,
    Const,
    From,
    Here,
    Nobody,
    Num,
    Scaled,
    Slot,
    Sum,
    Sure,
    Value,
)
from muchado.bundle.slots import prop_of, slots_in, value_of

B, C, P = Slot(1), Slot(2), Slot(3)
ANN = Const("person", 0)


@pytest.mark.parametrize(
    ("piece", "slots"),
    [
        (B, [1]),
        (ANN, []),
        (None, []),
        (Claim(4, (B, Claim(5, (C, ANN)), OWNER)), [1, 2, 0]),
        (Sum((Num(3), Scaled(1, 2, Value(0, C))), (Sure(P),)), [2, 3]),
        (Compare(Value(7, B), ">=", Num(2)), [1]),
        (About(P, B), [3, 1]),
        (From(P, ("told",), C), [3, 2]),
        (From(P, ("told",)), [3]),
        (Answered("accept"), []),
        (Nobody(1, (Here(B), Believes(Claim(4, (B, C))))), [2]),
        ((Here(C), Nobody(1, (Here(B),)), Here(B)), [2, 1]),
    ],
)
def test_slots_come_in_order_of_appearance(piece: object, slots: list[int]) -> None:
    assert list(slots_in(piece)) == slots


def test_a_claim_stands_for_a_proposition_once_its_roles_are_filled() -> None:
    claim = Claim(4, (B, Claim(5, (C, ANN)), OWNER))
    assert prop_of(claim, (7, 8, 9)) == (4, 8, (5, 9, 0), 7)
    assert value_of(P, (7, 8, 9, (5, 1, 0))) == (5, 1, 0)


def test_a_role_that_is_not_filled_stands_for_nobody() -> None:
    assert prop_of(Claim(4, (ANN, C)), (7,)) == (4, 0, -1)
