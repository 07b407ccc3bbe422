"""Laws of explanations, in random worlds and in valentine: they are complete, they add up, and they leak nothing."""

from __future__ import annotations

import json
from functools import cache
from random import Random

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

import muchado
from kernel.play import Play
from laws.random_worlds import random_pair, random_world
from muchado import Answer, Reason, Run
from muchado.api.find import find_world, package
from muchado.bundle.checked import Checked
from muchado.bundle.rulebook import SETTLED
from muchado.kernel import Event, Simulation
from muchado.record.chronicle import Chronicle
from muchado.why.answers import why
from muchado.why.feelings import history
from muchado.why.ledger import Ledger
from muchado.why.standing import Scales, said
from muchado.why.steps import LONGEST

RANDOMS = st.randoms(use_true_random=False)
SEEDS = st.integers(0, 99)


def played(bundle: Checked, seed: int) -> tuple[Play, Ledger]:
    play = Play(bundle, seed).out()
    return play, Ledger.of(Chronicle(bundle, seed, tuple(play.beats)))


def add_up(reason: Reason) -> bool:
    """Whether every score in an explanation is the sum of its parts."""
    if reason.kind in {"choice", "answer"} and not reason.again:
        parts = [one.points for one in reason.under if one.kind in {"rule", "chance"}]
        whole = all(one.kind != "more" for one in reason.under)  # a very large tree is cut off
        if whole and sum(part for part in parts if part is not None) != reason.points:
            return False
    return all(add_up(one) for one in reason.under)


@pytest.mark.slow
@settings(max_examples=5)
@given(RANDOMS, SEEDS)
def test_every_act_is_explained_and_every_score_adds_up(random: Random, seed: int) -> None:
    play, ledger = played(random_world(random), seed)
    for event in play.events:
        answer = why(ledger, str(event.id))
        assert add_up(answer.tree)
        assert [one.kind for one in answer.tree.under][:1] == ["choice"]
        assert len(answer.chain) <= LONGEST
        assert len({one.text for one in answer.chain}) == len(answer.chain), "nothing is said twice"
        json.dumps(answer.to_dict())


@settings(max_examples=5)
@given(RANDOMS, SEEDS)
def test_every_feeling_is_what_its_moves_make_of_it(random: Random, seed: int) -> None:
    """To the point; where it touched a bound, of which the record has the rounded points, to within one."""
    play, ledger = played(random_world(random), seed)
    end = ledger.place(play.simulation.now)
    for mind in play.simulation.world.minds:
        for quality, levels in enumerate(mind.levels):
            for target in levels:
                about = (quality,) if target < 0 else (quality, target)
                found, rate = history(ledger, mind.me, about, end), mind.rates[quality]
                bound = any(move.after in {rate.low, rate.high} for move in found.moves)
                assert abs(found.level - mind.level(quality, target, end.minute)) <= bound


# ------------------------------------------------------------------ nothing leaks


def shown(ledger: Ledger, events: list[Event]) -> list[dict[str, object]]:
    return [why(ledger, str(event.id)).to_dict() for event in events]


@pytest.mark.slow
@settings(max_examples=5)
@given(RANDOMS, SEEDS)
def test_one_alone_on_an_island_is_explained_alike_whatever_is_hidden_elsewhere(random: Random, seed: int) -> None:
    pair = random_pair(random, hermit_changes=False)
    hermit = len(pair.base.people) - 1
    (one, first), (other, second) = played(pair.base, seed), played(pair.other, seed)
    assert shown(first, [event for event in one.events if event.by == hermit]) == shown(
        second, [event for event in other.events if event.by == hermit]
    )


@settings(max_examples=5)
@given(RANDOMS, SEEDS)
def test_what_would_be_chosen_on_the_side_is_what_is_chosen(random: Random, seed: int) -> None:
    """A thought looked into before the beat has the very score of the choice that is made in it."""
    bundle = random_world(random)
    simulation = Simulation(bundle, seed)
    for _ in range(60):
        minute = simulation.next_minute()
        if minute is None:
            break
        before = {person: simulation.thought(person, minute) for person in range(len(bundle.people))}
        beat = simulation.beat()
        ends = {event.id for event in beat.events if event.ends}  # which nobody weighs
        for choice in (one for one in beat.choices if not one.answer and one.event not in ends):
            mind = before[choice.person]
            assert mind is not None
            standing = Scales(simulation.program, choice.prop).standing(mind)
            assert (standing.own.score, standing.own.chance) == (choice.score, choice.chance)
            assert said(standing.own) == sum(part.amount for part in choice.parts)
            assert standing.chosen is not None
            assert standing.chosen.option == choice.prop


# ------------------------------------------------------------------ valentine


@cache
def valentine() -> Run:
    run = muchado.load("valentine").start()
    run.until("Monday 14:00")
    return run


@cache
def answers() -> list[Answer]:
    return [valentine().why(happening.id) for happening in valentine().events]


def test_every_rule_in_an_explanation_stands_where_it_is_said_to() -> None:
    def walk(reason: Reason) -> set[tuple[str, str, str, int]]:
        rule = reason.rule if reason.rule and reason.rule.kind not in SETTLED else None  # which stands in no text
        own = {(rule.kind, rule.name, rule.file, rule.line)} if rule else set()
        return own.union(*(walk(one) for one in reason.under))

    homes = (find_world("valentine"), package())
    for kind, name, file, line in set().union(*(walk(answer.tree) for answer in answers())):
        path = next(home.joinpath(file) for home in homes if home.joinpath(file).is_file())
        stands = path.read_text(encoding="utf-8").splitlines()[line - 1]
        assert stands == f'{kind} "{name}"'


def test_every_sentence_of_a_chain_about_an_act_gives_a_reason_and_its_rule() -> None:
    for answer in answers():
        assert answer.chain
        for one in answer.chain:
            assert one.rule is not None
            assert one.because
            assert one.text.endswith((".", '"', "!", "?"))


def test_valentines_acts_add_up() -> None:
    assert all(add_up(answer.tree) for answer in answers())


def test_every_clause_that_is_said_can_be_asked_about() -> None:
    run = valentine()
    for name in ("Ino", "Hinata"):
        for belief in run.mind(name).beliefs:
            assert run.why(f"{name} believes that {belief.sentence}").text
