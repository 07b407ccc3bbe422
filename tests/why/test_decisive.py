"""Of several causes the one that decided comes first."""

from __future__ import annotations

from muchado import World
from why.proof import PROOF, proved


def test_a_belief_came_of_the_proof_and_not_of_the_hint() -> None:
    said = [one.text for one in proved().why("Ann believes that Bob is a thief").chain]
    assert said[0] == (
        "Ann became sure that Bob is a thief (Monday 10:57), because there is a purse that Bob should not have."
    )


def test_before_the_proof_the_hint_decided() -> None:
    said = [one.text for one in proved().why("Ann believes that Bob is a thief", at="10:00").chain]
    assert said[0] == "Ann came to think that Bob is a thief (Monday 09:01), because Bob hides something."


def test_a_belief_that_was_dropped_came_of_what_took_it_away() -> None:
    text = PROOF.replace("then A is sure that B is a thief", "then A no longer thinks that B is a thief")
    answer = proved(text).why("Ann believes that Bob is a thief")
    assert answer.text.startswith("Ann cannot tell whether Bob is a thief")
    assert "there is a purse that Bob should not have" in answer.chain[0].text


TORN = """
world "Torn"
  from Monday 3 June 2024, 9:00 to Monday 3 June 2024, 9:10
  whim 0

place hall

action stay: "A stays"

action leave: "A leaves"

want "a seat by the fire"
  A wants to stay by 30
  because "{A} likes the fire"

want "good company"
  A wants to stay by 25
  because "{A} likes the company"

want "an early day"
  A wants to leave by SOON
  because "{A} has to be up early"

person Ada, she
  at the start
    is in hall
"""


def torn(soon: int) -> list[str]:
    """Why she stayed: the first sentence, and what it hung on."""
    run = World.from_text(TORN.replace("SOON", str(soon))).start(0)
    run.until("9:00")
    answer = run.why("Ada stayed")
    tips = [one.text for one in answer.tree.under[0].under if one.kind == "tip"]
    return [answer.chain[0].text, *tips]


def test_the_part_without_which_it_had_gone_otherwise_says_what_would_have_been_done() -> None:
    first, tip = torn(28)
    assert (
        first == "Ada stayed (Monday 09:00), because Ada likes the fire; without that Ada would have chosen to leave."
    )
    assert 'had any one of "a seat by the fire", "good company" not spoken for it' not in tip
    assert '"a seat by the fire" not spoken for it, it would have come otherwise' in tip


def test_where_no_part_decided_alone_the_fewest_that_did_are_named_together() -> None:
    first, tip = torn(10)
    assert "without that" not in first
    assert 'had neither "a seat by the fire" nor "good company" spoken for it, it would have come otherwise' in tip


TWO_WAYS = """
world "Two ways"
  from Monday 3 June 2024, 9:00 to Monday 3 June 2024, 9:10
  whim 0

place hall

status "A is late"

feeling anger toward someone, 0 to 100, usually 0

phrase "A is cross with B"
  when A thinks that B is late
  or when A's anger toward B is at least 40

action glare: "A glares at B"
  needs B is here

want "a look that tells"
  A wants to glare at B by 30
  when A is cross with B
  because "{A} is cross with {B}"

person Ada, she
  at the start
    is in hall
    anger toward Bo 60
    is sure that Bo is not late

person Bo, he
  at the start
    is in hall
"""


def test_what_somebody_held_not_to_be_so_is_no_reason() -> None:
    run = World.from_text(TWO_WAYS).start(0)
    run.until("9:00")
    told = str(run.why("Ada glared at Bo").to_dict())
    assert "Ada's anger toward Bo" in told
    assert "late" not in told
