"""Acts by what they come to: which act of each action would count as a deed, or begin or end a status."""

from __future__ import annotations

from typing import TYPE_CHECKING

from muchado.bundle.model import Claim, Const, SetStatus, Slot

if TYPE_CHECKING:
    from collections.abc import Iterator

    from muchado.bundle.checked import Checked
    from muchado.bundle.model import Action, Term
    from muchado.kernel.events import Event, Prop
    from muchado.kernel.exec.program import Program


def fits(pattern: Prop, prop: Prop) -> bool:
    """Whether a proposition is as a pattern has it, in which () may stand for anything."""
    return pattern == prop or (is_open(pattern) and _fits_open(pattern, prop))


def _fits_open(pattern: Prop, prop: Prop) -> bool:
    return len(pattern) == len(prop) and all(map(_stands_for, pattern, prop))


def _stands_for(part: int | Prop, other: int | Prop) -> bool:
    if part == ():
        return True
    return part == other or (isinstance(part, tuple) and isinstance(other, tuple) and _fits_open(part, other))


def is_open(part: int | Prop) -> bool:
    """Whether something is left open in a proposition: it has () in it, however deep."""
    return isinstance(part, tuple) and (not part or any(map(is_open, part)))


def names_of(program: Program, event: Event) -> Iterator[Prop]:
    """As what an event may rightly be known: what was done, what was meant by it, and the deeds as which it counts."""
    yield event.prop
    if event.meant:
        yield event.meant
    for claim in program.action(event.prop).counts_as:
        yield program.say_so(claim, event.prop[1:])


def counting_as(bundle: Checked, deed: Prop) -> Iterator[Prop]:
    """The patterns of the acts that may count as a deed; what the deed does not tell is ()."""
    for action in bundle.actions:
        yield from _coming_to(bundle, action, action.counts_as, deed)


def bringing(bundle: Checked, status: Prop) -> Iterator[Prop]:
    """The patterns of the acts that may begin or end a status; what the status does not tell is ()."""
    for action in bundle.actions:
        effects = action.all_effects()
        claims = tuple(effect.claim for effect in effects if isinstance(effect, SetStatus))
        yield from _coming_to(bundle, action, claims, status)


def _coming_to(bundle: Checked, action: Action, claims: tuple[Claim, ...], prop: Prop) -> Iterator[Prop]:
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
