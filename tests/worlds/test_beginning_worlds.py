"""The worlds in which plots begin by themselves: what they promise is not missed."""

from __future__ import annotations

import pytest

import muchado

RUNS = 5


@pytest.mark.slow
@pytest.mark.parametrize("name", ["office", "ship", "court"])
def test_none_of_its_promises_fails(name: str) -> None:
    """So few runs decide little: they show what is plainly not so, and a test that asks for what cannot be."""
    world = muchado.load(name)
    tests = [test for test in world.tests if not test.alterations]
    outcomes = muchado.run_tests(world.bundle, tests, runs=RUNS, first=100)
    assert {outcome.test.name: outcome.tally for outcome in outcomes if outcome.verdict == "fails"} == {}


@pytest.mark.parametrize("name", ["office", "ship", "court"])
def test_it_promises_that_something_begins_and_ends_and_what_it_hangs_on(name: str) -> None:
    tests = muchado.load(name).tests
    assert any(test.alterations for test in tests)
    assert sum(not test.alterations for test in tests) >= 10
