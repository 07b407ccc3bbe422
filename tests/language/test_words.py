"""Verbs, spelling and the customary layout."""

from __future__ import annotations

import pytest

from muchado.bundle import inflect
from muchado.language import format_text
from muchado.language.sentences.vocabulary import forms_of
from muchado.language.text.spelling import Speller


@pytest.mark.parametrize(
    ("third", "base", "past"),
    [
        ("dates", "date", "dated"),
        ("breaks", "break", "broke"),
        ("apologises", "apologise", "apologised"),
        ("cries", "cry", "cried"),
        ("lies", "lie", "lied"),
        ("kisses", "kiss", "kissed"),
        ("goes", "go", "went"),
        ("teaches", "teach", "taught"),
        ("gazes", "gaze", "gazed"),
        ("hugs", "hug", "hugged"),
        ("greets", "greet", "greeted"),
        ("forgives", "forgive", "forgave"),
        ("regrets", "regret", "regretted"),
        ("visits", "visit", "visited"),
        ("shoves", "shove", "shoved"),
        ("plays", "play", "played"),
        ("has", "have", "had"),
        ("mixes", "mix", "mixed"),
        ("quizzes", "quiz", "quizzed"),
        ("buzzes", "buzz", "buzzed"),
        ("fizzes", "fizz", "fizzed"),
        ("gases", "gas", "gassed"),
        ("focuses", "focus", "focused"),
        ("uses", "use", "used"),
        ("passes", "pass", "passed"),
        ("waltzes", "waltz", "waltzed"),
        ("freezes", "freeze", "froze"),
        ("tiptoes", "tiptoe", "tiptoed"),
        ("echoes", "echo", "echoed"),
        ("woos", "woo", "wooed"),
        ("aches", "ache", "ached"),
        ("stomachs", "stomach", "stomached"),
        ("eavesdrops", "eavesdrop", "eavesdropped"),
        ("equips", "equip", "equipped"),
        ("outwits", "outwit", "outwitted"),
        ("limits", "limit", "limited"),
        ("panics", "panic", "panicked"),
        ("overcomes", "overcome", "overcame"),
        ("undergoes", "undergo", "underwent"),
        ("bears", "bear", "bore"),
        ("sheds", "shed", "shed"),
    ],
)
def test_a_verb_has_its_forms(third: str, base: str, past: str) -> None:
    assert (inflect.base(third), inflect.past(third), inflect.third(base)) == (base, past, third)


VERBS = """
accuse add agree breathe buzz cheat confide control cry dance date decide die disagree examine fill gas greet
hesitate hustle ignore imagine invite judge knock label listen miss mention offer panic persuade pledge pour
prepare promise provoke quiz resume shed scold settle sigh spell startle stop suffer swear take taste tease tie
treat use visit warn welcome whistle wrong yell
"""


@pytest.mark.parametrize("verb", VERBS.split())
def test_a_past_leads_back_to_its_verb(verb: str) -> None:
    assert inflect.base_of_past(inflect.past(inflect.third(verb))) == verb


def test_a_sentence_has_four_forms() -> None:
    assert tuple(forms_of(["{0}", "breaks", "up", "with", "{1}"])) == (
        "{0} breaks up with {1}",
        "{0} does not break up with {1}",
        "{0} broke up with {1}",
        "break up with {1}",
    )
    assert forms_of(["{0}", "is", "in", "tears"]).negative == "{0} is not in tears"
    assert forms_of(["{0}", "cleaves"], past="clove").past == "{0} clove"
    assert forms_of(["{0}", "took", "{1}"]).negative == "{0} did not take {1}"


@pytest.mark.parametrize(
    ("written", "meant"), [("Sakrua", "Sakura"), ("lovs", "loves"), ("Bne", "Ben"), ("hten", "then"), ("zzz", "")]
)
def test_a_slip_is_found(written: str, meant: str) -> None:
    assert Speller().nearest(written, ["Sakura", "Ben", "loves", "moves", "then"]) == meant


def test_the_speller_tires() -> None:
    speller = Speller()
    known = [f"word{number}" for number in range(60_000)]
    speller.nearest("wordx", known)
    assert speller.tired
    assert not speller.nearest("Bne", ["Ben"])


UNTIDY = """

# About people.
person Ada,she
     proud 80 ,   honest 30   # a mouthful
     at the start
           is in hall
trait proud
trait honest


want "good  manners"
    A   wants to greet B by 5
    when B is here
    and A is proud
  # why
    because "{A}  is kind"
plan "A wins B"
  first if B is here
   and A is proud : greet B
  because "-"
"""

TIDY = """\
# About people.
person Ada, she
  proud 80, honest 30   # a mouthful
  at the start
    is in hall

trait proud
trait honest

want "good  manners"
  A wants to greet B by 5
  when B is here
   and A is proud
  # why
  because "{A}  is kind"

plan "A wins B"
  first if B is here
    and A is proud: greet B
  because "-"
"""


def test_a_text_is_laid_out() -> None:
    assert format_text(UNTIDY) == TIDY
    assert format_text(TIDY) == TIDY


def test_a_line_that_cannot_be_read_is_left_alone() -> None:
    assert format_text('want "test\n  A  wants; x') == 'want "test\n  A  wants; x\n'


def test_nothing_is_laid_out_as_nothing() -> None:
    assert not format_text("\n\n  \n")
