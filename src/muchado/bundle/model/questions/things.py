"""What things there are, what lies here, and where one takes a thing to lie."""

from __future__ import annotations

from collections.abc import Iterator

from muchado.bundle.model.questions.meaning import SOME, Among, Ask, Is, Meaning, Shape, Words, denied
from muchado.bundle.model.terms import Term
from muchado.bundle.records import NamedTuple


class OfKind(NamedTuple):
    """A thing is of a kind ("gift")."""

    thing: Term
    kind: str
    negated: bool = False


class BeingOfKind(Meaning[OfKind]):
    """`X is a gift`."""

    record = OfKind

    @staticmethod
    def shapes() -> Iterator[Shape]:
        """How it is written."""
        for article in ("a", "an"):
            yield f"{{thing}} is {article} {{kind}}", lambda parts: [OfKind(parts.term(0), parts.word(1))]
            yield (
                f"{{thing}} is not {article} {{kind}}",
                lambda parts: [OfKind(parts.term(0), parts.word(1), negated=True)],
            )

    @staticmethod
    def view(question: OfKind) -> Among:
        """That it is among the things of the kind."""
        return Among(Ask("kind", (question.kind,)), question.thing, price=SOME)

    @staticmethod
    def said(question: OfKind, words: Words) -> str:
        """What the language says."""
        article = "an" if question.kind[:1] in "aeiou" else "a"
        return f"{words.term(question.thing)} is {denied(question.negated, '', 'not ')}{article} {question.kind}"


class ThingHere(NamedTuple):
    """A thing lies in the owner's place, in sight."""

    thing: Term
    negated: bool = False


class LyingHere(Meaning[ThingHere]):
    """`X is here`."""

    record = ThingHere

    @staticmethod
    def shapes() -> Iterator[Shape]:
        """How it is written."""
        yield "{thing} is here", lambda parts: [ThingHere(parts.term(0))]
        yield "{thing} is not here", lambda parts: [ThingHere(parts.term(0), negated=True)]

    @staticmethod
    def view(question: ThingHere) -> Among:
        """That it is among what lies here."""
        return Among(Ask("things"), question.thing)

    @staticmethod
    def said(question: ThingHere, words: Words) -> str:
        """What is said of it afterwards."""
        return f"{words.term(question.thing)} is {denied(question.negated, '', 'not ')}there"


class ThingIn(NamedTuple):
    """The owner takes a thing to lie in a place (where it lay at the start, or was seen since)."""

    thing: Term
    place: Term
    negated: bool = False


class LyingIn(Meaning[ThingIn]):
    """`X is in L`."""

    record = ThingIn

    @staticmethod
    def shapes() -> Iterator[Shape]:
        """How it is written."""
        yield "{thing} is in {place}", lambda parts: [ThingIn(parts.term(0), parts.term(1))]
        yield "{thing} is not in {place}", lambda parts: [ThingIn(parts.term(0), parts.term(1), negated=True)]

    @staticmethod
    def view(question: ThingIn) -> Is:
        """That it is where one takes it to lie."""
        return Is(Ask("lies", (question.thing,)), question.place, question.thing, Ask("all things"), price=SOME)

    @staticmethod
    def said(question: ThingIn, words: Words) -> str:
        """What the language says."""
        takes = denied(question.negated, "takes", "does not take")
        return f"{words.owner} {takes} {words.term(question.thing)} to be in {words.term(question.place)}"
