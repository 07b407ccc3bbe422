"""Acts by what they come to: which act of each action would count as a deed, begin or end a status, hand on a thing."""

from __future__ import annotations

from typing import TYPE_CHECKING

from muchado.bundle.model import HAS, Claim, Const, Give, SetStatus, Slot
from muchado.bundle.sentences import relation_of

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from muchado.bundle.checked import Checked
    from muchado.bundle.model import Action, Prop, Term


def counting_as(bundle: Checked, deed: Prop) -> Iterator[Prop]:
    """The patterns of the acts that may count as a deed; what the deed does not tell is ()."""
    for action in bundle.actions:
        yield from _coming_to(bundle, action, action.counts_as, deed)


def bringing(bundle: Checked, status: Prop, *, ending: bool = True) -> Iterator[Prop]:
    """The patterns of the acts that may begin a status, or end it if `ending`; what the status does not tell is ().

    What there are so many of is begun, and ended, by all that makes them more or less.
    """
    for action in bundle.actions:
        effects = [one for one in action.all_effects() if isinstance(one, SetStatus) and (one.on or ending)]
        yield from _coming_to(bundle, action, (one.claim for one in effects if not one.by), status)
        yield from _coming_to(bundle, action, (one.claim for one in effects if one.by), _uncounted(bundle, status))


def is_settled(bundle: Checked, prop: Prop) -> bool:
    """Whether it is plain to everybody from the beginning, and nothing that anybody does makes it otherwise."""
    return relation_of(bundle, prop).public and next(bringing(bundle, prop), None) is None


def _uncounted(bundle: Checked, status: Prop) -> Prop:
    """A status of which it is left open how many there are."""
    roles = relation_of(bundle, status).roles
    return (status[0], *(() if kind == "number" else part for kind, part in zip(roles, status[1:], strict=True)))


def handing(bundle: Checked, has: Prop) -> Iterator[Prop]:
    """The patterns of the acts by which somebody may be given a thing."""
    for action in bundle.actions:
        gifts = (effect for effect in action.all_effects() if isinstance(effect, Give))
        yield from _coming_to(bundle, action, (Claim(HAS, (gift.to, gift.thing)) for gift in gifts), has)


def _coming_to(bundle: Checked, action: Action, claims: Iterable[Claim], prop: Prop) -> Iterator[Prop]:
    count = len(bundle.relations[action.relation].roles)
    for claim in claims:
        if claim.relation != prop[0]:
            continue
        ways = [prop[1:]]
        if bundle.relations[claim.relation].both_ways:
            first, second, *rest = prop[1:]
            ways.append((second, first, *rest))
        for arguments in ways:
            slots: dict[int, int | Prop] = {}
            if all(_meets(term, part, slots) for term, part in zip(claim.args, arguments, strict=True)):
                yield (action.relation, *(slots.get(at, ()) for at in range(count)))


def _meets(term: Term, part: int | Prop, slots: dict[int, int | Prop]) -> bool:
    """Whether a term can stand for part of a proposition; what it says of the slots is put down."""
    if part == ():
        return True
    match term:
        case Slot(at):
            return slots.setdefault(at, part) == part
        case Const(_, number):
            return number == part
        case Claim(relation, args):
            return (
                isinstance(part, tuple)
                and part[0] == relation
                and len(args) == len(part) - 1
                and all(_meets(arg, inner, slots) for arg, inner in zip(args, part[1:], strict=True))
            )
