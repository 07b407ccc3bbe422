"""Of what there is one at a time nobody ever holds two to be so: in random worlds, after any beat."""

from __future__ import annotations

from random import Random

import pytest

from laws.random_worlds import random_world
from muchado.bundle.degrees import SUSPECTS
from muchado.kernel import Simulation
from muchado.kernel.exec.program import Program
from muchado.kernel.mind.mind import Mind


def twice(program: Program, mind: Mind, now: int) -> list[object]:
    """The cells of which somebody takes two values to be so."""
    so = (prop for prop, _ in mind.held() if mind.sure(prop, now) >= SUSPECTS)
    cells = [cell for prop in so for cell in program.cells.of(prop)]
    return [cell for cell in set(cells) if cells.count(cell) > 1]


@pytest.mark.parametrize("number", [3, 6, 11])
def test_a_mind_never_takes_two_to_be_so(number: int) -> None:
    simulation = Simulation(random_world(Random(number)), number)
    while simulation.next_minute() is not None and simulation.now < simulation.program.bundle.start + 90:
        simulation.beat()
        for mind in simulation.world.minds:
            assert twice(simulation.program, mind, simulation.now) == []


def test_two_would_be_found() -> None:
    simulation = Simulation(random_world(Random(6)), 6)
    program, mind = simulation.program, simulation.world.minds[0]
    lies = program.spots.numbers["lies"]
    account = next(held for _, held in mind.held() if held.sure >= SUSPECTS)
    for place in (0, 1):
        mind.hold((lies, 0, place), account)
    assert twice(program, mind, simulation.program.bundle.start) != []
