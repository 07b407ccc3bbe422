"""The check worlds of romance, rites, illness and mourning: asked in general, of a few seeds."""

from __future__ import annotations

from collections import Counter
from functools import cache
from pathlib import Path

import pytest

import muchado
from lengths import quick_then_slow

WORLDS = Path(__file__).parent / "worlds"
PASSING = {"go", "greet", "chat", "joke", "fall asleep", "wake up"}
KISSED = """world "The garden"
  uses "romance/quarrels"
  from Monday 4 June 2007, 9:00 to Monday 4 June 2007, 12:00
place garden, "the garden"
person Vera, she
  proud 30
  at the start
    is in garden
    dates Tom
    love toward Tom 90
person Tom, he
  shy 0, loyal 0, impulsive 100
  at the start
    is in garden
    is of an age to court
    love toward Vera 40
    attraction toward Iris 100, love toward Iris 90
    thinks that Iris is taken with Tom
person Iris, she
  at the start
    is in garden
    is of an age to court
    attraction toward Tom 80
"""


@cache
def done(name: str, seed: int) -> Counter[tuple[str, str | None]]:
    """How often each act was done and answered so, vain attempts left out."""
    run = muchado.load(str(WORLDS / f"{name}.ado")).start(seed=seed)
    return Counter((event.action, event.answer) for event in run.play() if event.answer != "fails")


@pytest.mark.parametrize(("name", "people"), quick_then_slow([("mourning", 8), ("family", 7), ("village1300", 10)], 1))
def test_something_happens_and_not_too_much(name: str, people: int) -> None:
    weighty = sum(many for (act, _), many in done(name, 1).items() if act not in PASSING)
    assert people * 7 <= weighty <= people * 7 * 8


def test_a_death_is_told_mourned_and_spoken_of() -> None:
    acts = {act for act, _ in done("mourning", 1)}
    assert {"die", "mourn alone", "mourn with", "condole", "speak of the dead"} <= acts


def test_a_week_under_one_roof_has_its_rites() -> None:
    acts = {act for act, _ in done("family", 1)}
    assert {"share a meal", "wish well", "say goodbye", "set out", "come home", "welcome home"} <= acts


@pytest.mark.slow
def test_hearts_are_not_all_of_one_mind() -> None:
    answers: dict[str, set[str | None]] = {}
    for act, answer in done("village1300", 1) + done("village1300", 2):
        answers.setdefault(act, set()).add(answer)
    for act in ("look across", "flirt", "ask to dance", "ask out"):
        assert len(answers[act]) > 1, act


@pytest.mark.slow
def test_what_is_seen_is_asked_about(tmp_path: Path) -> None:
    """Whoever goes with somebody and sees them tender with another demands to know what that is."""
    world = tmp_path / "garden.ado"
    world.write_text(KISSED, encoding="utf-8")
    asked = 0
    for seed in range(5):
        run = muchado.load(str(world)).start(seed=seed)
        acts = [event.action for event in run.play() if event.answer != "fails"]
        asked += "demand" in acts
    assert asked >= 3
