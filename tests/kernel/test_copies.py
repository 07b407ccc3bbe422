"""The state is a value: it can be copied and fingerprinted."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from kernel.play import Play
from kernel.small import A, B, Holds, World, at_least
from muchado.bundle.checked import Checked
from muchado.bundle.model import Go, Here, Inform, NextTo, Num, SetStatus, Shift, Slot, Trigger, Value
from muchado.kernel import Mind, Simulation

LENGTH = 300


def lively() -> Checked:
    """Five people who walk about, talk, take offence and spread it."""
    world = World(minutes=LENGTH, whim=20)
    for name in ("hall", "corner", "yard"):
        world.place(name)
    world.way(0, 1)
    world.way(1, 2, 3)
    people = [world.person(name, number % 2) for number, name in enumerate(("Ann", "Bob", "Cy", "Di", "Ed"))]
    anger = world.quality("feeling", "anger", half_life=45)
    tears = world.word("is in tears", "status", "person", seen=True)
    rude = world.word("is rude", "notion", "person")
    go = world.action("go", "person", "place", effects=[Go(A, Slot(1))], passing=True)
    talk = world.action("talk", "person", "person", needs=[Here(B)], answers=["smile", "snort"], takes=4)
    scold = world.action(
        "scold", "person", "person", needs=[Here(B)], effects=[SetStatus(tears(B), on=True, minutes=20)], heard=2
    )
    tell = world.action("tell", "person", "person", "claim", needs=[Here(B)], effects=[Inform(Slot(2))])
    world.reaction(Trigger("act", talk(A, B)), [Shift(anger, B, "rises", Num(25))])
    world.reaction(Trigger("act", scold(B, A)), [Shift(anger, B, "rises", Num(30))])
    world.want(go(A, Slot(1)), 18, [NextTo(Slot(1))])
    world.want(talk(A, B), 15, [Here(B)])
    world.want(talk(B, A), 5, answer="snort")
    world.want(scold(A, B), Value(anger, B), [at_least(Value(anger, B), 15)])
    world.want(tell(A, B, rude(Slot(2))), 22, [Holds(rude(Slot(2)), 30), Here(B)])
    world.thinks(people[0], rude.of(people[4]))
    return world.bundle()


BUNDLE = lively()


def digests(simulation: Simulation) -> list[str]:
    """Fingerprints of every beat to the end."""
    found = []
    while simulation.next_minute() is not None:
        simulation.beat()
        found.append(simulation.digest())
    return found


def test_the_world_of_these_tests_is_lively() -> None:
    plays = [Play(BUNDLE, seed).out() for seed in range(4)]
    names = {play.bundle.actions[event.action].name for play in plays for event in play.events}
    assert names == {"go", "talk", "scold", "tell"}
    assert min(len(play.events) for play in plays) > 100


def test_the_same_seed_plays_out_alike_and_another_does_not() -> None:
    first, again, other = (digests(Simulation(BUNDLE, seed)) for seed in (1, 1, 2))
    assert first == again
    assert first[-1] != other[-1]
    assert len(set(first)) == len(first), "every beat leaves a state of its own"


@pytest.mark.slow
def test_a_copy_runs_on_to_the_same_end_and_leaves_the_original_alone() -> None:
    original = Simulation(BUNDLE, 1)
    for _ in range(60):
        original.beat()
    before = original.digest()
    copy = original.copy()
    assert copy.digest() == before
    ahead = digests(copy)
    assert original.digest() == before
    assert digests(original) == ahead


def test_a_copy_may_go_its_own_way() -> None:
    original = Simulation(BUNDLE, 1)
    for _ in range(60):
        original.beat()
    twin, before = original.copy(), original.digest()
    twin.mind(0).set_level(0, 1, 77, twin.now, -1)
    twin.world.place[2] = 2
    assert twin.digest() != before
    assert original.digest() == before


@pytest.mark.slow
def test_a_digest_does_not_depend_on_when_one_last_looked() -> None:
    """The part of the fingerprint that is kept between looks must never be stale."""
    looked, unseen = Simulation(BUNDLE, 4), Simulation(BUNDLE, 4)
    while looked.next_minute() is not None:
        looked.beat()
        looked.digest()
        unseen.beat()
        fresh = unseen.copy()
        for mind in fresh.world.minds:
            mind.stamp = None
        assert looked.digest() == fresh.digest()


def test_looking_into_a_mind_changes_nothing() -> None:
    simulation = Simulation(BUNDLE, 1)
    for _ in range(40):
        simulation.beat()
    before = [simulation.copy() for _ in range(2)]
    before[0].options(0)
    before[0].mind(1).level(0, 2, before[0].now)
    list(before[0].mind(1).known(4))
    assert before[0].digest() == before[1].digest()


def test_each_table_of_a_mind_counts() -> None:
    base = Simulation(BUNDLE, 1)
    for _ in range(40):
        base.beat()
    seen = {base.digest()}
    mind = base.mind(1)
    belief = next(iter(mind.beliefs.values()))
    changes: tuple[Callable[[Mind], object], ...] = (
        lambda mind: mind.set_level(0, 3, 5, base.now, -1),
        lambda mind: mind.hold((4, 3), belief),
        lambda mind: mind.note_news((4, 2), base.now),
        lambda mind: mind.holding.update({9: 1}),
        lambda mind: mind.given_up.update({(4, 2): 3}),
        lambda mind: mind.been.update({2: 3}),
    )
    for change in changes:
        twin = base.copy()
        change(twin.mind(1))
        twin.mind(1).stamp = None
        seen.add(twin.digest())
    assert len(seen) == 7
