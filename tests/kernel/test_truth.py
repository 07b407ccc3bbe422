"""What is so in truth, whatever anybody holds; and how an act's needs are held against it."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from kernel.play import Play
from kernel.scenes import ANN, BOB, CY, DI, party
from kernel.small import INSIDE, LIES, A, B, Word, World, at_least
from muchado.bundle.model import (
    HAS,
    IN,
    KNOWS,
    Believes,
    Claim,
    Condition,
    Const,
    Go,
    Here,
    IsAt,
    LivesAt,
    Nobody,
    OnDuty,
    Same,
    Slot,
    Step,
    ThingHere,
    Together,
    Value,
)
from muchado.kernel.truth import is_so, truth_of

HALL, YARD = range(2)
RING, CUP = range(2)


def stage() -> tuple[World, Word, int]:
    """Ann, Bob and Cy in the hall, Di in the yard; a ring of Bob's and a cup in the yard."""
    world, talk, envy = party()
    world.place("yard")
    world.way(HALL, YARD, 5)
    world.people[DI] = world.people[DI]._replace(place=YARD)
    world.thing("ring", holder=BOB)
    world.thing("cup", place=YARD)
    return world, talk, envy


def test_there_are_facts_of_some_matters_and_of_others_none() -> None:
    world, talk, envy = stage()
    dates = world.word("dates", "status", "person", "person", both_ways=True)
    rich = world.word("is rich", "notion", "person")
    pride, proud = world.trait("proud")
    minds = world.phrase("minds", ("person", "person"), [at_least(Value(envy, B), 40)])
    visit = world.plan("visit", "person", "person", steps=[Step((Here(B),), talk(A, B))], patience=500)
    world.so(dates.of(ANN, BOB))
    world.feels(ANN, envy, 50, BOB)
    world.feels(BOB, pride, 90)
    world.means(ANN, visit.of(ANN, DI))
    world.thinks(CY, rich.of(ANN))
    play = Play(world.bundle()).until(0)
    truths = {
        dates.of(ANN, BOB): True,
        dates.of(ANN, CY): False,
        (IN, DI, YARD): True,
        (IN, DI, HALL): False,
        (HAS, BOB, RING): True,
        (HAS, ANN, RING): False,
        (LIES, CUP, YARD): True,
        (LIES, RING, YARD): False,
        (INSIDE, CUP, RING): False,
        (KNOWS, CY, rich.of(ANN)): True,
        (KNOWS, BOB, rich.of(ANN)): False,
        (KNOWS, BOB, ()): None,
        minds.of(ANN, BOB): True,
        minds.of(ANN, CY): False,
        visit.of(ANN, DI): True,
        visit.of(BOB, DI): False,
        proud.of(BOB): True,
        rich.of(ANN): None,
        talk.of(ANN, BOB): None,
    }
    simulation = play.simulation
    assert {prop: is_so(simulation.program, simulation.world, prop, simulation.now) for prop in truths} == truths


def test_who_walks_is_nowhere_yet() -> None:
    world, *_ = stage()
    go = world.action("go", "person", "place", effects=[Go(A, Slot(1))])
    world.wish(ANN, go.of(ANN, YARD), 50)
    play = Play(world.bundle()).until(0)
    program, state, now = play.simulation.program, play.simulation.world, play.simulation.now
    for place in (HALL, YARD):
        assert is_so(program, state, (IN, ANN, place), now) is False
    assert is_so(program, state, (IN, ANN, YARD), now + 5) is True


CUP_, YARD_ = Const("thing", CUP), Const("place", YARD)


@pytest.mark.parametrize(
    ("need", "met"),
    [
        (IsAt(Const("person", DI), YARD_), True),
        (IsAt(Const("person", DI), Const("place", HALL)), False),
        (Believes(Claim(LIES, (CUP_, YARD_))), True),
        (Believes(Claim(LIES, (CUP_, Const("place", HALL)))), False),
        (Here(Const("person", BOB)), True),
        (Together(A, Const("person", BOB)), True),
        (Together(Const("person", CY), Const("person", BOB), Const("place", HALL)), True),
        (Together(Const("person", CY), Const("person", BOB), YARD_), False),
        (Together(Const("person", CY), Const("person", DI)), False),
        (Together(Const("person", CY), Const("person", DI), contrary=True), True),
        (Together(Const("person", CY), Const("person", BOB), contrary=True), False),
        (Together(Slot(1), Const("person", DI), Const("place", HALL)), False),
        (Together(Slot(1), Const("person", BOB), Slot(2)), True),
        (Same(Const("place", HALL), YARD_), False),
        (Same(Const("place", HALL), YARD_, negated=True), True),
        (Here(Const("person", DI)), False),
        (ThingHere(CUP_), False),
        (Nobody(1, (Here(Slot(1)),)), False),
        (Nobody(1, (Here(Slot(1)), OnDuty(Slot(1)))), True),
        (Nobody(1, (IsAt(Slot(1), YARD_),)), False),
    ],
)
def test_a_need_is_met_or_not_whatever_the_one_who_tries_holds(need: Condition, met: bool) -> None:
    """Asked of the truth alone, by the very plans that a mind is asked by."""
    world, *_ = stage()
    do = world.action("try", "person", needs=[need])
    simulation = Play(world.bundle()).until(0).simulation
    unmet = truth_of(simulation.program).unmet(simulation.world, do.of(ANN), simulation.now)
    assert (not unmet) == met


@pytest.mark.parametrize(("home", "met"), [(HALL, True), (YARD, False)])
def test_needs_of_one_whom_the_act_does_not_name_are_met_by_one_and_the_same(home: int, met: bool) -> None:
    """Somebody who lives in the hall is in the yard: not that one does and another is."""
    world, *_ = stage()
    for who in (BOB, DI):
        world.people[who] = world.people[who]._replace(home=HALL if who == BOB else home)
    needs = [LivesAt(Slot(1), Const("place", HALL)), IsAt(Slot(1), YARD_)]
    do = world.action("try", "person", needs=needs)
    simulation = Play(world.bundle()).until(0).simulation
    unmet = truth_of(simulation.program).unmet(simulation.world, do.of(ANN), simulation.now)
    assert unmet == (() if met else tuple(needs))


RING_, HALL_ = Const("thing", RING), Const("place", HALL)
BOB_, CY_, DI_ = (Const("person", one) for one in (BOB, CY, DI))


def some(*conditions: Condition) -> Nobody:
    """That there is nobody of whom all this is so."""
    return Nobody(1, conditions)


@pytest.mark.parametrize(
    ("needs", "met"),
    [
        (lambda dates: [Believes(dates(BOB_, Slot(1)))], True),
        (lambda dates: [Believes(dates(Slot(1), DI_))], True),
        (lambda dates: [Believes(dates(Slot(1), BOB_))], True),
        (lambda dates: [Believes(dates(Slot(1), CY_))], False),
        (lambda dates: [Believes(dates(Slot(1), BOB_)), IsAt(Slot(1), HALL_)], False),
        (lambda dates: [Believes(dates(Slot(1), DI_)), IsAt(Slot(1), HALL_)], True),
        (lambda dates: [some(Believes(dates(Slot(1), CY_)))], True),
        (lambda dates: [some(Believes(dates(Slot(1), DI_)), Here(Slot(1)))], False),
        (lambda _: [Believes(Claim(HAS, (Slot(1), RING_)))], True),
        (lambda _: [Believes(Claim(HAS, (Slot(1), CUP_)))], False),
        (lambda _: [some(Believes(Claim(HAS, (Slot(1), RING_))))], False),
        (lambda _: [some(Believes(Claim(HAS, (Slot(1), CUP_))))], True),
        (lambda _: [some(Here(Slot(1)), Believes(Claim(HAS, (Slot(1), RING_))))], False),
        (lambda _: [some(OnDuty(Slot(1)), Believes(Claim(HAS, (Slot(1), RING_))))], True),
    ],
)
def test_whom_the_act_does_not_name_is_looked_for_in_the_world(
    needs: Callable[[Word], list[Condition]], met: bool
) -> None:
    """And not in what the one who tries has heard: Ann knows nothing of the ring, and is wrong about Di and Cy."""
    world, *_ = stage()
    dates = world.word("dates", "status", "person", "person", both_ways=True)
    world.so(dates.of(BOB, DI))
    world.thinks(ANN, dates.of(CY, DI))
    do = world.action("try", "person", needs=needs(dates))
    simulation = Play(world.bundle()).until(0).simulation
    unmet = truth_of(simulation.program).unmet(simulation.world, do.of(ANN), simulation.now)
    assert (not unmet) == met


@pytest.mark.parametrize(
    "need",
    [
        Believes(Claim(HAS, (Slot(1), RING_))),
        Believes(Claim(HAS, (Slot(1), RING_)), contrary=True),
        IsAt(Slot(1), HALL_),
    ],
)
def test_of_one_whose_name_is_lost_nothing_is_so(need: Condition) -> None:
    """The act is done to somebody nobody knows."""
    world, *_ = stage()
    do = world.action("try", "person", "person", needs=[need])
    simulation = Play(world.bundle()).until(0).simulation
    act = (do.of(ANN, BOB)[0], ANN, ())
    assert truth_of(simulation.program).unmet(simulation.world, act, simulation.now) == (need,)


@pytest.mark.parametrize("contrary", [False, True])
def test_of_words_that_nobody_heard_nothing_is_so_nor_not_so(contrary: bool) -> None:
    """An act that needs one or the other comes to nothing."""
    world, *_ = stage()
    vow = world.word("has vowed that", "status", "person", "claim")
    need = Believes(Claim(vow.of(ANN, ())[0], (A, Slot(1))), contrary=contrary)
    do = world.action("keep", "person", "claim", needs=[need])
    simulation = Play(world.bundle()).until(0).simulation
    unmet = truth_of(simulation.program).unmet(simulation.world, do.of(ANN, ()), simulation.now)
    assert unmet == (need,)
