"""Two who make up: what lay between them is said, also when one of them is late for something."""

from __future__ import annotations

from pathlib import Path

import pytest

import muchado

WORLD = Path(__file__).parent / "worlds" / "reunions.ado"


@pytest.mark.parametrize("seed", range(4))
def test_whoever_asks_to_be_forgiven_says_that_nobody_is_between_them(seed: int) -> None:
    run = muchado.load(str(WORLD)).start(seed)
    done = {event.action for event in run.play()}
    assert "apologise" in done
    assert run.mind("Inga").believes("Nils broke up with Siri") is not None
