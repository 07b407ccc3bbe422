"""A find that ends on a meeting is explained as all others are: by what had brought each of the two there."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from find.parlour import PARLOUR
from muchado import Run, World, open_run

if TYPE_CHECKING:
    from pathlib import Path

CELLAR = """
place cellar, "the cellar"
  next to garden
want "fresh air"
  A wants to go to garden by 30
  when A has note
   and A is in parlour
   and A did not go to garden within the last 2 hours
  because "it is stuffy in there"
"""
OUT_OF_SIGHT = ("9:30 Ann goes to parlour", "9:40 Cyd goes to cellar")


@pytest.fixture(scope="module")
def run() -> Run:
    world = World.from_text(PARLOUR + CELLAR)
    run = world.start()
    for line in OUT_OF_SIGHT:
        time, _, act = line.partition(" ")
        run.until(f"Monday {time}")
        run.put(*world.changes(act))
    run.until("Monday 13:00")
    return run


@pytest.mark.parametrize(
    ("pattern", "said"),
    [
        ("Ann meets Cyd", ["Ann met Cyd: ", "the garden.", "Ann went to the garden", "it is stuffy in there"]),
        ("Ann misses Cyd", ["Ann missed Cyd: ", "Ann went to the garden", "Cyd went to the cellar"]),
        ("Ben meets Dan", ["Ben met Dan: ", "Ben and Dan had gone nowhere since the beginning."]),
        ("Ben meets Ann", ["Ben met Ann: ", "the parlour.", "Ben had gone nowhere since the beginning."]),
        ("first Ann goes to garden\nthen Ann meets Cyd", ["Ann met Cyd: ", "it is stuffy in there"]),
    ],
)
def test_why_somebody_was_met_or_missed_is_told(run: Run, pattern: str, said: list[str], tmp_path: Path) -> None:
    run.save(tmp_path / "a.run")
    for asked in (run, open_run(tmp_path / "a.run")):
        find = asked.find(pattern, why=True)[-1]
        assert find.why is not None
        assert [words for words in said if words not in str(find.why)] == []
        assert find.to_dict()["why"]["tree"]["text"] in str(find.why)
