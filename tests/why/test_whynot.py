"""Why something did not happen."""

from __future__ import annotations

import pytest

import muchado
from kernel.stage import play
from muchado import Answer, load
from why.fence import FENCE, fence, played


def lines(answer: Answer) -> list[str]:
    return [reason.text for reason in answer.chain]


def test_a_need_that_failed_is_named() -> None:
    answer = fence().why_not("Vera scolds Tom")
    assert answer.text == "Vera did not scold Tom: Monday 3 June 2024, 09:00. Vera came nearest to it then."
    assert lines(answer)[:2] == [
        "It needs that Tom is there, which was not so as far as Vera knew.",
        "Nothing spoke for it in Vera.",
    ]


def test_rules_that_were_mute_say_what_they_waited_for() -> None:
    answer = fence().why_not("Tom forgives Rosa")
    assert lines(answer) == [
        "Nothing spoke for it in Tom.",
        (
            '"let it be" did not speak for it (by 60 less Tom\'s anger toward Rosa): '
            "it asks that how kind Tom is comes to at least 60 (it was 40)."
        ),
    ]
    assert str(answer.chain[1].rule) == 'want "let it be", world.ado:56'


def test_a_plan_that_did_not_lead_there_is_named_with_what_takes_it_up() -> None:
    assert lines(fence().why_not("Milo scolds Tom"))[-1] == (
        '"A has it out with B" did not lead there, as Milo does not mean to have it out with Tom: it asks that '
        "Milo thinks that Tom wronged Milo and Milo's anger toward Tom is at least 30 (it was 0)."
    )


def test_a_score_that_lost_is_held_against_the_one_that_won() -> None:
    answer = fence().why_not("Rosa tramples the flowers of Tom", at="9:04")
    assert lines(answer) == [
        "For it spoke that Rosa does not care about Tom's flowers (+24 points).",
        "Rosa would rather scold Tom: 36 points to 24, because Rosa will have it out with Tom.",
    ]
    scores = [
        (one.text, sum(part.points or 0 for part in one.under)) for one in answer.tree.under if one.kind == "choice"
    ]
    assert scores == [("to trample the flowers of Tom: 24 points", 24), ("to scold Tom: 36 points", 36)]


def test_what_speaks_against_it_counts() -> None:
    shy = played(FENCE.replace("by a tenth of how kind A is\n  when A is kind", "by 60\n  when A is kind"))
    answer = shy.why_not("Rosa scolds Tom")
    assert "Against it spoke that Rosa scolds nobody gladly (-60 points)." in lines(answer)
    assert any(line.startswith("All in all nothing drew Rosa to it: -") for line in lines(answer))


WARNING = """
want "say so"
  A wants to tell B that C is a thief by 20
  when A is sure that C is a thief
   and A's anger toward B is at least 10
   and B is here
   and A did not tell B that C is a thief
  because "{A} must warn {B}"
"""


def test_what_came_first_is_named() -> None:
    facts = "is sure that Dot is a thief; anger toward Cyd 20"
    run = play(WARNING, Ann=facts, Bob=facts, Dot="is in yard")
    assert lines(run.why_not("Bob tells Cyd that Dot is a thief", at="8:00")) == [
        "For it spoke that Bob must warn Cyd (+20 points).",
        "Bob set out to do it, but something came first: Ann told Cyd that Dot is a thief.",
    ]


def test_one_who_was_busy_or_away_had_no_choice() -> None:
    text = FENCE.replace("B may grin, blush", "takes 9 minutes\n  B may grin, blush")
    busy = played(text).why_not("Tom forgives Rosa", at="9:06")
    assert str(busy) == "Tom was not free (Monday 09:06): Rosa scolded Tom, until Monday 09:13."


def test_what_did_happen_is_explained_instead() -> None:
    answer = fence().why_not("Rosa scolds Tom")
    assert answer.text == "But it did happen. Rosa scolded Tom: Monday 3 June 2024, 09:04, the lawn."
    assert answer.chain == fence().why("Rosa scolds Tom").chain


def test_a_deed_is_looked_for_in_every_act_that_counts_as_it() -> None:
    answer = fence().why_not("Vera wrongs Tom")
    assert answer.text.startswith("Vera did not wrong Tom")
    assert lines(answer)[1].startswith('"it is the short way" did not speak for it')


@pytest.mark.parametrize(
    ("act", "message"),
    [
        ("Rosa is kind", "is no act: ask why somebody did not do something"),
        ("Rosa scoldes Tom", 'Did you mean "Rosa scolded Tom"'),
        ("Rossa scolds Tom", 'nobody called "Rossa"'),
        ("someone scolds Tom", "name everybody"),
        ("", "Ask about an event"),
    ],
)
def test_a_question_that_cannot_be_read_is_answered_with_what_to_try(act: str, message: str) -> None:
    with pytest.raises(muchado.UnknownNameError, match=message):
        fence().why_not(act)


def test_times_outside_the_run_are_refused() -> None:
    with pytest.raises(muchado.TimeError):
        played(until="9:30").why_not("Vera scolds Tom", at="10:00")


def test_whoever_was_on_the_way_was_so_for_the_sake_of_an_aim() -> None:
    """Naruto leaves the school for the shop after lessons, and buys a present there."""
    run = load("valentine").start(0)
    run.until("Monday 16:00")
    ways = [one for one in run.events if one.by == "Naruto" and one.journey and one.journey.goal.endswith("shop")]
    minute = run.minute_of(ways[-1].id) + 2
    answer = run.why_not("Naruto kisses Ino", at=minute)
    assert "Naruto was on the way to the shop (Monday " in answer.text
    assert answer.text.endswith("to find Ino a present.")


def test_a_rule_that_asks_for_what_nobody_does_says_so() -> None:
    wet = """
happening rain: "it rains in L"
  about once in 1000 days
want "fetch them in"
  A wants to scold B by 30
  when it rained in L today
   and B is here
  because "{A} is wet"
"""
    answer = played(FENCE + wet).why_not("Rosa scolds Milo")
    assert any("it rained in some place" in line for line in lines(answer)), lines(answer)
