"""What was said in the act that set a reaction off."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from muchado.bundle.model.questions.meaning import Ask, Meaning, Parts, Shape, So, Words, denied
from muchado.bundle.records import NamedTuple


class Answered(NamedTuple):
    """The act that set the reaction off was answered so (the answer's name)."""

    answer: str
    negated: bool = False


class Answering(Meaning[Answered]):
    """`B refuses`."""

    record = Answered

    @staticmethod
    def shapes() -> Iterator[Shape]:
        """How it is written."""
        yield "{person} {answers}", lambda parts: _answered(parts, negated=False)
        yield "{person} does not {answer}", lambda parts: _answered(parts, negated=True)

    @staticmethod
    def view(question: Answered) -> So:
        """That it was the answer."""
        return So(Ask("answered", (question.answer,)))

    @staticmethod
    def said(question: Answered, words: Words) -> str:  # noqa: ARG004 (it names nobody)
        """What is said of it afterwards."""
        return f"the answer is {denied(question.negated, '', 'not ')}to {question.answer}"


def _answered(parts: Parts, *, negated: bool) -> list[Any]:
    answer = parts.word(1)
    if answer not in parts.answers:
        raise parts.refuse(
            "E306",
            f'"{answer}" is an answer, and what happened here is no act that can be answered so',
            "ask for it in a reaction to the act itself: when B asks A ...",
        )
    return [Answered(answer, negated)]


class RingsFalse(NamedTuple):
    """What was said in the act that set the reaction off did not sound true to the owner."""

    negated: bool = False


class RingingFalse(Meaning[RingsFalse]):
    """`it rings false`."""

    record = RingsFalse

    @staticmethod
    def shapes() -> Iterator[Shape]:
        """How it is written."""
        yield "it rings false", lambda parts: _rings_false(parts, negated=False)
        yield "it does not ring false", lambda parts: _rings_false(parts, negated=True)

    @staticmethod
    def view(question: RingsFalse) -> So:  # noqa: ARG004 (there is but one)
        """That it did."""
        return So(Ask("rang"))

    @staticmethod
    def said(question: RingsFalse, words: Words) -> str:  # noqa: ARG004 (it names nobody)
        """What the language says."""
        return f"it {denied(question.negated, 'rings', 'does not ring')} false"


def _rings_false(parts: Parts, *, negated: bool) -> list[Any]:
    if not parts.witnessed:
        raise parts.refuse(
            "E306",
            "only what is said in an act can ring false",
            "ask for it in a reaction to the act itself: when B tells A that P",
        )
    return [RingsFalse(negated)]
