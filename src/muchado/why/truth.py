"""What is so in truth: for the reader, to be set beside what people hold. No explanation of a mind rests on it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from muchado.bundle.sentences import DONE
from muchado.kernel.events import FAILS

if TYPE_CHECKING:
    from muchado.kernel.events import Prop
    from muchado.kernel.view import View
    from muchado.why.ledger import Ledger


def is_so(ledger: Ledger, view: View, prop: Prop, now: int) -> bool | None:
    """Whether a proposition is true at a minute; None where there is no fact of the matter, or it is not on record.

    Args:
        ledger: what has happened.
        view: how everything stands at the minute.
        prop: what is asked about.
        now: the minute.

    """
    kind = ledger.program.kind(prop)
    if kind in DONE:
        return _happened(ledger, prop, now)
    if () in prop:
        return None
    return view.is_so(ledger.program, prop, now)


def _happened(ledger: Ledger, prop: Prop, now: int) -> bool | None:
    """Whether an act took place; what is said to have happened before the beginning is not on record."""
    if any(event.answer != FAILS for event in ledger.acts(prop, now)):
        return True
    before = any(mind.believes(prop) is not None for mind in ledger.opening.minds())
    return None if before else False
