"""What a rule that changed a mind went by: all that it asked about, and the event that set it off."""

from __future__ import annotations

from typing import TYPE_CHECKING

from muchado.plan.reads import asked
from muchado.why.bounds import among, asked_of
from muchado.why.choices import latest_first

if TYPE_CHECKING:
    from muchado.why.records import Entry
    from muchado.why.steps import Explains, Step


def behind(why: Explains, entry: Entry) -> list[Step]:
    """The steps of what the rule asked about, the latest first; then the event itself, if none of them tells of it."""
    change = entry.change
    if change.use is None:
        return []
    facts = [
        fact
        for fact in dict.fromkeys(asked(why.ledger.bundle, change.person, *change.use))
        if fact != (change.kind, change.about)
    ]
    asks = asked_of(why.ledger.bundle, change.use)
    told = (why.fact(change.person, fact, entry.place, among(asks, *fact)) for fact in facts)
    steps = [step for step in told if step is not None]
    event = why.ledger.event(change.event)
    if event is not None and not any(step.reason.event == event.id for step in steps):
        steps.append(why.act(event))
    return latest_first(steps)
