"""The tiny worlds of the guide's mechanisms, in a few runs, through the outer parts."""

from __future__ import annotations

from pathlib import Path

import pytest

from lengths import slow_then_long
from muchado import load
from outer import drive
from outer.sane import Judge

HOME = Path(__file__).parent.parent / "worlds" / "mechanisms"
WORLDS = sorted(path.stem for path in HOME.glob("*.ado"))
ALWAYS = WORLDS[::16]
"""Some of them are always played."""


def through(name: str, seed: int, home: Path) -> None:
    drive.everywhere(drive.played(load(HOME / f"{name}.ado"), seed, Judge()), home)


@pytest.mark.parametrize("name", ALWAYS)
def test_a_mechanism_goes_through_every_outer_part(name: str, tmp_path: Path) -> None:
    through(name, 1, tmp_path)


@pytest.mark.parametrize(
    ("name", "seed"), slow_then_long([(name, seed) for seed in range(4) for name in WORLDS], len(WORLDS))
)
def test_every_mechanism_goes_through_every_outer_part(name: str, seed: int, tmp_path: Path) -> None:
    through(name, seed, tmp_path)
