from __future__ import annotations

import pytest

from handmade import (
    ASKS,
    BREAKS_UP,
    DATES,
    FATHER,
    HALL,
    HINATA,
    INO,
    MAKES_UP,
    NARUTO,
    PROUD,
    SAKURA,
    SORRY,
    hand_made,
)
from muchado.bundle.clauses import SentenceFinder
from muchado.bundle.model import HAS, IN, KNOWS, Prop
from muchado.bundle.sentences import say, say_base, say_denied

SENTENCES: list[tuple[Prop, str]] = [
    ((DATES, NARUTO, SAKURA), "Naruto dates Sakura"),
    ((BREAKS_UP, NARUTO, SAKURA), "Naruto broke up with Sakura"),
    ((IN, FATHER, HALL), "Ino's father is in the hall"),
    ((HAS, NARUTO, 0), "Naruto has a box of chocolates"),
    ((PROUD, SAKURA), "Sakura is proud"),
    ((MAKES_UP, NARUTO, INO), "Naruto means to make up with Ino"),
    ((KNOWS, INO, (BREAKS_UP, NARUTO, SAKURA)), "Ino knows that Naruto broke up with Sakura"),
    ((ASKS, NARUTO, HINATA, INO, (SORRY, NARUTO)), "Naruto asked Hinata to tell Ino that Naruto is sorry"),
]


@pytest.mark.parametrize(("prop", "words"), SENTENCES)
def test_a_proposition_is_said_in_words(prop: Prop, words: str) -> None:
    assert say(hand_made(), prop) == words


@pytest.mark.parametrize(("prop", "words"), SENTENCES)
def test_the_words_are_understood(prop: Prop, words: str) -> None:
    assert SentenceFinder(hand_made()).find(words) == prop


def test_names_of_places_and_people_do_as_well_as_titles() -> None:
    assert SentenceFinder(hand_made()).find("Inoichi is in hall.") == (IN, FATHER, HALL)


def test_both_ways_round_it_is_the_same_claim() -> None:
    assert SentenceFinder(hand_made()).find("Sakura dates Naruto") == (DATES, NARUTO, SAKURA)


@pytest.mark.parametrize("words", ["", "Naruto", "Naruto lovs Ino", "Naruto dates Nobody", "Naruto dates Ino gladly"])
def test_what_is_no_sentence_is_not_found(words: str) -> None:
    assert SentenceFinder(hand_made()).find(words) is None


def test_like_sentences_are_about_the_same_names() -> None:
    assert SentenceFinder(hand_made()).like("Naruto dats Ino")[:2] == ["Naruto dates Ino", "Naruto broke up with Ino"]


def test_a_proposition_can_be_said_without_its_subject() -> None:
    assert say_base(hand_made(), (BREAKS_UP, NARUTO, SAKURA)) == "break up with Sakura"


def test_a_proposition_can_be_denied() -> None:
    assert say_denied(hand_made(), (PROUD, INO)) == "Ino is not proud"
    assert say_denied(hand_made(), (BREAKS_UP, NARUTO, INO)) == "it is not so that Naruto broke up with Ino"


@pytest.mark.parametrize(
    ("asked", "rather"),
    [
        ("Ino thinks that Sakura is not sorry", "Ino does not think that Sakura is sorry"),
        (
            "Ino thinks that Naruto thinks that Sakura is not sorry",
            "Ino does not think that Naruto thinks that Sakura is sorry",
        ),
        (
            "Ino thinks that Naruto does not believe that Sakura is sorry",
            "Ino does not think that Naruto thinks that Sakura is sorry",
        ),
        ("Ino does not know that Sakura is not sorry", "Ino thinks that Sakura is sorry"),
    ],
)
def test_what_another_denies_is_told_how_to_ask(asked: str, rather: str) -> None:
    finder = SentenceFinder(hand_made())
    assert finder.asked(asked) is None
    assert f'"{rather}"' in finder.unread(asked)
    assert finder.asked(rather) is not None
    assert finder.unread("Ino thinks that it rains") == ""
