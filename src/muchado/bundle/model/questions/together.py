"""Whether two people are together, somewhere or in a place."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any, ClassVar

from muchado.bundle.degrees import THINKS
from muchado.bundle.model.questions.beliefs import Degree, thoughts, verb
from muchado.bundle.model.questions.meaning import InPlace, Meaning, Parts, Shape, Words, denied
from muchado.bundle.model.terms import Claim, Term
from muchado.bundle.model.vocabulary import IN
from muchado.bundle.records import NamedTuple


class Together(NamedTuple):
    """The owner takes two people to be in one place, or with `contrary` not to be, at least `least` sure.

    It is any place where `place` is None. One of them may be the owner.
    """

    one: Term
    other: Term
    place: Term | None = None
    least: int = THINKS
    contrary: bool = False
    negated: bool = False


class BeingTogether(Meaning[Together]):
    """`A and B are together`, `A is sure that B and C are together in L`."""

    record = Together
    terms: ClassVar = {"one": "person", "other": "person"}

    @staticmethod
    def shapes() -> Iterator[Shape]:
        """How it is written."""
        for where in ("", " in {place}"):
            for no in ("", "not "):
                them = f"{{person}} and {{person}} are {no}together{where}"
                yield them, _together(negated=bool(no), placed=bool(where))
                for words, degree in thoughts():
                    yield f"{{person}} {words} that {them}", _thought(degree, denied=bool(no), placed=bool(where))

    @staticmethod
    def view(question: Together) -> InPlace:
        """How sure one is of it."""
        return InPlace((question.one, question.other), question.place, question.least, question.contrary)

    @staticmethod
    def rests_on(question: Together) -> tuple[Term, ...]:
        """The claims that each is there, where there is a place to name."""
        if question.place is None:
            return ()
        return tuple(Claim(IN, (person, question.place)) for person in (question.one, question.other))

    @staticmethod
    def said(question: Together, words: Words) -> str:
        """What the language says."""
        where = "" if question.place is None else f" in {words.term(question.place)}"
        them = f"{words.term(question.one)} and {words.term(question.other)} are"
        if question.least == THINKS and not question.contrary:
            return f"{them} {denied(question.negated, '', 'not ')}together{where}"
        held = verb(question.least, negated=question.negated)
        return f"{words.owner} {held} that {them} {denied(question.contrary, '', 'not ')}together{where}"


def _together(*, negated: bool, placed: bool) -> Any:  # noqa: ANN401 (a `Build`)
    return lambda parts: [_asked(parts, 0, Degree(THINKS, negated=negated), placed=placed)]


def _thought(degree: Degree, *, denied: bool, placed: bool) -> Any:  # noqa: ANN401 (a `Build`)
    so = "{1} and {2} are together in {3}" if placed else "{1} and {2} are together"

    def build(parts: Parts) -> list[Any]:
        parts.owner(0)
        return [_asked(parts, 1, degree.turned(parts, so) if denied else degree, placed=placed)]

    return build


def _asked(parts: Parts, at: int, degree: Degree, *, placed: bool) -> Together:
    one, other = parts.term(at), parts.term(at + 1)
    if one == other:
        raise parts.refuse("E511", "this is said of somebody with themselves", "name somebody else")
    return Together(one, other, parts.term(at + 2) if placed else None, *degree)
