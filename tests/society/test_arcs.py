"""Three arcs of the library over twenty seeds: each comes in some runs and not in most, and hangs on its cause."""

from __future__ import annotations

from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

import pytest

import muchado
from muchado import World
from muchado.api.recording import begun, extend, trial
from muchado.bundle.alter import absent, altered
from muchado.kernel import Program, Simulation

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from muchado.bundle.stories import Alteration, StoryTest
    from muchado.find.record import Record

WORLDS = Path(__file__).parent / "worlds"
SEEDS = range(100, 120)
LEAST, MOST = 10, 60
"""In how many of 100 runs an arc is to come."""


class Arc(NamedTuple):
    """An arc: the world in which it comes, its story test, and the one that takes its cause away."""

    world: str
    test: str
    contrast: str


ARCS = (
    Arc("mourning", "grief: what was never made up", "grief: no quarrel, no guilt"),
    Arc("village1300", "crush to couple", "crush to couple: nobody is struck by anybody, dancing or not"),
    Arc("village1300", "triangle", "triangle: nobody sees it"),
)

each = pytest.mark.parametrize("arc", ARCS, ids=lambda arc: arc.test)


@cache
def world_of(name: str) -> World:
    return muchado.load(str(WORLDS / f"{name}.ado"))


def stories_of(name: str) -> Mapping[str, StoryTest]:
    return {test.name: test for test in world_of(name).tests}


@cache
def came(name: str, alterations: tuple[Alteration, ...], looked_for: tuple[str, ...], seed: int) -> frozenset[str]:
    """Play a world, altered so, until all that is looked for has come or it is over, and give which tests found it."""
    tests = {test: stories_of(name)[test] for test in looked_for}
    program = _program(name, alterations)
    simulation = Simulation(program.bundle, seed, program)
    record = begun(simulation, absent(alterations))

    def found(record: Record) -> frozenset[str]:
        return frozenset(test for test, one in tests.items() if trial(record, one).minute >= 0)

    extend(record, simulation, decided=lambda record: len(found(record)) == len(tests))
    return found(record)


@cache
def _program(name: str, alterations: tuple[Alteration, ...]) -> Program:
    return Program(altered(world_of(name).bundle, alterations))


def seeds_of(arc: Arc) -> list[int]:
    """Give the seeds in which an arc comes; arcs of one world share its runs."""
    together = tuple(one.test for one in ARCS if one.world == arc.world)
    return [seed for seed in SEEDS if arc.test in came(arc.world, (), together, seed)]


def without_its_cause(arc: Arc, seeds: Iterable[int]) -> list[int]:
    """Give those of the seeds in which the arc comes though its cause is taken away."""
    alterations = stories_of(arc.world)[arc.contrast].alterations
    return [seed for seed in seeds if came(arc.world, alterations, (arc.contrast,), seed)]


def is_in_its_band(count: int) -> bool:
    return LEAST <= 100 * count / len(SEEDS) <= MOST


@pytest.mark.slow
@each
def test_it_comes_in_its_share_of_runs_and_hangs_on_its_cause(arc: Arc) -> None:
    seeds = seeds_of(arc)
    assert is_in_its_band(len(seeds)), f"{arc.test}: {len(seeds)} of {len(SEEDS)} runs"
    left = without_its_cause(arc, seeds)
    assert 2 * len(left) <= len(seeds), f"{arc.test}: {len(left)} of {len(seeds)} without its cause"
    assert not is_in_its_band(len(left)), "with the cause planted away, the share above is refused"


@each
def test_the_contrast_looks_for_the_same_as_the_arc(arc: Arc) -> None:
    """Else it would show nothing: what comes less often must be the same thing, and something is taken away."""
    whole, part = (stories_of(arc.world)[name] for name in (arc.test, arc.contrast))
    assert whole.claim == part.claim
    assert not whole.alterations
    assert part.alterations
