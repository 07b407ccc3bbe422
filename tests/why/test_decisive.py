"""Of several causes the one that decided comes first."""

from __future__ import annotations

from why.proof import proved


def test_a_belief_came_of_the_proof_and_not_of_the_hint() -> None:
    said = [one.text for one in proved().why("Ann believes that Bob is a thief").chain]
    assert said[0] == (
        "Ann became sure that Bob is a thief (Monday 10:57), because there is a purse that Bob should not have."
    )


def test_before_the_proof_the_hint_decided() -> None:
    said = [one.text for one in proved().why("Ann believes that Bob is a thief", at="10:00").chain]
    assert said[0] == "Ann came to think that Bob is a thief (Monday 09:01), because Bob hides something."
