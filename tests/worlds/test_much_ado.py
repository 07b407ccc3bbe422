"""`much_ado` over a few seeds: the plot comes about by itself, never contradicts itself, and hangs on its causes."""

from __future__ import annotations

import json
from dataclasses import asdict, dataclass
from functools import cache

import pytest

import muchado
from laws.invariants import check, check_knowledge
from muchado.api.run import Run
from muchado.bundle.model import OpeningAim, OpeningBelief, OpeningValue
from muchado.closed.apart import leaks
from muchado.closed.lives import lives
from muchado.kernel import FAILS

pytestmark = pytest.mark.slow

SEEDS = range(6)


@dataclass(frozen=True)
class Outcome:
    """What came of one run."""

    staged: bool
    taken_in: bool
    shown: bool
    shamed: bool
    cleared: bool
    sorry: bool
    contradictions: tuple[str, ...]


@cache
def outcome(seed: int) -> Outcome:
    """Play one seed to the end, once for all tests."""
    run = muchado.load("much_ado").start(seed)
    beats = []
    while (beat := run.beat()) is not None:
        beats.append(beat)
    done = [happening for happening in run.events if happening.answer != FAILS]
    lines = [json.dumps(asdict(happening)) for happening in run.events]
    return Outcome(
        staged=any(happening.action == "speak to be overheard" for happening in done),
        taken_in=_holds(run, "Benedick", "Beatrice loves Benedick"),
        shown=any(happening.action == "court as" for happening in done),
        shamed=any(happening.action == "denounce" for happening in done),
        cleared=_holds(run, "Claudio", "Borachio slandered Hero"),
        sorry=any(happening.action == "apologise" and happening.by == "Claudio" for happening in done),
        contradictions=(*check(lines, run.bundle), *check_knowledge(run.bundle, beats)),
    )


def _holds(run: Run, who: str, claim: str) -> bool:
    belief = run.mind(who).believes(claim)
    return belief is not None and belief.sure >= 30


def test_no_run_contradicts_itself() -> None:
    assert outcome(0).contradictions == ()


def test_who_overhears_staged_talk_believes_it() -> None:
    outcomes = [outcome(seed) for seed in SEEDS]
    assert all(found.staged for found in outcomes)
    assert sum(found.taken_in for found in outcomes) >= len(SEEDS) // 2


def test_some_are_shamed_and_some_are_not() -> None:
    shamed = {outcome(seed).shamed for seed in SEEDS}
    assert shamed == {True, False}


def test_nobody_is_shamed_where_nothing_was_shown() -> None:
    assert not any(found.shamed and not found.shown for found in map(outcome, SEEDS))


def test_whoever_is_told_the_truth_is_sorry_and_nobody_else_is() -> None:
    shamed = [found for found in map(outcome, SEEDS) if found.shamed]
    assert any(found.cleared and found.sorry for found in shamed)
    assert not any(found.sorry and not found.cleared for found in shamed)


def test_without_a_schemer_nothing_is_staged_for_love() -> None:
    world = muchado.load("much_ado")
    playful = next(at for at, quality in enumerate(world.bundle.qualities) if quality.name == "playful")
    opening = tuple(
        fact._replace(amount=0) if isinstance(fact, OpeningValue) and fact.quality == playful else fact
        for fact in world.bundle.opening
    )
    run = muchado.World.from_bundle(world.bundle._replace(opening=opening)).start(3)
    assert not any(happening.action == "speak to be overheard" for happening in run.play())
    assert not _holds(run, "Benedick", "Beatrice loves Benedick")


@pytest.mark.parametrize("who", ["Hero", "John"])
def test_minds_are_closed(who: str) -> None:
    """With nothing felt, believed or meant by one of them, the rest are as they were until something comes of it."""
    bundle = muchado.load("much_ado").bundle
    number = next(at for at, person in enumerate(bundle.people) if person.name == who)
    hidden = (OpeningValue, OpeningBelief, OpeningAim)
    opening = tuple(fact for fact in bundle.opening if not (isinstance(fact, hidden) and fact.person == number))
    others = [at for at in range(len(bundle.people)) if at != number]
    assert leaks(lives(bundle, 1), lives(bundle._replace(opening=opening), 1), others) == []
