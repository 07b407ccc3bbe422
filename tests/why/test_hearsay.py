"""Beliefs that came by hearsay: lies, tales that grew, letters, several accounts, voices that nobody knew."""

from __future__ import annotations

from collections.abc import Iterator

from kernel.stage import GOSSIP, LIAR, LIE, POST, play
from muchado import Reason, Run


def kinds(reason: Reason, kind: str) -> Iterator[Reason]:
    if reason.kind == kind:
        yield reason
    for one in reason.under:
        yield from kinds(one, kind)


def lied(percent: int = 0) -> Run:
    return play(LIE.replace("PERCENT", str(percent)), Ann=LIAR, Cyd="is in yard", Dot="is in hall")


def test_a_lie_is_found_out_in_the_chain() -> None:
    said = [one.text for one in lied().why("Bob believes that Cyd is a thief", at="8:01").chain]
    assert said == [
        "Ann lied to Dot that Cyd is a thief (Monday 08:00), because Ann wants Cyd to look bad.",
        "Ann did not hold it true: Ann suspects that Cyd is not a thief.",
    ]


def test_what_was_seen_is_told_apart_from_what_was_done() -> None:
    answer = lied().why("Dot believes that Ann told Bob that Cyd is a thief")
    assert answer.chain[0].text == (
        "Dot took it that Ann told Bob that Cyd is a thief; in truth Ann lied to Bob that Cyd is a thief."
    )


def test_a_false_ring_is_in_the_tree() -> None:
    doubts = [one.text for one in kinds(lied(100).why("Bob thinks that Cyd is a thief").tree, "doubt")]
    assert set(doubts) == {"it did not ring true to Bob"}
    assert not list(kinds(lied(0).why("Bob thinks that Cyd is a thief").tree, "doubt"))


def test_where_a_tale_grew_is_named_with_the_rule_that_made_it_grow() -> None:
    facts = {"Ann": "is sure that Cyd borrowed from Dot; anger toward Cyd 20", "Cyd": "is in yard", "Dot": "is in yard"}
    runs = (play(GOSSIP, seed, "8:10", **facts) for seed in range(60))
    run = next(run for run in runs if run.mind("Bob").believes("Cyd robbed Dot"))
    answer = run.why("Bob believes that Cyd robbed Dot")
    altered = answer.chain[1]
    assert (
        altered.text
        == "It was altered here: Ann knew it as that Cyd borrowed from Dot, because Ann thinks the worst of Cyd."
    )
    assert str(altered.rule).startswith('retelling "it grows"')
    assert "Ann is sure that Cyd borrowed from Dot, from the start" in [
        one.text for one in kinds(answer.tree, "belief")
    ]


def test_a_letter_leads_to_whoever_wrote_it() -> None:
    run = play(POST, Ann="is sure that Cyd is a thief", Bob="is in hall", Cyd="is in yard", Dot="is in yard")
    answer = run.why("Bob believes that Cyd is a thief")
    assert answer.text == "Bob thinks that Cyd is a thief (told by Ann, Monday 08:04)."
    assert "Ann is sure that Cyd is a thief, from the start" in [one.text for one in kinds(answer.tree, "belief")]


TWO = """
want "say so"
  A wants to tell B that C is a thief by 20
  when A is sure that C is a thief
   and B is here
   and A did not tell B that C is a thief
  because "{A} must warn {B}"
reaction "not like them"
  when A learns that B is a thief
   and A's anger toward B is less than 10
  then A doubts that B is a thief
  because "that is not like {B}"
"""


def test_every_account_is_in_the_tree_and_the_one_that_decided_leads() -> None:
    run = play(TWO, Ann="is sure that Cyd is a thief", Cyd="is in yard", Dot="is sure that Cyd is a thief")
    answer = run.why("Bob believes that Cyd is a thief")
    accounts = [one.text for one in answer.tree.under]
    why = "doubt had let it sink, and Dot's word carried it over again"
    assert answer.chain[0].text.startswith(
        "Dot told Ann that Cyd is a thief (Monday 08:01), because Dot must warn Ann"
    ), why
    assert any("(overheard from Dot" in text for text in accounts), "told it too, Dot is one witness all the same"
    assert any("(inferred" in text for text in accounts), "what speaks against it is there too"
    assert not any("not like" in one.text for one in answer.chain), "but the chain is about what is held"
