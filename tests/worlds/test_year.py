"""The village of the year's benchmark: a few of its days, so that it goes on running."""

from __future__ import annotations

import runpy
from pathlib import Path

import pytest

import muchado

YEAR = Path(__file__).parents[2] / "benchmarks" / "year.py"


@pytest.mark.slow
def test_the_village_of_a_year_lives_and_quarrels() -> None:
    run = muchado.World.from_text(runpy.run_path(str(YEAR))["village"]()).start()
    run.until("Wednesday 3 January 2007, 20:00")
    done = {happening.action for happening in run.events}
    assert {"chat", "tell"} <= done
    assert done & {"insult", "shove"}
