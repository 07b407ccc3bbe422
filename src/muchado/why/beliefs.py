"""Why somebody holds something: who told them and had it from whom, back to what was seen, done or thought."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from muchado.bundle.sentences import say
from muchado.kernel.events import relation
from muchado.kernel.rules.asked import Fact
from muchado.tell.reasons import reason
from muchado.why.reasons import Reason
from muchado.why.rules import behind
from muchado.why.steps import Step, nothing
from muchado.why.words import changed, did, holds, name, rule_of, when

if TYPE_CHECKING:
    from collections.abc import Iterator

    from muchado.bundle.model import Bundle
    from muchado.kernel.events import Change, Event, Prop
    from muchado.why.ledger import Entry, Place
    from muchado.why.steps import Explains

TOLD = ("told", "overheard")
SENSED = ("took part", "saw", "heard")


def belief(why: Explains, person: int, prop: Prop, before: Place) -> Step | None:
    """What somebody held of a proposition before a place in the record; None if they never thought of it."""
    entry = why.ledger.latest(person, Fact("belief", prop), before)
    return _opening(why, person, prop) if entry is None else _learned(why, entry)


def _opening(why: Explains, person: int, prop: Prop) -> Step | None:
    account = why.ledger.opening.minds[person].beliefs.get(prop)
    if account is None:
        return None
    words = f"{holds(why.ledger.bundle, person, prop, account.sure)}, from the start"
    return Step(("belief", person, prop, 0), Reason("belief", words, points=account.sure), nothing)


def _learned(why: Explains, entry: Entry) -> Step:
    change = entry.change
    bundle = why.ledger.bundle
    words = f"{holds(bundle, change.person, change.about, change.after)}{_source(bundle, change)}"
    found = Reason("belief", words, change.minute, _number(change), change.after)
    key = ("belief", change.person, change.about, entry.order)
    if change.use is not None:
        because = reason(bundle, change.use)
        found = Reason(
            "belief", words, change.minute, _number(change), change.after, rule_of(bundle, change.use), because
        )
        told = f"{changed(bundle, change)} ({when(change.minute)}), because {because}"
        return Step(key, found, partial(behind, why, entry), told)
    return Step(key, found, partial(_brought, why, entry))


def _number(change: Change) -> int | None:
    return change.event if change.event >= 0 else None


def _source(bundle: Bundle, change: Change) -> str:
    """Where somebody has it from, as they would put it, and when."""
    at = when(change.minute)
    match change.source:
        case "told":
            claimed = f", who named {name(bundle, change.claimed)} as the source" if change.claimed >= 0 else ""
            return f" (told by {name(bundle, change.teller)}, {at}{claimed})"
        case "overheard":
            return f" (overheard from {name(bundle, change.teller)}, {at})"
        case source:
            return f" ({source}, {at})"


def _brought(why: Explains, entry: Entry) -> Iterator[Step]:
    """What brought somebody to hold something: a telling, or what they perceived."""
    change = entry.change
    event = why.ledger.event(change.event)
    if event is None:
        return
    if change.source in TOLD:
        yield _telling(why, change, event)
        return
    yield from _mistaken(why, change, event)
    yield why.act(event)


def _mistaken(why: Explains, change: Change, event: Event) -> Iterator[Step]:
    """Where what was perceived is another act than was done."""
    seen = why.ledger.perceived(change.person, event.id)
    truth = event.meant or event.prop
    if seen is None or () in seen.prop or seen.prop == truth or seen.prop[0] == truth[0]:
        return
    bundle = why.ledger.bundle
    words = f"{name(bundle, change.person)} took it that {say(bundle, seen.prop)}; in truth {say(bundle, truth)}"
    yield Step(("mistaken", change.person, event.id), Reason("altered", words, event.minute, event.id), nothing)


# ------------------------------------------------------------------ tellers


def _telling(why: Explains, change: Change, event: Event) -> Step:
    """A hand-off: that it was told, and how the teller came to it."""
    bundle = why.ledger.bundle
    words = f"{did(bundle, event)} ({when(event.minute)})"
    found = Reason("told", words, event.minute, event.id)
    told = words
    choice = next((choice for choice in why.ledger.choices(event.id) if not choice.answer), None)
    best = max(choice.parts, key=lambda part: part.amount, default=None) if choice else None
    if best is not None:
        because = reason(bundle, best.use)
        found = Reason("told", words, event.minute, event.id, None, rule_of(bundle, best.use), because)
        told = f"{words}, because {because}{_had(why, event, change.about)}"
    return Step(("told", event.id, change.about), found, partial(_origin, why, change, event), told)


def _had(why: Explains, event: Event, prop: Prop) -> str:
    """How the teller had it, for the end of a sentence."""
    teller = name(why.ledger.bundle, event.by)
    entry = why.ledger.latest(event.by, Fact("belief", _as_meant(event, prop)), why.ledger.place(event.minute))
    if entry is None:
        return ""
    match entry.change.source:
        case "took part":
            return f"; {teller} had been part of it"
        case "saw" | "heard" as sensed:
            return f"; {teller} had {'seen' if sensed == 'saw' else 'heard'} it"
        case "told" | "overheard" as taken:
            return f"; {teller} had {taken.replace('told', 'it')} from {name(why.ledger.bundle, entry.change.teller)}"
        case "inferred":
            return f"; {teller} had worked it out"
        case _:
            return ""


def _origin(why: Explains, change: Change, event: Event) -> Iterator[Step]:
    """What the teller held, where it differs from what was told, and why it was told at all."""
    prop = _as_meant(event, change.about)
    before = why.ledger.place(event.minute)
    known = None if _is_own(why, event.by, prop) else belief(why, event.by, prop, before)
    own = _own(why, event.by, prop, before)
    words = _altered(why, change, event, prop, known)
    if words:
        yield Step(
            ("altered", event.id, change.about), Reason("altered", words, event.minute, event.id), nothing, words
        )
    if known is not None:
        yield known
    yield from own
    step = why.act(event)
    yield step._replace(aside=True)


def _as_meant(event: Event, prop: Prop) -> Prop:
    """What was told, as the teller knew it: a tale may have grown in the telling."""
    for said, meant in zip(event.prop, event.meant, strict=False):
        if said == prop and isinstance(meant, tuple) and meant:
            return meant
    return prop


def _is_own(why: Explains, person: int, prop: Prop) -> bool:
    return len(prop) > 1 and prop[1] == person and why.ledger.program.kind(prop) in {"aim", "phrase", "trait"}


def _own(why: Explains, person: int, prop: Prop, before: Place) -> list[Step]:
    """What somebody tells of their own wishes and feelings is not believed but had."""
    if not _is_own(why, person, prop):
        return []
    step = why.fact(person, Fact("aim" if why.ledger.program.kind(prop) == "aim" else "phrase", prop), before)
    return [] if step is None else [step]


def _altered(why: Explains, change: Change, event: Event, prop: Prop, known: Step | None) -> str:
    """Where a report was not what the teller held, in words."""
    bundle, teller = why.ledger.bundle, name(why.ledger.bundle, event.by)
    if prop != change.about:
        return f"it was altered here: {teller} had it that {say(bundle, prop)}"
    if relation(prop) == 0 or _is_own(why, event.by, prop):
        return ""
    sure = 0 if known is None else known.reason.points or 0
    if change.after * sure < 0:
        return f"{teller} did not hold it true: {holds(bundle, event.by, prop, sure)}"
    if known is None:
        return f"{teller} had nobody's word for it"
    return ""
