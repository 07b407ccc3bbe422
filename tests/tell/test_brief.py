"""In brief a run is told by its spine: who did what to whom, of what it came, and how it ended can be read back."""

from __future__ import annotations

import dataclasses
from collections.abc import Iterator
from functools import cache

import pytest

from lengths import slow_then_long
from muchado import load
from muchado.api.find import bundled_worlds
from muchado.kernel.events import Event
from muchado.record.chronicle import Chronicle
from muchado.tell.manner import OUTSIDE
from muchado.tell.plan.annals import Annals
from muchado.tell.plan.knowing import Knowing
from muchado.tell.plan.spine import Link, Spine
from muchado.tell.plan.weight import Weights
from muchado.tell.story import BRIEF, best_lines
from muchado.tell.telling import Sentence
from tell.recovering import UnreadableError, read_back
from tell.tellings import behind, chronicle, sentences, told, valentine

WORLDS = sorted(bundled_worlds())
FEW = [("valentine", 51), ("valentine", 103), ("village", 1)]
MANY = slow_then_long(((world, seed) for seed in range(100, 120) for world in WORLDS), len(WORLDS))
MOURNING = "tests/society/worlds/mourning.ado"


@cache
def played(world: str, seed: int) -> Chronicle:
    return chronicle(load(world).start(seed))


def spine(kept: Chronicle) -> list[Link]:
    return Spine(Knowing(kept), Weights(kept)).links(OUTSIDE, BRIEF)


def first_of(event: Event) -> list[int]:
    """Whom the wording of an act names, in order, by the record."""
    values = {role.letter: role.value for role in event.ways[0].roles if role.kind == "person"}
    words = event.ways[0].words.split(". ")[0]
    return [int(str(values[letter])) for letter in _letters(words) if letter in values]


def _letters(words: str) -> Iterator[str]:
    for piece in words.split("{")[1:]:
        yield piece.split("}")[0][-1]


def check(kept: Chronicle, text: list[Sentence]) -> None:
    """Read the spine back out of a text, and hold it against the record."""
    links = spine(kept)
    order = []
    for link in links:
        event = kept.events[link.moment.event]
        assert read_back(kept.bundle, event, text) == first_of(event), (event, text)
        at = next(at for at, sentence in enumerate(text) if event.id in sentence.events)
        order.append(at)
        rested = {one for sentence in text if event.id in sentence.events for one in sentence.events} - {event.id}
        if link.cause >= 0:
            assert link.cause in rested & behind(kept, event.id), (event, text[at])
            assert next(at for at, sentence in enumerate(text) if link.cause in sentence.events) <= at
    assert order == sorted(order), "the spine is told in order"
    told_last = [sentence for sentence in text if sentence.events][-1]
    assert links == [] or links[-1].moment.event in told_last.events, "and it ends with the end"


@pytest.mark.parametrize(("world", "seed"), [*FEW, *MANY])
def test_the_spine_can_be_read_back_out_of_the_brief_telling(world: str, seed: int) -> None:
    kept = played(world, seed)
    check(kept, list(sentences(told(kept, "all", "straight", "past", "third", "brief"))))


@pytest.mark.parametrize(("world", "seed"), [*FEW, *MANY])
def test_what_is_not_to_be_undone_is_told_however_short(world: str, seed: int) -> None:
    kept = played(world, seed)
    events = {link.moment.event for link in spine(kept)}
    relations = kept.bundle.relations
    lasting = [turn for turn in Annals(kept).turns if relations[int(str(turn.prop[0]))].for_good and turn.on]
    assert {turn.event for turn in lasting} <= events
    assert len(best_lines(kept)) in {0, *range(2, 7)}


def test_a_death_is_told_in_brief_and_in_short() -> None:
    kept = played(MOURNING, 1)
    death = next(turn.event for turn in Annals(kept).turns if kept.bundle.relations[int(str(turn.prop[0]))].for_good)
    text = list(sentences(told(kept, "all", "straight", "past", "third", "brief")))
    assert any(death in sentence.events for sentence in text)


def test_the_reader_catches_a_wrong_text() -> None:
    kept = valentine(51)
    text = list(sentences(told(kept, "all", "straight", "past", "third", "brief")))
    check(kept, text)
    end = spine(kept)[-1].moment.event
    without_end = [sentence for sentence in text if end not in sentence.events]
    others = [dataclasses.replace(one, text=one.text.replace("Sakura", "Tenten")) for one in text]
    another_act = [dataclasses.replace(one, text=one.text.replace("ended it", "was happy")) for one in text]
    backward = text[::-1]
    without_causes = [dataclasses.replace(one, events=one.events[-1:]) for one in text]
    for wrong in (without_end, others, another_act, backward, without_causes):
        with pytest.raises((AssertionError, UnreadableError)):
            check(kept, wrong)


def test_a_small_run_is_said_in_short_where_something_can_be_left_out() -> None:
    guild = chronicle(load("tests/worlds/mechanisms/m39-groups.ado").start(1))
    assert 1 < len(best_lines(guild)) < len(guild.events)
    assert "handed the keys" in best_lines(guild)[-1]
    exchange = chronicle(load("tests/worlds/mechanisms/m12-exchanges.ado").start(1))
    assert best_lines(exchange) == (), "there is nothing to leave out"


@pytest.mark.slow
def test_a_reunion_after_a_long_aim_is_mostly_said_in_short() -> None:
    """Not always: there are six lines, and what led to the climax comes first."""
    runs = [kept for kept in map(valentine, range(50, 62)) if any(map(is_forgiven, kept.events.values()))]
    told_of = [kept for kept in runs if "forgave" in " ".join(best_lines(kept))]
    assert len(told_of) * 2 > len(runs) > 0


def is_forgiven(event: Event) -> bool:
    return event.answer == "forgive"


def test_of_what_ends_by_itself_nothing_is_taken_for_a_mistake() -> None:
    """Tears dry without an act: nobody is wrong who still thinks of them, as far as acts tell."""
    kept = played("valentine", 51)
    bundle = kept.bundle
    tears = next(number for number, about in enumerate(bundle.relations) if about.name == "A is in tears")
    annals = Annals(kept)
    wept = {event.by for event in kept.events.values() if bundle.actions[event.action].name == "cry"}
    assert wept
    assert {annals.is_so((tears, person), bundle.end) for person in wept} == {None}
