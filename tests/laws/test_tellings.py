"""Whatever world is played, it can be told: through anybody's eyes, in every order, and nobody's mind is opened."""

from __future__ import annotations

from itertools import product
from random import Random

from hypothesis import given, settings
from hypothesis import strategies as st

from laws.random_worlds import random_world
from muchado.kernel import Simulation
from muchado.record.chronicle import Chronicle
from muchado.tell.manner import ALL, ORDERS, OUTSIDE, Manner
from muchado.tell.story import best_lines, tell_story
from muchado.tell.telling import Passage, Telling


def played(random: Random) -> Chronicle:
    simulation = Simulation(random_world(random), 5)
    beats = []
    while simulation.next_minute() is not None:
        beats.append(simulation.beat())
    return Chronicle(simulation.program.bundle, 5, tuple(beats))


def passages(telling: Telling) -> list[Passage]:
    return [passage for chapter in telling.chapters for passage in chapter.passages]


@settings(max_examples=3)
@given(st.randoms(use_true_random=False))
def test_every_run_can_be_told_in_every_manner(random: Random) -> None:
    kept = played(random)
    assert all(best_lines(kept))
    for through, order in product((ALL, OUTSIDE, 0, len(kept.bundle.people) - 1), ORDERS):
        manner = Manner(through, order, past=order != "straight", first=order != "middle", brief=through == 0)
        for passage in passages(tell_story(kept, manner)):
            for sentence in (one for paragraph in passage.paragraphs for one in paragraph):
                assert "{" not in sentence.text, sentence
                assert sentence.text.endswith((".", "!", "?", '"')), sentence


@settings(max_examples=5)
@given(st.randoms(use_true_random=False))
def test_no_telling_opens_another_mind(random: Random) -> None:
    kept = played(random)
    for passage in passages(tell_story(kept, Manner(ALL))):
        if passage.through == OUTSIDE:
            continue
        took_in = {one.event for beat in kept.beats for one in beat.perceptions if one.person == passage.through}
        took_in |= {change.event for change in kept.changes if change.person == passage.through}
        for sentence in (one for paragraph in passage.paragraphs for one in paragraph):
            assert all(kept.changes[number].person == passage.through for number in sentence.changes), sentence
            assert took_in.issuperset(sentence.events), sentence
