"""Whether the dice fall so."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from muchado.bundle.model.questions.meaning import Ask, Meaning, Parts, Shape, So, Words, denied
from muchado.bundle.records import NamedTuple


class Odds(NamedTuple):
    """In `part` of `whole` cases: one throw in each minute of somebody, for every rule that asks.

    `dice`: the number of these dice, by which the throws of different rules have nothing to do with each other.
    """

    part: int
    whole: int
    dice: int
    negated: bool = False


class Throwing(Meaning[Odds]):
    """`one time in three`, `two times in five`."""

    record = Odds

    @staticmethod
    def shapes() -> Iterator[Shape]:
        """How it is written."""
        yield "{count} time in {count}", _odds
        yield "{count} times in {count}", _odds

    @staticmethod
    def view(question: Odds) -> So:
        """That they fall so."""
        return So(Ask("odds", (question.part, question.whole, question.dice)))

    @staticmethod
    def said(question: Odds, words: Words) -> str:  # noqa: ARG004 (it is about nobody)
        """What the language says."""
        times = "time" if question.part == 1 else "times"
        return f"{denied(question.negated, '', 'not ')}{question.part} {times} in {question.whole}"


def _odds(parts: Parts) -> list[Any]:
    part, whole = parts.number(0), parts.number(1)
    if not 0 < part < whole:
        raise parts.refuse("E311", f"{part} in {whole} are no odds", "such as: one time in three")
    return [Odds(part, whole, parts.dice())]
