"""Choosing what to do and how to answer: the best of all that one takes to be possible."""

from __future__ import annotations

from kernel.play import Play
from kernel.scenes import ANN, BOB, party, proposal, room
from kernel.small import A, B, C, Holds, at_least
from kernel.valentine import VALENTINE
from muchado import World
from muchado.bundle.model import Here, Num, Scaled, Shift, Sum, Trigger, Value
from muchado.kernel import Simulation

AUDIENCE = """
world "A room"
  from Monday 4 June 2007, 8:00 to Monday 4 June 2007, 9:00
place room
person Ada, she
  at the start
    is in room
person Bo, he
  at the start
    is in room
person Cy, he
  at the start
    is in room
action sing: "A sings to B"
  needs B is here
  needs someone is here
action hum: "A hums"
want "to hum"
  A wants to hum by 30
  because "{A} likes to"
"""


def test_the_best_is_done_and_the_next_best_kept() -> None:
    simulation = Simulation(VALENTINE, 5)
    compared = 0
    for _ in range(40):
        people = range(len(VALENTINE.people))
        turns = {person: turn for person in people if (turn := simulation.copy().turn(person)) is not None}
        for choice in simulation.beat().choices:
            if choice.answer or choice.bidden:
                continue
            best, *others = turns[choice.person].options
            if choice.runner_up is None and any(part.use.kind == "intention" for part in choice.parts):
                continue  # a journey that goes on: nothing else is weighed
            assert (choice.prop, choice.score, choice.chance) == (best.option, best.score, best.chance)
            second = next((other for other in others if other.score > 0), None)
            found = None if second is None else (second.option, second.score)
            assert (choice.runner_up and (choice.runner_up, choice.runner_up_score)) == found
            compared += second is not None
    assert compared > 20


def test_the_first_answer_is_for_want_of_a_wish() -> None:
    world, _, (ann, bob) = room("AB")
    propose = proposal(world)
    world.wish(ann, propose.of(ann, bob), 50)
    play = Play(world.bundle()).until(0)
    assert play.acts() == [(0, propose.of(ann, bob), "accept")]
    assert play.simulation.world.is_so((propose.number - 1, ann, bob), play.simulation.now)


def test_the_answerer_weighs_the_answers() -> None:
    world, _, (ann, bob) = room("AB")
    propose = proposal(world)
    dislike = world.quality("feeling", "dislike")
    world.feels(bob, dislike, 30, ann)
    world.want(propose(B, A), Value(dislike, B), answer="refuse")
    world.want(propose(B, A), 20, answer="evade")
    world.wish(ann, propose.of(ann, bob), 50)
    play = Play(world.bundle()).until(0)
    assert play.events[0].answer == "refuse"
    assert not play.simulation.world.is_so((propose.number - 1, ann, bob), play.simulation.now)
    asked, answered = play.choices
    assert (asked.person, answered.person) == (ann, bob)
    assert (answered.answer, answered.score, answered.runner_up_answer) == ("refuse", 30, "evade")
    assert answered.event == asked.event == play.events[0].id


def test_an_answer_may_be_wanted_to_the_deed_that_an_act_counts_as() -> None:
    world, _, (ann, bob) = room("AB")
    presses = world.word("presses", "deed", "person", "person")
    ask = world.action("ask", "person", "person", needs=[Here(B)], answers=["nod", "shrug"], counts_as=[presses(A, B)])
    world.want(presses(B, A), 10, answer="shrug")
    world.wish(ann, ask.of(ann, bob), 50)
    assert Play(world.bundle()).until(0).events[0].answer == "shrug"


def test_one_answers_what_an_act_looks_to_be() -> None:
    """A lie is answered as a telling is: that it is none is in the liar's mind alone."""
    world, _, (ann, bob) = room("AB")
    presses = world.word("presses", "deed", "person", "person")
    answers = ["nod", "shrug", "wink"]
    ask = world.action("ask", "person", "person", needs=[Here(B)], answers=answers)
    test = world.action(
        "test", "person", "person", needs=[Here(B)], answers=answers, taken_for=ask(A, B), counts_as=[presses(A, B)]
    )
    world.want(test(B, A), 90, answer="wink")
    world.want(presses(B, A), 80, answer="wink")
    world.want(ask(B, A), 10, answer="shrug")
    world.wish(ann, test.of(ann, bob), 50)
    assert Play(world.bundle()).until(0).events[0].answer == "shrug"


def test_only_what_one_believes_possible_is_tried() -> None:
    world, _, (ann, bob) = room("AB")
    married = world.word("is married to", "status", "person", "person", both_ways=True)
    part = world.action("part from", "person", "person", needs=[Holds(married(A, B)), Here(B)])
    world.so(married.of(ann, bob))
    world.opening.append(world.opening[0])
    world.thinks(ann, married.of(ann, bob), -100)
    world.wish(ann, part.of(ann, bob), 50)
    assert not Play(world.bundle()).until(60).events


def test_for_and_against_add_up_and_what_comes_to_nothing_is_not_done() -> None:
    for against, score in ((30, 20), (50, None)):
        world, talk, _ = party()
        world.wish(ANN, talk.of(ANN, BOB), 50)
        world.want(talk(A, B), Sum((), (Num(against),)), [Here(B)])
        choices = Play(world.bundle()).until(0).choices
        assert [choice.score for choice in choices] == ([score] if score else [])
        for choice in choices:
            assert sorted(part.amount for part in choice.parts) == [-against, 50]


def test_every_score_is_the_sum_of_its_parts_and_chance() -> None:
    """Over a lively run: answers, runners-up and all; and chance stays within the whim."""
    world, talk, envy = party()
    world.whim, world.minutes = 15, 1000
    ask = world.action("ask", "person", "person", needs=[Here(B)], answers=["nod", "shrug"], takes=3)
    world.reaction(Trigger("act", ask(B, A)), [Shift(envy, B, "rises", Num(7))])
    world.reaction(Trigger("act", talk(B, A)), [Shift(envy, B, "falls", Num(5))])
    world.want(ask(A, B), 9, [Here(B)])
    world.want(talk(A, B), Scaled(1, 2, Value(envy, B)), [at_least(Value(envy, B), 5)])
    world.want(ask(B, A), Scaled(1, 3, Value(envy, B)), answer="shrug")
    world.want(talk(A, B), 4, [Here(B), Here(C)], each=[2])
    play = Play(world.bundle(), seed=3).out()
    assert {event.answer for event in play.events} == {"", "nod", "shrug"}
    assert len({choice.chance for choice in play.choices}) > 20
    arity = {("want", number): len(want.roles) for number, want in enumerate(play.bundle.wants)}
    for choice in play.choices:
        assert choice.score == choice.chance + sum(part.amount for part in choice.parts)
        assert abs(choice.chance) <= 15
        assert choice.answer or choice.score > 0
        assert choice.runner_up is None or choice.runner_up_score <= choice.score
        for part in choice.parts:
            assert part.amount
            assert len(part.use.binding) == arity[part.use.kind, part.use.rule]
            assert part.use.binding[0] == choice.person


def test_whoever_else_must_be_about_is_nobody_that_one_chooses() -> None:
    world = World.from_text(AUDIENCE)
    turn = Simulation(world.bundle, 1).turn(0)
    assert turn is not None
    sing = next(one.relation for one in world.bundle.actions if one.name == "sing")
    assert {act for act in turn.others if act[0] == sing} == {(sing, 0, 1), (sing, 0, 2)}
