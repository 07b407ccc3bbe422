"""How a rule's amount came to what it was: the numbers in the place of its words."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any, assert_never

from muchado.bundle.model import DutyPull, Many, Num, Plan, Reaction, Scaled, Sum, Sure, Value
from muchado.bundle.rulebook import speaking
from muchado.bundle.slots import value_of
from muchado.plan.reads import filled
from muchado.why.words import rule_of

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from muchado.bundle.model import Amount
    from muchado.kernel.events import Choice, Part, Prop
    from muchado.page.played import Played

Data = dict[str, Any]

AMOUNT = re.compile(r"^\s+(worth|.* by) ")
"""A line that says how much a rule counts."""


def values(played: Played, choice: Choice) -> Data | None:
    """The part that weighed most, in numbers, with the line that says it; None where it cannot be followed."""
    if not choice.parts:
        return None
    part = max(choice.parts, key=lambda one: one.amount)
    text = _Sums(played, choice, part).said()
    if text is None:
        return None
    rule = rule_of(played.bundle, part.use)
    return {"file": rule.file, "line": _line(played, rule.file, rule.line), "text": text}


def _line(played: Played, file: str, head: int) -> int:
    """The line of a rule that says how much it counts; its first if none does."""
    lines = next((one.text for one in played.world.files if one.name == file), "").split("\n")
    for at in range(head, len(lines)):
        if lines[at][:1] not in {"", " ", "\t", "#"}:
            break
        if AMOUNT.match(lines[at]):
            return at + 1
    return head


class _Sums:
    """Works out an amount in the mind of somebody who chose."""

    def __init__(self, played: Played, choice: Choice, part: Part) -> None:
        self._played, self._choice, self._part = played, choice, part
        self._unknown = 0

    def said(self) -> str | None:
        bundle, use = self._played.bundle, self._part.use
        rule = speaking(bundle)[use.kind][use.rule]
        if isinstance(rule, Reaction):
            return None
        amount = rule.worth if isinstance(rule, Plan) else rule.amount
        plus, minus = ([amount], []) if not isinstance(amount, Sum) else (amount.plus, amount.minus)
        terms = [(1, one) for one in plus] + [(-1, one) for one in minus]
        found = [(sign, self._value(one)) for sign, one in terms]
        missing = [at for at, (_, value) in enumerate(found) if value is None]
        total = sum(sign * value for sign, value in found if value is not None)
        if len(missing) == 1:
            sign = found[missing[0]][0]
            found[missing[0]] = (sign, sign * (self._part.amount - total))
            total = self._part.amount
        if missing[1:] or total != self._part.amount or len(found) < 2:  # noqa: PLR2004 (one number is no sum)
            return None
        return "".join(self._terms(found)) + f" = {total}"

    @staticmethod
    def _terms(found: Sequence[tuple[int, int | None]]) -> Iterator[str]:
        for at, (sign, value) in enumerate(found):
            number = sign * (value or 0)
            mark = "-" if number < 0 or (not number and sign < 0) else "+"
            yield f"{number}" if not at else f" {mark} {abs(number)}"

    def _value(self, amount: Amount) -> int | None:
        """How much something was; None where that is not on record, such as how a duty pulled."""
        match amount:
            case Num(value):
                return value
            case Value(quality, target):
                toward = -1 if target is None else value_of(target, self._part.use.binding)
                if not isinstance(toward, int):
                    return None
                return self._level((quality,) if target is None else (quality, toward))
            case Sure(claim):
                prop = filled(self._played.bundle, claim, self._part.use.binding)
                return None if prop is None else self._sure(prop)
            case Many(number):
                many = value_of(number, self._part.use.binding)
                return many if isinstance(many, int) else None
            case DutyPull():
                return None
            case Scaled(times, over, inner):
                whole = self._value(inner)
                return None if whole is None else whole * times // over
            case Sum(plus, minus):
                values = [self._value(one) for one in (*plus, *minus)]
                signs = [1] * len(plus) + [-1] * len(minus)
                known = [sign * one for sign, one in zip(signs, values, strict=True) if one is not None]
                return sum(known) if len(known) == len(values) else None
            case _:
                assert_never(amount)

    def _level(self, about: Prop) -> int:
        ledger = self._played.ledger
        return ledger.level(self._choice.person, about, ledger.place(self._choice.minute))

    def _sure(self, prop: Prop) -> int:
        mind = self._played.at(self._choice.minute).view.mind(self._choice.person)
        return mind.sure(prop, self._choice.minute)
