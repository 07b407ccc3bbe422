"""Of a feeling only what moved it the way a rule asks for is told as what the rule rested on."""

from __future__ import annotations

import pytest

from muchado import Reason, Run, World

WORLD = """
world "The stair"
  from Monday 3 June 2024, 9:00 to Monday 3 June 2024, 12:00

place stair

feeling liking toward someone, -100 to 100, usually 0

trait bluff

action greet: "A greets B"
  takes 2 minutes

action slight: "A slights B"
  takes 2 minutes

action avoid: "A avoids B"
  takes 2 minutes

want "a good word"
  A wants to greet B by 90
  when how bluff A is is at least 50
   and B is here
   and it is before 9:03
  because "{A} is in the mood"

want "a sharp word"
  A wants to slight B by 90
  when how bluff A is is at least 50
   and B is here
   and it is after 9:05
   and it is before 9:25
  because "{A} is out of the mood"

want "out of the way"
  A wants to avoid B by 50
  when it is after 9:30
   and A's liking toward B is less than FROM
  because "{A} does not care for {B}"

reaction "pleased"
  when B greets A
  then A's liking toward B rises by 2
  because "a good word is a good word"

reaction "hurt"
  when B slights A
  then A's liking toward B falls by 20
  because "{B} was short with {him A}"

person Ada, she
  bluff 0
  at the start
    is in stair
    liking toward Bo BEGAN

person Bo, he
  bluff 100
  at the start
    is in stair
"""


def played(began: int, bound: int) -> Run:
    text = WORLD.replace("BEGAN", str(began)).replace("FROM", str(bound))
    run = World.from_text(text).start(0)
    run.until(run.bundle.end)
    return run


def rules(reason: Reason) -> set[str]:
    """The rules of which an explanation tells."""
    return {reason.rule.name if reason.rule else ""}.union(*(rules(one) for one in reason.under))


@pytest.mark.parametrize(
    ("began", "bound", "told"),
    [
        (-20, 0, set()),  # so from the start: neither the good word, nor the sharp one
        (0, -1, {"hurt"}),  # the sharp word carried it there, in spite of the good one
    ],
)
def test_what_moved_it_the_other_way_is_no_cause(began: int, bound: int, told: set[str]) -> None:
    answer = played(began, bound).why("Ada avoided Bo")
    found = {one.rule.name for one in answer.chain if one.rule is not None}
    assert "out of the way" in found
    assert found & {"pleased", "hurt"} == told
    assert "pleased" in rules(answer.tree), "the whole tree has all that moved it"
