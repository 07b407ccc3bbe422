"""Whether two roles stand for one and the same."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import product
from typing import Any

from muchado.bundle.model.closed import BeingKind, words_of
from muchado.bundle.model.questions.meaning import ONE, Ask, Is, Meaning, Parts, Shape, Words, denied
from muchado.bundle.model.terms import Const, Slot, Term
from muchado.bundle.records import NamedTuple


class Same(NamedTuple):
    """Two roles or names stand for one and the same person, place or thing."""

    one: Term
    other: Term
    negated: bool = False


class BeingTheSame(Meaning[Same]):
    """`L is not M`, `X is not Y`."""

    record = Same

    @staticmethod
    def shapes() -> Iterator[Shape]:
        """How it is written."""
        for one, other in product(words_of(BeingKind), repeat=2):
            for no in ("", "not "):
                build = _same(one, negated=bool(no)) if one == other else _unlike(one, other)
                yield f"{{{one}}} is {no}{{{other}}}", build

    @staticmethod
    def view(question: Same) -> Is:
        """That the one is what the other is: known by it, and by a name at once."""
        known, found = question.one, question.other
        if isinstance(found, Const):
            known, found = found, known
        return Is(Ask("itself", (known,)), found, known, price=ONE)

    @staticmethod
    def said(question: Same, words: Words) -> str:
        """What the language says."""
        return f"{words.term(question.one)} is {denied(question.negated, '', 'not ')}{words.term(question.other)}"


def _same(kind: str, *, negated: bool = False) -> Any:  # noqa: ANN401 (a `Build`)
    def build(parts: Parts) -> list[Any]:
        one, other = parts.term(0), parts.term(1)
        if one == other:
            raise parts.refuse("E315", "this asks whether something is itself", "name another one, or leave it out")
        if kind == "person" and not negated and isinstance(one, Slot) and isinstance(other, Slot):
            message = "different letters stand for different people, so this is never so"
            raise parts.refuse("E315", message, "use one letter for both")
        return [Same(one, other, negated)]

    return build


def _unlike(one: str, other: str) -> Any:  # noqa: ANN401 (a `Build`)
    def build(parts: Parts) -> list[Any]:
        hint = 'say "is in" of where somebody or something is' if other == "place" else "compare two of a kind"
        raise parts.refuse("E315", f"a {one} is never a {other}", hint)

    return build
