"""Scenes: a talk is told in one piece, no effect before its cause, and a chapter ends on a turn."""

from __future__ import annotations

from itertools import pairwise, product
from pathlib import Path

import pytest

from lengths import quick_then_slow
from muchado import load
from muchado.bundle.model import DAY
from muchado.record.chronicle import Chronicle
from muchado.tell.prose.links import ORDINALS
from tell.tellings import behind, chronicle, passages, sentences, told, valentine

SEEDS = (3, 51, 103)


def told_at(kept: Chronicle, *manner: str) -> dict[int, int]:
    """By event: with which sentence it is first told; what a sentence rests on besides is earlier."""
    found: dict[int, int] = {}
    for at, sentence in enumerate(sentences(told(kept, *manner))):
        if sentence.events:
            found.setdefault(max(sentence.events), at)
    return found


@pytest.mark.parametrize(("seed", "through"), quick_then_slow(product(SEEDS, ["all", "Ino", "nobody", "Sakura"]), 3))
def test_nothing_is_told_before_what_it_came_of(seed: int, through: str) -> None:
    kept = valentine(seed)
    order = told_at(kept, through)
    for event, at in order.items():
        assert all(order[cause] <= at for cause in behind(kept, event) if cause in order), kept.events[event]


@pytest.mark.parametrize("world", quick_then_slow(["valentine", "village", "much_ado"], 2))
def test_no_world_is_told_with_effects_first(world: str) -> None:
    kept = chronicle(load(world).start(101))
    order = told_at(kept, "all")
    for event, at in order.items():
        assert all(order[cause] <= at for cause in behind(kept, event) if cause in order), kept.events[event]


@pytest.mark.parametrize(("seed", "through"), quick_then_slow(product(SEEDS, ["all", "nobody", "Hinata"]), 3))
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


ALONE = ("to themselves", "nobody else", "There was nobody in", "There was nobody else about")


def test_whoever_is_said_to_be_alone_with_somebody_is() -> None:
    found = 0
    for seed in (*SEEDS, 7, 55, 60):
        kept = valentine(seed)
        for passage in passages(told(kept)):
            first = [sentence for sentence in passage.paragraphs[0] if not sentence.events][:2]
            event = next((one.events for paragraph in passage.paragraphs for one in paragraph if one.events), ())
            if event and any(words in sentence.text for words in ALONE for sentence in first):
                assert not kept.events[max(event)].saw, passage
                found += 1
    assert found


@pytest.mark.parametrize("through", ["all", "nobody", "Ino"])
def test_no_line_is_quoted_again_for_another_act(through: str) -> None:
    """Two may say the same by the same rule; a reader has read it once. What is news is told whenever it is told."""
    for seed in SEEDS:
        kept = valentine(seed)
        acts: dict[str, set[int]] = {}
        for sentence in sentences(told(kept, through)):
            said = {
                (line.words, event)
                for event in sentence.events
                for line in kept.events[event].lines
                if "{" not in line.words and f'"{line.words}' in sentence.text
            }
            for words, event in said:
                acts.setdefault(words, set()).add(event)
        assert acts
        assert {words: events for words, events in acts.items() if len(events) > 1} == {}


@pytest.mark.parametrize("through", ["all", "nobody"])
def test_nobody_is_told_to_fall_asleep(through: str) -> None:
    kept = chronicle(load("village").start(1))
    slept = [event for event in kept.events.values() if kept.bundle.actions[event.action].name == "fall asleep"]
    assert slept
    assert not [one for one in sentences(told(kept, through)) if "asleep" in one.text]


def test_within_a_day_a_chapter_ends_on_a_turn() -> None:
    cut = 0
    for seed in SEEDS:
        kept = valentine(seed)
        turned = {
            (change.person, change.minute)
            for change in kept.changes
            if change.kind == "aim" or (change.kind == "belief" and change.before * change.after < 0)
        }
        chapters = told(kept).chapters
        for chapter, follows in pairwise(chapters):
            last = chapter.passages[-1]
            if last.heading and chapter.title.split(",")[0] == follows.title.split(",")[0]:
                told_of = {event for part in last.paragraphs for sentence in part for event in sentence.events}
                ends = max(kept.events[event].minute for event in told_of) + 3
                assert any(one == last.through and last.minute <= minute <= ends for one, minute in turned), last
                cut += 1
    assert cut


def test_who_does_a_thing_again_is_told_with_the_count() -> None:
    """Whatever somebody does again: only an act is told so, where a stay is told otherwise."""
    kept, again = next(
        (kept, one)
        for kept in map(valentine, range(50, 80))
        for one in sentences(told(kept))
        if one.text.startswith("For the ") and "time that day, " in one.text and one.events
    )
    event = kept.events[max(again.events)]
    same = [one for one in kept.events.values() if one.prop == event.prop and one.minute // DAY == event.minute // DAY]
    assert ORDINALS[same.index(event) + 1] == again.text.split()[2]


MECHANISMS = sorted((Path(__file__).parents[1] / "worlds" / "mechanisms").glob("*.ado"))
LONG = {"m05-traits", "m06-feelings", "m07-statuses", "m28-things", "m29-a-background-crowd"}
"""Worlds in which a whole library is at work, for days."""


@pytest.mark.parametrize(
    "path",
    [
        pytest.param(path, id=path.stem, marks=[pytest.mark.slow] * (at % 7 != 0 or path.stem in LONG))
        for at, path in enumerate(MECHANISMS)
    ],
)
def test_nobody_is_told_of_elsewhere_what_they_did_before(path: Path) -> None:
    kept = chronicle(load(path).start(1))
    last: dict[int, int] = {}
    for passage in passages(told(kept, "nobody")):
        deeds = [kept.events[max(one.events)] for paragraph in passage.paragraphs for one in paragraph if one.events]
        for person in {party for deed in deeds for party in deed.parties}:
            minutes = [deed.minute for deed in deeds if person in deed.parties]
            assert min(minutes) >= last.get(person, 0), (kept.bundle.people[person].name, passage.heading)
            last[person] = max(minutes)
