"""Dice hang on names: what a world is given besides shakes nothing where it comes to nothing."""

from __future__ import annotations

from pathlib import Path

import pytest

import muchado
from lengths import quick_then_slow

TEMPLATES = Path(muchado.__file__).parent / "templates"

BESIDE = """
deed "A has to do with B"

status "A is sworn to B"

action swear to: "A swears to B"
  needs B is here
  afterwards A is sworn to B
  told as "{A} swears."
  B may nod, scoff
  for want of a reason B nods
  if B nods
    told as "{A} swears, and {B} nods."
  if B scoffs
    told as "{A} swears, and {B} scoffs."

want "an oath"
  A wants to swear to B by 10
  when A is sworn to B
  because "{A} has sworn before"
"""


@pytest.mark.parametrize("template", ["secret", "morning"])
@pytest.mark.parametrize("seed", quick_then_slow([0, 1, 2], 1))
def test_what_comes_to_nothing_leaves_the_dice_alone(template: str, seed: int, tmp_path: Path) -> None:
    """Before all that the world declares, or after it."""
    text = (TEMPLATES / f"{template}.ado").read_text()
    head, _, rest = text.partition("\n\n")
    stories = []
    for at, told in enumerate((text, f"{head}\n{BESIDE}\n{rest}", f"{text}\n{BESIDE}")):
        path = tmp_path / f"w{at}.ado"
        path.write_text(told)
        run = muchado.load(str(path)).start(seed)
        played = [*run.play()]
        stories.append([str(happening) for happening in played])
    assert len(stories[0]) > 5
    assert stories[1] == stories[0] == stories[2]
