"""One's own matters: a phrase of one's own, what one means to do, what one has, where one stands.

Nobody takes these for other than they are: to think that one does not love is not to love. So `contrary`, which turns
what is thought, and `negated`, which turns the thinking, come to the same; both are honoured, and twice is not at all.
"""

from __future__ import annotations

from muchado.bundle.model.questions.meaning import ONE, Among, Ask, Is, Meaning, Q, So, Words
from muchado.bundle.model.terms import OWNER, Claim, Term
from muchado.bundle.model.vocabulary import HAS, IN
from muchado.bundle.records import NamedTuple


class OwnPhrase(NamedTuple):
    """A phrase about the owner fits, by its definition."""

    claim: Claim
    contrary: bool = False
    negated: bool = False


class Means(NamedTuple):
    """The owner means to do something."""

    claim: Claim
    contrary: bool = False
    negated: bool = False


class _ByItsClaim(Meaning[Q]):
    """A question that is all in its claim: a phrase, or an aim."""

    @staticmethod
    def rests_on(question: OwnPhrase | Means) -> tuple[Term, ...]:
        """The claim."""
        return (question.claim,)

    @staticmethod
    def said(question: OwnPhrase | Means, words: Words) -> str:
        """What the language says."""
        return words.clause(question.claim, denied=question.contrary != question.negated)


class PhraseOfOnesOwn(_ByItsClaim[OwnPhrase]):
    """`A loves B`, where that is a phrase."""

    record = OwnPhrase

    @staticmethod
    def view(question: OwnPhrase) -> So:
        """That it fits; those whom it fits can be gone through."""
        return So(Ask("phrase", (question.claim,)), question.claim, Ask("fits", (question.claim.relation,)), price=1)


class Intending(_ByItsClaim[Means]):
    """`A means to woo B`."""

    record = Means

    @staticmethod
    def view(question: Means) -> Among:
        """That it is among the aims."""
        return Among(Ask("aims", (question.claim.relation,)), question.claim)


class Has(NamedTuple):
    """The owner has a thing."""

    thing: Term
    contrary: bool = False
    negated: bool = False


class Having(Meaning[Has]):
    """`A has X`."""

    record = Has

    @staticmethod
    def view(question: Has) -> Among:
        """That it is among what one has."""
        return Among(Ask("holding"), question.thing)

    @staticmethod
    def rests_on(question: Has) -> tuple[Term, ...]:
        """The claim that one has it."""
        return (Claim(HAS, (OWNER, question.thing)),)

    @staticmethod
    def said(question: Has, words: Words) -> str:
        """What the language says."""
        return words.clause(Claim(HAS, (OWNER, question.thing)), denied=question.contrary != question.negated)


class Stands(NamedTuple):
    """The owner is in a place."""

    place: Term
    contrary: bool = False
    negated: bool = False


class BeingThere(Meaning[Stands]):
    """`A is in L`."""

    record = Stands

    @staticmethod
    def view(question: Stands) -> Is:
        """That it is the place."""
        return Is(Ask("place"), question.place, price=ONE)

    @staticmethod
    def rests_on(question: Stands) -> tuple[Term, ...]:
        """The claim that one is there."""
        return (Claim(IN, (OWNER, question.place)),)

    @staticmethod
    def said(question: Stands, words: Words) -> str:
        """What the language says."""
        return words.clause(Claim(IN, (OWNER, question.place)), denied=question.contrary != question.negated)
