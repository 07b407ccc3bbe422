"""Conditions that can fill a free role: loops over what there is to find, sparsest first."""

from __future__ import annotations

from muchado.bundle.model import (
    HAS,
    IN,
    OWNER,
    About,
    Amount,
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
    Slot,
    ThingHere,
    ThingIn,
    Value,
    WouldLook,
)
from muchado.bundle.slots import slots_in
from muchado.kernel.rules.predicates import test_source
from muchado.kernel.rules.scope import Scope

ONE, FEW, SOME, MANY, ALL, LAST = range(6)
"""How much a finder has to go through, roughly; the planner takes the least first.

`LAST` is for one that may overlook people who would fit: it is used where nothing else finds the role.
"""


UNKNOWN = -(1 << 30)
"""Below anything that a feeling can be."""


def cost(scope: Scope, condition: Condition) -> int | None:
    """How costly the condition is as a finder now; None if it cannot find anything yet."""
    match condition:
        case Due():
            return ONE
        case WouldLook(person, _):
            return ONE if scope.is_bound(person) else None
        case LivesAt(person, _):
            return ONE if scope.is_bound(person) else ALL
        case ThingHere() | NextTo() | Fresh():
            return FEW
        case ThingIn(thing, _):
            return ONE if scope.is_bound(thing) else SOME
        case OfKind():
            return SOME
        case About(claim, _, False) if scope.is_bound(claim):
            return ONE
        case Here(_, False):
            return MANY
        case Compare():
            return _feeling_cost(scope, condition)
        case From(claim, _, _, False):
            if scope.is_bound(claim):
                return ONE
            return SOME if isinstance(claim, Claim) else None
        case Holds(negated=False):
            return _claim_cost(scope, condition)
        case OnDuty(_, False):
            return ALL
        case _:
            return None


def find(scope: Scope, condition: Condition) -> None:
    """Write the loops that fill the condition's free roles so that it holds."""
    match condition:
        case Due(place):
            _one(scope, place, "duty_place(me, now)")
        case WouldLook(person, place):
            _one(scope, place, f"search(m, {scope.term(person)}, now)")
        case LivesAt(person, place):
            if not scope.is_bound(person):
                _each(scope, person, "everybody")
            _one(scope, place, f"home[{scope.term(person)}]")
        case ThingHere(thing):
            _each(scope, thing, "m.things")
        case NextTo(place):
            _each(scope, place, "next_to[m.place]")
        case Fresh(claim, within):
            prop = scope.name()
            scope.loop(f"for {prop}, since in m.news.items():")
            scope.require(f"now - since <= {within}")
            scope.unify(claim, prop)
        case OfKind(thing, kind):
            _each(scope, thing, scope.things_of(kind))
        case About(claim, person):
            _each(scope, person, f"people_in({scope.term(claim)})")
        case Here(person):
            _each(scope, person, "m.company")
        case ThingIn(thing, place):
            if not scope.is_bound(thing):
                _each(scope, thing, "all_things")
            _one(scope, place, f"lies_in(m, {scope.term(thing)})")
        case OnDuty(person):
            _each(scope, person, "everybody")
            scope.require(test_source(scope, condition))
        case Compare():
            if feeling := _feeling(scope, condition):
                _each(scope, feeling[0].target, f"m.levels[{feeling[0].quality}]")
            scope.require(test_source(scope, condition))
        case From():
            _find_account(scope, condition)
        case Holds():
            _find_claim(scope, condition)
        case _:
            raise TypeError(f"nothing to find by {condition!r}")


def _each(scope: Scope, term: object, source: str) -> None:
    variable = scope.name()
    scope.loop(f"for {variable} in {source}:")
    if isinstance(term, Slot | Claim):
        scope.unify(term, variable)


def _one(scope: Scope, term: object, source: str) -> None:
    variable = scope.name()
    scope.write(f"{variable} = {source}")
    scope.require(f"{variable} >= 0")
    if isinstance(term, Slot):
        scope.unify(term, variable)


# ------------------------------------------------------------------ feelings


def _feeling_cost(scope: Scope, condition: Compare) -> int | None:
    found = _feeling(scope, condition)
    if found is None:
        return None
    value, against = found
    if isinstance(against, Num):
        return FEW
    return LAST if _fits_strangers(scope, condition, value, _least(scope, against)) else FEW


def _feeling(scope: Scope, condition: Compare) -> tuple[Value, Amount] | None:
    """The feeling whose table can be walked, and what it is held against: an amount to be more than, or a number.

    Not where the comparison is true of every stranger: strangers are not in the table.
    """
    sides = (
        (condition.left, condition.right, condition.test in (">=", ">")),
        (condition.right, condition.left, condition.test in ("<=", "<")),
    )
    for value, against, upward in sides:
        if not isinstance(value, Value) or not isinstance(value.target, Slot):
            continue
        if not upward and not isinstance(against, Num):
            continue
        if value.target.at in scope.bound or any(slot not in scope.bound for slot in slots_in(against)):
            continue
        if isinstance(against, Num) and _fits_strangers(scope, condition, value, against.value, upward=upward):
            continue
        return value, against
    return None


def _fits_strangers(scope: Scope, condition: Compare, value: Value, bar: int, *, upward: bool = True) -> bool:
    """Whether what one feels for a stranger passes a bar, from above or from below."""
    usual = scope.bundle.qualities[value.quality].usual
    return (usual > bar if upward else usual < bar) or (usual == bar and "=" in condition.test)


def _least(scope: Scope, amount: Amount) -> int:
    """The least that an amount can be."""
    match amount:
        case Num(value):
            return value
        case Value(quality, _):
            return scope.bundle.qualities[quality].low
        case DutyPull():
            return 0
        case _:
            return UNKNOWN


# ------------------------------------------------------------------ claims


def _claim_cost(scope: Scope, condition: Holds) -> int | None:
    claim = condition.claim
    if not isinstance(claim, Claim):
        return None
    relation = scope.bundle.relations[claim.relation]
    if claim.relation == IN:
        return ONE if scope.is_bound(claim.args[0]) else ALL
    if claim.args[0] == OWNER and (relation.kind in ("aim", "phrase") or claim.relation == HAS):
        return None if relation.kind == "phrase" and relation.number in scope.book.unfindable else FEW
    return FEW if any(_is_key(scope, argument) for argument in claim.args) else SOME


def _is_key(scope: Scope, argument: object) -> bool:
    """Whether beliefs can be looked up by this argument: a filled role that is not itself a claim."""
    if isinstance(argument, Slot):
        return argument.at in scope.bound and scope.roles[argument.at].kind != "claim"
    return not isinstance(argument, Claim)


def _find_claim(scope: Scope, condition: Holds) -> None:
    claim = condition.claim
    if not isinstance(claim, Claim):
        raise TypeError(f"nothing to find by {condition!r}")
    relation = scope.bundle.relations[claim.relation]
    own = claim.args[0] == OWNER
    prop = scope.name()
    if own and claim.relation == HAS:
        _each(scope, claim.args[1], "m.holding")
    elif claim.relation == IN:
        if not scope.is_bound(claim.args[0]):
            _each(scope, claim.args[0], "everybody")
        _one(scope, claim.args[1], "m.place" if own else f"expected(m, {scope.term(claim.args[0])}, now)")
    elif own and relation.kind == "phrase":
        scope.loop(f"for {prop} in find_phrase_{relation.number}(m, now):")
        scope.unify_arguments(claim, prop)
    elif own and relation.kind == "aim":
        scope.loop(f"for {prop} in m.aims:")
        scope.require(f"{prop}[0] == {claim.relation}")
        scope.unify_arguments(claim, prop)
    else:
        scope.loop(f"for {prop} in {_candidates(scope, claim)}:")
        scope.unify_arguments(claim, prop)
        scope.require(test_source(scope, condition))


def _find_account(scope: Scope, condition: From) -> None:
    """What one has heard, seen or thought of, and whose word it is."""
    claim, teller = condition.claim, condition.teller
    if isinstance(claim, Claim) and not scope.is_bound(claim):
        prop = scope.name()
        scope.loop(f"for {prop} in {_candidates(scope, claim)}:")
        scope.unify_arguments(claim, prop)
    if teller is not None and not scope.is_bound(teller):
        _each(scope, teller, f"tellers(m, {scope.term(claim)})")
    scope.require(test_source(scope, condition))


def _candidates(scope: Scope, claim: Claim) -> str:
    """The smallest set of believed propositions that the claim can be among."""
    both_ways = scope.bundle.relations[claim.relation].both_ways
    for at, argument in enumerate(claim.args):
        if _is_key(scope, argument):
            term = scope.term(argument)
            if both_ways and at in (0, 1):
                return f"(*m.known({claim.relation}, 0, {term}), *m.known({claim.relation}, 1, {term}))"
            return f"m.known({claim.relation}, {at}, {term})"
    return f"m.known({claim.relation})"
