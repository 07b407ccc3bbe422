"""Where people are, may be sought, are due and live."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from muchado.bundle.degrees import THINKS
from muchado.bundle.model.questions.beliefs import verb
from muchado.bundle.model.questions.meaning import (
    MANY,
    Among,
    Ask,
    InPlace,
    Is,
    Meaning,
    Parts,
    Shape,
    Table,
    Words,
    denied,
)
from muchado.bundle.model.terms import Claim, Term
from muchado.bundle.model.vocabulary import IN
from muchado.bundle.records import NamedTuple

EVERYBODY: Ask[Table] = Ask("all people")


class Here(NamedTuple):
    """A person is in the owner's place, in sight."""

    person: Term
    negated: bool = False


class BeingHere(Meaning[Here]):
    """`B is here`."""

    record = Here

    @staticmethod
    def shapes() -> Iterator[Shape]:
        """How it is written."""
        yield "{person} is here", lambda parts: [Here(parts.term(0))]
        yield "{person} is not here", lambda parts: [Here(parts.term(0), negated=True)]

    @staticmethod
    def view(question: Here) -> Among:
        """That one is among those here."""
        return Among(Ask("company"), question.person, price=MANY)

    @staticmethod
    def said(question: Here, words: Words) -> str:
        """What is said of it afterwards."""
        return f"{words.term(question.person)} is {denied(question.negated, '', 'not ')}there"


class IsAt(NamedTuple):
    """The owner takes another to be in a place, or with `contrary` not to be there, at least `least` sure.

    One is sure of whom one sees, and that whoever is not in sight is not here; elsewhere one thinks so, by what one saw
    or was told last and by timetables.
    """

    person: Term
    place: Term
    least: int = THINKS
    contrary: bool = False
    negated: bool = False


class BeingAt(Meaning[IsAt]):
    """`B is in L`, `A is sure that B is in L`."""

    record = IsAt

    @staticmethod
    def shapes() -> Iterator[Shape]:
        """How it is written, beside the sentences of belief: at home."""
        yield "{person} is at home", _at_home(negated=False)
        yield "{person} is not at home", _at_home(negated=True)

    @staticmethod
    def view(question: IsAt) -> InPlace:
        """How sure one is of it."""
        return InPlace((question.person,), question.place, question.least, question.contrary)

    @staticmethod
    def rests_on(question: IsAt) -> tuple[Term, ...]:
        """The claim that somebody is there."""
        return (Claim(IN, (question.person, question.place)),)

    @staticmethod
    def said(question: IsAt, words: Words) -> str:
        """What the language says; a mere thought is an expectation."""
        claim = words.clause(Claim(IN, (question.person, question.place)), denied=question.contrary)
        if question.least == THINKS:
            return f"{words.owner} {denied(question.negated, 'expects', 'does not expect')} that {claim}"
        return f"{words.owner} {verb(question.least, negated=question.negated)} that {claim}"


def _at_home(*, negated: bool) -> Any:  # noqa: ANN401 (a `Build`)
    def build(parts: Parts) -> list[Any]:
        person = parts.term(0)
        home = parts.fresh("place")
        return [LivesAt(person, home), parts.held(Claim(IN, (person, home)), THINKS, negated=negated)]

    return build


class NextTo(NamedTuple):
    """A place is one way from where the owner stands."""

    place: Term
    negated: bool = False


class BeingNextTo(Meaning[NextTo]):
    """`L is next to here`."""

    record = NextTo

    @staticmethod
    def shapes() -> Iterator[Shape]:
        """How it is written."""
        yield "{place} is next to here", lambda parts: [NextTo(parts.term(0))]
        yield "{place} is not next to here", lambda parts: [NextTo(parts.term(0), negated=True)]

    @staticmethod
    def view(question: NextTo) -> Among:
        """That it is among the places one way from here."""
        return Among(Ask("near"), question.place)

    @staticmethod
    def said(question: NextTo, words: Words) -> str:
        """What is said of it afterwards."""
        no = denied(question.negated, "", "not ")
        return f"{words.term(question.place)} is {no}next to where {words.owner} is"


class WouldLook(NamedTuple):
    """The owner would look for `person` in `place` (where seen last, then where due, then elsewhere)."""

    person: Term
    place: Term
    negated: bool = False


class LookingFor(Meaning[WouldLook]):
    """`A would look for B in L`."""

    record = WouldLook

    @staticmethod
    def shapes() -> Iterator[Shape]:
        """How it is written."""
        yield "{person} would look for {person} in {place}", _would_look(negated=False)
        yield "{person} would not look for {person} in {place}", _would_look(negated=True)

    @staticmethod
    def view(question: WouldLook) -> Is:
        """That it is where one would look."""
        return Is(Ask("search", (question.person,)), question.place, question.person)

    @staticmethod
    def said(question: WouldLook, words: Words) -> str:
        """What the language says."""
        no = denied(question.negated, "", "not ")
        return f"{words.owner} would {no}look for {words.term(question.person)} in {words.term(question.place)}"


def _would_look(*, negated: bool) -> Any:  # noqa: ANN401 (a `Build`)
    def build(parts: Parts) -> list[Any]:
        parts.owner(0)
        return [WouldLook(parts.term(1), parts.term(2), negated)]

    return build


class LivesAt(NamedTuple):
    """A person's home is `place`. Homes are common knowledge."""

    person: Term
    place: Term
    negated: bool = False


class LivingAt(Meaning[LivesAt]):
    """`B lives at L`."""

    record = LivesAt

    @staticmethod
    def shapes() -> Iterator[Shape]:
        """How it is written."""
        yield "{person} lives at {place}", lambda parts: [LivesAt(parts.term(0), parts.term(1))]
        yield "{person} does not live at {place}", lambda parts: [LivesAt(parts.term(0), parts.term(1), negated=True)]

    @staticmethod
    def view(question: LivesAt) -> Is:
        """That it is the home."""
        household = Ask[Table]("household", (question.place,))
        return Is(Ask("home", (question.person,)), question.place, question.person, EVERYBODY, back=household)

    @staticmethod
    def said(question: LivesAt, words: Words) -> str:
        """What the language says."""
        person, place = words.term(question.person), words.term(question.place)
        return f"{person} {denied(question.negated, 'lives', 'does not live')} at {place}"
