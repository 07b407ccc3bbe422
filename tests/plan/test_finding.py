"""What finds a role and what finds none; phrases that find nobody, and those that are long to ask."""

from __future__ import annotations

import pytest

from kernel.scenes import ANN, BOB, CY, DI, party
from kernel.small import A, B, C, at_least
from muchado.bundle.model import (
    KNOWS,
    Amount,
    Believes,
    Calendar,
    Claim,
    Compare,
    Condition,
    Const,
    DutyPull,
    From,
    Here,
    IsAt,
    Nobody,
    Num,
    OwnPhrase,
    Scaled,
    Sum,
    Sure,
    Value,
)
from muchado.kernel import Simulation
from muchado.kernel.exec.program import Executor
from muchado.kernel.mind.belief import TOLD, Belief
from muchado.plan.finding import find
from muchado.plan.join import UnfillableError
from muchado.plan.short import is_long
from muchado.plan.writer import Writer
from plan.asking import EXECUTORS, Asker

pytestmark = pytest.mark.parametrize("executor", EXECUTORS)


def test_what_nothing_finds_is_said(executor: Executor) -> None:
    world, *_ = party()
    asker = Asker(Simulation(world.bundle(), 0), ANN, executor)
    with pytest.raises(UnfillableError, match="nothing finds the role B"):
        asker.found("place", IsAt(A, B, contrary=True), Believes(B))


def test_nobody_is_found_by_the_day(executor: Executor) -> None:
    world, *_ = party()
    writer = Writer(Asker(Simulation(world.bundle(), 0), ANN, executor).program.lowered.catalogue, ())
    with pytest.raises(TypeError, match="nothing is found"):
        find(writer, Calendar("workday"))


def test_a_phrase_that_finds_nobody_and_one_that_rests_on_it_are_asked_all_the_same(executor: Executor) -> None:
    world, _, envy = party()
    world.place("yard")
    roles = ("person", "person", "place")
    there = world.phrase("minds in", roles, [at_least(Value(envy, B), 40), Calendar("after", 0)])
    resting = world.phrase("rests on", roles, [OwnPhrase(there(A, B, C))])
    world.feels(ANN, envy, 50, BOB)
    simulation = Simulation(world.bundle(), 0)
    simulation.beat()
    asker = Asker(simulation, ANN, executor)
    yard = Const("place", 1)
    for phrase in (there, resting):
        assert asker.holds(OwnPhrase(phrase(A, Const("person", BOB), yard)))
        assert not asker.holds(OwnPhrase(phrase(A, Const("person", CY), yard)))
        assert asker.found("person", OwnPhrase(phrase(A, B, yard))) == {BOB}, "among those in sight"
        with pytest.raises(UnfillableError):
            asker.found("place", OwnPhrase(phrase(A, Const("person", BOB), B)))


def test_the_one_by_whose_word_is_found_whatever_is_known(executor: Executor) -> None:
    world, *_ = party()
    rich = world.word("is rich", "notion", "person")
    simulation = Simulation(world.bundle(), 0)
    simulation.beat()
    for teller, sure in ((CY, 60), (DI, 40)):
        account = Belief(sure, TOLD, teller, -1, simulation.now, simulation.now)
        simulation.mind(ANN).take_account(rich.of(BOB), account, simulation.now, changes=False)
    asker = Asker(simulation, ANN, executor)
    about_bob = rich(Const("person", BOB))
    assert asker.found("person", From(about_bob, (TOLD,), B)) == {CY, DI}
    assert asker.found("person", From(rich(B), (TOLD,), Const("person", CY))) == {BOB}
    assert asker.holds(From(about_bob, (TOLD,), Const("person", DI)))
    assert not asker.holds(From(about_bob, ("saw",), Const("person", DI)))


def test_who_knows_what_is_found_from_either_side(executor: Executor) -> None:
    world, *_ = party()
    rich = world.word("is rich", "notion", "person")
    simulation = Simulation(world.bundle(), 0)
    simulation.beat()
    for knows, known in ((CY, rich.of(BOB)), (DI, rich.of(CY))):
        account = Belief(60, TOLD, knows, -1, simulation.now, simulation.now)
        simulation.mind(ANN).take_account((KNOWS, knows, known), account, simulation.now, changes=False)
    asker = Asker(simulation, ANN, executor)
    cy, about_bob = Const("person", CY), rich(Const("person", BOB))
    assert asker.found("claim", Believes(Claim(KNOWS, (cy, B)))) == {rich.of(BOB)}
    assert asker.found("person", Believes(Claim(KNOWS, (B, about_bob)))) == {CY}
    assert asker.found("person", Believes(Claim(KNOWS, (cy, rich(B))))) == {BOB}
    assert not asker.holds(Believes(Claim(KNOWS, (Const("person", DI), about_bob))))


def test_two_who_are_interchangeable_and_what_is_between_them(executor: Executor) -> None:
    world, *_ = party()
    for name in ("ring", "cup"):
        world.thing(name, place=0)
    share = world.word("share", "notion", "person", "person", "thing", both_ways=True)
    world.thinks(ANN, share.of(BOB, CY, 0))
    world.thinks(ANN, share.of(CY, DI, 1))
    simulation = Simulation(world.bundle(), 0)
    simulation.beat()
    asker = Asker(simulation, ANN, executor)
    bob, cy, di = (Const("person", who) for who in (BOB, CY, DI))
    assert asker.found("thing", Believes(share(bob, cy, B))) == {0}
    assert asker.found("thing", Believes(share(di, cy, B))) == {1}
    assert asker.found("thing", Believes(share(bob, di, B))) == set()
    assert asker.found("person", Believes(share(cy, B, Const("thing", 1)))) == {DI}
    assert asker.found("person", Believes(share(B, cy, Const("thing", 0)))) == {BOB}


@pytest.mark.parametrize(
    ("against", "found"),
    [
        (Num(10), {BOB, CY}),
        (Scaled(1, 2, Num(20)), {BOB, CY}),
        (Sum((Num(30),), (Num(20),)), {BOB, CY}),
        (DutyPull(), {BOB, CY}),
        (Num(-5), {BOB, CY, DI}),
    ],
)
def test_a_feeling_finds_those_who_pass_against_any_amount(
    against: Amount, found: set[int], executor: Executor
) -> None:
    """Strangers pass only where what is usual does; then they are looked for in sight."""
    world, _, envy = party()
    mood = world.quality("mood", "spite", low=-100)
    world.feels(ANN, envy, 50, BOB)
    world.feels(ANN, envy, 20, CY)
    world.feels(ANN, mood, 30)
    simulation = Simulation(world.bundle(), 0)
    simulation.beat()
    asker = Asker(simulation, ANN, executor)
    assert asker.found("person", Compare(Value(envy, B), ">", against)) == found
    assert asker.found("person", Compare(against, "<", Value(envy, B))) == found
    assert asker.found("person", Compare(Value(envy, B), ">", Value(mood, None)), Here(B)) == {BOB}


def test_a_phrase_is_long_if_it_goes_through_something_or_may_rest_on_phrases(executor: Executor) -> None:
    world, _, envy = party()
    rich = world.word("is rich", "notion", "person")
    sure = Sure(rich(B))
    alternatives: dict[Condition, bool] = {
        Calendar("workday"): False,
        at_least(Value(envy, B), 4): False,
        at_least(Scaled(1, 2, Value(envy, B)), 4): False,
        Nobody(2, (Calendar("workday"), Here(C))): True,
        at_least(sure, 4): True,
        at_least(Scaled(1, 2, sure), 4): True,
        at_least(Sum((), (Num(3), sure)), 4): True,
        Compare(Num(4), "<", sure): True,
    }
    for at, condition in enumerate(alternatives):
        world.phrase(f"phrase {at}", ("person", "person"), [condition])
    plans = Asker(Simulation(world.bundle(), 0), ANN, executor).program.lowered.phrases
    assert [any(map(is_long, phrase.tests)) for phrase in plans] == list(alternatives.values())
    assert [phrase.remembered for phrase in plans] == list(alternatives.values())
