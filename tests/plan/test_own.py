"""How sure one is of one's own matters, which are what they are, and of what is about nobody in particular."""

from __future__ import annotations

from itertools import product

import pytest

from kernel.scenes import ANN, BOB, CY, party
from kernel.small import A, B, at_least
from muchado.bundle.model import (
    HAS,
    IN,
    Claim,
    Compare,
    Const,
    Here,
    Num,
    Role,
    Scaled,
    Slot,
    Step,
    Sum,
    Sure,
    Value,
    held,
)
from muchado.bundle.overwork import OverworkError
from muchado.kernel import Prop, Simulation
from muchado.kernel.exec.program import Executor
from muchado.kernel.exec.senses import MOST_STEPS
from plan.asking import EXECUTORS, Asker

ROOM, AWAY = range(2)
RING, CUP = range(2)


class Matters:
    """Ann's own: she envies Bob, means to greet Cy, is proud, is in the room and has a ring."""

    def __init__(self) -> None:
        world, talk, envy = party()
        world.place("away")
        world.thing("ring", holder=ANN)
        world.thing("cup", place=ROOM)
        minds = world.phrase("minds", ("person", "person"), [at_least(Value(envy, B), 40)])
        pride, proud = world.trait("proud")
        humility, humble = world.trait("humble")
        greet = world.plan("greet", "person", "person", steps=[Step((Here(B),), talk(A, B))])
        world.feels(ANN, envy, 50, BOB)
        world.feels(ANN, pride, 90)
        world.feels(ANN, humility, 10)
        world.means(ANN, greet.of(ANN, CY))
        self.simulation = Simulation(world.bundle(), 0)
        self.simulation.beat()
        self.sure: dict[Prop, int] = {
            minds.of(ANN, BOB): 100,
            minds.of(ANN, CY): -100,
            greet.of(ANN, CY): 100,
            greet.of(ANN, BOB): -100,
            proud.of(ANN): 100,
            humble.of(ANN): -100,
            (IN, ANN, ROOM): 100,
            (IN, ANN, AWAY): -100,
            (HAS, ANN, RING): 100,
            (HAS, ANN, CUP): -100,
            proud.of(BOB): 0,
            (IN, BOB, ROOM): 100,
            (IN, BOB, AWAY): -100,
        }


OWN = Matters()


def claim(prop: Prop) -> Claim:
    """A proposition as a rule names it."""
    head, *rest = prop
    assert isinstance(head, int)
    kinds = OWN.simulation.program.bundle.relations[head].roles
    return Claim(head, tuple(Const(kind, one) for kind, one in zip(kinds, rest, strict=True) if isinstance(one, int)))


@pytest.mark.parametrize("executor", EXECUTORS)
@pytest.mark.parametrize(("prop", "sure"), OWN.sure.items())
def test_how_sure_one_is(prop: Prop, sure: int, executor: Executor) -> None:
    asker = Asker(OWN.simulation, ANN, executor)
    assert asker.program.senses.sure(asker.mind, prop, asker.now) == sure
    for least in (-100, sure, sure + 1):
        assert asker.holds(Compare(Sure(claim(prop)), ">=", Num(least))) == (sure >= least)
        assert asker.holds(Compare(Scaled(1, 2, Sure(claim(prop))), ">=", Num(least))) == (sure // 2 >= least)
        lots = Sum((Sure(claim(prop)), Num(7)), (Num(7),))
        assert asker.holds(Compare(lots, ">=", Num(least))) == (sure >= least)


def test_nobody_is_sure_of_nothing() -> None:
    assert OWN.simulation.program.senses.sure(OWN.simulation.mind(ANN), (), OWN.simulation.now) == 0


def test_a_question_that_takes_too_much_says_that_it_was_asked() -> None:
    with pytest.raises(OverworkError, match="what is asked"):
        OWN.simulation.program.senses.toil(OWN.simulation.copy().mind(ANN), MOST_STEPS + 1, "question", 0)


@pytest.mark.parametrize("executor", EXECUTORS)
def test_whether_one_holds_ones_own_trait_is_how_much_of_it_one_has(executor: Executor) -> None:
    asker = Asker(OWN.simulation, ANN, executor)
    relations = OWN.simulation.program.bundle.relations
    for name, so in (("proud", True), ("humble", False)):
        number = next(at for at, relation in enumerate(relations) if relation.name == name)
        for contrary, negated in product((False, True), repeat=2):
            question = held(relations[number], Claim(number, (A,)), contrary=contrary, negated=negated)
            assert asker.holds(question) == (so != (contrary != negated))


@pytest.mark.parametrize("executor", EXECUTORS)
def test_what_explodes_is_given_up_by_either_executor(executor: Executor) -> None:
    world, _, envy = party()
    for number in range(40):
        world.person(f"P{number}")
    simulation = Simulation(world.bundle(), 0)
    simulation.beat()
    asker = Asker(simulation, ANN, executor)
    asker.mind.toil = MOST_STEPS - 1
    with pytest.raises(OverworkError, match="what is asked"):
        asker.holds(
            *(Here(Slot(at)) for at in range(1, 4)),
            Compare(Value(envy, Slot(3)), "<", Value(envy, Slot(3))),
            roles=[Role(letter, "person") for letter in "ABCD"],
        )
