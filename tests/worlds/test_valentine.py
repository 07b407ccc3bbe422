"""`valentine` over many seeds: the story comes about often enough by itself, and no run contradicts itself."""

from __future__ import annotations

from collections.abc import Iterable
from concurrent.futures import ProcessPoolExecutor
from itertools import chain
from multiprocessing import get_context

import pytest

import muchado
from lengths import slow_then_long
from muchado.bundle.model import OpeningAim, OpeningBelief, OpeningValue
from muchado.closed.apart import leaks
from muchado.closed.lives import lives
from worlds.survey import Outcome, survey

SOME, ALL = 50, 200
PIECE = 25

SHARES = {
    "Naruto ends it with Sakura on Monday": (85, 100),
    "somebody is asked to carry a message to Ino": (60, 100),
    "Ino is hurt by Sakura after the break-up": (50, 100),
    "and is comforted within the hour": (80, 100),
    "Naruto and Ino make up by Tuesday 20:00": (40, 90),
}
"""In how many of a hundred runs, at least and at most."""


def in_a_hundred(outcomes: Iterable[bool]) -> float:
    """How many of a hundred are so."""
    found = list(outcomes)
    return 100 * sum(found) / max(1, len(found))


@pytest.mark.parametrize("seeds", slow_then_long([SOME, ALL], 1))
def test_the_story_comes_about_and_never_contradicts_itself(seeds: int) -> None:
    """Both in one test, so that all these runs are played once."""
    pieces = [range(first, first + PIECE) for first in range(0, seeds, PIECE)]
    with ProcessPoolExecutor(2, get_context("spawn")) as pool:
        outcomes: list[Outcome] = list(chain.from_iterable(pool.map(survey, pieces)))
    assert len(outcomes) == seeds
    assert {outcome.seed: outcome.contradictions for outcome in outcomes if outcome.contradictions} == {}
    shares = (
        in_a_hundred(outcome.left for outcome in outcomes),
        in_a_hundred(outcome.asked for outcome in outcomes),
        in_a_hundred(outcome.hurt for outcome in outcomes),
        in_a_hundred(outcome.comforted for outcome in outcomes if outcome.hurt),
        in_a_hundred(outcome.reconciled for outcome in outcomes),
    )
    found = dict(zip(SHARES, shares, strict=True))
    assert {name: share for name, share in found.items() if not SHARES[name][0] <= share <= SHARES[name][1]} == {}


def test_a_run_never_contradicts_itself() -> None:
    """One seed, for the tests that are quick."""
    (outcome,) = survey(range(7, 8))
    assert outcome.contradictions == ()


@pytest.mark.slow
@pytest.mark.parametrize("who", ["Ino", "Naruto"])
def test_minds_are_closed(who: str) -> None:
    """With nothing felt, believed or meant by one of them, the rest are as they were until something comes of it."""
    bundle = muchado.load("valentine").bundle
    number = next(at for at, person in enumerate(bundle.people) if person.name == who)
    hidden = (OpeningValue, OpeningBelief, OpeningAim)
    opening = tuple(fact for fact in bundle.opening if not (isinstance(fact, hidden) and fact.person == number))
    others = [at for at in range(len(bundle.people)) if at != number]
    assert leaks(lives(bundle, 1), lives(bundle._replace(opening=opening), 1), others) == []
