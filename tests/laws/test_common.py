"""Law 10: what everybody knows is held once, whatever the population; and nobody forgets for it what moved them."""

from __future__ import annotations

import pytest

from kernel.play import Play
from kernel.small import A, B, World
from muchado.bundle.checked import Checked
from muchado.bundle.model import DAY, KNOWS, Here, Num, Shift, Trigger
from muchado.kernel import Simulation
from muchado.kernel.mind.forgetting import MOST
from muchado.kernel.mind.mind import Mind
from muchado.kernel.state.canon import to_bytes

PEOPLE = 100
ANN, BOB = range(2)


def town(people: int) -> Checked:
    """A town in which everybody is everybody's friend in public; on its first day Ann slaps Bob."""
    world = World(minutes=2000)
    world.place("square")
    for number in range(people):
        world.person(f"P{number}")
    friend = world.word("is a friend of", "status", "person", "person", both_ways=True, public=True)
    anger = world.quality("feeling", "anger")
    slap = world.action("slap", "person", "person", needs=[Here(B)])
    world.reaction(Trigger("act", slap(B, A)), [Shift(anger, B, "rises", Num(50))])
    world.wish(ANN, slap.of(ANN, BOB), 50)
    for one in range(people):
        for other in range(one + 1, people):
            world.so(friend.of(one, other))
    return world.bundle()


@pytest.fixture(scope="module")
def crowd() -> Simulation:
    simulation = Simulation(town(PEOPLE), 1)
    assert len(simulation.world.common.beliefs) == PEOPLE * (PEOPLE - 1) // 2 > MOST
    return simulation


def test_what_is_public_is_held_once_and_everybody_knows_it(crowd: Simulation) -> None:
    common = crowd.world.common
    for mind in crowd.world.minds:
        assert mind.common is common
        assert not mind.beliefs
        assert dict(mind.held()) == common.beliefs
    assert len(to_bytes(crowd.world)) < 200 * len(common.beliefs), "each once as it is, and once as it is known"


def test_nobody_forgets_overnight_what_moved_them(crowd: Simulation) -> None:
    play = Play(crowd.program.bundle, 1).out()
    (slap,) = play.events
    bob: Mind = play.simulation.mind(BOB)
    assert bob.day > slap.minute // DAY, "a night has passed"
    assert bob.sure(slap.prop, play.simulation.now) > 50
    assert bob.level(0, ANN, play.simulation.now) == 50


@pytest.mark.parametrize("people", [10, 40])
def test_what_a_mind_holds_of_its_own_does_not_grow_with_what_everybody_knows(people: int) -> None:
    minds = Simulation(town(people), 1).world.minds
    assert sum(len(mind.beliefs) + len(mind.index) for mind in minds) == 0


def test_what_everybody_holds_alike_from_the_start_is_held_once_too() -> None:
    world = World()
    world.place("square")
    for name in ("Ann", "Bob", "Cy"):
        world.person(name)
    rude, kind = (world.word(name, "notion", "person") for name in ("is rude", "is kind"))
    for who in range(3):
        world.thinks(who, rude.of(BOB), 95)
        world.thinks(who, kind.of(BOB), 60 + who)
    world.thinks(ANN, rude.of(BOB), -50)
    opening = Simulation(world.bundle(), 1).world
    assert set(opening.common.beliefs) == {rude.of(BOB)}
    assert [mind.sure(rude.of(BOB), 0) for mind in opening.minds] == [-50, 95, 95]
    assert [mind.sure(kind.of(BOB), 0) for mind in opening.minds] == [60, 61, 62]
    assert [len(mind.beliefs) for mind in opening.minds] == [2, 1, 1]
    assert opening.minds[BOB].belief((KNOWS, 2, rude.of(BOB))) is None, "each for themselves: it is not known of them"
