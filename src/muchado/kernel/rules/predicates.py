"""Amounts and conditions whose roles are all filled, as expressions of the generated source."""

from __future__ import annotations

from muchado.bundle.model import (
    DAY,
    HAS,
    IN,
    OWNER,
    About,
    Amount,
    Answered,
    Calendar,
    Claim,
    Compare,
    Condition,
    Due,
    DutyPull,
    Fresh,
    From,
    Here,
    Holds,
    LivesAt,
    NextTo,
    Num,
    OfKind,
    OnDuty,
    RingsFalse,
    Scaled,
    Sum,
    Sure,
    ThingHere,
    ThingIn,
    Value,
    WouldLook,
)
from muchado.kernel.rules.scope import Scope

OPERATORS = {">=": ">=", ">": ">", "<=": "<=", "<": "<"}
"""The only words from a bundle that enter the source are these, and these are ours."""


def amount_source(scope: Scope, amount: Amount) -> str:
    """An amount in points."""
    match amount:
        case Num(value):
            return str(value)
        case Value(quality, None):
            return f"m.level({quality}, -1, now)"
        case Value(quality, target):
            return f"m.level({quality}, {scope.term(target)}, now)" if target else "0"
        case Sure(claim):
            return f"sure(m, {scope.term(claim)}, now)"
        case DutyPull():
            return "duty_pull(me, now)"
        case Scaled(times, over, inner):
            return f"({amount_source(scope, inner)} * {times} // {over})"
        case Sum(plus, minus):
            gains = " + ".join(amount_source(scope, part) for part in plus) or "0"
            return f"({gains}{''.join(f' - {amount_source(scope, part)}' for part in minus)})"


def test_source(scope: Scope, condition: Condition) -> str:
    """A condition as an expression that is true or false. All roles must be filled."""
    match condition:
        case Compare(left, test, right):
            return f"{amount_source(scope, left)} {OPERATORS[test]} {amount_source(scope, right)}"
        case Holds():
            source = _holds(scope, condition)
            return f"not {source}" if condition.negated else source
        case Here(person, negated):
            return f"{scope.term(person)} {'not in' if negated else 'in'} m.company"
        case OnDuty(person, negated):
            return f"{'not ' if negated else ''}on_duty({scope.term(person)}, now)"
        case Calendar(_, _, negated):
            source = _calendar(condition)
            return f"not {source}" if negated else source
        case About(claim, person, negated):
            return f"{scope.term(person)} {'not in' if negated else 'in'} people_in({scope.term(claim)})"
        case RingsFalse(negated):
            return "not rang" if negated else "rang"
        case From(claim, sources, teller, negated):
            whose = "-1" if teller is None else scope.term(teller)
            source = f"has_account(m, {scope.term(claim)}, {sources!r}, {whose})"
            return f"not {source}" if negated else source
        case Answered(answer, negated):
            return f"answer {'!=' if negated else '=='} {scope.answer(answer)}"
        case _:
            return _place_or_thing(scope, condition)


def _place_or_thing(scope: Scope, condition: Condition) -> str:
    match condition:
        case NextTo(place):
            return f"{scope.term(place)} in next_to[m.place]"
        case WouldLook(person, place):
            return f"search(m, {scope.term(person)}, now) == {scope.term(place)}"
        case Due(place):
            return f"duty_place(me, now) == {scope.term(place)}"
        case LivesAt(person, place):
            return f"home[{scope.term(person)}] == {scope.term(place)}"
        case Fresh(claim, within):
            return f"now - m.news.get({scope.term(claim)}, -999999) <= {within}"
        case OfKind(thing, kind):
            return f"{scope.term(thing)} in {scope.things_of(kind)}"
        case ThingHere(thing):
            return f"{scope.term(thing)} in m.things"
        case ThingIn(thing, place):
            return f"lies_in(m, {scope.term(thing)}) == {scope.term(place)}"
        case _:
            raise TypeError(f"no test for {condition!r}")


def _holds(scope: Scope, condition: Holds) -> str:
    claim = condition.claim
    if condition.within or condition.today:
        earliest = f"now - {condition.within}" if condition.within else f"now - now % {DAY}"
        return f"happened(m, {scope.term(claim)}, now, {condition.least}, {earliest})"
    if not isinstance(claim, Claim):
        return _belief("sure", scope.term(claim), condition)
    relation = scope.bundle.relations[claim.relation]
    if claim.args[0] == OWNER:
        match relation.kind:
            case "phrase":
                return f"phrase_{relation.number}(m, now, {scope.term(claim)})"
            case "aim":
                return f"({scope.term(claim)} in m.aims)"
        if claim.relation == HAS:
            return f"({scope.term(claim.args[1])} in m.holding)"
        if claim.relation == IN:
            return f"(m.place == {scope.term(claim.args[1])})"
    elif claim.relation == IN:
        return f"(expected(m, {scope.term(claim.args[0])}, now) == {scope.term(claim.args[1])})"
    return _belief(
        "sure" if relation.kind == "trait" and claim.args[0] == OWNER else "m.sure", scope.term(claim), condition
    )


def _belief(function: str, prop: str, condition: Holds) -> str:
    call = f"{function}({prop}, now)" if function.startswith("m.") else f"{function}(m, {prop}, now)"
    return f"({call} <= {-condition.least})" if condition.denied else f"({call} >= {condition.least})"


def _calendar(condition: Calendar) -> str:
    number = condition.number
    sources = {
        "holiday": f"is_holiday({number}, now)",
        "eve": f"is_eve({number}, now)",
        "weekday": f"(weekday(now) == {number})",
        "workday": "(weekday(now) < 5)",
        "after": f"(now % {DAY} >= {number})",
        "before": f"(now % {DAY} < {number})",
    }
    return sources[condition.test]
