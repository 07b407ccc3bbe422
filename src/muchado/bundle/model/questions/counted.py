"""The how-manieth time it is that something was done."""

from __future__ import annotations

from muchado.bundle.degrees import THINKS
from muchado.bundle.model.questions.meaning import Ask, Held, Meaning, Sign, Words
from muchado.bundle.model.terms import Claim, Term
from muchado.bundle.records import NamedTuple

ORDINALS = ("first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth", "tenth")
"""The words for how-manieth, from the first on."""


class Counted(NamedTuple):
    """As far as the owner knows, an act or deed was done so many `times`, or with `more` so many or more.

    What one has forgotten is not counted.
    """

    claim: Claim
    times: int
    more: bool = False
    negated: bool = False


class BeingCounted(Meaning[Counted]):
    """`B teased A for the third time`: an act in the past tense, and how often it was done."""

    record = Counted

    @staticmethod
    def view(question: Counted) -> Held:
        """That it was done, and how often."""
        so: Ask[Sign] = Ask("times", (question.claim, question.times, int(question.more)))
        return Held(question.claim, THINKS, so=so)

    @staticmethod
    def rests_on(question: Counted) -> tuple[Term, ...]:
        """The act."""
        return (question.claim,)

    @staticmethod
    def said(question: Counted, words: Words) -> str:
        """What the language says."""
        least = "at least " if question.more else ""
        time = f"for {least}the {ORDINALS[question.times - 1]} time"
        return f"{words.clause(question.claim, denied=question.negated)} {time}"
