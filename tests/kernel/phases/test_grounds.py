"""What a choice rests on: the events behind what its rules asked about."""

from __future__ import annotations

from kernel.play import Play
from kernel.scenes import ANN, BOB, party
from kernel.small import A, B, Holds, at_least
from muchado.bundle.model import Adopt, Here, Num, Shift, Step, Trigger, Value


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
