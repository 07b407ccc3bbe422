"""How a telling reads, in numbers: names, openings, words a quote, different words, the length of sentences."""

from __future__ import annotations

from statistics import mean

import pytest

from muchado.bundle.sentences import called
from muchado.tell.manner import Manner
from muchado.tell.story import tell_story
from prose import Counts, counts, measured, prose
from tell.tellings import valentine

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
