"""What a rule rested on: the events behind the beliefs, feelings and aims that its conditions asked about."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence

from muchado.bundle.model import (
    Amount,
    Claim,
    Compare,
    Condition,
    Const,
    Fresh,
    Holds,
    Scaled,
    Slot,
    Sum,
    Sure,
    Term,
    Value,
)
from muchado.kernel.events import Part, Prop, RuleUse
from muchado.kernel.mind.mind import Mind
from muchado.kernel.phases.decide import Voice
from muchado.kernel.rules.program import Program
from muchado.kernel.rules.senses import pair

Binding = Sequence["int | Prop"]


def part(program: Program, mind: Mind, voice: Voice) -> Part:
    """A rule's say, with the events it rested on."""
    return Part(RuleUse(voice.kind, voice.rule, voice.binding), voice.amount, _behind(program, mind, voice))


def _behind(program: Program, mind: Mind, voice: Voice) -> tuple[int, ...]:
    if voice.kind == "plan":
        plan = program.bundle.plans[voice.rule]
        arity = len(program.bundle.relations[plan.relation].roles)
        aim = mind.aims.get((plan.relation, *voice.binding[:arity]))
        found = [aim.event] if aim else []
        conditions = [condition for alternative in plan.adopt for condition in alternative]
    else:
        want = program.bundle.wants[voice.rule]
        found = [*_amount(mind, want.amount, voice.binding)]
        conditions = [*want.when]
    found += _conditions(program, mind, conditions, voice.binding)
    return tuple(dict.fromkeys(event for event in found if event >= 0))


def _conditions(program: Program, mind: Mind, conditions: Iterable[Condition], binding: Binding) -> Iterator[int]:
    for condition in conditions:
        match condition:
            case Compare(left, _, right):
                yield from _amount(mind, left, binding)
                yield from _amount(mind, right, binding)
            case Holds(claim, negated=False) | Fresh(claim):
                yield from _claim(program, mind, _fill(program, claim, binding))
            case _:
                pass


def _amount(mind: Mind, amount: Amount, binding: Binding) -> Iterator[int]:
    match amount:
        case Value(quality, target):
            toward = -1 if target is None else _argument(target, binding)
            if isinstance(toward, int) and (entry := mind.levels[quality].get(toward)):
                yield entry[2]
        case Scaled(_, _, inner):
            yield from _amount(mind, inner, binding)
        case Sum(plus, minus):
            for inner in (*plus, *minus):
                yield from _amount(mind, inner, binding)
        case Sure(Slot(index)):
            prop = binding[index]
            if isinstance(prop, tuple) and (belief := mind.beliefs.get(prop)):
                yield belief.event
        case _:
            pass


def _claim(program: Program, mind: Mind, prop: Prop | None) -> Iterator[int]:
    if not prop:
        return
    if belief := mind.beliefs.get(prop):
        yield belief.event
    if aim := mind.aims.get(prop):
        yield aim.event
    about = program.bundle.relations[prop[0]] if isinstance(prop[0], int) else None
    if about and about.kind == "phrase" and prop[1] == mind.me:
        phrase = program.bundle.phrases[about.number]
        arguments = [*prop[1:], *[-1] * (len(phrase.roles) - len(prop) + 1)]
        for alternative in phrase.alternatives:
            yield from _conditions(program, mind, alternative, arguments)


def _fill(program: Program, term: Term, binding: Binding) -> Prop | None:
    """The proposition a claim stands for, None if a role stayed free."""
    value = _argument(term, binding)
    if not isinstance(value, tuple) or not value or -1 in value:
        return None
    number = value[0]
    if isinstance(number, int) and program.bundle.relations[number].both_ways:
        _, first, second, *rest = value
        if isinstance(first, int) and isinstance(second, int):
            return pair(number, first, second, *rest)
    return value


def _argument(term: Term, binding: Binding) -> int | Prop:
    match term:
        case Slot(index):
            return binding[index]
        case Const(_, number):
            return number
        case Claim(number, args):
            return (number, *(_argument(argument, binding) for argument in args))
