"""Who may come into whose home: those who live there, their family, and who is asked in."""

from __future__ import annotations

import pytest

from lengths import quick_then_slow
from muchado import World

HEAD = """world "Homes"
  uses "everyday"
  uses "everyday/guests"
  from Monday 8 June 2026, 18:00 to Tuesday 9 June 2026, 9:00
place street, "the street"
  next to flat
place flat, "the flat"
"""
ANN = """person Ann, she
  lives at flat
  every day 22:00 to 7:00: night at home, weight 90
  at the start
    is in street
    liking toward Bob LIKING
"""
BOB = """person Bob, he
HOME
  at the start
    is in street
"""
LIVES = "  lives at flat\n  every day 22:00 to 7:00: night at home, weight 90"


@pytest.mark.parametrize("tie", ["", "    is family of Ann\n"])
@pytest.mark.parametrize("seed", quick_then_slow(range(3), 1))
def test_who_shares_a_home_sleeps_there(tie: str, seed: int) -> None:
    """Family or not."""
    run = World.from_text(HEAD + ANN.replace("LIKING", "0") + BOB.replace("HOME", LIVES) + tie).start(seed)
    run.until("Tuesday 4:00")
    assert {run.mind(who).place for who in ("Ann", "Bob")} == {"flat"}


@pytest.mark.parametrize("seeds", [1, pytest.param(4, marks=pytest.mark.slow)])
def test_a_guest_comes_in_when_asked_and_a_stranger_never(seeds: int) -> None:
    came = {
        liking: [
            any(event.text.startswith("Bob goes to the flat") for event in _evening(liking, seed))
            for seed in range(seeds)
        ]
        for liking in (0, 90)
    }
    assert not any(came[0])
    assert any(came[90])


def _evening(liking: int, seed: int) -> list[object]:
    run = World.from_text(HEAD + ANN.replace("LIKING", str(liking)) + BOB.replace("HOME\n", "")).start(seed)
    run.until("22:00")
    return list(run.events)
