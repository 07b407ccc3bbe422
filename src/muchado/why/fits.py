"""A claim of a rule held against a proposition: what the rule's roles stand for."""

from __future__ import annotations

from typing import TYPE_CHECKING

from muchado.bundle.model import Claim, Const, Slot

if TYPE_CHECKING:
    from collections.abc import Sequence

    from muchado.bundle.model import Role, Term
    from muchado.kernel.events import Prop

Binding = tuple["int | Prop", ...]

FREE = -1


def binding_of(claim: Claim, prop: Prop, roles: Sequence[Role], owner: int = FREE) -> Binding | None:
    """What the roles stand for where the claim is the proposition, -1 for the others; None if it cannot be.

    `owner`: who the first role is, where that is known.
    """
    binding: list[int | Prop] = [FREE] * len(roles)
    if binding and owner >= 0:
        binding[0] = owner
    return tuple(binding) if _fits(claim, prop, binding) else None


def _fits(term: Term, value: int | Prop, binding: list[int | Prop]) -> bool:
    match term:
        case Slot(at):
            known, binding[at] = binding[at], value
            return known in {FREE, value}
        case Const(_, number):
            return value == number
        case Claim(head, args):
            if not isinstance(value, tuple) or value[:1] != (head,):
                return False
            return all(_fits(arg, part, binding) for arg, part in zip(args, value[1:], strict=True))
