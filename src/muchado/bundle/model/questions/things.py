"""What things there are, what lies here, and where one would look for a thing."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from muchado.bundle.model.questions.meaning import (
    SOME,
    Among,
    Ask,
    Is,
    Meaning,
    Parts,
    Shape,
    Words,
    denied,
)
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


class WouldSeek(NamedTuple):
    """The owner would look for `thing` in `place`: where they take it to be, else where they have not looked yet."""

    thing: Term
    place: Term
    negated: bool = False


class Seeking(Meaning[WouldSeek]):
    """`A would look for X in L`."""

    record = WouldSeek

    @staticmethod
    def shapes() -> Iterator[Shape]:
        """How it is written."""
        yield "{person} would look for {thing} in {place}", _would_seek(negated=False)
        yield "{person} would not look for {thing} in {place}", _would_seek(negated=True)

    @staticmethod
    def view(question: WouldSeek) -> Is:
        """That it is where one would look."""
        return Is(Ask("seek", (question.thing,)), question.place, question.thing, Ask("all things"), price=SOME)

    @staticmethod
    def said(question: WouldSeek, words: Words) -> str:
        """What the language says."""
        no = denied(question.negated, "", "not ")
        return f"{words.owner} would {no}look for {words.term(question.thing)} in {words.term(question.place)}"


def _would_seek(*, negated: bool) -> Any:  # noqa: ANN401 (a `Build`)
    def build(parts: Parts) -> list[Any]:
        parts.owner(0)
        return [WouldSeek(parts.term(1), parts.term(2), negated)]

    return build
