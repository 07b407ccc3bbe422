"""Rehearsals of the worlds that come along: what is odd in them stays within bounds, and much of it never comes.

The bounds are files such as `muchado rehearse WORLD --thresholds` reads. They leave room for other seeds, and for other
numbers in a world; what must never come about has none. Whether a cause is all or nothing two runs cannot tell.
"""

from __future__ import annotations

from pathlib import Path

import pytest

import muchado
from lengths import quick_then_slow
from muchado.api.find import bundled_worlds
from muchado.rehearsal.measures import measures, missed, read_thresholds

BOUNDS = Path(__file__).parent / "rehearsals"
RUNS = {"village": 8, "valentine": 12, "ship": 2, "court": 2, "office": 2, "much_ado": 2}
FIRST = 100


@pytest.mark.parametrize("world", quick_then_slow(RUNS, 1))
def test_what_is_odd_is_within_bounds(world: str) -> None:
    bounds = read_thresholds((BOUNDS / f"{world}.toml").read_text(encoding="utf-8"))
    played = muchado.load(world)
    found = muchado.rehearse(played.bundle, played.tests, RUNS[world], first=FIRST)
    assert missed(measures(found), bounds) == []


def test_every_world_that_comes_along_has_bounds() -> None:
    assert {path.stem for path in BOUNDS.glob("*.toml")} == set(RUNS) == set(bundled_worlds())
