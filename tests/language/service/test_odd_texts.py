"""Whatever a text says, whoever asks the service gets an answer."""

from __future__ import annotations

from contextlib import suppress
from random import Random

import pytest

from language.service.test_meanings import WORLD
from lengths import slow_then_long
from muchado.language import format_text
from muchado.language.service import Point, RefusedError, Workspace, applied
from muchado.language.text.source import SourceFile

MARKS = '\t"\u201c{}#:,()\u200b\u2028\0AB Az09\n\n  '


def odd(random: Random) -> str:
    text = WORLD
    for _ in range(random.randint(1, 25)):
        at = random.randrange(len(text))
        cut = random.choice((0, 1, random.randint(1, 30)))
        text = text[:at] + random.choice(MARKS) * random.randint(0, 3) + text[at + cut :] or "x"
    return text


def ask_everything(text: str, random: Random) -> None:
    workspace = Workspace([SourceFile("class.ado", text)])
    workspace.cures()
    workspace.symbols()
    assert applied(text, workspace.layout("class.ado")) == format_text(text)
    lines = text.split("\n")
    workspace.colours("class.ado")
    for _ in range(10):
        row = random.randrange(len(lines))
        point = Point("class.ado", row + 1, random.randint(1, len(lines[row]) + 1))
        workspace.hover(point)
        workspace.complete(point)
        for one in workspace.definition(point):
            assert one in workspace.references(point)
        with suppress(RefusedError):
            workspace.rename(point, "zorg")
    workspace.mend()


@pytest.mark.parametrize("seed", [*range(8), *slow_then_long(range(8, 120), 40)])
def test_odd_texts_are_answered(seed: int) -> None:
    random = Random(seed)
    ask_everything(odd(random), random)
