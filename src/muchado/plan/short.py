"""Phrases that are found out on the spot: those that are one check, which stands for them wherever they are asked."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence

from muchado.plan.ops import (
    Call,
    Compares,
    HowSure,
    Lacks,
    Made,
    Measure,
    Op,
    Operand,
    Portion,
    QueryPlan,
    Reg,
    Require,
    Scan,
    Sureness,
    Swap,
    Total,
    Yes,
)

Checks = Mapping[Operand, Require]
"""The checks that phrases about oneself alone come to, by the proposition that one is so."""


def checks_of(phrases: Mapping[int, Sequence[QueryPlan]]) -> Checks:
    """The checks of those phrases, by their relations, that have no more to them."""
    found: dict[Operand, Require] = {}
    for relation, tests in phrases.items():
        match tests:
            case (QueryPlan(ops=(Require() as check,)) as test,) if not is_long(test):
                found[Made(relation, (Reg(0),), swaps=False)] = check
            case _:
                pass
    return found


def on_the_spot(ops: Iterable[Op], checks: Checks) -> Iterator[Op]:
    """The operations, with the check itself in the place of each phrase that is no more than one."""
    for op in ops:
        match op:
            case Require(Yes(Call("phrase", (prop,))), negated) if prop in checks:
                check = checks[prop]
                yield Require(check.check, check.negated != negated)
            case Lacks(inner):
                yield Lacks(tuple(on_the_spot(inner, checks)))
            case _:
                yield op


def is_long(plan: QueryPlan) -> bool:
    """Whether a plan goes through something, or may rest on phrases."""
    return any(map(_is_long, plan.ops))


def _is_long(op: Op) -> bool:
    match op:
        case Scan() | Swap():
            return True
        case Lacks(ops):
            return any(map(_is_long, ops))
        case Require(Yes(Call("phrase")) | Sureness(plain=False)):
            return True
        case Require(Compares(left, _, right)):
            return _asks_how_sure(left) or _asks_how_sure(right)
        case _:
            return False


def _asks_how_sure(measure: Measure) -> bool:
    match measure:
        case HowSure():
            return True
        case Portion(measure=inner):
            return _asks_how_sure(inner)
        case Total(plus, minus):
            return any(map(_asks_how_sure, (*plus, *minus)))
        case _:
            return False
