"""Whether something has come about in a town: done, so, or come to be held by somebody."""

from __future__ import annotations

from typing import TYPE_CHECKING

from muchado.bundle.degrees import THINKS
from muchado.bundle.sentences import DONE
from muchado.kernel.events import FAILS
from muchado.why.patterns import fits
from muchado.why.truth import is_so

if TYPE_CHECKING:
    from muchado.kernel.events import Prop
    from muchado.stage.found import Found


def came_about(found: Found, prop: Prop, since: int | None) -> bool:
    """Whether an act was done after a minute, whoever knows of it; whether anything else is so by now."""
    ledger = found.ledger()
    if ledger.program.kind(prop) not in DONE:
        return is_so(ledger, found.state().simulation.view, prop, found.now) is True
    done = (event for event in ledger.acts(prop, found.now) if event.answer != FAILS)
    return any(since is None or event.minute > since for event in done)


def came_to(found: Found, prop: Prop, since: int | None, me: int) -> bool:
    """Whether somebody came to think after a minute that an act was done; whether they think anything else by now."""
    state = found.state()
    if state.simulation.program.kind(prop) in DONE:
        beats = (one.beat for one in state.past if since is None or one.beat.minute > since)
        changes = (change for beat in beats for change in beat.changes if change.person == me)
        return any(
            change.kind == "belief" and change.after >= THINKS and fits(prop, change.about) for change in changes
        )
    mind = state.simulation.view.mind(me)
    held = [one for one, _ in mind.beliefs() if fits(prop, one)]
    return any(mind.sure(one, found.now) >= THINKS for one in held)
