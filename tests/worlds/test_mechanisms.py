"""Each mechanism of a society in a tiny world of its own: it happens, and without its cause it does not, or less."""

from __future__ import annotations

from pathlib import Path

import pytest

import muchado

WORLDS = sorted((Path(__file__).parent / "mechanisms").glob("*.ado"))
RUNS = 16
"""Enough that what is certain shows: 16 of 16 is at least 80 % with the usual confidence."""

MORE = 100
"""What these leave undecided is played so often."""


@pytest.mark.parametrize(
    "path",
    [pytest.param(path, id=path.stem, marks=[pytest.mark.slow] * (at % 2)) for at, path in enumerate(WORLDS)],
)
def test_a_mechanism_works_and_stops_without_its_cause(path: Path) -> None:
    world = muchado.load(path)
    outcomes = muchado.run_tests(world.bundle, world.tests, runs=RUNS)
    thin = [outcome.test for outcome in outcomes if outcome.verdict == "too thin"]
    if thin:
        decided = [outcome for outcome in outcomes if outcome.verdict != "too thin"]
        outcomes = [*decided, *muchado.run_tests(world.bundle, thin, runs=MORE)]
    assert {outcome.test.name: outcome.verdict for outcome in outcomes if outcome.verdict != "holds"} == {}
    assert len(outcomes) > 1, "one test shows it, another takes the cause away"
    assert len(world.bundle.people) <= 5
