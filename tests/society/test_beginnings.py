"""A ship, a class, a court and a newcomer: something begins in each, not everything, and is answered variously."""

from __future__ import annotations

from collections import Counter
from functools import cache

import pytest

import muchado
from scoreboard.checked import WORLDS

PLACES = {path.stem: path for path in WORLDS}
PASSING = {"go", "greet", "chat", "joke", "hail", "fall asleep", "wake up"}
PEOPLE = 9
OWN = {
    "ship": {"lay blame", "ask pardon", "complain"},
    "class": {"confide", "ask silence", "let out"},
    "court": {"set going", "call to account"},
    "newcomer": {"leave out", "ask about before", "lend a hand"},
}
"""What each of them is there for."""


@cache
def done(name: str) -> Counter[tuple[str, str, str | None]]:
    """How often each act was done, by whom and answered so, on the first two days; vain attempts left out."""
    run = muchado.load(str(PLACES[name])).start(seed=2)
    run.until("Tuesday 21:00")
    return Counter(
        (event.action, event.by, event.answer) for event in run.events if event.by and event.answer != "fails"
    )


@pytest.mark.parametrize("name", OWN)
def test_it_begins_and_not_everything_at_once(name: str) -> None:
    acts = Counter({key: many for key, many in done(name).items() if key[0] not in PASSING})
    assert OWN[name] & {act for act, _, _ in acts}
    assert acts.total() >= PEOPLE
    assert len({act for act, _, _ in acts}) >= 12


@pytest.mark.parametrize("name", OWN)
def test_nobody_turns_to_people_all_day_long(name: str) -> None:
    overtures = Counter[str]()
    for (act, by, _), many in done(name).items():
        if act in {"play", "keep company", "tease", "offer help", "ask favour", "ask loan", "tell of old times"}:
            overtures[by] += many
    assert 0 < max(overtures.values()) <= 8


def test_answers_differ() -> None:
    answers: dict[str, set[str | None]] = {}
    for name in OWN:
        for act, _, answer in done(name):
            answers.setdefault(act, set()).add(answer)
    for act in ("praise", "tease", "complain", "play", "lay blame"):
        assert len(answers[act]) > 1, act
