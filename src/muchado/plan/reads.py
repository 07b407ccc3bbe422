"""What a rule asked of a mind when it spoke: the beliefs, feelings and aims that its questions rest on."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from typing import NamedTuple, assert_never

from muchado.bundle.checked import Checked
from muchado.bundle.model import (
    Amount,
    Claim,
    Compare,
    Condition,
    Nobody,
    Prop,
    Scaled,
    Shift,
    Slot,
    Sum,
    Sure,
    Term,
    Value,
    meaning_of,
)
from muchado.bundle.model.closed import FactKind, RuleKind
from muchado.bundle.sentences import normal
from muchado.bundle.slots import value_of

Binding = Sequence["int | Prop"]


class Ground(NamedTuple):
    """Something in a mind. `about` is as in `Change`."""

    kind: FactKind
    about: Prop


def asked(bundle: Checked, me: int, kind: RuleKind, rule: int, binding: Binding) -> Iterator[Ground]:
    """What a rule asked of the mind of `me`, in the order in which the rule says it; the same may come twice.

    What a phrase rests on comes once, however often the phrase is asked.
    """
    reader = _Reader(bundle, me)
    match kind:
        case "plan":
            plan = bundle.plans[rule]
            arity = len(bundle.relations[plan.relation].roles)
            yield Ground("aim", (plan.relation, *binding[:arity]))
            yield from reader.conditions([one for alternative in plan.adopt for one in alternative], binding)
        case "want":
            want = bundle.wants[rule]
            yield from reader.amount(want.amount, binding)
            yield from reader.conditions(want.when, binding)
        case "reaction":
            reaction = bundle.reactions[rule]
            if isinstance(reaction.trigger.claim, Slot | Claim):
                yield from reader.claim(filled(bundle, reaction.trigger.claim, binding))
            yield from reader.conditions(reaction.when, binding)
            for effect in reaction.effects:
                if isinstance(effect, Shift):
                    yield from reader.amount(effect.amount, binding)
        case _:
            assert_never(kind)


def asked_by(bundle: Checked, me: int, conditions: Iterable[Condition], binding: Binding) -> Iterator[Ground]:
    """What conditions ask; one that something is *not* so asks for nothing that is there."""
    return _Reader(bundle, me).conditions(conditions, binding)


class _Reader:
    """Goes through conditions; phrases that were looked into are not looked into again."""

    def __init__(self, bundle: Checked, me: int) -> None:
        self._bundle = bundle
        self._me = me
        self._met: set[Prop] = set()

    def conditions(self, conditions: Iterable[Condition], binding: Binding) -> Iterator[Ground]:
        for question in conditions:
            if isinstance(question, Nobody) or question.negated:
                continue
            if isinstance(question, Compare):
                yield from self.amount(question.left, binding)
                yield from self.amount(question.right, binding)
            for term in meaning_of(question).rests_on(question):
                yield from self.claim(filled(self._bundle, term, binding))

    def amount(self, amount: Amount, binding: Binding) -> Iterator[Ground]:
        match amount:
            case Value(quality, target):
                toward = -1 if target is None else value_of(target, binding)
                if target is None:
                    yield Ground("feeling", (quality,))
                elif isinstance(toward, int) and toward >= 0:
                    yield Ground("feeling", (quality, toward))
            case Scaled(_, _, inner):
                yield from self.amount(inner, binding)
            case Sum(plus, minus):
                for inner in (*plus, *minus):
                    yield from self.amount(inner, binding)
            case Sure(claim):
                prop = filled(self._bundle, claim, binding)
                if prop:
                    yield Ground("belief", prop)
            case _:
                pass

    def claim(self, prop: Prop | None) -> Iterator[Ground]:
        if not prop:
            return
        yield Ground("belief", prop)
        yield Ground("aim", prop)
        about = self._bundle.relations[prop[0]] if isinstance(prop[0], int) else None
        if about and about.kind == "phrase" and prop[1] == self._me and prop not in self._met:
            self._met.add(prop)
            phrase = self._bundle.phrases[about.number]
            arguments = [*prop[1:], *[-1] * (len(phrase.roles) - len(prop) + 1)]
            for alternative in phrase.alternatives:
                yield from self.conditions(alternative, arguments)


def filled(bundle: Checked, term: Term, binding: Binding) -> Prop | None:
    """The proposition a claim stands for, None if a role stayed free."""
    value = value_of(term, binding)
    if not isinstance(value, tuple) or not value or -1 in value or not isinstance(value[0], int):
        return None
    return normal(bundle.relations[value[0]], value[0], list(value[1:]))
