"""What timetables say: where one is due, who is on duty, and for what. All of it is common knowledge."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from muchado.bundle.model.questions.meaning import ONE, Ask, Is, Meaning, Parts, Shape, So, Words, denied
from muchado.bundle.model.questions.places import EVERYBODY
from muchado.bundle.model.terms import Term
from muchado.bundle.records import NamedTuple


class Due(NamedTuple):
    """The owner's timetable wants them in `place` now."""

    place: Term
    negated: bool = False


class BeingDue(Meaning[Due]):
    """`A is due in L`."""

    record = Due

    @staticmethod
    def shapes() -> Iterator[Shape]:
        """How it is written."""
        yield "{person} is due in {place}", _due(negated=False)
        yield "{person} is not due in {place}", _due(negated=True)

    @staticmethod
    def view(question: Due) -> Is:
        """That it is where one is due."""
        return Is(Ask("due"), question.place, price=ONE)

    @staticmethod
    def said(question: Due, words: Words) -> str:
        """What the language says."""
        return f"{words.owner} is {denied(question.negated, '', 'not ')}due in {words.term(question.place)}"


def _due(*, negated: bool) -> Any:  # noqa: ANN401 (a `Build`)
    def build(parts: Parts) -> list[Any]:
        parts.owner(0)
        return [Due(parts.term(1), negated)]

    return build


class OnDuty(NamedTuple):
    """A person's timetable names a place for them now. Timetables are common knowledge."""

    person: Term
    negated: bool = False


class BeingOnDuty(Meaning[OnDuty]):
    """`B is on duty`."""

    record = OnDuty

    @staticmethod
    def shapes() -> Iterator[Shape]:
        """How it is written."""
        yield "{person} is on duty", lambda parts: [OnDuty(parts.term(0))]
        yield "{person} is not on duty", lambda parts: [OnDuty(parts.term(0), negated=True)]

    @staticmethod
    def view(question: OnDuty) -> So:
        """That there is a duty now."""
        return So(Ask("on duty", (question.person,)), question.person, EVERYBODY)

    @staticmethod
    def said(question: OnDuty, words: Words) -> str:
        """What the language says."""
        return f"{words.term(question.person)} is {denied(question.negated, '', 'not ')}on duty"


class DueFor(NamedTuple):
    """The duty that a person's timetable names for now is called `duty`. Timetables are common knowledge."""

    person: Term
    duty: str
    negated: bool = False


class BeingDueFor(Meaning[DueFor]):
    """`B is due for sleep`."""

    record = DueFor

    @staticmethod
    def shapes() -> Iterator[Shape]:
        """How it is written."""
        yield "{person} is due for {duty}", lambda parts: [DueFor(parts.term(0), parts.word(1))]
        yield "{person} is not due for {duty}", lambda parts: [DueFor(parts.term(0), parts.word(1), negated=True)]

    @staticmethod
    def view(question: DueFor) -> So:
        """That this is the duty of now."""
        return So(Ask("due for", (question.person, question.duty)), question.person, EVERYBODY)

    @staticmethod
    def said(question: DueFor, words: Words) -> str:
        """What the language says."""
        return f"{words.term(question.person)} is {denied(question.negated, '', 'not ')}due for {question.duty}"
