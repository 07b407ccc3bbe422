"""What has been told often is told by its words, what lasts is told in full, and others' talk stays at the margin."""

from __future__ import annotations

import re
from functools import cache

import pytest

from muchado import load
from muchado.kernel.events import Event
from muchado.record.chronicle import Chronicle
from muchado.tell.plan.knowing import SAW, Knowing
from muchado.tell.telling import Sentence
from tell.tellings import chronicle, person, sentences, told

pytestmark = pytest.mark.slow


@cache
def frode(seed: int = 100) -> tuple[Chronicle, list[Sentence]]:
    kept = chronicle(load("ship").start(seed))
    return kept, list(sentences(told(kept, "Frode")))


def first(words: str, times: int) -> int:
    """The first seed with which he takes part in so many acts with such a wording."""
    return next(seed for seed in range(100, 120) if len(acts(words, seed)) >= times)


def prose(some: list[Sentence]) -> str:
    return re.sub(r'"[^"]*"', "", " ".join(one.text for one in some))


def acts(words: str, seed: int) -> list[Event]:
    """The acts with such a wording in which he takes part, as far as they are told."""
    kept, text = frode(seed)
    told_of = {event for one in text for event in one.events}
    one = person(kept.bundle, "Frode")
    found = (event for number, event in kept.events.items() if number in told_of and one in event.parties)
    return [event for event in found if words in event.ways[0].words]


def test_a_wording_does_not_stand_again_and_again_but_what_was_said_does() -> None:
    seed = first("teases", 4)
    _, text = frode(seed)
    teased = acts("teases", seed)
    assert len(teased) > len(re.findall(r"\bteased\b", prose(text))) > 0
    said = " ".join(one.text for one in text)
    assert all(event.lines[0].words.split(".")[0].split("{")[0].strip(",") in said for event in teased)


def test_that_they_are_friends_no_longer_is_told_in_so_many_words() -> None:
    assert "no longer friends" in prose(frode(first("no longer friends", 1))[1])


def test_of_others_talk_no_more_is_told_than_that_they_talk_and_what_comes_of_it() -> None:
    kept, text = frode()
    one = person(kept.bundle, "Frode")
    seen = Knowing(kept).perceptions[one]
    turns = {number for number, taken in seen.items() if taken.how == SAW and kept.events[number].talk >= 0}
    told_of = {event for sentence in text for event in sentence.events} & turns
    talks = {kept.events[number].talk for number in told_of}
    assert talks
    turned = {number for number in turns if kept.events[number].talk in talks}
    assert 2 * len(told_of) < len(turned), "of a talk that one looks on at most turns go untold"
