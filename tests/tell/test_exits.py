"""How a scene opens and closes is so by the record: where one goes, who leaves, how often one has stopped there."""

from __future__ import annotations

import re

import pytest

from muchado.bundle.sentences import called
from muchado.record.chronicle import Chronicle
from muchado.tell.manner import Manner
from muchado.tell.plan.knowing import Knowing
from muchado.tell.prose.exits import QUIET, SOON
from muchado.tell.story import tell_story
from tell.tellings import passages, valentine

SEEDS = [3, *(pytest.param(seed, marks=pytest.mark.slow) for seed in (101, 104, 108, 113))]
GOES = re.compile(
    r"(?:went from there to|set out for|was off to|turned away, toward|took the way to) ([^.]+)\.|^([^.;]+) was next\."
)


SILENT = re.compile(r"nobody spoke\.|nothing to add\.|rest was silence\.|remained at that, though|no other word\.")


@pytest.mark.parametrize("seed", [3, 104])
def test_nobody_sets_out_for_where_the_scene_is(seed: int) -> None:
    """Also where one saw something that went on while one was gone already."""
    kept = valentine(seed)
    for person in range(len(kept.bundle.people)):
        for passage in passages(tell_story(kept, Manner(through=person))):
            for one in (one for paragraph in passage.paragraphs for one in paragraph):
                goes = GOES.search(one.text)
                place = passage.heading.partition(",")[0]
                assert not goes or (goes[1] or goes[2]).lower() != place.lower(), (place, one.text)


def closing(kept: Chronicle) -> list[tuple[int, int, str]]:
    """By scene: whose it is, when its last event was, and its last sentence."""
    found = []
    for passage in passages(tell_story(kept, Manner())):
        said = [one for paragraph in passage.paragraphs for one in paragraph]
        minutes = [kept.events[number].minute for one in said for number in one.events]
        if minutes and passage.through >= 0:
            found.append((passage.through, max(minutes), said[-1].text))
    return found


@pytest.mark.parametrize("seed", SEEDS)
def test_where_one_is_told_to_go_one_goes_at_once(seed: int) -> None:
    kept = valentine(seed)
    knowing, told = Knowing(kept), 0
    for person, minute, text in closing(kept):
        goes = GOES.search(text)
        if goes:
            leaves, place = knowing.leaves(person, minute)
            assert called(kept.bundle, "place", place).lower() == (goes[1] or goes[2]).lower(), text
            assert minute <= leaves <= minute + SOON + 10, text
            told += 1
    assert told


@pytest.mark.parametrize("seed", SEEDS)
def test_where_it_is_silent_nobody_is_heard_to_speak(seed: int) -> None:
    kept = valentine(seed)
    knowing = Knowing(kept)
    for person, minute, text in closing(kept):
        heard = [kept.events[number] for number in knowing.perceptions[person]]
        until = max(event.until for event in kept.events.values() if event.minute == minute)
        after = [event for event in heard if event.lines and until < event.minute <= minute + QUIET]
        assert not SILENT.search(text) or not after, (person, minute, after)


@pytest.mark.parametrize("seed", SEEDS)
def test_a_stop_is_counted_where_one_did_not_only_pass(seed: int) -> None:
    kept = valentine(seed)
    knowing = Knowing(kept)
    for person in range(len(kept.bundle.people)):
        for event in kept.events.values():
            if person in event.parties:
                times = knowing.stops(person, event.minute, 2)
                assert times <= knowing.stops(person, event.minute, -1)
                assert times >= 1


def test_a_chronicle_that_stops_there_tells_of_nobody_who_left() -> None:
    """Take away what came after, and the exit goes."""
    kept = valentine(3)
    end = next(minute for _, minute, text in closing(kept) if GOES.search(text))
    cut = Chronicle(kept.bundle, kept.seed, tuple(beat for beat in kept.beats if beat.minute <= end))
    assert not [text for _, minute, text in closing(cut) if minute == end and GOES.search(text)]
