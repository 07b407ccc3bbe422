"""What something came of: a short chain first, then all of it."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator

import pytest

import muchado
from muchado import Answer, Reason, Run
from why.fence import fence, played


def lines(answer: Answer) -> list[str]:
    return str(answer).splitlines()


def walk(reason: Reason) -> Iterator[Reason]:
    yield reason
    for one in reason.under:
        yield from walk(one)


def texts(answer: Answer, kind: str) -> list[str]:
    return [reason.text for reason in walk(answer.tree) if reason.kind == kind]


# ------------------------------------------------------------------ acts


def test_an_act_is_led_back_to_where_it_came_from() -> None:
    assert lines(fence().why("Rosa scolded Tom")) == [
        "Rosa scolded Tom: Monday 3 June 2024, 09:04, the lawn.",
        (
            "  Rosa scolded Tom (Monday 09:04), because Rosa will have it out with Tom;"
            " without that Rosa would have chosen to trample the flowers of Tom."
            ' [plan "A has it out with B", world.ado:73]'
        ),
        (
            "  Milo told Rosa that Tom wronged Rosa (Monday 09:02), because Milo cannot keep it in; Milo had seen it."
            ' [want "something to tell", world.ado:40]'
        ),
        (
            "  Tom trampled the flowers of Rosa (Monday 09:00), because Tom does not care about Rosa's flowers."
            ' [want "it is the short way", world.ado:34]'
        ),
    ]


@pytest.mark.parametrize("question", ["Why Rosa scolds Tom?", "Rosa scolded Tom.", "18", 18])
def test_an_act_may_be_asked_about_in_several_ways(question: str | int) -> None:
    assert fence().why(question).text == "Rosa scolded Tom: Monday 3 June 2024, 09:04, the lawn."


def test_a_deed_stands_for_the_acts_that_count_as_it() -> None:
    assert fence().why("Tom wronged Rosa").chain == fence().why("Tom trampled the flowers of Rosa").chain


def test_whoever_is_not_named_may_be_anybody() -> None:
    assert fence().why("someone scolded Rosa").text.startswith("Tom scolded Rosa")


def test_the_parts_of_a_score_are_all_there() -> None:
    choice = next(reason for reason in fence().why("Rosa scolded Tom").tree.under if reason.kind == "choice")
    assert choice.text == "Rosa chose to scold Tom: 36 points"
    assert [(one.points, one.because) for one in choice.under[:3]] == [
        (25, "Rosa will have it out with Tom"),
        (19, "Rosa is angry with Tom"),
        (-8, "Rosa scolds nobody gladly"),
    ]
    assert [one.text for one in choice.under[3:]] == [
        "0 points by chance",
        "next best: to trample the flowers of Tom, 24 points",
        (
            'it was ahead by 12 points; had any one of "A has it out with B", "an earful" not spoken for it, '
            "it would have come otherwise"
        ),
    ]


def test_what_a_rule_rested_on_is_told() -> None:
    choice = fence().why("Tom trampled the flowers of Rosa").tree.under[0]
    assert [one.text for one in choice.under[0].under] == [
        "Tom's anger toward Rosa: 50 (Monday 09:00), from the start",
        "how kind Tom is: 40",
    ]


def test_with_nothing_else_to_do_the_rule_that_carried_it_is_named() -> None:
    assert texts(fence().why("Tom trampled the flowers of Rosa"), "tip") == [
        'it was ahead by 32 points; had "it is the short way" not spoken for it, it would not have been done'
    ]


def test_dice_are_said_to_matter_only_where_they_do() -> None:
    tips = {whim: texts(played(whim=whim, until="9:00").why("Tom wronged Rosa"), "tip")[0] for whim in (31, 33)}
    assert "dice" not in tips[31], "the rules gave it 32 points, and the worst throw would have left one"
    assert tips[33].endswith("; other dice might have turned it")


def test_what_is_shown_once_is_not_shown_again() -> None:
    tree = fence().why("Rosa scolded Tom").tree
    assert [len(reason.under) for reason in walk(tree) if reason.again] == [0] * sum(one.again for one in walk(tree))
    acts = [reason.event for reason in walk(tree) if reason.kind == "act" and not reason.again]
    assert len(acts) == len(set(acts)) == 3


def test_the_last_of_several_times_is_explained_and_the_others_are_named() -> None:
    often = played(again=True, until="9:10")
    answer = often.why("Rosa forgave Tom")
    assert answer.text == "Rosa forgave Tom: Monday 3 June 2024, 09:10, the lawn."
    times = [(one.at[-5:], one.id) for one in often.events if one.action == "forgive"]
    others = ", ".join(f"Monday {clock} ({number})" for clock, number in times[:-1])
    assert len(times) > 2
    assert answer.note == f"The last time is explained. It also happened {others}."
    assert often.why("Rosa forgave Tom", at="9:08").text.startswith("Rosa forgave Tom: Monday 3 June 2024, 09:08")


# ------------------------------------------------------------------ minds


def test_a_belief_is_led_back_to_the_event_by_way_of_its_tellers() -> None:
    assert lines(fence().why("Rosa believes that Tom wronged Rosa")) == [
        "Rosa is sure that Tom wronged her (told by Milo, Monday 09:03).",
        (
            "  Milo told Rosa that Tom wronged Rosa (Monday 09:02), because Milo cannot keep it in; Milo had seen it."
            ' [want "something to tell", world.ado:40]'
        ),
        (
            "  Tom trampled the flowers of Rosa (Monday 09:00), because Tom does not care about Rosa's flowers."
            ' [want "it is the short way", world.ado:34]'
        ),
    ]


def test_a_feeling_is_what_moved_it_and_how_it_faded() -> None:
    answer = fence().why("Rosa's anger toward Tom", at="10:03")
    assert answer.text == "Rosa's anger toward Tom: 10 (Monday 10:03), faded from 40 (Monday 09:03)."
    assert [(one.kind, one.text, one.points) for one in answer.tree.under] == [
        ("start", "0 at the start", 0),
        ("moved", "Monday 09:03: rises from 0 to 40", 40),
        ("fading", "fades from 40 to 10 by Monday 10:03 (by half in 30 minutes)", -30),
    ]
    now = "Rosa's anger toward Tom faded from 40 to 10 by Monday 10:03 (by half in 30 minutes)."
    rise = "Rosa's anger toward Tom rose by 40 to 40 (Monday 09:03), because those were Rosa's flowers."
    assert [one.text for one in answer.chain[:2]] == [now, rise], "first why it is what it is now"
    assert fence().why("Rosa's anger toward Tom", at="9:10").chain[0].text == rise, "little of it is gone"


UNDONE = """
world "Undone"
  from Monday 3 June 2024, 9:00 to Monday 3 June 2024, 10:00
  whim 0

place hall

trait hard
feeling anger toward someone, 0 to 100, fades by half in 30 hours
status "A is in tears", seen

action shove: "A shoves B"
  needs B is here
  afterwards B is in tears for 20 minutes
action plead: "A pleads with B"
  needs B is here

want "a grudge"
  A wants to shove B by 30
  when A is hard
   and A did not shove B
  because "{A} never liked {B}"
want "remorse"
  A wants to plead with B by 20
  when A is hard
   and A shoved B
   and A did not plead with B
  because "{A} is sorry"

reaction "it hurt"
  when A sees that B shoved A
  then A's anger toward B rises by 60
  because "{B} shoved {A}"
reaction "it softens"
  when A sees that B pleaded with A
  then A's anger toward B falls by FALLS
  because "{B} asked so nicely"

person Ann, she
  hard 90
  at the start
    is in hall
person Bob, he
  hard 10
  at the start
    is in hall
"""


def undone(falls: int) -> Run:
    return played(UNDONE.replace("FALLS", str(falls)), until="10:00")


def test_of_a_feeling_that_something_took_away_it_is_told_what_took_it() -> None:
    answer = undone(60).why("Bob's anger toward Ann")
    assert re.match(r"Bob's anger toward Ann: 0 \(.*\), after it was \d+ \(Monday 09:0\d\)\.", answer.text)
    assert "Ann asked so nicely" in answer.chain[0].text
    assert [one.text.split(": ")[1][:5] for one in walk(answer.tree) if one.kind == "moved"] == ["rises", "falls"]


def test_of_a_feeling_that_is_there_it_is_told_what_moved_it_though_something_took_a_little() -> None:
    assert "Ann shoved Bob" in undone(10).why("Bob's anger toward Ann").chain[0].text


def test_a_status_that_is_over_by_itself_is_told_to_be_over() -> None:
    run = undone(60)
    began = run.why("Bob is in tears", at="9:10")
    assert re.fullmatch(r"Bob is in tears, since Monday 09:0\d\.", began.text)
    over = run.why("Bob is in tears")
    assert re.fullmatch(r"Bob is not in tears any more, since Monday 09:2\d: it ends by itself\.", over.text)
    assert over.chain[0].text.startswith("Ann shoved Bob")


def test_what_nobody_moved_is_as_it_is_in_everybody() -> None:
    assert str(fence().why("Vera's joy")) == "Vera's joy is 0, as with everybody: nothing has moved it."
    assert fence().why("Rosa's kind").text == "How kind Rosa is: 80."


def test_an_aim_is_told_from_its_taking_up_to_its_end() -> None:
    assert fence().why("Rosa means to have it out with Tom", at="9:03").text == (
        "Rosa means to have it out with Tom, since Monday 09:03."
    )
    ended = fence().why("Rosa means to have it out with Tom")
    assert ended.text == "Rosa does not mean to have it out with Tom, since Monday 09:05: it is reached."
    assert ended.chain[0].text.startswith("Rosa set out to have it out with Tom (Monday 09:03), because")


@pytest.mark.parametrize(
    ("question", "words"),
    [
        ("Vera believes that Tom wronged Rosa", "Vera never came to hold that Tom wronged Rosa."),
        ("Vera means to have it out with Tom", "It never came to it that Vera means to have it out with Tom."),
        ("Vera scolded Tom", "Vera did not scold Tom up to Monday 3 June 2024, 12:00. Ask why not."),
        ("Milo thinks that Tom is kind", "Milo never came to hold that Tom is kind."),
    ],
)
def test_what_never_was_is_said_to_be_so(question: str, words: str) -> None:
    assert str(fence().why(question)) == words


# ------------------------------------------------------------------ questions that cannot be read


@pytest.mark.parametrize(
    ("question", "message"),
    [
        ("Rossa scolded Tom", 'nobody called "Rossa". Did you mean "Rosa"'),
        ("Rosa scolder Tom", 'No sentence of this world says "Rosa scolder Tom". Did you mean "Rosa scolded Tom"'),
        ("Roza believes that Tom wronged Rosa", 'nobody called "Roza". Did you mean "Rosa"'),
        ("Rosa's angr toward Tom", 'no feeling, mood or trait "angr". Did you mean "anger"'),
        ("Rosa's anger", '"anger" is a feeling toward somebody: say toward whom'),
        ("Rosa's joy toward Tom", '"joy" is toward nobody: leave out "toward Tom"'),
        ("Rosa's anger toward Tim", 'nobody called "Tim". Did you mean "Tom"'),
        ("999", "There is no event 999"),
        ("", "Ask about an event"),
        ("what?", "Ask about an event"),
        ("Tom is kind", "Whose mind"),
    ],
)
def test_a_question_that_cannot_be_read_is_answered_with_what_to_try(question: str, message: str) -> None:
    with pytest.raises(muchado.UnknownNameError, match=message.replace("?", r"\?")):
        fence().why(question)


def test_the_future_cannot_be_asked_about() -> None:
    run = played(until="9:30")
    with pytest.raises(muchado.TimeError, match="has not come yet"):
        run.why("Rosa scolded Tom", at="10:00")


# ------------------------------------------------------------------ as data


def test_an_answer_is_plain_data() -> None:
    answer = fence().why("Rosa scolded Tom")
    data = json.loads(json.dumps(answer.to_dict()))
    assert list(data) == ["question", "answer", "chain", "tree", "note"]
    assert data["chain"][0] == {
        "kind": "rule",
        "text": "Rosa scolded Tom (Monday 09:04), because Rosa will have it out with Tom;"
        " without that Rosa would have chosen to trample the flowers of Tom.",
        "at": "2024-06-03T09:04",
        "event": 18,
        "points": 25,
        "rule": {"kind": "plan", "name": "A has it out with B", "file": "world.ado", "line": 73},
        "because": "Rosa will have it out with Tom",
    }
    assert data["tree"]["kind"] == "act"


def test_asking_changes_nothing() -> None:
    run = played(until="9:04")
    before = run.digest()
    run.why("Rosa scolded Tom")
    run.why_not("Vera scolds Tom")
    assert run.digest() == before
    run.until("12:00")
    assert run.digest() == fence().digest()


ATTIC = """
world "Two"
  from Monday 3 June 2024, 9:00 to Monday 3 June 2024, 12:00
place hall, "the hall"
  next to attic
place attic, "the attic"
timetable workers
  every day 9:30 to 11:00: work in attic
person Ada, she
  at the start
    is in hall
person Bo, he
  keeps to workers
  at the start
    is in attic
"""


@pytest.mark.parametrize(
    ("hour", "said"),
    [
        ("10:30", "Ada neither saw nor heard that Bo is in the attic, but Bo is due there."),
        ("11:30", "Ada never came to hold that Bo is in the attic."),
    ],
)
def test_where_somebody_is_only_expected_it_says_so(hour: str, said: str) -> None:
    run = muchado.World.from_text(ATTIC).start(seed=1)
    run.until(run.bundle.end)
    assert run.why("Ada thinks that Bo is in attic", at=hour).text == said
