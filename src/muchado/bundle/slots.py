"""Which roles a piece of a rule speaks of, and what it stands for once they are filled."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from muchado.bundle.model import Claim, Const, Nobody, Prop, Slot, Term


def slots_in(piece: object) -> Iterator[int]:
    """Give the slots in a term, an amount, a condition or a tuple of these, in order of appearance.

    Left out is the slot that a `Nobody` binds for itself.
    """
    if isinstance(piece, Slot):
        yield piece.at
    elif isinstance(piece, Nobody):
        yield from (slot for slot in slots_in(piece.conditions) if slot != piece.slot)
    elif isinstance(piece, tuple):
        for part in piece:
            yield from slots_in(part)


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
