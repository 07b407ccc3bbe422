"""Every check world checks, is small, plays, tells, explains and draws; its runs keep their bounds.

The bounds are those of the scoreboard with wide margins, since a few seeds decide little: it reports on more.
"""

from __future__ import annotations

from functools import cache
from pathlib import Path

import pytest

import muchado
from lengths import slow_then_long
from muchado import World
from muchado.bundle.model import DAY
from outer import drive
from outer.sane import Judge
from scoreboard.checked import WORLDS
from scoreboard.faults import ACTS, BOUND, OVERLAP
from scoreboard.figures import Figures
from scoreboard.playing import Runs, play
from scoreboard.together import board

LINES, DAYS, PEOPLE = 150, 7, 12
MARGIN = 3
"""How many times beyond its bound a figure of two runs may be."""

FIRST = 100
SEEDS = (FIRST, FIRST + 1)

each = pytest.mark.parametrize("path", WORLDS, ids=lambda path: path.stem)
in_turn = pytest.mark.parametrize("path", slow_then_long(WORLDS, len(WORLDS) // 2), ids=lambda path: path.stem)


@cache
def _world(path: Path) -> World:
    try:
        return muchado.load(str(path))
    except muchado.WorldError as error:
        pytest.fail("\n".join(one.render() for one in error.diagnostics if one.severity == "error"))


@cache
def _figures(path: Path) -> Figures:
    world = _world(path)
    return board({path.stem: play(World(world.bundle, (), world.files), Runs(FIRST, 2, swapped=0))}).worlds[0]


@each
def test_it_is_small(path: Path) -> None:
    bundle = _world(path).bundle
    assert sum(map(bool, path.read_text(encoding="utf-8").splitlines())) < LINES
    assert bundle.end - bundle.start <= DAYS * DAY
    assert len(bundle.people) <= PEOPLE


@in_turn
@pytest.mark.parametrize("seed", slow_then_long(SEEDS, 1))
def test_it_plays_tells_explains_and_draws(path: Path, seed: int) -> None:
    run = drive.played(_world(path), seed, Judge())
    drive.happenings(run)
    drive.ask_why(run, 4)
    drive.tell(run, drive.ways_to_tell(("all", *drive.some(run.people, 1)))[:2])
    drive.draw(run)


@in_turn
def test_its_runs_keep_their_bounds(path: Path) -> None:
    found = _figures(path)
    least, most = ACTS
    assert least / MARGIN <= found.acts <= most * MARGIN
    assert found.worst[1] <= BOUND * MARGIN, found.worst
    assert found.overlap <= OVERLAP * MARGIN
