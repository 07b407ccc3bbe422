"""Which roles a piece of a rule speaks of."""

from __future__ import annotations

import pytest

from muchado.bundle.model import (
    OWNER,
    About,
    Answered,
    Claim,
    Compare,
    Const,
    From,
    Here,
    Holds,
    Nobody,
    Num,
    Scaled,
    Slot,
    Sum,
    Sure,
    Value,
)
from muchado.bundle.slots import slots_in

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
        (Nobody(1, (Here(B), Holds(Claim(4, (B, C))))), [2]),
        ((Here(C), Nobody(1, (Here(B),)), Here(B)), [2, 1]),
    ],
)
def test_slots_come_in_order_of_appearance(piece: object, slots: list[int]) -> None:
    assert list(slots_in(piece)) == slots
