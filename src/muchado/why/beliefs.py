"""Why somebody holds something: every account they had of it, back to what was seen, done or thought."""

from __future__ import annotations

from bisect import bisect_right
from functools import partial
from typing import TYPE_CHECKING

from muchado.bundle.degrees import SURE, SUSPECTS, THINKS
from muchado.plan.reads import Ground
from muchado.tell.reasons import reason
from muchado.tell.times import when
from muchado.why.reasons import Reason
from muchado.why.rules import behind
from muchado.why.steps import Step, nothing
from muchado.why.tellers import mistaken, telling
from muchado.why.words import changed, from_whom, holds, rule_of

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from muchado.kernel.events import Change, Prop
    from muchado.why.records import Entry, Order, Place
    from muchado.why.steps import Explains

TOLD = ("told", "overheard")

RECALLED = 8
"""How many of the latest accounts of one claim are told apart."""


def belief(why: Explains, person: int, prop: Prop, before: Place) -> Step | None:
    """What somebody held of a proposition before a place in the record; None if they never thought of it."""
    return recalled(why, person, prop, before) or from_the_start(why, person, prop)


def recalled(why: Explains, person: int, prop: Prop, before: Place) -> Step | None:
    """What they made of what reached them of it; None if nothing did."""
    entries = why.ledger.entries(person, Ground("belief", prop), before, RECALLED)
    if not entries:
        return None
    opening = from_the_start(why, person, prop)
    if len(entries) == 1 and opening is None:
        return _account(why, entries[0])
    return _weighed(why, entries, opening)


def from_the_start(why: Explains, person: int, prop: Prop) -> Step | None:
    """What they held of it when the curtain rose."""
    account = why.ledger.opening.mind(person).believes(prop)
    if account is None:
        return None
    words = f"{holds(why.ledger.bundle, person, prop, account.sure)}, from the start"
    return Step(("belief", person, prop, 0), Reason("belief", words, points=account.sure), nothing)


# ------------------------------------------------------------------ several accounts


def _weighed(why: Explains, entries: Sequence[Entry], opening: Step | None) -> Step:
    """What somebody made of several accounts: the one that decided first, those against it last."""
    last = entries[-1].change
    words = holds(why.ledger.bundle, last.person, last.about, last.after)
    found = Reason("belief", f"{words} (as of {when(last.minute)})", last.minute, _event(last), last.after)
    key = ("belief", last.person, last.about, entries[-1].order, "weighed")
    return Step(key, found, partial(_accounts, why, entries, opening))


def _accounts(why: Explains, entries: Sequence[Entry], opening: Step | None) -> Iterator[Step]:
    last = entries[-1].change
    dropped = _dropped(entries)
    toward = last.after if dropped is None else dropped.change.after - dropped.change.before
    side = 1 if toward >= 0 else -1

    def push(entry: Entry) -> tuple[int, Order]:
        return (entry.change.after - entry.change.before) * side, entry.order

    decisive = dropped or _decisive(entries, side)
    for entry in sorted(entries, key=lambda entry: (entry is decisive, push(entry)), reverse=True):
        yield _account(why, entry)._replace(aside=push(entry)[0] < 0)
    if opening is not None:
        yield opening._replace(aside=(opening.reason.points or 0) * side < 0)


def _dropped(entries: Sequence[Entry]) -> Entry | None:
    """The account by which somebody last ceased to hold it, or the contrary; None if they hold either, or never did."""
    if _degree(abs(entries[-1].change.after)):
        return None
    ceased = (one for one in reversed(entries) if _degree(abs(one.change.before)) > _degree(abs(one.change.after)))
    return next(ceased, None)


def _decisive(entries: Sequence[Entry], side: int) -> Entry | None:
    """The account by which somebody last became as sure as they are, by degrees; None if they were from the start."""
    final = _degree(entries[-1].change.after * side)
    crossing = (
        entry
        for entry in reversed(entries)
        if _degree(entry.change.before * side) < final <= _degree(entry.change.after * side)
    )
    return next(crossing, None)


def _degree(sure: int) -> int:
    """How many degrees of certainty are reached."""
    return bisect_right((SUSPECTS, THINKS, SURE), sure)


# ------------------------------------------------------------------ one account


def _event(change: Change) -> int | None:
    return change.event if change.event >= 0 else None


def _account(why: Explains, entry: Entry) -> Step:
    change = entry.change
    bundle = why.ledger.bundle
    words = f"{holds(bundle, change.person, change.about, change.after)} ({from_whom(bundle, change)})"
    key = ("belief", change.person, change.about, entry.order)
    if change.use is None:
        return Step(
            key, Reason("belief", words, change.minute, _event(change), change.after), partial(_brought, why, entry)
        )
    because, rule = reason(bundle, change.use), rule_of(bundle, change.use)
    found = Reason("belief", words, change.minute, _event(change), change.after, rule, because)
    told = f"{changed(bundle, change)} ({when(change.minute)}), because {because}"
    return Step(key, found, partial(behind, why, entry), told)


def _brought(why: Explains, entry: Entry) -> Iterator[Step]:
    """What brought an account: a telling, or what was perceived."""
    change = entry.change
    event = why.ledger.event(change.event)
    if event is None:
        return
    if change.source in TOLD:
        yield telling(why, change, event)
        return
    yield from mistaken(why, change, event)
    yield why.act(event)
