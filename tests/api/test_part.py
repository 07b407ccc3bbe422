"""Taking somebody's part: what is shown is theirs alone, and what is chosen is an input of the run."""

from __future__ import annotations

from pathlib import Path

import pytest

from gate import GATE
from muchado import Decision, Role, UnknownNameError, World, load
from muchado.api.part import Option
from muchado.bundle.inputs import Choose, Input, Respond
from muchado.bundle.mistakes import BundleError
from muchado.bundle.soundinputs import check_inputs

SHY = """
action wait: "A waits"

want "no hurry"
  A wants to wait by 10
  when A did not wait today
  because "{A} is in no hurry"

want "manners"
  A wants to smile by 20
  when B greets A
  because "{B} is polite"
"""
WORLD = World.from_text(GATE + SHY)


def shown(decision: Decision | None) -> object:
    assert decision is not None
    options = [(option.words, option.leaning, option.because) for option in (*decision.options, *decision.others)]
    return decision.minute, decision.asked, decision.noticed, options, decision.mind.feelings, decision.mind.beliefs


def test_what_one_would_think_of_stands_first_with_its_reasons() -> None:
    decision = Role(WORLD.start(1), "Ada").next()
    assert decision is not None
    assert [option.words for option in decision.options] == ["greet Bo", "wait"]
    assert decision.options[0].because == ("Ada likes Bo",)
    assert decision.here == ("Bo",)
    assert decision.place == "the gate"


def test_a_choice_is_an_input_and_comes_to_pass() -> None:
    run = WORLD.start(1)
    role = Role(run, "Ada")
    decision = role.next()
    assert decision is not None
    role.choose(next(option for option in decision.options if option.words == "wait"))
    assert [(one.by, one.action) for one in run.events if one.by == "Ada"] == [("Ada", "wait")]
    assert [type(one.what) for one in run.inputs] == [Choose]
    again = WORLD.start(1, run.inputs)
    again.until(run.now)
    assert again.digest() == run.digest()


def test_one_is_asked_for_an_answer_before_it_is_given() -> None:
    run = WORLD.start(1)
    role = Role(run, "Bo")
    decision = role.next()
    while decision is not None and not decision.asked:
        wait = Option("wait", Choose(decision.mind.number, ()))
        decision = role.choose(wait) or role.next()
    assert decision is not None
    assert decision.asked == "Ada greets Bo."
    assert [option.words for option in decision.options] == ["smile", "frown"]
    role.choose(decision.options[1])
    greeting = next(one for one in run.events if one.action == "greet" and one.by == "Ada")
    assert greeting.answer == "frown"
    assert isinstance(run.inputs[-1].what, Respond)


def test_left_alone_one_does_what_one_would_have_done() -> None:
    plain, run = WORLD.start(4), WORLD.start(4)
    plain.until(WORLD.bundle.end)
    role = Role(run, "Ada")
    assert role.next() is not None
    role.alone(WORLD.bundle.end)
    assert role.next() is None
    assert run.events == plain.events
    assert run.inputs == ()
    assert run.digest() == plain.digest()


@pytest.mark.parametrize(
    "hidden",
    [
        "Naruto's love toward Ino at 0",
        "Sakura's anger toward Ino at 100",
        "Sakura does not think that Naruto loves Ino",
        "Hinata's blame toward Naruto at 0",
    ],
)
def test_what_is_shown_does_not_depend_on_what_others_have_in_mind(hidden: str) -> None:
    world = load("valentine")
    runs = [world.start(2), world.start(2)]
    runs[1].put(*world.changes(hidden))
    assert shown(Role(runs[0], "Ino").next()) == shown(Role(runs[1], "Ino").next())


def test_nobody_can_take_the_part_of_one_who_is_not_there() -> None:
    with pytest.raises(UnknownNameError, match="Did you mean"):
        Role(WORLD.start(1), "Adda")


def test_news_that_leave_somebody_unnamed_can_be_told_and_answered() -> None:
    """That somebody hurt Ino can be said by whoever does not know who it was; whom one tells has to be somebody."""
    bundle = load("valentine").bundle
    tell = next(action for action in bundle.actions if action.name == "tell")
    hurt = next(number for number, one in enumerate(bundle.relations) if one.kind == "deed" and len(one.roles) == 2)
    news = (tell.relation, 0, 1, (hurt, (), 2))
    check_inputs(bundle, [Input(bundle.start, Respond(1, news, "listen")), Input(bundle.start, Choose(0, news))])
    with pytest.raises(BundleError, match="there is no person"):
        check_inputs(bundle, [Input(bundle.start, Respond(1, (tell.relation, 0, (), (hurt, (), 2)), "listen"))])


# ---------------------------------------------------------------------- in a talk

MECHANISMS = Path(__file__).parents[1] / "worlds" / "mechanisms"
SHOP = World.from_text(
    (MECHANISMS / "m45-talks.ado")
    .read_text(encoding="utf-8")
    .replace("person Cleo, she\n  at the start\n    is in yard", "person Cleo, she\n  at the start\n    is in shop")
    + '\naction whistle: "A whistles to B"\n  needs B is here\n'
)
TURNS, ENDS = ["reproach", "answer for it to", "come round to"], ["leave it at that with", "falter before"]


def taken(role: Role, *entries: str) -> Decision:
    """What somebody has to decide once they have chosen so, one thing after another."""
    decision = role.next()
    for entry in entries:
        assert decision is not None
        listed = [Option("wait", Choose(decision.mind.number, ())), *decision.options, *decision.others]
        decision = role.choose(next(one for one in listed if one.words == entry)) or role.next()
    assert decision is not None
    return decision


def listed(decision: Decision) -> list[str]:
    return [option.words for option in (*decision.options, *decision.others)]


def test_who_is_in_a_talk_reads_whose_turn_it_is_and_what_can_be_done_in_it_first() -> None:
    decision = taken(Role(SHOP.start(0), "Ben"), "come")
    assert decision.talking == ("Ada talks with Ben about the quarrel, and it is Ada's turn.",)
    assert listed(decision)[:5] == [f"{words} Ada" for words in (*TURNS, *ENDS)]


def test_how_a_talk_ends_is_for_those_alone_who_are_in_one() -> None:
    decision = taken(Role(SHOP.start(0), "Cleo"))
    assert not any(words.startswith(end) for words in listed(decision) for end in ENDS)
    assert listed(decision)[-1].startswith("come round to")


def test_the_floor_can_be_taken() -> None:
    run = SHOP.start(0)
    decision = taken(Role(run, "Ben"), "come", "come round to Ada")
    turn = run.events[-1]
    assert (turn.by, turn.action, turn.at[-5:], turn.ends) == ("Ben", "come round", "08:01", None)
    assert turn.talk == run.events[0].id
    assert decision.talking


def test_a_talk_can_be_broken_off() -> None:
    run = SHOP.start(0)
    decision = taken(Role(run, "Ben"), "come", "wait", "leave it at that with Ada")
    assert decision.talking == ()
    run.until("8:30")
    assert all(event.talk is None for event in run.events if event.at[-5:] > "08:02")


def test_others_can_be_interrupted_and_show_it() -> None:
    run = SHOP.start(0)
    role = Role(run, "Cleo")
    assert taken(role, "wait").talking == ("Ada talks with Ben about the quarrel.",)
    taken(role, "whistle to Ben")
    run.until("8:10")
    assert "somebody breaks in" in [event.ends for event in run.events]


def test_others_can_be_joined() -> None:
    run = SHOP.start(0)
    decision = taken(Role(run, "Cleo"), "wait", "reproach Ben")
    assert run.events[-1].talk == run.events[0].id
    assert decision.talking == ("Ada talks with Ben about the quarrel, and it is Ben's turn.",)
