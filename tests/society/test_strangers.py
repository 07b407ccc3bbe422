"""Strangers begin something: they speak, tell each other their names, and are not always met. A day has its share."""

from __future__ import annotations

from collections import Counter
from functools import cache
from pathlib import Path

import pytest

import muchado
from muchado.api.run import Run

WORLD = muchado.load(Path(__file__).parent / "worlds" / "strangers.ado")
DAYS = 7


@cache
def _run() -> Run:
    run = WORLD.start(seed=0)
    for _ in run.play():
        pass
    return run


def _done() -> Counter[tuple[str, str | None]]:
    return Counter((event.action, event.answer) for event in _run().events)


@pytest.mark.slow
def test_strangers_become_acquainted_and_are_not_always_met() -> None:
    done = _done()
    assert done["address", "answer kindly"]
    assert done["address", "answer shortly"]
    assert done["make acquaintance", "give a name"]
    assert done["introduce", "warm"]
    assert done["introduce", "keep cool"]


def test_a_day_has_its_share_and_first_words_grow_rare() -> None:
    passing = {action.name for action in WORLD.bundle.actions if action.passing}
    significant = sum(event.action not in passing for event in _run().events)
    assert 1 <= significant / len(WORLD.bundle.people) / DAYS <= 8
    days = Counter(event.at[:10] for event in _run().events if event.action == "address")
    first, *rest = (days[f"2006-06-{day:02}"] for day in range(5, 5 + DAYS))
    assert first > max(rest)


def test_a_small_thing_is_hardly_ever_refused() -> None:
    answers = {answer: times for (act, answer), times in _done().items() if act == "ask small thing"}
    assert answers["oblige"] >= 0.75 * sum(answers.values())
    assert len(answers) > 1
