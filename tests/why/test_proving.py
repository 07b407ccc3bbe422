"""`why` with proof: each link is taken away from just before, and what comes about without it is said."""

from __future__ import annotations

from pathlib import Path

import muchado
from kernel.stage import LIAR, LIE, play
from muchado import Answer, World
from why.fence import fence
from why.proof import PROOF, proved

JUSTICE = """
want "justice"
  A wants to accuse B by 40
  when A is sure that B is a thief
   and B is here
   and A did not accuse B
  because "{A} cannot let that be"
reaction "what"""


def links(answer: Answer) -> list[tuple[str, str]]:
    return [("" if one.rule is None else one.rule.name, one.without) for one in answer.chain]


def test_each_of_four_links_is_tried() -> None:
    answer = fence().why("Rosa forgave Tom", prove=True)
    never = "without it: Rosa did not forgive Tom by Monday 10:07"
    assert links(answer) == [
        ("let it be", never),
        ("A has it out with B", never),
        ("something to tell", never),
        ("it is the short way", never),
    ]
    assert all(one.decides for one in answer.chain)


def test_what_is_done_later_without_it_is_named_with_its_time() -> None:
    answer = fence().why("Rosa scolded Tom", prove=True)
    said = "without it: Rosa scolded Tom (Monday 09:06); in its place Rosa trampled the flowers of Tom (Monday 09:04)"
    assert answer.chain[0].without == said


def test_a_link_that_makes_no_difference_is_marked_and_comes_last() -> None:
    answer = proved().why("Ann believes that Bob is a thief", prove=True)
    no = "without it: no difference: Ann is sure that Bob is a thief"
    assert links(answer) == [
        ("a purse", "without it: Ann thinks that Bob is a thief"),
        ("clumsy", "without it: Ann thinks that Bob is a thief"),
        ("what is in that hand?", no),
        ("a purse to hide", no),
    ]


def test_what_decided_comes_before_what_spoke_loudest() -> None:
    run = proved(PROOF.replace('\nreaction "what', JUSTICE, 1))
    assert run.why("Ann accused Bob").chain[0].rule == run.why("Ann accused Bob", prove=True).chain[-1].rule
    assert [(name, "no difference" in said) for name, said in links(run.why("Ann accused Bob", prove=True))] == [
        ("a purse", False),
        ("clumsy", False),
        ("out with it", True),
    ], "either of two reasons was enough"


def test_what_cannot_be_taken_away_is_said_to_be_so() -> None:
    run = play(LIE.replace("PERCENT", "0"), Ann=LIAR, Cyd="is in yard", Dot="is in yard")
    lie, inward = run.why("Bob believes that Cyd is a thief", at="8:02", prove=True).chain
    assert (lie.without, lie.decides) == ("without it: Bob has no opinion whether Cyd is a thief", True)
    assert inward.text.startswith("Ann did not hold it true")
    assert (inward.without, inward.decides) == ("not tried: this cannot be taken away", None)


def test_a_proof_leaves_the_run_and_the_plain_answer_as_they_were() -> None:
    run = World.from_text(PROOF).start(3)
    run.until("10:58")
    before, plain = run.digest(), run.why("Ann accused Bob").to_dict()
    first, again = (run.why("Ann accused Bob", prove=True).to_dict() for _ in range(2))
    assert first == again
    assert (run.digest(), run.why("Ann accused Bob").to_dict()) == (before, plain)
    assert "without" not in plain["chain"][0]
    assert first["chain"][0]["decides"] is True


def test_a_run_file_proves_the_same(tmp_path: Path) -> None:
    run = World.from_text(PROOF).start()
    run.save(tmp_path / "proof.run")
    run.until("11:00")
    run.close()
    with_file = muchado.open_run(tmp_path / "proof.run").why("Ann accused Bob", prove=True)
    assert with_file.to_dict() == proved().why("Ann accused Bob", prove=True).to_dict()
