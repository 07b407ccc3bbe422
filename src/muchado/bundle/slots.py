"""Which roles a piece of a rule speaks of, and what it stands for once they are filled."""

from __future__ import annotations

from collections.abc import Sequence

from muchado.bundle.model.questions.nobody import Nobody
from muchado.bundle.model.terms import Claim, Const, Prop, Slot, Term


def slots_in(piece: object) -> tuple[int, ...]:
    """Return the slots in a term, an amount, a condition or a tuple of these, in order of appearance.

    Left out is the slot that a `Nobody` binds for itself.
    """
    found: list[int] = []
    _gather(piece, found)
    return tuple(found)


def _gather(piece: object, found: list[int]) -> None:
    if isinstance(piece, Slot):
        found.append(piece.at)
    elif isinstance(piece, Nobody):
        found += [slot for slot in slots_in(piece.conditions) if slot != piece.slot]
    elif isinstance(piece, tuple):
        for part in piece:
            if isinstance(part, tuple):
                _gather(part, found)


def value_of(term: Term, roles: Sequence[int | Prop] = ()) -> int | Prop:
    """Return what a term stands for, by what its roles stand for; -1 where a role is not filled."""
    match term:
        case Slot(at):
            return roles[at] if at < len(roles) else -1
        case Const(_, number):
            return number
        case Claim():
            return prop_of(term, roles)


def prop_of(claim: Claim, roles: Sequence[int | Prop] = ()) -> Prop:
    """Return the proposition that a claim stands for, by what its roles stand for; -1 where a role is not filled."""
    return (claim.relation, *(value_of(argument, roles) for argument in claim.args))


def named_in(piece: object) -> frozenset[int]:
    """Return the people who are named in a term, a condition or a tuple of these."""
    if isinstance(piece, Const):
        return frozenset({piece.id} if piece.kind == "person" else ())
    return frozenset().union(*map(named_in, piece)) if isinstance(piece, tuple) else frozenset()
