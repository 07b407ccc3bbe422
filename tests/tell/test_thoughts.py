"""What goes through a mind is dealt from a deck: once a telling, and only where all is so that it presupposes."""

from __future__ import annotations

import re
import shutil
from functools import cache
from pathlib import Path

import pytest

from handmade import HINATA, INO, NARUTO, SAKURA, hand_made
from muchado import WorldError, load
from muchado.record.chronicle import Chronicle
from muchado.tell.english.clauses import Clause, Mentions, Voice
from muchado.tell.english.realise import English
from muchado.tell.english.verbs import PAST, PRESENT
from muchado.tell.prose.deck import THOUGHTS, Deck, Phrase, phrases, read
from muchado.tell.prose.phrasebook import frame
from tell.tellings import chronicle, sentences, told, valentine

WORLDS = Path(__file__).parents[2] / "worlds"
ENGLISH = English(hand_made())
ROLES = {"A": INO, "B": NARUTO, "C": HINATA, "D": SAKURA}
VOICES = (Voice(PAST), Voice(PRESENT), Voice(PAST, me=INO), Voice(PRESENT, me=INO))
FEELINGS = re.compile(
    r"\b(anger|blame|guilt|fear|sadness|joy|hope|shame|gratitude|jealousy|surprise|compassion|disappointment|relief)\b"
)


def test_a_phrase_is_dealt_once_and_only_where_all_that_it_presupposes_is_so() -> None:
    deck = Deck([*read("anger rises, proud\n  Well, now.\nanger rises, in sight\n  Here {he B} is.")], lambda _: 0)
    assert deck.deal({"anger rises"}, {"A", "B"}) is None
    assert deck.deal({"anger rises", "in sight"}, {"A"}) is None, "there is no B"
    dealt = deck.deal({"anger rises", "in sight", "proud"}, {"A", "B"})
    assert dealt is not None
    assert deck.deal(dealt.needs, {"A", "B"}) != dealt


@pytest.mark.parametrize("phrase", phrases(*THOUGHTS), ids=lambda phrase: phrase.words)
def test_every_phrase_goes_when_any_fact_is_taken_away_on_which_it_rests(phrase: Phrase) -> None:
    assert phrase.needs
    assert Deck([phrase], lambda _: 0).deal(phrase.needs, {*"ABCD"}) == phrase
    for need in phrase.needs:
        assert Deck([phrase], lambda _: 0).deal(phrase.needs - {need}, {*"ABCD"}) is None
    for letter in phrase.letters:
        assert Deck([phrase], lambda _: 0).deal(phrase.needs, {*"ABCD"} - {letter}) is None


@pytest.mark.parametrize("phrase", phrases(*THOUGHTS), ids=lambda phrase: phrase.words)
def test_every_phrase_makes_a_sentence_in_every_tense_and_person(phrase: Phrase) -> None:
    clause = Clause(frame(phrase.words), tuple(ROLES[letter] for letter in phrase.letters))
    for voice in VOICES:
        text = ENGLISH.sentence([clause], voice, Mentions())
        assert re.fullmatch(r"[A-Z][^{}]*[.!?]", text), text
        assert not FEELINGS.search(text), "a thought does not name the feeling"


PLACES = {"K": 0, "L": 1, "N": "two minutes", "S": "lessons", "W": "two"}


@pytest.mark.parametrize("phrase", phrases("entrances.txt", "exits.txt"), ids=lambda phrase: phrase.words)
def test_every_way_into_a_scene_and_out_of_it_is_english(phrase: Phrase) -> None:
    clause = Clause(frame(phrase.words), tuple({**ROLES, **PLACES}[letter] for letter in phrase.letters))
    for voice in VOICES:
        text = ENGLISH.sentence([clause], voice, Mentions())
        assert re.fullmatch(r"[A-Z][^{}]*[.!?]", text), text
        assert not re.search(
            r"\b(?:[Hh]im|[Hh]er|me|to he|to she|to I) (?:is|was|has|had|goes|went|does|did|stays)\b", text
        )
        if voice.tense == PAST:
            assert not re.search(r"\b(?:is|are|has|goes|does|takes|sets|watches|passes|pass|grows|leaves)\b", text), (
                text
            )


def test_no_two_phrases_are_the_same() -> None:
    assert len({phrase.words for phrase in phrases(*THOUGHTS)}) == len(phrases(*THOUGHTS))


@cache
def thoughts() -> frozenset[str]:
    """All that a phrase without a role can come to, in the past."""
    moved = (one for one in phrases(*THOUGHTS) if any(need.endswith((" rises", " eases")) for need in one.needs))
    alone = [phrase for phrase in moved if not phrase.letters]
    return frozenset(ENGLISH.sentence([Clause(frame(one.words), ())], Voice(PAST), Mentions()) for one in alone)


@pytest.mark.parametrize("seed", [3, 7])
def test_where_no_feeling_moved_nothing_is_thought(seed: int) -> None:
    kept = valentine(seed)
    assert {one.text for one in sentences(told(kept))} & thoughts()
    without = [
        beat._replace(changes=tuple(one for one in beat.changes if one.kind != "feeling")) for beat in kept.beats
    ]
    bare = Chronicle(kept.bundle, kept.seed, tuple(without))
    assert not {one.text for one in sentences(told(bare))} & thoughts()


@pytest.mark.parametrize("seed", [3, 7])
def test_no_thought_is_told_twice(seed: int) -> None:
    said = [one.text for one in sentences(told(valentine(seed), "nobody")) if one.text in thoughts()]
    assert len(said) == len({*said})


def test_no_feeling_rises_or_grows_in_anybody() -> None:
    for through in ("all", "Ino", "nobody"):
        prose = " ".join(re.sub(r'"[^"]*"', "", one.text) for one in sentences(told(valentine(3), through)))
        assert not re.search(r"\b(rose in|came over|grew less|full of|felt (?:more|still|no)) ", prose)


OWN = """
reaction "there is that one again"
  when A meets B
   and A's blame toward B is at least 40
  then A's sadness rises by 20
  because "{A} is not over it"
  told as "There is {B}, and {A} has nothing ready."
"""


def test_what_an_author_writes_is_thought_where_the_rule_has_moved_a_mind(tmp_path: Path) -> None:
    shutil.copytree(WORLDS / "valentine", tmp_path / "own")
    (tmp_path / "own" / "thoughts.ado").write_text(OWN, encoding="utf-8")
    own, said = load(tmp_path / "own"), []
    for seed in range(100, 104):
        kept = chronicle(own.start(seed))
        for one in sentences(told(kept)):
            if "nothing ready" in one.text:
                assert kept.changes[one.changes[0]].use is not None
                said.append(one.text)
    assert said
    assert all(
        re.fullmatch(r"There was ([A-Z]\w+|him|her), and ([A-Z]\w+|he|she) had nothing ready\.", one) for one in said
    )


def test_a_thought_of_somebody_who_is_not_in_the_rule_is_a_mistake(tmp_path: Path) -> None:
    shutil.copytree(WORLDS / "valentine", tmp_path / "own")
    (tmp_path / "own" / "thoughts.ado").write_text(OWN.replace("{B}", "{C}"), encoding="utf-8")
    with pytest.raises(WorldError, match="stands for nobody here"):
        load(tmp_path / "own")
