"""What people think that others think: whatever is said, denied anywhere, is taken or told how to say."""

from __future__ import annotations

from collections.abc import Iterator
from functools import cache
from itertools import product

import pytest

from muchado.language import Diagnostic, SourceFile
from muchado.language.service import Workspace

CLAIMS = (
    ("X is in Y", "X is not in Y"),
    ("X is on Y", "X is not on Y"),
    ("X is in L", "X is not in L"),
    ("E is in L", "E is not in L"),
    ("E has X", "E does not have X"),
    ("E is ill", "E is not ill"),
    ("E is married to B", "E is not married to B"),
    ("X is broken", "X is not broken"),
    ("L is open", "L is not open"),
    ("E is a thief", "E is not a thief"),
    ("E is proud", "E is not proud"),
    ("E likes B", "E does not like B"),
    ("E hit B", "E did not hit B"),
    ("E hurt B", "E did not hurt B"),
    ("E means to leave B", "E does not mean to leave B"),
    ("E owes B 3 coins", "E does not owe B 3 coins"),
)
"""Of each kind of sentence one, said and denied."""

THINKS = ("thinks that", "knows that", "believes that")
THINKS_NOT = ("does not think that", "does not know that", "does not believe that")
HOW_SURE = (
    "is sure that",
    "suspects that",
    "takes it that",
    "doubts that",
    "is not sure that",
    "does not suspect that",
)
OWN = ("thinks that", "does not think that", "suspects that", "is sure that", "is not sure that", "doubts that")
PEOPLE = ("A", "B", "C", "D")

WORLD = """world "Minds"
  from Monday 4 June 2007, 9:00 to Monday 4 June 2007, 12:00
place hall, "the hall"
thing ring, "the ring", in hall
trait proud
feeling liking toward someone, 0 to 100
phrase "A likes B": A's liking toward B is at least 50
status "A is married to B", both ways
status "A is ill"
status "A owes B S coins"
status "X is broken"
status "L is open"
notion "A is a thief"
deed "A hurts B"
action hit: "A hits B"
  needs B is here
  counts as "A hurts B"
plan "A leaves B"
  first if B is here: hit B
  done when A hit B
  because "{A} has had enough"
person Ann, she
  at the start
    is in hall
"""


def rules(conditions: list[str]) -> str:
    """A world with a want for each condition, all letters being found beside it."""
    found = ["B is here", "C is here", "D is here", "E is here", "X is here", "Y is here", "L is next to here"]
    beside = "".join(f"\n   and {one}" for one in found[1:])
    wants = (
        f'want "{number}"\n  A wants to hit B by 10\n  when {found[0]}{beside}\n   and {condition}\n  because "so"\n'
        for number, condition in enumerate(conditions)
    )
    return WORLD + "".join(wants)


def conditions(depth: int, verbs: tuple[str, ...]) -> Iterator[str]:
    """Every claim, said and denied, thought by so many people, each of whom thinks, or does not think, so."""
    for own, claim in product(OWN, CLAIMS):
        for said, denied in product(claim, range(2 ** (depth - 1))):
            within = [
                f"{who} {(THINKS_NOT if denied >> at & 1 else verbs)[at % len(verbs)]}"
                for at, who in enumerate(PEOPLE[1:depth])
            ]
            yield " ".join((f"A {own}", *within, said))


def mistakes(workspace: Workspace) -> list[Diagnostic]:
    return [one for one in workspace.diagnostics() if one.severity == "error"]


def told(asked: list[str]) -> tuple[dict[str, Diagnostic], Workspace]:
    """What is said of each condition, of those of which anything is."""
    workspace = Workspace([SourceFile("minds.ado", rules(asked))])
    found = mistakes(workspace)
    assert all(one.quoted.startswith("   and ") for one in found), found
    return {one.quoted.removeprefix("   and "): one for one in found}, workspace


def denials(condition: str) -> int:
    """How often something is denied in what A thinks of."""
    _, _, within = condition.partition(" that ")
    return within.count(" not ")


@cache
def sample(depth: int) -> tuple[str, ...]:
    """Some of all conditions of a depth, spread evenly: reading takes time."""
    every = list(conditions(depth, THINKS))
    return tuple(every[:: max(1, len(every) // 190)])


@pytest.mark.parametrize("depth", [1, 2, 3, 4])
def test_whatever_is_thought_of_thoughts_is_taken_or_told_how_to_say(depth: int) -> None:
    asked = list(sample(depth))
    said, workspace = told(asked)
    for condition in asked:
        doubted = condition.startswith("A doubts that ") and denials(condition)
        deep = depth > 1 and (denials(condition) > 1 or (denials(condition) and not is_denied_at_once(condition)))
        assert (condition in said) == bool(doubted or deep), condition
    assert {one.code for one in said.values()} <= {"E307"}
    assert all(one.hint.startswith("say ") for one in said.values())
    assert all(one.cure or one.hint.endswith("if that is meant") for one in said.values())
    for _ in range(2):  # a doubt that is denied is turned round first
        workspace.mend()
    left = mistakes(workspace)
    assert all(one.hint.endswith("if that is meant") for one in left), left[0].render()
    assert depth > 1 or not left


def is_denied_at_once(condition: str) -> bool:
    """Whether it is denied of the first whose thoughts A thinks of, as it is to be said."""
    return condition.partition(" that ")[2].partition(" that ")[0].count(" not ") > 0


def test_how_sure_another_is_is_told_to_be_left_out() -> None:
    asked = [f"A thinks that {of} {degree} {CLAIMS[0][0]}" for of in ("B", "B thinks that C") for degree in HOW_SURE]
    said, workspace = told(asked)
    assert said.keys() == {*asked}
    assert {one.code for one in said.values()} == {"E307"}
    for _ in range(2):
        workspace.mend()
    assert not mistakes(workspace)


def test_what_is_told_to_be_said_means_it() -> None:
    asked = ["A thinks that B knows that X is not in Y", "A thinks that B thinks that C does not think that E is ill"]
    asked += ["A doubts that E did not hit B", "B knows that X is not in L", "A does not doubt that E is not ill"]
    hints = ("B does not think that X is in Y", "B does not think that C thinks that E is ill")
    hints += ("A suspects that E hit B", "A thinks that B does not think that X is in L")
    hints += ("A does not suspect that E is ill", "A suspects that B and C are together")
    asked.append("A doubts that B and C are not together")
    said, workspace = told(asked)
    assert [said[one].hint for one in asked] == [f'say "{one}"' for one in hints]
    workspace.mend()
    assert not mistakes(workspace)
