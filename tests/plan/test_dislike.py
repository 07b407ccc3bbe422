"""Feelings below what is usual are as good a way of finding people as those above it."""

from __future__ import annotations

from kernel.stage import acts, play

COLD = """
feeling liking toward someone, -100 to 100
action shun: "A shuns B"
want "shun"
  A wants to shun B by 10
  when A's liking toward B is at most -30
   and A did not shun B today
  because "{A} cannot stand {B}"
"""


def test_those_one_dislikes_are_found() -> None:
    assert acts(play(COLD, Ann="liking toward Dot -40; liking toward Bob -20", Dot="liking toward Ann -30")) == [
        "Ann shun",
        "Dot shun",
    ]
