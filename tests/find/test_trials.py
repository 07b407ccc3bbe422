"""Playing a world with and without something; who does the playing does not matter."""

from __future__ import annotations

import pytest

from find.tale import SQUARE
from muchado import Outcome, World, run_tests
from muchado.api.recording import recorded
from muchado.bundle.alter import altered
from muchado.bundle.model import Num
from muchado.bundle.stories import Absent, NoDuty, NoRule, NoThing
from muchado.find.search import horizon
from muchado.kernel import Program, Simulation

TESTS = """
test "rude"
  in at least 50 of 100 runs: Rex shoves someone

test "answered"
  given that Rex shoves someone B
  in at most 10 of 100 runs: B gives X to Rex

test "nobody else"
  never: someone B shoves someone while Rex is in lane

test "without him"
  with Rex absent
  at most half as often: someone shoves someone before Tuesday

test "sooner"
  with Rex's rude at 0 and Una's rude at 100
  earlier: Una shoves someone
"""


def outcomes(tests: str, runs: int = 12, workers: int = 1) -> list[Outcome]:
    world = World.from_text(SQUARE + tests)
    return run_tests(world.bundle, world.tests, runs, workers)


@pytest.mark.slow
def test_workers_change_nothing() -> None:
    assert outcomes(TESTS) == outcomes(TESTS, workers=3)


def test_progress_is_told() -> None:
    world = World.from_text(SQUARE + TESTS)
    told: list[tuple[int, int]] = []
    run_tests(world.bundle, world.tests, 6, each=lambda played, in_all: told.append((played, in_all)))
    assert told[-1] == (18, 18)


@pytest.mark.slow
def test_verdicts() -> None:
    by_name = {outcome.test.name: outcome for outcome in outcomes(TESTS, 40)}
    assert {name: outcome.verdict for name, outcome in by_name.items()} == {
        "rude": "holds",
        "answered": "holds",
        "nobody else": "holds",
        "without him": "holds",
        "sooner": "holds",
    }
    assert by_name["rude"].plain is None
    plain = by_name["without him"].plain
    assert plain is not None
    assert plain.count > by_name["without him"].tally.count == 0


@pytest.mark.parametrize(
    ("claim", "verdict"),
    [
        ("never: Rex shoves someone", "fails"),
        ("always: Rex shoves someone", "holds"),
        ("in at most 20 of 100 runs: Rex shoves someone", "fails"),
        ("in 90 to 100 of 100 runs: Rex shoves someone", "too thin"),
        ("in 0 to 100 of 100 runs: Rex shoves someone", "holds"),
        ("given that Gus shoves Rex and Rex laughs\n  always: Rex shoves someone", "too thin"),
        ("with Rex absent\n  more often: someone shoves someone", "fails"),
        ("with Rex absent\n  later: someone shoves someone", "holds"),
        ("with Gus absent\n  later: Rex shoves Una before Monday 9:00", "too thin"),
    ],
)
def test_a_verdict_follows_from_the_interval(claim: str, verdict: str) -> None:
    (outcome,) = outcomes(f'test "it"\n  {claim}\n', 20)
    assert outcome.verdict == verdict
    assert (outcome.needed is None) or verdict == "too thin"


def test_a_person_who_is_absent_takes_no_part() -> None:
    bundle = World.from_text(SQUARE).bundle
    rex = next(i for i, person in enumerate(bundle.people) if person.name == "Rex")
    simulation = Simulation(altered(bundle, [Absent(rex)]), 3)
    while simulation.next_minute() is not None:
        beat = simulation.beat()
        for event in beat.events:
            assert rex not in (event.by, *event.to, *event.saw, *event.heard)


def test_duties_things_and_rules_can_be_left_out() -> None:
    bundle = World.from_text(SQUARE).bundle
    ivo = next(i for i, person in enumerate(bundle.people) if person.name == "Ivo")
    found = altered(bundle, [NoDuty(ivo, "market"), NoThing(0), NoRule("want", "gossip")])
    assert not found.people[ivo].duties
    assert (found.things[0].holder, found.things[0].place) == (-1, -1)
    assert [want.name for want in found.wants if want.amount == Num(0)] == ["gossip"]
    assert len(found.wants) == len(bundle.wants)


def test_a_run_is_played_no_longer_than_its_tests_look() -> None:
    tests = """
test "a"
  never: Rex shoves Una before Tuesday 0:00
test "b"
  given that Rex shoves Una
  never: Una shoves Rex before Tuesday 0:00
test "c"
  given that Rex shoves Una before 12:00
  never: Una shoves Rex within 1 hour after that
test "d"
  never: Rex shoves Una
"""
    world = World.from_text(SQUARE + tests)
    start = world.bundle.start
    ends = [horizon(test.given, test.claim) for test in world.tests]
    assert [end if end is None else end - start for end in ends] == [900, None, 240, None]


def test_a_record_ends_where_it_is_told_to() -> None:
    bundle = World.from_text(SQUARE).bundle
    program = Program(bundle)
    simulation = Simulation(bundle, 0, program)
    recorded(simulation, end=bundle.start + 60)
    assert simulation.now < bundle.start + 60
