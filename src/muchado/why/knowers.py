"""Who knew what when: each person against one proposition, and who knows the same event as something else."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from muchado.bundle.degrees import SUSPECTS
from muchado.kernel.moments.chains import as_ones_own
from muchado.plan.reads import Ground
from muchado.why.names import Otherwise

if TYPE_CHECKING:
    from collections.abc import Iterator

    from muchado.kernel.events import Prop
    from muchado.kernel.view import View
    from muchado.why.ledger import Ledger
    from muchado.why.records import Entry

OWN = ("aim", "phrase", "trait")


@dataclass(frozen=True, slots=True)
class Knowing:
    """How one person came to hold a proposition, and how they hold it at a minute.

    Attributes:
        person: who, by number.
        sure: how sure they are at the minute, -100 (that it is not so) to 100; 0 where they hold nothing of it.
        minute: when they first came to suspect it, or that it is not so; None if never, the world's start if before.
        source: how, as in a belief; "own" where it is about themselves, "" if never.
        teller: by whose word, -1 if by nobody's.
        claimed: whom the teller named as their source, -1 if nobody.
        event: the event that brought it, -1 if none.
        other: as what they know the event, where they hold nothing of the proposition; the rest is about that.

    """

    person: int
    sure: int
    minute: int | None = None
    source: str = ""
    teller: int = -1
    claimed: int = -1
    event: int = -1
    other: Prop = ()


def who_knows(ledger: Ledger, view: View, prop: Prop, now: int) -> tuple[Knowing, ...]:
    """Each person against a proposition, in the order in which they came to hold it; those who never did last."""
    found = list(_knowings(ledger, view, prop, now))
    return tuple(sorted(found, key=lambda one: (one.minute is None, one.minute or 0)))


def _knowings(ledger: Ledger, view: View, prop: Prop, now: int) -> Iterator[Knowing]:
    otherwise = Otherwise(ledger, view, prop, now)
    for person in view.people:
        found = _knowing(ledger, view, person, prop, now)
        if found.minute is None and not found.sure and (other := otherwise.known_by(person)):
            found = replace(_knowing(ledger, view, person, other, now), other=other)
        yield found


def _knowing(ledger: Ledger, view: View, person: int, asked: Prop, now: int) -> Knowing:
    prop = as_ones_own(person, asked)
    start, sure = ledger.bundle.start, view.thinks(ledger.program, person, prop, now)
    if len(prop) > 1 and prop[1] == person and ledger.program.kind(prop) in OWN:
        return Knowing(person, sure, start, "own")
    if ledger.opening.mind(person).believes(prop) is not None:
        return Knowing(person, sure, start, "opening")
    first = _first(ledger, person, prop, now)
    if first is None:
        seen = view.mind(person).expects(ledger.program, prop, now) if sure else None
        if seen is None:
            return Knowing(person, sure)
        return Knowing(person, sure, seen.since, seen.source, seen.teller, seen.claimed, seen.event)
    had = first.change
    return Knowing(person, sure, had.minute, had.source, had.teller, had.claimed, had.event)


def _first(ledger: Ledger, person: int, prop: Prop, now: int) -> Entry | None:
    """The first change by which somebody came to suspect it, or that it is not so."""
    entries = ledger.first(person, Ground("belief", prop), ledger.place(now))
    return next((entry for entry in entries if abs(entry.change.after) >= SUSPECTS), None)
