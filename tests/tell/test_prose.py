"""How a telling reads, in numbers: names, openings, words a quote, different words, the length of sentences."""

from __future__ import annotations

import re
from statistics import mean

import pytest

from muchado import load
from muchado.bundle.sentences import called
from muchado.tell.manner import Manner
from muchado.tell.prose.links import AT_THAT, NUMBERS
from muchado.tell.story import tell_story
from prose import Counts, counts, measured, prose
from tell.tellings import chronicle, passages, told, valentine

SEEN = range(100, 120)
"""The seeds over which the bars stand."""


def hold(found: dict[int, Counts]) -> None:
    """Hold the means over some seeds against the bars of the style guide."""
    names, named, quote, types, content, length = (
        mean(getattr(one, field) for one in found.values())
        for field in ("names", "named", "quote", "types", "content", "mean")
    )
    assert names <= 8
    assert named <= 33
    assert quote >= 6
    assert types >= 0.40
    assert content >= 0.60
    assert 8 <= length <= 13


@pytest.mark.long
def test_it_reads_as_it_should_over_twenty_seeds() -> None:
    found = measured("valentine", SEEN)
    hold(found)
    assert {one.twice for one in found.values()} == {one.rising for one in found.values()} == {0}


@pytest.mark.long
def test_and_over_seeds_that_no_phrase_was_written_for() -> None:
    found = measured("valentine", range(200, 212))
    assert mean(one.names for one in found.values()) <= 8.5
    assert mean(one.types for one in found.values()) >= 0.38
    assert mean(one.content for one in found.values()) >= 0.58
    assert mean(one.mean for one in found.values()) >= 7.7


def test_a_telling_has_no_feelings_rising_and_few_names() -> None:
    kept = valentine(3)
    people = [called(kept.bundle, "person", at) for at in range(len(kept.bundle.people))]
    one = counts(prose(tell_story(kept, Manner())), people)
    assert one.rising == one.twice == 0
    assert one.names <= 10
    assert one.types >= 0.36


@pytest.mark.slow
@pytest.mark.parametrize("world", ["court", "ship"])
def test_where_many_do_much_few_sentences_begin_with_a_name_and_the_words_of_time_before_them_are_true(
    world: str,
) -> None:
    answers, minutes = [], []
    for seed in (101, 102, 103):
        kept = chronicle(load(world).start(seed))
        people = [called(kept.bundle, "person", at) for at in range(len(kept.bundle.people))]
        telling = told(kept, "all")
        assert counts(prose(telling), people).named <= 34
        for passage in passages(telling):
            run = [one for paragraph in passage.paragraphs for one in paragraph if one.events]
            for at, one in enumerate(run):
                event = kept.events[one.events[0]]
                told_of = [number for before in run[:at] for number in before.events if number != event.id]
                if not told_of:
                    continue
                last = kept.events[told_of[-1]]
                if one.text.lower().startswith(AT_THAT):
                    answers.append((event.follows, last.id))
                later = re.match(r"(A|\w+) minutes? (?:later|after that), ", one.text)
                if later and later[1] in {"A", *(number.capitalize() for number in NUMBERS)}:
                    counted = 1 if later[1] == "A" else NUMBERS.index(later[1].lower())
                    minutes.append((event.minute - last.minute, counted))
    assert answers
    assert minutes
    assert [pair for pair in (*answers, *minutes) if pair[0] != pair[1]] == []
