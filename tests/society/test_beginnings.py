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
SEEDS = (2, 3, 4)
OWN = {
    "ship": {"lay blame", "ask pardon", "complain"},
    "class": {"confide", "ask silence", "let out", "drop", "put in a word", "hold out a hand"},
    "court": {"set going", "call to account"},
    "newcomer": {"leave out", "ask about before", "lend a hand"},
}
"""What each of them is there for."""


@cache
def done(name: str, seed: int = 2) -> Counter[tuple[str, str, str | None]]:
    """How often each act was done, by whom and answered so, on the first two days; vain attempts left out."""
    run = muchado.load(str(PLACES[name])).start(seed=seed)
    run.until("Tuesday 21:00")
    return Counter(
        (event.action, event.by, event.answer) for event in run.events if event.by and event.answer != "fails"
    )


@pytest.mark.parametrize("name", OWN)
def test_it_begins_and_not_everything_at_once(name: str) -> None:
    acts = Counter({key: many for key, many in done(name).items() if key[0] not in PASSING})
    assert any(OWN[name] & {act for act, _, _ in done(name, seed)} for seed in SEEDS)
    assert acts.total() >= PEOPLE
    assert len({act for act, _, _ in acts}) >= 12


@pytest.mark.slow
@pytest.mark.parametrize("name", OWN)
def test_nobody_turns_to_people_all_day_long(name: str) -> None:
    overtures = Counter[str]()
    for (act, by, _), many in done(name).items():
        if act in {"play", "keep company", "tease", "offer help", "ask favour", "ask loan", "tell of old times"}:
            overtures[by] += many
    assert 0 < max(overtures.values()) <= 8


@pytest.mark.parametrize("name", OWN)
def test_who_has_helped_somebody_does_not_offer_help_to_everybody(name: str) -> None:
    offers = Counter[str]()
    for (act, by, _), many in done(name).items():
        if act == "offer help":
            offers[by] += many
    assert max(offers.values(), default=0) <= 1


def test_one_who_is_new_is_of_use_to_some_and_not_to_all() -> None:
    helped = sum(many for (act, by, _), many in done("newcomer").items() if (act, by) == ("lend a hand", "Nora"))
    assert 0 < helped <= 3


def test_a_class_with_secrets_brings_no_talk_of_the_weather_along() -> None:
    """What is confided needs neither gossip nor rain: rules that nothing needs are asked all the same, and cost."""
    parts = {file.name.split("library/")[-1] for file in muchado.load(str(PLACES["class"])).files}
    assert "core/confiding.ado" in parts
    assert parts.isdisjoint({"core/gossip.ado", "core/weather.ado", "core/promises.ado"})


def test_the_outsider_s_contrast_looks_for_the_same_and_takes_a_cause_away() -> None:
    arc, contrast = muchado.load(str(PLACES["newcomer"])).tests
    assert arc.claim == contrast.claim
    assert contrast.alterations


def test_answers_differ() -> None:
    answers: dict[str, set[str | None]] = {}
    for name in OWN:
        for act, _, answer in done(name):
            answers.setdefault(act, set()).add(answer)
    for act in ("praise", "tease", "complain", "play", "lay blame"):
        assert len(answers[act]) > 1, act
