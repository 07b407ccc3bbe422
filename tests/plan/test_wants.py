"""How a score adds up, and who is meant by a third party."""

from __future__ import annotations

import pytest

from kernel.play import Play
from kernel.scenes import ANN, BOB, CY, DI, first, party
from kernel.small import A, B, C, Holds, at_least
from muchado.bundle.model import Claim, Compare, Condition, DutyPull, Here, Nobody, Num, Scaled, Slot, Sum, Sure, Value


def test_a_third_party_means_that_there_is_one() -> None:
    world, talk, envy = party()
    world.feels(ANN, envy, 30, CY)
    world.feels(ANN, envy, 50, DI)
    rule = world.want(talk(A, B), Value(envy, C), [at_least(Value(envy, C), 1)])
    for who in (CY, DI):
        world.thinks(ANN, talk.of(ANN, who))
    world.wants[-1] = world.wants[-1]._replace(when=(*world.wants[-1].when, Holds(talk(A, B), negated=True), Here(B)))
    choice = first(world)
    assert (choice.prop, choice.score) == (talk.of(ANN, BOB), 50)
    (part,) = choice.parts
    assert (part.use.rule, part.use.binding) == (rule, (ANN, BOB, DI)), "the strongest is the one that the why names"


def test_each_counts_every_one() -> None:
    world, talk, envy = party()
    world.feels(ANN, envy, 30, CY)
    world.feels(ANN, envy, 50, DI)
    undone: list[Condition] = [at_least(Value(envy, C), 1), Holds(talk(A, B), negated=True), Here(B)]
    world.want(talk(A, B), Value(envy, C), undone, each=[2])
    for who in (CY, DI):
        world.thinks(ANN, talk.of(ANN, who))
    choice = first(world)
    assert (choice.prop, choice.score) == (talk.of(ANN, BOB), 80)
    assert sorted(part.use.binding for part in choice.parts) == [(ANN, BOB, CY), (ANN, BOB, DI)]


def test_people_in_different_roles_are_different_people() -> None:
    world, talk, envy = party()
    world.feels(ANN, envy, 50, CY)
    world.want(talk(A, B), Value(envy, C), [at_least(Value(envy, C), 1)])
    assert first(world).prop != talk.of(ANN, CY)


# ------------------------------------------------------------------ nobody, phrases, traits


def test_nobody_means_that_there_is_none() -> None:
    for present in (True, False):
        world, talk, envy = party()
        world.people[CY] = world.people[CY]._replace(place=0 if present else 1)
        world.place("yard")
        world.feels(ANN, envy, 50, CY)
        world.wish(ANN, talk.of(ANN, BOB), 20, [Nobody(2, (Here(C), at_least(Value(envy, C), 40)))])
        assert bool(Play(world.bundle()).until(0).events) != present


def test_nobody_is_asked_of_those_whom_other_roles_leave() -> None:
    """Nobody else is here: the one spoken to is not meant."""
    world, talk, _ = party()
    world.place("yard")
    world.people = [person._replace(place=0 if number < 2 else 1) for number, person in enumerate(world.people)]
    world.want(talk(A, B), 20, [Here(B), Nobody(2, (Here(C),))])
    play = Play(world.bundle()).until(0)
    assert len(play.events) == 2


@pytest.mark.parametrize(("love", "envy", "holds"), [(60, 0, True), (0, 60, True), (60, 60, True), (10, 10, False)])
def test_a_phrase_holds_by_any_of_its_alternatives(love: int, envy: int, holds: bool) -> None:
    world, talk, resents = party()
    loves = world.quality("feeling", "love")
    minds = world.phrase(
        "minds", ("person", "person"), [at_least(Value(loves, B), 50)], [at_least(Value(resents, B), 50)]
    )
    world.feels(ANN, loves, love, BOB)
    world.feels(ANN, resents, envy, BOB)
    world.want(talk(A, B), 20, [Holds(minds(A, B))])
    play = Play(world.bundle()).until(0)
    assert ((0, talk.of(ANN, BOB), "") in play.acts()) == holds
    assert len(play.choices) == holds, "found from the feelings, once, and nobody else minds"
    assert play.simulation.program.senses.sure(play.mind(ANN), minds.of(ANN, BOB), play.simulation.now) == (
        100 if holds else -100
    )


def test_a_phrase_about_another_is_a_belief() -> None:
    world, talk, envy = party()
    minds = world.phrase("minds", ("person", "person"), [at_least(Value(envy, B), 50)])
    world.feels(BOB, envy, 90, CY)
    world.thinks(ANN, minds.of(DI, CY), 70)
    world.want(talk(A, B), 20, [Here(B), Holds(minds(B, C))])
    play = Play(world.bundle()).until(0)
    assert play.acts() == [(0, talk.of(ANN, DI), "")], "what Bob feels is his own; what Ann thinks of Di is hers"


def test_phrases_may_rest_on_phrases_and_on_somebody() -> None:
    world, talk, envy = party()
    minds = world.phrase("minds", ("person", "person"), [at_least(Value(envy, B), 50)])
    torn = world.phrase("is torn", ("person",), [Holds(minds(A, B))])
    world.feels(CY, envy, 60, ANN)
    world.want(talk(A, B), 20, [Holds(torn(A)), Here(B)])
    assert {choice.person for choice in Play(world.bundle()).until(0).choices} == {CY}


def test_a_trait_of_ones_own_is_felt_and_anothers_believed() -> None:
    world, talk, _ = party()
    pride, proud = world.trait("proud", usual=10)
    world.feels(BOB, pride, 90)
    world.thinks(ANN, proud.of(CY))
    world.want(talk(A, B), 20, [Here(B), Holds(proud(B))])
    world.want(talk(A, B), Value(pride, None), [Here(B), at_least(Value(pride, None), 60)])
    simulation = Play(world.bundle()).until(0).simulation
    totals = [
        {sum(voice.amount for voice in voices) for voices in simulation.options(who).values()} for who in range(4)
    ]
    assert totals == [{20}, {90}, set(), set()]


def test_strangers_have_what_is_usual() -> None:
    world, talk, _ = party()
    liking = world.quality("feeling", "liking", usual=20)
    world.feels(ANN, liking, 5, BOB)
    world.want(talk(A, B), 20, [Here(B), Compare(Value(liking, B), "<", Num(10))])
    world.want(talk(A, B), 7, [at_least(Value(liking, B), 15), Here(B)])
    options = Play(world.bundle()).until(0).simulation.options(ANN)
    assert {option: sum(voice.amount for voice in voices) for option, voices in options.items()} == {
        talk.of(ANN, BOB): 20,
        talk.of(ANN, CY): 7,
        talk.of(ANN, DI): 7,
    }


# ------------------------------------------------------------------ amounts and sums


def test_amounts_are_whole_and_rounded_down() -> None:
    world, talk, envy = party()
    rich = world.word("is rich", "notion", "person")
    world.feels(ANN, envy, 33, BOB)
    world.thinks(ANN, rich.of(BOB), 45)
    amount = Sum((Num(20), Scaled(1, 2, Value(envy, B)), Sure(rich(B)), DutyPull()), (Scaled(1, 5, Num(7)),))
    world.want(talk(A, B), amount, [Holds(rich(B), 30)])
    assert first(world).score == 20 + 16 + 45 - 1


def test_claims_are_found_whichever_way_round_they_are_kept() -> None:
    world, talk, _ = party()
    dates = world.word("dates", "status", "person", "person", both_ways=True, public=True)
    world.so(dates.of(CY, BOB))
    world.want(talk(A, B), 20, [Holds(dates(A, B)), Here(B)])
    world.want(talk(A, B), 10, [Holds(Claim(dates.number, (Slot(2), B))), Here(B)])
    options = {who: Play(world.bundle()).until(0).simulation.options(who) for who in (ANN, BOB, CY)}
    points = {
        who: {option[2]: sum(voice.amount for voice in voices) for option, voices in found.items()}
        for who, found in options.items()
    }
    assert points == {ANN: {BOB: 10, CY: 10}, BOB: {CY: 20}, CY: {BOB: 20}}
