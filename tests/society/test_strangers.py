"""Strangers begin something: they speak, tell each other their names, and are not always met."""

from __future__ import annotations

from collections import Counter
from pathlib import Path

import muchado

WORLD = Path(__file__).parent / "worlds" / "strangers.ado"


def test_strangers_become_acquainted_and_are_not_always_met() -> None:
    run = muchado.load(WORLD).start(seed=0)
    for _ in run.play():
        pass
    done = Counter((event.action, event.answer) for event in run.events)
    assert done["address", "answer kindly"]
    assert done["address", "answer shortly"]
    assert done["make acquaintance", "give a name"]
    assert done["introduce", "warm"]
    assert done["introduce", "keep cool"]
