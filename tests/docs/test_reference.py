"""The blocks of the language's reference are one world; it compiles without a word and runs."""

from __future__ import annotations

import re
from pathlib import Path

from muchado import World

PAGE = Path(__file__).parents[2] / "docs" / "reference" / "language.md"


def test_the_blocks_of_the_reference_are_a_world_that_runs() -> None:
    blocks = re.findall(r"^```ado\n(.*?)^```", PAGE.read_text(encoding="utf-8"), re.DOTALL | re.MULTILINE)
    world = World.from_text("\n".join(blocks))
    actions = {happening.action for seed in range(20) for happening in world.start(seed=seed).play()}
    assert {"go", "break up"} <= actions
