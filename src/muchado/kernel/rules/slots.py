"""Which roles a term, an amount or a condition speaks of."""

from __future__ import annotations

from collections.abc import Iterator

from muchado.bundle.model import (
    About,
    Amount,
    Claim,
    Compare,
    Condition,
    Due,
    Fresh,
    From,
    Here,
    Holds,
    LivesAt,
    NextTo,
    Nobody,
    OfKind,
    OnDuty,
    Scaled,
    Slot,
    Sum,
    Sure,
    Term,
    ThingHere,
    ThingIn,
    Value,
    WouldLook,
)


def of_term(term: Term | None) -> Iterator[int]:
    """The slots in a term, in order of appearance."""
    if isinstance(term, Slot):
        yield term.at
    elif isinstance(term, Claim):
        for argument in term.args:
            yield from of_term(argument)


def of_amount(amount: Amount) -> Iterator[int]:
    """The slots in an amount."""
    match amount:
        case Value(_, target):
            yield from of_term(target)
        case Sure(claim):
            yield from of_term(claim)
        case Scaled(_, _, inner):
            yield from of_amount(inner)
        case Sum(plus, minus):
            for part in (*plus, *minus):
                yield from of_amount(part)


def of_condition(condition: Condition) -> frozenset[int]:
    """The slots that must be filled for the condition to be asked, leaving out those that it binds itself."""
    found: set[int] = set()
    match condition:
        case Compare(left, _, right):
            found |= {*of_amount(left), *of_amount(right)}
        case Holds(claim):
            found |= {*of_term(claim)}
        case Here(person) | OnDuty(person):
            found |= {*of_term(person)}
        case NextTo(place) | Due(place):
            found |= {*of_term(place)}
        case WouldLook(person, place) | LivesAt(person, place):
            found |= {*of_term(person), *of_term(place)}
        case About(claim, person):
            found |= {*of_term(claim), *of_term(person)}
        case Fresh(claim):
            found |= {*of_term(claim)}
        case From(claim, _, teller):
            found |= {*of_term(claim), *of_term(teller)}
        case OfKind(thing) | ThingHere(thing):
            found |= {*of_term(thing)}
        case ThingIn(thing, place):
            found |= {*of_term(thing), *of_term(place)}
        case Nobody(slot, conditions):
            for inner in conditions:
                found |= of_condition(inner)
            found.discard(slot)
        case _:
            pass
    return frozenset(found)
