"""The telling has words for all that a record can hold, and they make sentences in every tense and person."""

from __future__ import annotations

import re
from typing import get_args

import pytest

from handmade import DATES, HINATA, INO, NARUTO, SAKURA, hand_made
from muchado.tell.english.clauses import Clause, Mentions, Voice
from muchado.tell.english.realise import English
from muchado.tell.english.verbs import PAST, PRESENT
from muchado.tell.prose.pen import Pen
from muchado.tell.prose.phrasebook import FRAMES, Group, frame, letters_of
from muchado.tell.reasons import CERTAINTY, Certainty, certainty, held_as
from muchado.why.words import CAME_TO

ENGLISH = English(hand_made())
DATING = (DATES, NARUTO, SAKURA)
ROLES = {"A": INO, "B": NARUTO, "C": HINATA, "L": 0, "P": ENGLISH.claim(DATING), "V": "sing", "W": "the yard"}
VOICES = (Voice(PAST), Voice(PRESENT), Voice(PAST, me=INO), Voice(PRESENT, me=NARUTO))


def words(hint: object) -> set[str]:
    """The words of a closed set, or of a union of such sets."""
    parts = get_args(hint)
    return {word for part in parts for word in ({part} if isinstance(part, str) else words(part))}


def test_everything_that_the_telling_says_for_itself_has_its_frames() -> None:
    assert set(FRAMES) == words(Group)
    assert all(FRAMES.values())


def test_however_sure_one_is_there_are_words_for_it_and_for_becoming_so() -> None:
    said = {certainty(sure) for sure in range(-100, 101)}
    assert said == words(Certainty) == {word for _, word in CERTAINTY} == set(CAME_TO)
    assert held_as(0, "it rains") == "cannot tell whether it rains"
    assert held_as(-70, "it does not rain") == "thinks that it does not rain"


@pytest.mark.parametrize("words", [words for ways in FRAMES.values() for words in ways])
def test_every_frame_makes_a_sentence_in_every_tense_and_person(words: str) -> None:
    clause = Clause(frame(words), tuple(ROLES[letter] for letter in letters_of(words)))
    for voice in VOICES:
        text = ENGLISH.sentence([clause], voice, Mentions())
        assert re.fullmatch(r'["A-Z][^{}]*[.,!?"]', text), text
        assert "  " not in text


@pytest.mark.parametrize(
    ("words", "said"),
    [
        ("To begin at the beginning...", '"To begin at the beginning..." said Ino.'),
        ("I am here.", '"I am here," said Ino.'),
        ("Who is it?", '"Who is it?" said Ino.'),
    ],
)
def test_speech_before_a_tag_keeps_all_marks_but_a_stop(words: str, said: str) -> None:
    pen = Pen(ENGLISH, 1)
    pen.begin(Voice(PAST))
    pen.speech(words, INO, (NARUTO,), [])
    assert pen.paragraphs()[0][0].text == said
