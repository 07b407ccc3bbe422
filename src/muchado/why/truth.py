"""What is so in truth: for the reader, to be set beside what people hold. No explanation of a mind rests on it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from muchado.bundle.sentences import DONE
from muchado.kernel.events import FAILS, number

if TYPE_CHECKING:
    from muchado.kernel.events import Prop
    from muchado.kernel.world.world import World
    from muchado.why.ledger import Ledger

FAIRLY = 60
"""How sure of something one must be to know it."""


def is_so(ledger: Ledger, world: World, prop: Prop, now: int) -> bool | None:
    """Whether a proposition is true at a minute; None where there is no fact of the matter, or it is not on record.

    Args:
        ledger: what has happened.
        world: how everything stands at the minute.
        prop: what is asked about.
        now: the minute.

    """
    kind = ledger.program.kind(prop)
    if kind in DONE:
        return _happened(ledger, prop, now)
    if () in prop:
        return None
    match kind:
        case "status":
            return world.is_so(prop, now)
        case "has":
            return world.holders.get(number(prop, 2)) == prop[1]
        case "in":
            return world.place[number(prop, 1)] == prop[2]
        case "knows":
            return _knows(ledger, world, number(prop, 1), prop[2], now)
        case "phrase" | "aim" | "trait":
            owner = number(prop, 1)
            return ledger.program.senses.sure(world.minds[owner], prop, now) > 0
        case _:
            return None


def _happened(ledger: Ledger, prop: Prop, now: int) -> bool | None:
    """Whether an act took place; what is said to have happened before the beginning is not on record."""
    if any(event.answer != FAILS for event in ledger.acts(prop, now)):
        return True
    before = any(prop in mind.beliefs for mind in ledger.opening.minds)
    return None if before else False


def _knows(ledger: Ledger, world: World, person: int, what: int | Prop, now: int) -> bool | None:
    if not isinstance(what, tuple) or not what:
        return None
    return ledger.program.senses.sure(world.minds[person], what, now) >= FAIRLY
