from __future__ import annotations

from pathlib import Path

from tell.grid import FRAMES, MOODS, VOICES, grid

KEPT = Path(__file__).with_name("grid.txt")


def test_every_frame_in_every_tense_and_person_is_as_kept() -> None:
    assert grid() == KEPT.read_text(encoding="utf-8")


def test_the_grid_is_wide_enough() -> None:
    assert len(FRAMES) + len(MOODS) >= 40
    assert len(VOICES) >= 4
