"""Whoever tells, the facts are the same: who did what to whom and what was said differ with no pair of eyes."""

from __future__ import annotations

import re

import pytest

from lengths import slow_then_long
from muchado import load
from muchado.api.find import bundled_worlds
from muchado.kernel.events import Event
from muchado.record.chronicle import Chronicle
from muchado.tell.speech import spoken
from muchado.tell.telling import Sentence
from tell.recovering import UnreadableError, read_back
from tell.tellings import chronicle, passages, told

RUNS = [
    ("valentine", 51),
    ("valentine", 103),
    ("village", 1),
    *slow_then_long(((world, seed) for seed in (101, 102, 103) for world in sorted(bundled_worlds())), 6),
]
QUOTED = re.compile(r'"([^"]+)"')


def said_in(kept: Chronicle, sentence: Sentence) -> str:
    """All that was said in the events of a sentence, as it was said."""
    events = [kept.events[event] for event in sentence.events if event in kept.events]
    return " ".join(bare(spoken(kept.bundle, event, said)) for event in events for said in event.lines)


def occasions(kept: Chronicle, sentence: Sentence) -> set[int]:
    """The talks, and acts outside talks, in which anything in a sentence was said."""
    spoken = (kept.events[event] for event in sentence.events if event in kept.events)
    return {event.id if event.talk < 0 else event.talk for event in spoken if event.lines}


def bare(words: str) -> str:
    return re.sub(r"[^a-z]+", " ", words.lower()).strip()


def named(event: Event) -> list[int]:
    """Whom the wording of an act names, in order."""
    values = {role.letter: role.value for role in event.ways[0].roles if role.kind == "person"}
    letters = re.findall(r"\{(?:\w+ )?([A-Z])\}", re.split(r"(?<=[.!?]) +(?=[A-Z{])", event.ways[0].words)[0])
    return [int(str(values[letter])) for letter in letters if letter in values]


@pytest.mark.parametrize(("world", "seed"), RUNS)
def test_no_fact_hangs_on_whose_eyes_it_is(world: str, seed: int) -> None:
    kept = chronicle(load(world).start(seed))
    quotes = acts = 0
    for number, person in enumerate(kept.bundle.people):
        for passage in passages(told(kept, person.name)):
            sentences = [one for paragraph in passage.paragraphs for one in paragraph]
            for sentence in sentences:
                assert sentence.text.count('"') < 2 or len(occasions(kept, sentence)) <= 1, (person.name, sentence)
                for words in QUOTED.findall(sentence.text):
                    assert bare(words) in said_in(kept, sentence), (person.name, sentence)
                    quotes += 1
            for event in {kept.events[one] for sentence in sentences for one in sentence.events}:
                found = read_as_told(kept, event, sentences, number)
                if found:
                    assert found == named(event), (person.name, event, sentences)
                    acts += 1
    assert quotes > acts / 4 > 0


def read_as_told(kept: Chronicle, event: Event, sentences: list[Sentence], reader: int) -> list[int]:
    """Who did what to whom; nothing where the act is told by its words alone, or somebody took it for another."""
    try:
        found = read_back(kept.bundle, event, sentences, reader)
    except UnreadableError:
        return []
    return [] if -1 in found else found  # "her father" is no name
