"""One event under several names, joined by its number: a shove, to others a hurt, to others tears."""

from __future__ import annotations

from itertools import islice
from typing import TYPE_CHECKING

from muchado.bundle.degrees import SUSPECTS
from muchado.bundle.sentences import DONE
from muchado.kernel.events import FAILS, relation
from muchado.plan.reads import Ground
from muchado.why.tellers import as_known

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from muchado.kernel.events import Event, Prop
    from muchado.kernel.view import Belief, View
    from muchado.why.ledger import Ledger

BY_WORD = frozenset({"told", "overheard"})

LATEST = 256
"""Of how many of the latest events that fit it is asked at most who knows them as something else."""


class Otherwise:
    """Who knows an event that may rightly be called so as something else."""

    def __init__(self, ledger: Ledger, view: View, prop: Prop, now: int) -> None:
        self._ledger, self._view, self._prop, self._now = ledger, view, prop, now
        self._events = _events(ledger, prop, now)
        self._parties = {one for event in self._events.values() for one in event.parties}
        self._acts = {relation(event.prop) for event in self._events.values()}

    def known_by(self, person: int) -> Prop:
        """As what somebody knows it; () if as nothing.

        What is said most like it comes first, then what was done before what came of it, then what is surest.
        """
        mind, program = self._view.mind(person), self._ledger.program
        best: tuple[bool, bool, int] = (False, False, 0)
        found: Prop = ()
        for name, held in mind.held() if self._events else ():
            act, sure = program.kind(name) in DONE, mind.sure(name, self._now)
            fit = (relation(name) == relation(self._prop), act, sure)
            if fit > best and sure >= SUSPECTS and self._is_of_them(name, mind.accounts(name) or (held,)):
                best, found = fit, name
        return found

    def _is_of_them(self, name: Prop, accounts: Iterable[Belief]) -> bool:
        """Whether what somebody holds goes back to one of the events, and is what it was or what it made so.

        Whoever was taken for another there may have no part in it; then it is the same act.
        """
        program = self._ledger.program
        if self._parties.isdisjoint(program.senses.people_in(name)) and relation(name) not in self._acts:
            return False
        numbers = {_origin(self._ledger, name, one) for one in accounts} & self._events.keys()
        return any(program.kind(name) in DONE or self._brought(self._events[one], name) for one in numbers)

    def _brought(self, event: Event, name: Prop) -> bool:
        program = self._ledger.program
        cells = {cell for one, _ in program.counted_by(event.prop, event.answer) for cell in program.cells.of(one)}
        counted = not cells.isdisjoint(program.cells.of(name))
        return counted or any(one == name and so for one, so, _ in program.implied(event.prop, event.answer))


def _events(ledger: Ledger, prop: Prop, now: int) -> Mapping[int, Event]:
    """The latest events up to a minute that may rightly be called so, by number; none for what is no act."""
    if ledger.program.kind(prop) not in DONE:
        return {}
    found = (event for event in ledger.acts(prop, now) if event.answer != FAILS)
    return {event.id: event for event in islice(found, LATEST)}


def _origin(ledger: Ledger, prop: Prop, account: Belief) -> int:
    """The number of the event that an account goes back to, through all who told it; -1 if to none."""
    number, teller = account.event, account.teller
    source: str = account.source
    heard: set[int] = set()
    while source in BY_WORD and number not in heard:
        heard.add(number)
        event = ledger.event(number)
        if event is None:
            return -1
        author, prop = (event.by if teller < 0 else teller), as_known(event, prop)
        entry = ledger.latest(author, Ground("belief", prop), ledger.place(event.minute))
        if entry is None:
            return -1
        number, teller, source = entry.change.event, entry.change.teller, entry.change.source
    return number
