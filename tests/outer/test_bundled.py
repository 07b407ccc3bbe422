"""Every world that comes with Much Ado, in many runs, through every outer part."""

from __future__ import annotations

from functools import cache
from itertools import product
from pathlib import Path

import pytest

from lengths import slow_then_long
from muchado import load
from muchado.api.find import bundled_worlds
from muchado.tell.manner import LENGTHS, ORDERS, PERSONS, TENSES
from outer import drive
from outer.sane import Judge

WORLDS = tuple(bundled_worlds())
FEW, MANY, WHOLE_GRID = (3,), range(20), 3
"""Seeds that are always played, those that are played once in a while, and the one that is told in every way."""

ORDER = ("village", "court", "valentine", "much_ado", "office", "ship")
"""In which worlds are played once in a while, the cheaper ones first."""

LONG = ("court", "much_ado", "office", "ship")
"""Worlds that are long, and told, drawn and reported once in a while."""

EYES = 2
"""Through the eyes of so many people a run is told where it is told through some only."""


@cache
def whole(name: str, seed: int) -> drive.Whole:
    """The run, played once for all tests of this module."""
    return drive.played(load(name), seed, Judge())


PLAYED = [
    pytest.param((name, seed), marks=pytest.mark.slow if name in LONG else ()) for name, seed in product(WORLDS, FEW)
]


@pytest.fixture(scope="module", params=PLAYED, ids=lambda one: f"{one[0]}-{one[1]}")
def run(request: pytest.FixtureRequest) -> drive.Whole:
    return whole(*request.param)


def test_every_line_reads_well(run: drive.Whole) -> None:
    drive.happenings(run)


def test_why_is_answered_of_acts_beliefs_feelings_and_aims(run: drive.Whole) -> None:
    drive.ask_why(run, 8)


def test_why_not_is_answered(run: drive.Whole) -> None:
    drive.ask_why_not(run, 2, run.world.bundle.start + 200)


def test_parts_are_taken(run: drive.Whole) -> None:
    drive.play(run, 6)


def test_its_tables_are_exported(run: drive.Whole, tmp_path: Path) -> None:
    drive.export_all(run, tmp_path, ("csv",))


@pytest.mark.parametrize(
    "name",
    [
        pytest.param(name, marks=pytest.mark.long if name in LONG[1:] else pytest.mark.slow if name in LONG else ())
        for name in WORLDS
    ],
)
def test_it_is_told_in_ways_that_cover_all_pairs_and_drawn_and_reported(name: str) -> None:
    run = whole(name, FEW[0])
    drive.tell(run, drive.ways_to_tell(("all", "nobody", *drive.some(run.people, EYES))))
    drive.draw(run)
    drive.make_report(run)


# ------------------------------------------------------------------ many runs


@pytest.mark.parametrize(("name", "seed"), slow_then_long([(name, seed) for seed in MANY for name in ORDER], 2))
def test_all_outer_parts_of_many_runs(name: str, seed: int, tmp_path: Path) -> None:
    run = drive.played(load(name), seed, Judge())
    drive.everywhere(run, tmp_path)


@pytest.mark.long
@pytest.mark.parametrize("name", WORLDS)
def test_one_run_is_told_in_every_way_there_is(name: str) -> None:
    run = whole(name, WHOLE_GRID)
    drive.tell(run, product(("all", "nobody", *run.people), ORDERS, TENSES, PERSONS, LENGTHS))


@pytest.mark.long
@pytest.mark.parametrize("name", WORLDS)
def test_why_not_is_answered_of_all_the_time(name: str) -> None:
    drive.ask_why_not(whole(name, WHOLE_GRID), 5)


@pytest.mark.parametrize("name", slow_then_long(ORDER, 2))
def test_what_comes_of_it_is_counted_and_sought(name: str) -> None:
    drive.count(whole(name, WHOLE_GRID), 2)
