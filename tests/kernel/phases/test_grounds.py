"""What a choice rests on: the events behind what its rules asked about."""

from __future__ import annotations

from kernel.play import Play
from kernel.scenes import ANN, BOB, CY, party
from kernel.small import A, B, C, D, Holds, at_least
from muchado.bundle.model import Adopt, Here, Num, Shift, Step, Trigger, Value
from muchado.kernel import Choice


def test_a_choice_for_an_aim_rests_on_what_gave_rise_to_it() -> None:
    world, talk, _ = party()
    wave = world.action("wave", "person", "person", needs=[Here(B)])
    visit = world.plan("visit", "person", "person", steps=[Step((Here(B),), talk(A, B))], done=[[Holds(talk(A, B))]])
    world.reaction(Trigger("act", wave(B, A)), [Adopt(visit(A, B))])
    world.wish(BOB, wave.of(BOB, ANN), 50)
    play = Play(world.bundle()).until(5)
    waved, talked = play.events
    assert talked.causes == (waved.id,)


def test_what_a_choice_rests_on_comes_before_it() -> None:
    world, talk, envy = party()
    world.reaction(Trigger("act", talk(B, A)), [Shift(envy, B, "rises", Num(40))])
    world.want(talk(A, B), Value(envy, B), [at_least(Value(envy, B), 10), Holds(talk(A, B), negated=True)])
    world.wish(BOB, talk.of(BOB, ANN), 30)
    play = Play(world.bundle()).until(10)
    began, replied = play.events
    assert replied.causes == (began.id,)
    (choice,) = [choice for choice in play.choices if choice.person == ANN]
    assert [part.rests_on for part in choice.parts] == [(began.id,)]


def reply(play: Play) -> Choice:
    """Ann's one choice."""
    (choice,) = [choice for choice in play.until(20).choices if choice.person == ANN]
    return choice


def test_what_was_so_from_the_start_rests_on_no_event() -> None:
    world, talk, envy = party()
    rich = world.word("is rich", "notion", "person")
    world.feels(ANN, envy, 40, BOB)
    world.thinks(ANN, rich.of(BOB))
    world.want(talk(A, B), Value(envy, B), [Holds(rich(B)), Holds(talk(A, B), negated=True)])
    choice = reply(Play(world.bundle()))
    assert [part.rests_on for part in choice.parts] == [()]


def test_the_events_come_in_the_order_in_which_the_rule_asks_each_once() -> None:
    """What Ann feels comes from Cy's wave, what she believes from Bob's talk, though he talked first."""
    world, talk, envy = party()
    wave = world.action("wave", "person")
    world.reaction(Trigger("act", wave(C)), [Shift(envy, B, "rises", Num(40))], [Holds(talk(B, A))])
    world.want(talk(A, B), Value(envy, B), [Holds(talk(B, A)), Holds(talk(A, B), negated=True), Holds(talk(B, A), 30)])
    world.wish(BOB, talk.of(BOB, ANN), 30)
    world.wish(CY, wave.of(CY), 30, [Holds(talk(B, D))])
    play = Play(world.bundle())
    choice = reply(play)
    talked, waved, replied = play.events
    assert (talked.by, waved.by, replied.by) == (BOB, CY, ANN)
    assert [part.rests_on for part in choice.parts] == [(waved.id, talked.id)]
    assert replied.causes == tuple(sorted((talked.id, waved.id)))


def test_a_phrase_rests_on_what_it_asks() -> None:
    world, talk, envy = party()
    minds = world.phrase("minds", ("person", "person"), [at_least(Value(envy, B), 30)])
    world.reaction(Trigger("act", talk(B, A)), [Shift(envy, B, "rises", Num(40))])
    world.want(talk(A, B), 20, [Holds(minds(A, B)), Holds(talk(A, B), negated=True)])
    world.wish(BOB, talk.of(BOB, ANN), 30)
    play = Play(world.bundle())
    choice = reply(play)
    assert [part.rests_on for part in choice.parts] == [(play.events[0].id,)]
