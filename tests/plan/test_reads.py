"""What a rule asked of a mind when it spoke."""

from __future__ import annotations

import pytest

from kernel.scenes import ANN, BOB, CY, party
from kernel.small import A, B, Holds, World, at_least
from muchado.bundle.model import Adopt, Here, Num, Prop, Scaled, Shift, Step, Sum, Sure, Trigger, Value
from muchado.plan.reads import Ground, asked, asked_by


class Ruled:
    """A world with a rule of each kind, each of which asks for a feeling and a belief."""

    def __init__(self) -> None:
        world, self.talk, self.envy = party()
        self.mood = world.quality("mood", "joy")
        self.rich = world.word("is rich", "notion", "person")
        self.minds = world.phrase("minds", ("person", "person"), [at_least(Value(self.envy, B), 40)])
        amount = Sum((Scaled(1, 2, Value(self.mood, None)),), (Sure(self.rich(B)),))
        world.want(self.talk(A, B), amount, [Here(B), Holds(self.minds(A, B)), Holds(self.rich(A), negated=True)])
        self.visit = world.plan(
            "visit",
            "person",
            "person",
            adopt=[[Holds(self.rich(B))], [at_least(Value(self.envy, B), 4)]],
            steps=[Step((Here(B),), self.talk(A, B))],
        )
        world.reaction(
            Trigger("act", self.talk(B, A)),
            [Adopt(self.visit(A, B)), Shift(self.mood, None, "rises", Value(self.envy, B))],
            [Holds(self.rich(B))],
        )
        world.reaction(Trigger("meets", None, B), [Shift(self.mood, None, "rises", Num(1))], [Holds(self.rich(B))])
        self.world: World = world

    def facts(self, kind: str, rule: int, *binding: int | Prop) -> list[Ground]:
        return list(asked(self.world.bundle(), ANN, kind, rule, binding))


RULED = Ruled()
RICH = RULED.rich.of(BOB)


def held(prop: Prop) -> list[Ground]:
    """A claim may be a belief or an aim."""
    return [Ground("belief", prop), Ground("aim", prop)]


def test_a_want_asks_what_its_amount_and_its_conditions_do_and_what_its_phrases_rest_on() -> None:
    assert RULED.facts("want", 0, ANN, BOB) == [
        Ground("feeling", (RULED.mood,)),
        Ground("belief", RICH),
        *held(RULED.minds.of(ANN, BOB)),
        Ground("feeling", (RULED.envy, BOB)),
    ]


def test_a_plan_asks_for_its_aim_and_all_that_may_call_for_it() -> None:
    aim = RULED.visit.of(ANN, BOB)
    assert RULED.facts("plan", 0, ANN, BOB) == [Ground("aim", aim), *held(RICH), Ground("feeling", (RULED.envy, BOB))]


def test_a_reaction_asks_for_what_set_it_off_and_how_strong_it_is() -> None:
    assert RULED.facts("reaction", 0, ANN, BOB) == [
        *held(RULED.talk.of(BOB, ANN)),
        *held(RICH),
        Ground("feeling", (RULED.envy, BOB)),
    ]
    assert RULED.facts("reaction", 1, ANN, BOB) == held(RICH), "of a meeting there is no claim"


def test_of_a_role_that_stayed_free_nothing_is_asked() -> None:
    assert RULED.facts("reaction", 1, ANN, -1) == []
    assert RULED.facts("want", 0, ANN, -1) == [Ground("feeling", (RULED.mood,))]


@pytest.mark.parametrize("who", [BOB, CY])
def test_conditions_alone_ask_as_they_do_in_a_rule(who: int) -> None:
    bundle = RULED.world.bundle()
    assert list(asked_by(bundle, ANN, bundle.reactions[0].when, (ANN, who))) == held(RULED.rich.of(who))
