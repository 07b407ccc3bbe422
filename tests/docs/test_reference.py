"""The blocks of the language's reference are one world; it compiles without a word and runs."""

from __future__ import annotations

import re
from pathlib import Path

from muchado import World
from muchado.bundle.model import MEANINGS

PAGE = Path(__file__).parents[2] / "docs" / "reference" / "language.md"


def test_the_blocks_of_the_reference_are_a_world_that_runs() -> None:
    blocks = re.findall(r"^```ado\n(.*?)^```", PAGE.read_text(encoding="utf-8"), re.DOTALL | re.MULTILINE)
    world = World.from_text("\n".join(blocks))
    actions = {happening.action for seed in range(20) for happening in world.start(seed=seed).play()}
    assert {"go", "break up"} <= actions


def test_every_kind_of_question_is_shown() -> None:
    page = PAGE.read_text(encoding="utf-8")
    table = page[page.index("## Conditions") : page.index("## Actions")]
    shown = [example for row in re.findall(r"`([^`]+)`", table) for example in (row, row.replace("...", "B is here"))]
    for meaning in MEANINGS:
        shapes = [re.sub(r"\\?\{\w+\\?\}", ".+", re.escape(text)) for text, _ in meaning.shapes()]
        assert not shapes or any(re.match(shape, example) for shape in shapes for example in shown), meaning
