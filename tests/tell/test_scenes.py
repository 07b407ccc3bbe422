"""Scenes: a talk is told in one piece, no effect before its cause, and a chapter ends on a turn."""

from __future__ import annotations

import pytest

from muchado import load
from muchado.api.find import bundled_worlds
from muchado.record.chronicle import Chronicle
from tell.tellings import chronicle, passages, sentences, told, valentine

SEEDS = (3, 51, 103)


def earlier(kept: Chronicle, event: int) -> set[int]:
    found: set[int] = set()
    left = [event]
    while left:
        for cause in kept.events[left.pop()].causes:
            if cause in kept.events and cause not in found:
                found.add(cause)
                left.append(cause)
    return found


def told_at(kept: Chronicle, *manner: str) -> dict[int, int]:
    """By event: with which sentence it is first told; what a sentence rests on besides is earlier."""
    found: dict[int, int] = {}
    for at, sentence in enumerate(sentences(told(kept, *manner))):
        if sentence.events:
            found.setdefault(max(sentence.events), at)
    return found


@pytest.mark.parametrize("through", ["all", "nobody", "Ino", "Sakura"])
@pytest.mark.parametrize("seed", SEEDS)
def test_nothing_is_told_before_what_it_came_of(seed: int, through: str) -> None:
    kept = valentine(seed)
    order = told_at(kept, through)
    for event, at in order.items():
        assert all(order[cause] <= at for cause in earlier(kept, event) if cause in order), kept.events[event]


@pytest.mark.parametrize("world", sorted(bundled_worlds()))
def test_no_world_is_told_with_effects_first(world: str) -> None:
    kept = chronicle(load(world).start(101))
    order = told_at(kept, "all")
    for event, at in order.items():
        assert all(order[cause] <= at for cause in earlier(kept, event) if cause in order), kept.events[event]


@pytest.mark.parametrize("through", ["all", "nobody", "Hinata"])
@pytest.mark.parametrize("seed", SEEDS)
def test_a_talk_is_told_in_one_piece(seed: int, through: str) -> None:
    kept = valentine(seed)
    where: dict[int, set[int]] = {}
    for at, passage in enumerate(passages(told(kept, through))):
        for sentence in (one for paragraph in passage.paragraphs for one in paragraph):
            events = [event for event in sentence.events if event in kept.events]
            if len(events) == 1 and kept.events[events[0]].minute >= passage.minute:
                where.setdefault(kept.events[events[0]].talk, set()).add(at)
    where.pop(-1, None)
    assert all(len(places) == 1 for places in where.values()), where
