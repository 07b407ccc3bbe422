"""What one thinks of one's own mind: that one thinks that one thinks so is that one does."""

from __future__ import annotations

import pytest

import muchado
from muchado.bundle.model import KNOWS
from muchado.kernel import Simulation


@pytest.mark.parametrize("minutes", [0, 300])
def test_what_one_takes_oneself_to_think_is_what_one_thinks(minutes: int) -> None:
    world = muchado.load("valentine")
    simulation = Simulation(world.bundle, 1, world.program)
    while simulation.now < world.bundle.start + minutes:
        simulation.beat()
    view, now = simulation.view, simulation.now
    for mind in view.minds():
        held = [prop for prop, belief in mind.held() if belief.sure and prop[0] != KNOWS][:60]
        assert held
        for prop in held:
            taken = view.thinks(simulation.program, mind.me, (KNOWS, mind.me, prop), now)
            assert taken == view.thinks(simulation.program, mind.me, prop, now)
