"""An amount against another."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from operator import ge, gt, le, lt
from typing import Any

from muchado.bundle.degrees import HARDLY, VERY
from muchado.bundle.model.closed import Comparison
from muchado.bundle.model.questions.meaning import Meaning, Parts, Shape, Weighed, Words, denied
from muchado.bundle.model.terms import Amount, Num, Value
from muchado.bundle.records import NamedTuple

COMPARISONS: dict[Comparison, str] = {">=": "at least", "<=": "at most", ">": "more than", "<": "less than"}
"""How amounts are compared, and what that is called."""

TESTS: dict[Comparison, Callable[[int, int], bool]] = {">=": ge, "<=": le, ">": gt, "<": lt}
"""The same, as it is done."""


class Compare(NamedTuple):
    """`left` against `right`."""

    left: Amount
    test: Comparison
    right: Amount
    negated: bool = False


class Comparing(Meaning[Compare]):
    """`A's anger toward B is at least 20`, `A is very proud`."""

    record = Compare

    @staticmethod
    def shapes() -> Iterator[Shape]:
        """How it is written."""
        yield "{person} is very {trait}", _trait(">=", VERY)
        yield "{person} is hardly {trait}", _trait("<=", HARDLY)
        for test, words in COMPARISONS.items():
            yield f"{{amount}} is {words} {{amount}}", _compare(test)

    @staticmethod
    def view(question: Compare) -> Weighed:
        """How the amounts compare."""
        return Weighed(question.left, question.test, question.right)

    @staticmethod
    def said(question: Compare, words: Words) -> str:
        """What the language says."""
        trait = isinstance(question.left, Value) and words.kind(question.left.quality) == "trait"
        is_so = ("comes to", "does not come to") if trait else ("is", "is not")
        verb = denied(question.negated, *is_so)
        return f"{words.amount(question.left)} {verb} {COMPARISONS[question.test]} {words.amount(question.right)}"


def _compare(test: Comparison) -> Any:  # noqa: ANN401 (a `Build`)
    return lambda parts: [Compare(parts.amount(0), test, parts.amount(1))]


def _trait(test: Comparison, bound: int) -> Any:  # noqa: ANN401 (a `Build`)
    def build(parts: Parts) -> list[Any]:
        parts.owner(0)
        return [Compare(Value(parts.quality(1), None), test, Num(bound))]

    return build
