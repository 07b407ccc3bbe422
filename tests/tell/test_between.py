"""Between the decisions of a part a story tells from its eyes what went on."""

from __future__ import annotations

import re
from collections import Counter
from functools import cache

import pytest

from muchado import Run, load
from muchado.api.part import Decision, Role

PARTS = (
    ("valentine", 109, "Hinata"),
    pytest.param("valentine", 101, "Naruto", marks=pytest.mark.slow),
    *(pytest.param("valentine", seed, "Hinata", marks=pytest.mark.long) for seed in (103, 104, 107)),
    pytest.param("much_ado", 101, "Claudio", marks=pytest.mark.long),
)
QUOTED = re.compile(r'"[^"]*"')


@cache
def played(world: str, seed: int, name: str) -> tuple[Run, list[Decision]]:
    """A run, and all turning points of a part in it in which the first thing is chosen."""
    role = Role(load(world).start(seed), name, tells=True)
    found: list[Decision] = []
    decision = role.turning_point()
    while decision is not None:
        found.append(decision)
        decision = role.choose(decision.options[0]) or role.turning_point()
    return role.run, found


@pytest.mark.parametrize(("world", "seed", "name"), PARTS)
def test_what_went_on_is_told_once_and_in_order(world: str, seed: int, name: str) -> None:
    _, met = played(world, seed, name)
    told = [(one.minute, scene) for one in met for scene in one.told]
    assert told
    last = 0
    for minute, scene in told:
        assert last <= scene.minute <= minute, "in order, and nothing before it has come about"
        last = scene.minute
    prose = [QUOTED.sub("", text) for _, scene in told for text in scene.paragraphs]
    sentences = Counter(
        one for text in prose for one in re.split(r"(?<=[.!?])\s+", text.strip()) if len(one.split()) > 4
    )
    assert not [one for one, times in sentences.items() if times > 1]


def test_what_they_did_not_take_in_is_not_told() -> None:
    run, met = played("valentine", 109, "Hinata")
    hinata = next(at for at, one in enumerate(run.bundle.people) if one.name == "Hinata")
    perceived = {one.event for beat in run.chronicle.beats for one in beat.perceptions if one.person == hinata}
    lines = {line.words for event in run.chronicle.events.values() if event.id not in perceived for line in event.lines}
    heard = {line.words for event in run.chronicle.events.values() if event.id in perceived for line in event.lines}
    texts = [text for one in met for scene in one.told for text in scene.paragraphs]
    said = {quote.strip('"') for text in texts for quote in QUOTED.findall(text)}
    assert said
    assert not said & (lines - heard)


@pytest.mark.slow
def test_who_does_not_ask_for_it_gets_what_was_noticed_alone() -> None:
    role = Role(load("valentine").start(104), "Hinata")
    role.choose(role.turning_point().options[0])  # type: ignore[union-attr] # there is one
    second = role.turning_point()
    assert second is not None
    assert second.noticed
    assert not second.told
