"""What a rule asked of a mind when it spoke: the beliefs, feelings and aims that its conditions are about."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from typing import NamedTuple

from muchado.bundle.checked import Checked
from muchado.bundle.model import (
    Amount,
    Claim,
    Compare,
    Condition,
    Fresh,
    From,
    Holds,
    Scaled,
    Shift,
    Slot,
    Sum,
    Sure,
    Term,
    Value,
)
from muchado.bundle.slots import value_of
from muchado.kernel.events import Prop, RuleUse
from muchado.kernel.rules.senses import pair

Binding = Sequence["int | Prop"]


class Fact(NamedTuple):
    """Something in a mind. `kind` and `about` are as in `Change`: "belief", "feeling" (traits and moods too), "aim"."""

    kind: str
    about: Prop


def asked(bundle: Checked, me: int, use: RuleUse) -> Iterator[Fact]:
    """What the rule asked of the mind of `me`, in the order in which the rule says it; the same may come twice.

    What a phrase rests on comes once, however often the phrase is asked.
    """
    binding = use.binding
    met: set[Prop] = set()
    match use.kind:
        case "plan":
            plan = bundle.plans[use.rule]
            arity = len(bundle.relations[plan.relation].roles)
            yield Fact("aim", (plan.relation, *binding[:arity]))
            conditions = [condition for alternative in plan.adopt for condition in alternative]
            yield from asked_by(bundle, me, conditions, binding, met)
        case "want":
            want = bundle.wants[use.rule]
            yield from _amount(bundle, me, want.amount, binding)
            yield from asked_by(bundle, me, want.when, binding, met)
        case _:
            reaction = bundle.reactions[use.rule]
            if isinstance(reaction.trigger.claim, Slot | Claim):
                yield from _claim(bundle, me, fill(bundle, reaction.trigger.claim, binding), met)
            yield from asked_by(bundle, me, reaction.when, binding, met)
            for effect in reaction.effects:
                if isinstance(effect, Shift):
                    yield from _amount(bundle, me, effect.amount, binding)


def asked_by(
    bundle: Checked, me: int, conditions: Iterable[Condition], binding: Binding, met: set[Prop] | None = None
) -> Iterator[Fact]:
    """What conditions ask; one that something is *not* so asks for nothing that is there.

    `met` are the phrases that need not be looked into any more.
    """
    met = set() if met is None else met
    for condition in conditions:
        match condition:
            case Compare(left, _, right):
                yield from _amount(bundle, me, left, binding)
                yield from _amount(bundle, me, right, binding)
            case Holds(claim, negated=False) | From(claim, negated=False) | Fresh(claim):
                yield from _claim(bundle, me, fill(bundle, claim, binding), met)
            case _:
                pass


def _amount(bundle: Checked, me: int, amount: Amount, binding: Binding) -> Iterator[Fact]:
    match amount:
        case Value(quality, target):
            toward = -1 if target is None else value_of(target, binding)
            if target is None:
                yield Fact("feeling", (quality,))
            elif isinstance(toward, int) and toward >= 0:
                yield Fact("feeling", (quality, toward))
        case Scaled(_, _, inner):
            yield from _amount(bundle, me, inner, binding)
        case Sum(plus, minus):
            for inner in (*plus, *minus):
                yield from _amount(bundle, me, inner, binding)
        case Sure(claim):
            prop = fill(bundle, claim, binding)
            if prop:
                yield Fact("belief", prop)
        case _:
            pass


def _claim(bundle: Checked, me: int, prop: Prop | None, met: set[Prop]) -> Iterator[Fact]:
    if not prop:
        return
    yield Fact("belief", prop)
    yield Fact("aim", prop)
    about = bundle.relations[prop[0]] if isinstance(prop[0], int) else None
    if about and about.kind == "phrase" and prop[1] == me and prop not in met:
        met.add(prop)
        phrase = bundle.phrases[about.number]
        arguments = [*prop[1:], *[-1] * (len(phrase.roles) - len(prop) + 1)]
        for alternative in phrase.alternatives:
            yield from asked_by(bundle, me, alternative, arguments, met)


def fill(bundle: Checked, term: Term, binding: Binding) -> Prop | None:
    """The proposition a claim stands for, None if a role stayed free."""
    value = value_of(term, binding)
    if not isinstance(value, tuple) or not value or -1 in value:
        return None
    number = value[0]
    if isinstance(number, int) and bundle.relations[number].both_ways:
        _, first, second, *rest = value
        if isinstance(first, int) and isinstance(second, int):
            return pair(number, first, second, *rest)
    return value
