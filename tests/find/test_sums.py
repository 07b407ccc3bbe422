"""Story tests that ask for a number within bounds."""

from __future__ import annotations

from pathlib import Path

import pytest

import muchado

INN = (Path(__file__).parents[1] / "worlds" / "mechanisms" / "m42-amounts.ado").read_text(encoding="utf-8")
INN = INN[: INN.index("\ntest ")]


@pytest.mark.parametrize(
    ("claim", "found"),
    [
        ("Kit borrows at least 3 coins from Mab", True),
        ("Kit borrows more than 3 coins from Mab", False),
        ("Kit borrows less than 3 coins from Mab", False),
        ("Mab learns that Kit owes Mab more than 5 coins", True),
        ("Mab learns that Kit owes Mab more than 6 coins", False),
        ("Mab reminds Kit of 6 coins while Kit owes Mab at least 6 coins", True),
        ("Mab reminds Kit of 6 coins while Kit owes Mab more than 6 coins", False),
        ("Mab reminds Kit of 6 coins while Kit does not owe Mab more than 6 coins", True),
        ("Mab reminds Kit of 6 coins while Kit does not owe Mab at least 6 coins", False),
        ("Mab reminds Kit of 6 coins while Tib thinks that Kit owes Mab at least 3 coins", True),
        ("Mab reminds Kit of 6 coins while Tib thinks that Kit owes Mab at least 4 coins", False),
        ("Mab reminds Kit of 6 coins while Tib does not think that Kit owes Mab at least 4 coins", True),
    ],
)
def test_a_number_keeps_to_its_bound(claim: str, found: bool) -> None:
    world = muchado.World.from_text(f'{INN}\ntest "it"\n  always: {claim}\n')
    (outcome,) = muchado.run_tests(world.bundle, world.tests, runs=1)
    assert (outcome.tally.count, outcome.tally.of) == (int(found), 1)


@pytest.mark.parametrize(("bound", "found"), [("more than 3", True), ("at least 3", False)])
def test_what_has_not_come_before_may_have_any_number_within_bounds(bound: str, found: bool) -> None:
    before = f"nobody borrows {bound} coins from Mab until then"
    world = muchado.World.from_text(f'{INN}\ntest "it"\n  always: Mab reminds Kit of 6 coins and {before}\n')
    (outcome,) = muchado.run_tests(world.bundle, world.tests, runs=1)
    assert outcome.tally.count == int(found)
