"""What speaks for an act finds it; what can only speak against it is asked of what was found, as long as it matters."""

from __future__ import annotations

from random import Random
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from kernel.play import Play
from kernel.scenes import ANN, BOB, CY, DI, first, party
from kernel.small import A, B, C
from laws.random_worlds import random_world
from laws.test_determinism import trail
from muchado.bundle.model import Calendar, Here, Num, Sum, Value
from muchado.kernel import Program, Prop, Simulation
from muchado.kernel.exec.functions import Functions
from muchado.kernel.exec.senses import Senses
from muchado.kernel.exec.source import generated
from muchado.kernel.mind.mind import Mind
from muchado.plan.bounds import Bounds
from muchado.plan.rules import Plans

LESS = Sum((), (Num(3),))


def test_a_want_for_a_deed_spreads_to_every_act_that_counts_as_it() -> None:
    world, talk, _ = party()
    comforts = world.word("comforts", "deed", "person", "person")
    hug = world.action("hug", "person", "person", needs=[Here(B)], counts_as=[comforts(A, B)])
    world.action("nurse", "person", "person", needs=[Here(B), Calendar("after", 900)], counts_as=[comforts(A, B)])
    world.wish(ANN, comforts.of(ANN, BOB), 20)
    world.wish(ANN, hug.of(ANN, BOB), 5)
    world.wish(ANN, talk.of(ANN, CY), 22)
    choice = first(world)
    assert (choice.prop, choice.score) == (hug.of(ANN, BOB), 25)
    assert (choice.runner_up, choice.runner_up_score) == (talk.of(ANN, CY), 22)
    assert set(Play(world.bundle()).until(0).simulation.options(ANN)) <= {
        hug.of(ANN, BOB),
        talk.of(ANN, CY),
    }


def test_what_speaks_against_an_act_comes_in_the_order_of_the_rules_and_each_counts() -> None:
    world, talk, _ = party()
    world.want(talk(A, B), LESS, [Here(B), Here(C)], each=[2])
    world.wish(ANN, talk.of(ANN, BOB), 20)
    world.want(talk(A, B), LESS, [Here(B)])
    choice = first(world)
    assert [part.use.rule for part in choice.parts] == [0, 0, 1, 2]
    assert {part.use.binding[2] for part in choice.parts[:2]} == {CY, DI}
    assert choice.score == 20 - 3 * 3


def test_it_counts_once_by_its_strongest_match() -> None:
    world, talk, envy = party()
    world.want(talk(A, B), Sum((), (Value(envy, C),)), [Here(B), Here(C)])
    world.wish(ANN, talk.of(ANN, BOB), 50)
    world.feels(ANN, envy, 10, CY)
    world.feels(ANN, envy, 30, DI)
    against, _ = first(world).parts
    assert (against.amount, against.use.binding[2]) == (-10, CY)


def test_it_is_not_asked_of_what_nobody_wants() -> None:
    world, talk, _ = party()
    world.want(talk(A, B), LESS, [Here(B), Here(C)], each=[2])
    world.wish(ANN, talk.of(ANN, BOB), 5)
    asked: list[Prop] = []

    def overheard(plans: Plans, senses: Senses) -> Functions:
        made = generated(plans, senses)
        first, *others = made.wants

        def want(mind: Mind, now: int, act: Prop, out: list[Any]) -> None:
            asked.append(act)
            first(mind, now, act, out)

        return made._replace(wants=(want, *others))

    simulation = Simulation(world.bundle(), 0, Program(world.bundle(), overheard))
    simulation.beat()
    asked.clear()
    assert not simulation.options(ANN), "5 is less than twice 3"
    assert asked == [talk.of(ANN, BOB)]
    assert not simulation.options(BOB)
    assert asked == [talk.of(ANN, BOB)]


@pytest.mark.slow
@settings(max_examples=3)
@given(st.randoms(use_true_random=False), st.integers(0, 99))
def test_asked_or_looked_for_it_comes_to_the_same(random: Random, seed: int) -> None:
    bundle = random_world(random)
    asked = trail(Simulation(bundle, seed))
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(Bounds, "only_lowers", lambda *_: False)
        assert trail(Simulation(bundle, seed)) == asked
