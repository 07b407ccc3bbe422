"""A village of a hundred lines: the rumour goes round, and sometimes grows."""

from __future__ import annotations

import muchado

RUNS = 40


def test_the_village_is_as_its_tests_say() -> None:
    world = muchado.load("village")
    outcomes = muchado.run_tests(world.bundle, world.tests, runs=RUNS)
    assert {outcome.test.name: outcome.verdict for outcome in outcomes if outcome.verdict != "holds"} == {}
