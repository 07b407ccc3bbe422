"""What is done to a run from outside: it takes effect at its minute, and the run follows from it."""

from __future__ import annotations

import pytest

from kernel.valentine import HINATA, INO, KIBA, NARUTO, SAKURA, VALENTINE, acts, play, prop, quality
from lengths import quick_then_slow
from muchado import World
from muchado.bundle.inputs import Ban, Believe, Chance, Choose, Fact, Input, Make, Mean, NewDuty, Respond, What
from muchado.bundle.stories import Absent, Level, NoDuty, NoRule, NoThing
from muchado.kernel import Program, Simulation
from muchado.kernel.state.canon import copied

NOON = VALENTINE.start + 270


CHANGES: tuple[What, ...] = (
    Absent(HINATA),
    Level(NARUTO, quality("love"), INO, 0),
    Level(SAKURA, quality("vindictive"), -1, 0),
    NoDuty(NARUTO, "detention"),
    NoThing(0),
    NoRule("want", "no favours"),
    NewDuty(KIBA, VALENTINE.people[NARUTO].duties[0]),
    Believe(INO, prop("Naruto broke up with Sakura"), 95),
    Fact(prop("Naruto dates Sakura"), on=False),
    Fact(prop("Ino is in the yard"), on=True),
    Fact(prop("Naruto has a box of chocolates and a little bear"), on=True),
    Mean(prop("Ino means to make up with Naruto"), on=True),
    Mean(prop("Sakura means to avoid Naruto"), on=False),
    Make(prop("Naruto broke up with Sakura")),
    Ban(prop("Sakura hurt Ino")),
    Chance(99),
)


@pytest.mark.parametrize("change", quick_then_slow(CHANGES, 3), ids=lambda change: type(change).__name__)
def test_a_run_follows_from_its_inputs_and_is_the_same_up_to_them(change: What) -> None:
    plain = Simulation(VALENTINE, 3)
    shared = play(plain, NOON)
    changed = plain.copy()
    changed.put(change, NOON)
    after = play(changed, NOON + 300)
    again = Simulation(VALENTINE, 3, inputs=[Input(NOON, change)])
    beats = play(again, NOON + 300)
    assert beats == shared + after
    assert again.digest() == changed.digest()
    assert after[0].minute == NOON


def test_a_copy_made_before_an_input_is_due_takes_it_too() -> None:
    one = Simulation(VALENTINE, 3, inputs=[Input(NOON, Absent(HINATA))])
    play(one, NOON - 60)
    other = one.copy()
    assert play(one) == play(other)
    assert one.digest() == other.digest()


def test_who_has_left_neither_does_nor_perceives_anything() -> None:
    beats = play(Simulation(VALENTINE, 3, inputs=[Input(NOON, Absent(KIBA))]))
    events = [event for beat in beats if beat.minute >= NOON for event in beat.events]
    assert events
    assert not [event for event in events if KIBA in (event.by, *event.to, *event.saw, *event.heard)]


def test_a_belief_is_news_and_can_be_reacted_to() -> None:
    belief = Believe(INO, prop("Naruto broke up with Sakura"), 95)
    simulation = Simulation(VALENTINE, 3, inputs=[Input(VALENTINE.start + 60, belief)])
    beats = play(simulation, VALENTINE.start + 61)
    hers = [change for change in beats[-1].changes if change.person == INO]
    assert [change.source for change in hers if change.about == belief.prop] == ["assumed"]
    assert any(change.use and change.use.kind == "reaction" for change in hers)


def test_what_is_bidden_is_done_at_the_first_chance_and_once() -> None:
    act = prop("Naruto broke up with Sakura")
    beats = play(Simulation(VALENTINE, 3, inputs=[Input(VALENTINE.start, Make(act))]))
    assert acts(beats, "break up") == [act]
    choice = next(choice for beat in beats for choice in beat.choices if choice.prop == act and not choice.answer)
    assert choice.bidden
    assert sum(part.amount for part in choice.parts) + choice.chance == choice.score


PAIR = """
world "A pair"
  from Monday 3 June 2024, 9:00 to Monday 3 June 2024, 10:00
place gate
person Ada, she
  at the start
    is in gate
person Bo, he
  at the start
    is in gate
action greet: "A greets B"
  needs B is here
  B may smile, frown
action wait: "A waits"
want "a greeting"
  A wants to greet B by 30
  when B is here
   and A did not greet B today
  because "{B} is there"
want "idle"
  A wants to wait by 10
  when A did not wait today
  because "there is time"
"""


def test_a_choice_replaces_ones_own_and_a_response_the_answer() -> None:
    bundle = World.from_text(PAIR).bundle
    greet, wait = prop("Ada greeted Bo", bundle), prop("Ada waited", bundle)
    turn = Simulation(bundle, 0).turn(0)
    assert turn is not None
    assert [verdict.option for verdict in turn.options] == [greet, wait]
    bidden = [Input(bundle.start, Choose(0, wait)), Input(bundle.start, Choose(1, ()))]
    first = Simulation(bundle, 0, inputs=bidden).beat()
    assert [event.prop for event in first.events] == [wait]
    assert first.choices[0].runner_up == greet
    answered = Simulation(bundle, 0, inputs=[*bidden[1:], Input(bundle.start, Respond(1, greet, "frown"))]).beat()
    assert [event.answer for event in answered.events] == ["frown"]
    assert [choice.bidden for choice in answered.choices] == [False, True]


def test_a_choice_that_one_cannot_think_of_is_ones_own_after_all() -> None:
    bundle = World.from_text(PAIR).bundle
    impossible = Input(bundle.start, Choose(0, prop("Bo waited", bundle)))
    assert Simulation(bundle, 0, inputs=[impossible]).beat() == Simulation(bundle, 0).beat()


def test_nothing_can_be_done_to_what_is_past() -> None:
    simulation = Simulation(VALENTINE, 0)
    simulation.beat()
    with pytest.raises(ValueError, match="past"):
        simulation.put(Absent(0), VALENTINE.start)


@pytest.mark.parametrize("change", [Absent(HINATA), NoRule("want", "no favours"), Chance(99), CHANGES[8]])
def test_a_run_goes_on_from_a_state_that_was_kept(change: What) -> None:
    inputs = [Input(NOON, change), Input(NOON + 200, Absent(KIBA))]
    straight = Simulation(VALENTINE, 3, inputs=inputs)
    play(straight, NOON + 100)
    kept = copied(straight.world)
    play(straight, NOON + 300)
    again = Simulation.standing(Program(VALENTINE), 3, inputs, kept)
    play(again, NOON + 300)
    assert again.digest() == straight.digest()
    assert again.seed == straight.seed
