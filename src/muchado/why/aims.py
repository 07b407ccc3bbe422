"""Why somebody means to do something, or no longer does."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from muchado.bundle.sentences import say, say_denied
from muchado.plan.reads import Ground
from muchado.tell.reasons import reason
from muchado.why.reasons import Reason
from muchado.why.rules import behind
from muchado.why.steps import Step, nothing
from muchado.why.words import changed, rule_of, when

if TYPE_CHECKING:
    from muchado.kernel.events import Change, Prop
    from muchado.why.records import Entry, Place
    from muchado.why.steps import Explains

ENDS = {
    "done": "it is reached",
    "moot": "its reason is gone",
    "given up": "it has been tried long enough",
    "changed": "it is no longer wanted",
}
"""Why an aim ended, in words."""


def aim(why: Explains, person: int, prop: Prop, before: Place) -> Step | None:
    """How somebody came to mean something, or last let it go; None if they never meant it."""
    entry = why.ledger.latest(person, Ground("aim", prop), before)
    if entry is not None:
        return _changed(why, entry)
    if prop not in why.ledger.opening.mind(person).aims:
        return None
    words = f"{say(why.ledger.bundle, prop)}, from the start"
    return Step(("aim", person, prop, 0), Reason("aim", words), nothing)


def _changed(why: Explains, entry: Entry) -> Step:
    change, bundle = entry.change, why.ledger.bundle
    key = ("aim", change.person, change.about, entry.order)
    said = say(bundle, change.about) if change.after else say_denied(bundle, change.about)
    words = f"{said}, since {when(change.minute)}"
    event = change.event if change.event >= 0 else None
    if change.use is None:
        ended = Reason("aim", f"{words}: {_ending(change)}", change.minute, event)
        return Step(key, ended, partial(_before, why, entry))
    because = reason(bundle, change.use)
    found = Reason("aim", words, change.minute, event, None, rule_of(bundle, change.use), because)
    told = f"{changed(bundle, change)} ({when(change.minute)}), because {because}"
    return Step(key, found, partial(behind, why, entry), told)


def _ending(change: Change) -> str:
    return ENDS.get(change.reason, "it was let go")


def _before(why: Explains, entry: Entry) -> list[Step]:
    """How an aim had been taken up that was let go."""
    step = aim(why, entry.change.person, entry.change.about, entry.place)
    return [] if step is None else [step]
