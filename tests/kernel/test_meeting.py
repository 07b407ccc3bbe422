"""Exchanges: who gets to do what they chose, how it is answered, and what an attempt in vain teaches."""

from __future__ import annotations

import pytest

from kernel.play import Play
from kernel.small import A, B, C, Holds, Word, World, post
from muchado.bundle.model import (
    HAS,
    IN,
    Answer,
    Answered,
    Claim,
    Due,
    Give,
    Go,
    Here,
    Num,
    Quality,
    SetStatus,
    Shift,
    Slot,
    ThingHere,
    Think,
    Trigger,
    Value,
)
from muchado.bundle.sound import BundleError
from muchado.kernel import FAILS

X = Slot(1)


def room(names: str, *, whim: int = 0) -> tuple[World, Word, tuple[int, ...]]:
    """People in one room; talking takes five minutes."""
    world = World(whim=whim)
    world.place("hall")
    world.place("yard")
    world.way(0, 1, 2)
    talk = world.action("talk", "person", "person", needs=[Here(B)], takes=5)
    return world, talk, tuple(world.person(name) for name in names)


def test_the_stronger_wish_goes_first_and_the_other_waits() -> None:
    world, talk, (ann, bob, cy) = room("ABC")
    world.wish(ann, talk.of(ann, cy), 30)
    world.wish(bob, talk.of(bob, cy), 60)
    play = Play(world.bundle()).until(20)
    assert play.acts() == [(0, talk.of(bob, cy), ""), (5, talk.of(ann, cy), "")]


def test_equal_wishes_are_settled_by_number() -> None:
    world, talk, (ann, bob, cy) = room("ABC")
    world.wish(bob, talk.of(bob, cy), 50)
    world.wish(ann, talk.of(ann, cy), 50)
    play = Play(world.bundle()).until(20)
    assert [act for _, act, _ in play.acts()] == [talk.of(ann, cy), talk.of(bob, cy)]


def test_nobody_is_in_two_exchanges_at_once() -> None:
    world, talk, people = room("ABCDEF", whim=12)
    for who in people:
        for other in people:
            if who != other:
                world.wish(who, talk.of(who, other), 20)
    play = Play(world.bundle(), seed=5).until(300)
    assert len(play.events) == 30
    for earlier in play.events:
        for later in play.events:
            if earlier.id < later.id and {earlier.by, *earlier.to} & {later.by, *later.to}:
                assert earlier.until <= later.minute


def test_one_is_caught_while_about_to_leave() -> None:
    for strength, acts in ((80, "talk"), (20, "go")):
        world, talk, (ann, bob) = room("AB")
        go = world.action("go", "person", "place", effects=[Go(A, Slot(1))], passing=True)
        world.people[ann] = world.people[ann]._replace(duties=(post(1),))
        world.want(go(A, Slot(1)), 50, [Due(Slot(1)), Holds(Claim(IN, (A, Slot(1))), negated=True)])
        world.wish(bob, talk.of(bob, ann), strength)
        play = Play(world.bundle()).until(0)
        assert [play.bundle.actions[event.action].name for event in play.events] == [acts]


def test_two_who_choose_each_other_have_one_exchange() -> None:
    world, talk, (ann, bob) = room("AB")
    world.wish(ann, talk.of(ann, bob), 50)
    world.wish(bob, talk.of(bob, ann), 40)
    play = Play(world.bundle()).until(4)
    assert [act for _, act, _ in play.acts()] == [talk.of(ann, bob)]


# ------------------------------------------------------------------ answers


def proposal(world: World) -> Word:
    """An offer that may be accepted (with effect) or refused."""
    engaged = world.word("is engaged to", "status", "person", "person", both_ways=True)
    accept = Answer("accept", (SetStatus(engaged(A, B), on=True),), (), ())
    return world.action("propose", "person", "person", needs=[Here(B)], answers=[accept, "refuse", "evade"])


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


def test_reactions_tell_the_answers_apart() -> None:
    for answer, joy in (("accept", 20), ("refuse", -5)):
        world, _, (ann, bob) = room("AB")
        propose, mood = proposal(world), world.quality("mood", "joy")
        world.want(propose(B, A), 30, answer=answer)
        world.reaction(
            Trigger("act", propose(A, B)), [Shift(mood, None, "rises", Num(20))], [Answered("refuse", negated=True)]
        )
        world.reaction(Trigger("act", propose(A, B)), [Shift(mood, None, "falls", Num(5))], [Answered("refuse")])
        world.wish(ann, propose.of(ann, bob), 50)
        play = Play(world.bundle()).until(2)
        assert play.level(ann, mood) == joy


def test_an_answer_may_be_wanted_to_the_deed_that_an_act_counts_as() -> None:
    world, _, (ann, bob) = room("AB")
    presses = world.word("presses", "deed", "person", "person")
    ask = world.action("ask", "person", "person", needs=[Here(B)], answers=["nod", "shrug"], counts_as=[presses(A, B)])
    world.want(presses(B, A), 10, answer="shrug")
    world.wish(ann, ask.of(ann, bob), 50)
    assert Play(world.bundle()).until(0).events[0].answer == "shrug"


# ------------------------------------------------------------------ in vain


def test_a_vain_attempt_teaches_the_truth_to_all_who_see_it() -> None:
    world, _, (ann, bob, cy) = room("ABC")
    married = world.word("is married to", "status", "person", "person", both_ways=True)
    part = world.action("part from", "person", "person", needs=[Holds(married(A, B)), Here(B)])
    shame = world.quality("mood", "shame")
    world.reaction(Trigger("astonished", married(A, B), denied=True), [Shift(shame, None, "rises", Num(9))])
    world.reaction(Trigger("act", part(B, C)), [Shift(shame, None, "rises", Num(50))])
    for who in (ann, cy):
        world.thinks(who, married.of(ann, bob))
    world.wish(ann, part.of(ann, bob), 50)
    play = Play(world.bundle()).until(60)
    assert play.acts() == [(0, part.of(ann, bob), FAILS)], "having learned better one does not try again"
    assert [play.sure(who, married.of(ann, bob)) for who in (ann, bob, cy)] == [-100] * 3
    assert [play.level(who, shame) for who in (ann, bob, cy)] == [9, 0, 0]
    assert part.of(ann, bob) not in play.mind(cy).beliefs, "it did not take place"


def test_only_what_one_believes_possible_is_tried() -> None:
    world, _, (ann, bob) = room("AB")
    married = world.word("is married to", "status", "person", "person", both_ways=True)
    part = world.action("part from", "person", "person", needs=[Holds(married(A, B)), Here(B)])
    world.so(married.of(ann, bob))
    world.opening.append(world.opening[0])
    world.thinks(ann, married.of(ann, bob), -100)
    world.wish(ann, part.of(ann, bob), 50)
    assert not Play(world.bundle()).until(60).events


def test_what_two_reach_for_only_the_stronger_gets() -> None:
    world, _, (ann, bob) = room("AB")
    apple = world.thing("apple", place=0, kinds=("fruit",))
    take = world.action("take", "person", "thing", needs=[ThingHere(X)], effects=[Give(X, A)])
    world.wish(ann, take.of(ann, apple), 30)
    world.wish(bob, take.of(bob, apple), 60)
    play = Play(world.bundle()).until(30)
    assert play.acts() == [(0, take.of(ann, apple), FAILS), (0, take.of(bob, apple), "")]
    assert play.simulation.world.holders == {apple: bob}
    assert play.sure(ann, (HAS, bob, apple)) == 100


def test_a_present_passes_on_and_all_who_see_it_know() -> None:
    world, _, (ann, bob, cy) = room("ABC")
    pearl = world.thing("pearl", holder=ann)
    give = world.action(
        "give", "person", "person", "thing", needs=[Here(B), Holds(Claim(HAS, (A, C)))], effects=[Give(C, B)]
    )
    for who in (ann, bob):
        world.wish(who, give.of(who, cy, pearl), 50)
    play = Play(world.bundle()).until(30)
    assert play.acts() == [(0, give.of(ann, cy, pearl), "")], "Bob has none to give"
    for who in (ann, bob):
        assert play.sure(who, (HAS, cy, pearl)) == 100
    assert play.sure(bob, (HAS, ann, pearl)) <= 0
    assert pearl in play.mind(cy).holding
    assert pearl not in play.mind(ann).holding


def test_nobody_does_endlessly_much_in_a_minute() -> None:
    """The language knows no act that takes no time; a bundle that has one is not to be played."""
    world, _, _ = room("A")
    world.action("hum", "person", takes=0)
    with pytest.raises(BundleError, match="takes: 0 is not between 1"):
        world.bundle()


def test_one_thinks_and_doubts_within_bounds() -> None:
    world, talk, (ann, bob) = room("AB")
    world.qualities.append(Quality("pride", "feeling", low=0, high=30))
    pride = len(world.qualities) - 1
    kind = world.word("is kind", "notion", "person")
    world.reaction(Trigger("act", talk(A, B)), [Shift(pride, B, "rises", Num(90)), Think(kind(B), -40)])
    world.reaction(Trigger("act", talk(B, A)), [Shift(pride, B, "falls", Num(90)), Think(kind(B), 100)])
    world.wish(ann, talk.of(ann, bob), 50)
    play = Play(world.bundle()).until(10)
    assert (play.level(ann, pride, bob), play.level(bob, pride, ann)) == (30, 0)
    assert (play.sure(ann, kind.of(bob)), play.sure(bob, kind.of(ann))) == (-40, 100)
