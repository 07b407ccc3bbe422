"""Conditions and amounts of rules in words, with names where the roles are filled."""

from __future__ import annotations

from typing import TYPE_CHECKING

from muchado.bundle.model import (
    OWNER,
    Amount,
    Believes,
    Claim,
    Compare,
    Condition,
    Const,
    DutyPull,
    Happened,
    Many,
    Nobody,
    Num,
    Role,
    Scaled,
    Slot,
    Sum,
    Sure,
    Term,
    Value,
    meaning_of,
)
from muchado.bundle.model.closed import QualityKind
from muchado.bundle.model.questions.amounts import COMPARISONS
from muchado.bundle.sentences import DONE, FREE, NOT_SO, called, denial, fill, positive, say

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from muchado.bundle.checked import Checked
    from muchado.kernel.events import Prop

UNFILLED = {
    "person": "someone",
    "place": "some place",
    "thing": "something",
    "claim": "something",
    "hour": "some time",
    "number": "some",
}
"""How a role is called that stands for nobody yet."""

FRACTIONS = {
    (1, 2): "half of",
    (1, 3): "a third of",
    (1, 4): "a quarter of",
    (1, 5): "a fifth of",
    (1, 10): "a tenth of",
}


NO_BOUNDS: Mapping[int, str] = {}


class Wording:
    """The words for the conditions of one rule, its roles filled as far as `binding` goes (-1: free).

    `bounds`: what is said in place of a role that may be any number within bounds.
    """

    def __init__(
        self,
        bundle: Checked,
        roles: Sequence[Role],
        binding: Sequence[int | Prop],
        bounds: Mapping[int, str] = NO_BOUNDS,
    ) -> None:
        self._bundle = bundle
        self._bounds = bounds
        self._roles = roles
        self._binding = binding

    def condition(self, condition: Condition) -> str:
        """A condition as a clause: "Ino's anger toward Naruto is at most 20"."""
        match condition:
            case Nobody(slot, (Believes() | Happened() as question, Compare(Many(number), test, bound))) if (
                number == Slot(slot)
            ):
                bounds = {**self._bounds, slot: f"{COMPARISONS[test]} {self.amount(bound)}"}
                inner = Wording(self._bundle, self._roles, _freed(self._binding, slot), bounds)
                return inner.condition(question._replace(negated=True))
            case _:
                pass
        if isinstance(condition, Nobody):
            inner = Wording(self._bundle, self._roles, _freed(self._binding, condition.slot))
            return "nobody is such that " + " and ".join(inner.condition(one) for one in condition.conditions)
        return meaning_of(condition).said(condition, self)

    def amount(self, amount: Amount) -> str:
        """An amount as the language says it: "half of Ino's anger toward Naruto"."""
        match amount:
            case Num(value):
                return str(value)
            case Value(quality, target):
                return self._value(quality, target)
            case Sure(claim):
                return f"how sure {self.owner} is that {self.term(claim)}"
            case Many(number):
                return self.term(number)
            case DutyPull():
                return "the pull of duty"
            case Scaled(times, over, inner):
                share = FRACTIONS.get((times, over)) or (f"{times}/{over} of" if over > 1 else f"{times} times")
                return f"{share} {self.amount(inner)}"
            case Sum(plus, minus):
                gains = " plus ".join(self.amount(part) for part in plus) or "0"
                return gains + "".join(f" less {self.amount(part)}" for part in minus)

    # ------------------------------------------------------------------ parts

    @property
    def owner(self) -> str:
        """Whose mind it is."""
        return self.term(OWNER)

    def kind(self, quality: int) -> QualityKind:
        """What sort of quality it is."""
        return self._bundle.qualities[quality].kind

    def holiday(self, number: int) -> str:
        """The name of a holiday."""
        return self._bundle.holidays[number].name

    def _value(self, quality: int, target: Term | None) -> str:
        about = self._bundle.qualities[quality]
        if about.kind == "trait":
            return f"how {about.name} {self.owner} is"
        toward = "" if target is None else f" toward {self.term(target)}"
        return f"{self.owner}'s {about.name}{toward}"

    def term(self, term: Term) -> str:
        """Who, where or what it is."""
        match term:
            case Slot(at) if at in self._bounds:
                return self._bounds[at]
            case Slot(at):
                kind, value = self._roles[at].kind, self._binding[at] if at < len(self._binding) else -1
                if isinstance(value, tuple):
                    return say(self._bundle, value) if value else UNFILLED["claim"]
                return called(self._bundle, kind, value) if value >= 0 else UNFILLED[kind]
            case Const(kind, number):
                return called(self._bundle, kind, number) if number >= 0 else FREE[kind]
            case Claim():
                return self.clause(term)

    def clause(self, claim: Claim, *, denied: bool = False) -> str:
        """A claim as a clause."""
        relation = self._bundle.relations[claim.relation]
        names = tuple(self.term(argument) for argument in claim.args)
        if relation.kind in DONE:
            return (NOT_SO if denied else "") + fill(relation.forms.past, names)
        return fill((denial if denied else positive)(relation), names)


def _freed(binding: Sequence[int | Prop], slot: int) -> list[int | Prop]:
    return [-1 if at == slot else value for at, value in enumerate(binding)]
