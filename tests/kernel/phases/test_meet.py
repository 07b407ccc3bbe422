"""Exchanges: who gets to do what they chose."""

from __future__ import annotations

from kernel.play import Play
from kernel.scenes import room
from kernel.small import A, Holds, post
from muchado.bundle.model import IN, Claim, Due, Go, Slot


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
