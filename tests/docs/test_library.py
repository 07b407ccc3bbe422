"""The page about the library: its world is played, and every part stands by itself."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from lengths import quick_then_slow
from muchado import World

ROOT = Path(__file__).parents[2]
PAGE = (ROOT / "docs" / "guide" / "library.md").read_text(encoding="utf-8")
WORLD = "\n".join(re.findall(r"^```ado\n(.*?)^```$", PAGE, re.MULTILINE | re.DOTALL))
LIBRARY = ROOT / "src" / "muchado" / "library"
PARTS = sorted(path.relative_to(LIBRARY).as_posix().removesuffix(".ado") for path in LIBRARY.rglob("*.ado"))
FEW = PARTS[::9]
"""Those that are tried whenever anything is."""

ALONE = """
world "Alone"
  uses "{part}"
  from Saturday 3 June 2006, 9:00 to Saturday 3 June 2006, 10:00

place lawn, "the lawn"

person Rosa, she
  at the start
    is in lawn
"""


def told(text: str, seed: int) -> str:
    return "\n".join(happening.text for happening in World.from_text(text).start(seed=seed).play())


@pytest.mark.parametrize(
    "part", quick_then_slow([*PARTS[::9], *(part for at, part in enumerate(PARTS) if at % 9)], len(PARTS[::9]))
)
def test_every_part_stands_by_itself(part: str) -> None:
    assert World.from_text(ALONE.format(part=part)).start(seed=0).play() is not None


def test_who_is_refused_writes_and_is_read() -> None:
    story = told(WORLD, 0)
    assert "Tom will not hear of it" in story
    assert re.search(r"a folded note|writes", story)
    assert "Rosa opens a folded note and reads." in story


def test_without_a_grudge_nobody_has_to_write() -> None:
    story = told(WORLD.replace("blame toward Milo 70", "blame toward Milo 0"), 0)
    assert "Tom will not hear of it" not in story
    assert "opens a folded note" not in story


@pytest.mark.parametrize(
    ("feeling", "hours"),
    [
        ("sadness", 120),
        ("joy", 35),
        ("hope", 24),
        ("disappointment", 24),
        ("jealousy", 15),
        ("relief", 8),
        ("gratitude", 5),
        ("admiration", 5),
        ("guilt", 3.5),
        ("pride", 2.6),
        ("anger", 2),
        ("surprise", 2),
        ("compassion", 1.3),
        ("fear", 0.7),
        ("shame", 0.5),
    ],
)
def test_feelings_fade_in_proportion_to_what_was_found(feeling: str, hours: float) -> None:
    """A half-life is .23 of the hours that Verduyn and Lavrijsen (2015) found, give or take what rounding does."""
    qualities = {quality.name: quality for quality in World.from_text(WORLD).bundle.qualities}
    assert qualities[feeling].half_life == pytest.approx(0.23 * hours * 60, rel=0.05)
