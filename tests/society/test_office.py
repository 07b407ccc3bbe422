"""A working week by the library's small wrongs alone: it begins by itself, and every kind of answer can be given."""

from __future__ import annotations

from collections import defaultdict

import pytest

import muchado
from muchado.api.happening import Happening

OFFICE = "office"
SEEDS = range(4)
PEOPLE, DAYS = 8, 5


def _events() -> list[list[Happening]]:
    world = muchado.load(OFFICE)
    weeks = []
    for seed in SEEDS:
        run = world.start(seed=seed)
        run.until("Friday 7 September 2007, 17:00")
        weeks.append(list(run.events))
    return weeks


@pytest.mark.slow
def test_a_week_has_strain_and_nobody_is_settled_by_it_alone() -> None:
    weeks = _events()
    small = {action.name for action in muchado.load(OFFICE).bundle.actions if action.passing}
    for week in weeks:
        significant = sum(event.action not in small for event in week)
        assert 1 <= significant / (PEOPLE * DAYS) <= 8
    given: dict[str, dict[str, int]] = defaultdict(lambda: defaultdict(int))
    for event in (event for week in weeks for event in week if event.answer and event.action not in small):
        given[event.action][str(event.answer)] += 1
    for action, answers in given.items():
        total = sum(answers.values())
        if total >= len(SEEDS) * 4:
            assert len(answers) >= 2, action
            assert max(answers.values()) <= 0.9 * total, (action, dict(answers))
    assert {"praise", "tease", "make fun", "complain", "play"} <= set(given)
