"""A run told through anybody's eyes: nobody tells what they did not perceive, and everything composes."""

from __future__ import annotations

import itertools
import re

import pytest

from muchado.tell.manner import LENGTHS, ORDERS, PERSONS, TENSES
from tell.tellings import passages, person, sentences, text, told, valentine

SEEDS = (3, 7)
FAULTS = re.compile(
    r"\b(?!had had|that that)(\w+) \1\b"  # a word twice
    r"|[{}]|  | [,.;:]|[,.]{2}"
    r"|\bI (?:is|are|has|does)\b|\b(?:he|she|it) (?:am|are|have|do)\b|\b(?:we|they) (?:is|was|has|does|am)\b"
    r"|\b(?:me|him|us|them) (?:is|was|had|has|did)\b|\b(?:saw|watched|heard|told|asked) (?:I|he|she|we|they)\b"
)
"""Marks of bad grammar that no sentence of ours may have."""


@pytest.mark.parametrize("through", ["all", "nobody", "Ino", "Hinata", "Sasuke"])
def test_every_manner_composes_with_every_other_without_a_fault(through: str) -> None:
    for order, tense, who, length in itertools.product(ORDERS, TENSES, PERSONS, LENGTHS):
        for sentence in sentences(told(valentine(3), through, order, tense, who, length)):
            assert sentence.text[0].isupper() or sentence.text[0] == '"', sentence.text
            assert sentence.text.endswith((".", "!", "?", '"')), sentence.text
            assert not FAULTS.search(re.sub(r'"[^"]*"', '""', sentence.text)), sentence.text


@pytest.mark.parametrize("seed", SEEDS)
@pytest.mark.parametrize("order", ORDERS)
def test_nobody_tells_what_they_did_not_perceive(seed: int, order: str) -> None:
    kept = valentine(seed)
    for name in ("Ino", "Hinata", "Naruto", "Sakura", "Kiba", "Sasuke"):
        eyes = person(kept.bundle, name)
        perceived = {one.event for beat in kept.beats for one in beat.perceptions if one.person == eyes}
        reasons = {change.event for change in kept.changes if change.person == eyes}
        telling = told(kept, name, order)
        for passage in passages(telling):
            seen = perceived | reasons if passage.through == eyes else None
            for sentence in (one for paragraph in passage.paragraphs for one in paragraph):
                if seen is not None:
                    assert seen.issuperset(sentence.events), sentence
                assert all(kept.changes[number].person == passage.through for number in sentence.changes), sentence


def test_the_eyes_of_all_are_closed_to_one_another() -> None:
    kept = valentine(3)
    for passage in passages(told(kept, "all")):
        for sentence in (one for paragraph in passage.paragraphs for one in paragraph):
            assert all(kept.changes[number].person == passage.through for number in sentence.changes), sentence


def test_the_same_minutes_are_told_twice_and_otherwise() -> None:
    runs = (list(passages(told(valentine(seed), "Ino", "twice"))) for seed in range(1, 12))
    all_passages = next(one for one in runs if any(passage.heading.startswith("The same min") for passage in one))
    at = next(at for at, passage in enumerate(all_passages) if passage.heading.startswith("The same minutes"))
    first, second = all_passages[at - 1], all_passages[at]
    assert first.through != second.through
    assert abs(first.minute - second.minute) <= 20
    assert first.paragraphs != second.paragraphs


def test_from_the_middle_and_back() -> None:
    minutes = [passage.minute for passage in passages(told(valentine(3), "Ino", "middle"))][1:]
    straight = [passage.minute for passage in passages(told(valentine(3), "Ino"))][1:]
    assert minutes != straight
    assert sorted(minutes) == straight
    assert minutes[1:] == [minute for minute in straight if minute != minutes[0]]


def test_a_memory_is_told_in_what_it_led_to() -> None:
    tellings = (list(passages(told(valentine(seed), "Ino", "flashback"))) for seed in range(1, 12))
    telling = next(one for one in tellings if any(passage.heading.startswith("Before: ") for passage in one))
    at = next(at for at, passage in enumerate(telling) if passage.heading.startswith("Before: "))
    assert telling[at - 1].minute > telling[at].minute
    assert re.search(r"\bhad \w+", telling[at].paragraphs[0][1].text), "it begins further back"


def test_a_memory_in_the_present_is_in_the_past() -> None:
    tellings = (passages(told(valentine(seed), "Ino", "flashback", "present")) for seed in (3, 6, 7))
    memories = [one for telling in tellings for one in telling if one.heading.startswith("Before: ")]
    said = [one.text for memory in memories for paragraph in memory.paragraphs for one in paragraph]
    told_of = [re.sub(r'"[^"]*"', "", words) for words in said]
    assert any(re.search(r"\b(was|had|did|told|tried|shoved|barged|looked)\b", words) for words in told_of)
    assert not [words for words in told_of if re.search(r"\b(is|has|does|tells|tries|shoves|barges|looks)\b", words)]


def test_in_the_first_person_nobody_is_named_whose_eyes_it_is() -> None:
    telling = told(valentine(3), "Hinata", "straight", "past", "first")
    prose = re.sub(r'"[^"]*"', "", text(telling))
    assert "Hinata" not in prose
    assert re.search(r"\bI\b", prose)


def test_in_brief_less_is_told_and_the_same_end_is_reached() -> None:
    full, brief = text(told(valentine(3), "all")), text(told(valentine(3), "all", "straight", "past", "third", "brief"))
    assert len(brief) < len(full) * 3 // 4
    assert "loved" in brief


def test_the_same_run_is_told_in_the_same_words() -> None:
    kept = valentine(3)
    assert told(kept, "all", "twice") == told(kept, "all", "twice")


def test_no_reaction_is_told_in_the_same_words_twice_in_a_row() -> None:
    said = [sentence.text for sentence in sentences(told(valentine(7), "nobody"))]
    assert all(one != other for one, other in itertools.pairwise(said))


def test_errands_are_left_out() -> None:
    assert not re.search(r"\b(greeted|waved to|chatted|about nothing much)\b", text(told(valentine(3), "nobody")))


@pytest.mark.parametrize("through", ["nobody", "all", "Ino"])
def test_every_sentence_of_a_scene_rests_on_something(through: str) -> None:
    """But for the opening, which sums up, the links that a scene may begin with (whom somebody looked for), and what is
    left open at the end."""
    _, *scenes = passages(told(valentine(3), through))
    for scene in scenes:
        rests = [bool(one.events or one.changes) for paragraph in scene.paragraphs for one in paragraph]
        told_of = "".join("x" if rest else "-" for rest in rests)
        assert re.fullmatch(r"-{0,2}x+" if scene is not scenes[-1] else r"-{0,2}x+-*", told_of), scene.heading
