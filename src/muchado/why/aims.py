"""Why somebody means to do something, or no longer does."""

from __future__ import annotations

from functools import partial
from itertools import product
from typing import TYPE_CHECKING

from muchado.bundle.sentences import say, say_denied
from muchado.plan.reads import Ground
from muchado.tell.reasons import reason
from muchado.tell.times import when
from muchado.why.reasons import Reason
from muchado.why.rules import behind
from muchado.why.steps import Step, nothing
from muchado.why.words import changed, had_learned, rule_of

if TYPE_CHECKING:
    from collections.abc import Iterator

    from muchado.bundle.checked import Checked
    from muchado.kernel.events import Change, Prop
    from muchado.why.records import Entry, Order, Place
    from muchado.why.steps import Explains

ENDS = {
    "done": "it is reached",
    "moot": "its reason is gone",
    "given up": "it has been tried long enough",
    "changed": "it is no longer wanted",
    "out of reach": "nothing could come of it any more",
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
        state = _past_it(why, entry) if change.reason == "out of reach" else None
        ending = _ending(change) if state is None else had_learned(bundle, change.person, state)
        ended = Reason("aim", f"{words}: {ending}", change.minute, event)
        return Step(key, ended, partial(_before, why, entry, state))
    because = reason(bundle, change.use)
    found = Reason("aim", words, change.minute, event, None, rule_of(bundle, change.use), because)
    told = f"{changed(bundle, change)} ({when(change.minute)}), because {because}"
    return Step(key, found, partial(behind, why, entry), told)


def _past_it(why: Explains, entry: Entry) -> Prop | None:
    """The state for good of somebody in an aim of which its owner had learned last."""
    person, program = entry.change.person, why.ledger.program
    states = (
        prop
        for state in program.for_good
        for whom in program.senses.people_in(entry.change.about)
        for prop in _ways_to_be(why.ledger.bundle, state, whom)
    )
    known = ((since, prop) for prop in states if (since := _since(why, person, prop, entry.place)) is not None)
    return max(known, default=(None, None))[1]


def _ways_to_be(bundle: Checked, state: int, whom: int) -> Iterator[Prop]:
    """All that a state of somebody can be, whomever and whatever else it speaks of."""
    tables = {"person": bundle.people, "place": bundle.places, "thing": bundle.things}
    others = (range(len(tables.get(kind, ()))) for kind in bundle.relations[state].roles[1:])
    return ((state, whom, *rest) for rest in product(*others))


def _since(why: Explains, person: int, prop: Prop, before: Place) -> Order | None:
    """Where in the record somebody learned last that something is so; None if they did not take it to be so."""
    latest = why.ledger.latest(person, Ground("belief", prop), before)
    if latest is not None:
        return latest.order if latest.change.after > 0 else None
    account = why.ledger.opening.mind(person).believes(prop)
    return (0, 0) if account is not None and account.sure > 0 else None


def _ending(change: Change) -> str:
    return ENDS.get(change.reason, "it was let go")


def _before(why: Explains, entry: Entry, state: Prop | None) -> list[Step]:
    """How one had learned of what put an end to an aim, and how that had been taken up."""
    person, about = entry.change.person, entry.change.about
    learned = None if state is None else why.fact(person, Ground("belief", state), entry.place)
    return [step for step in (learned, aim(why, person, about, entry.place)) if step is not None]
