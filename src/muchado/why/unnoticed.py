"""What a rule waited for had happened, and passed somebody by: how it did."""

from __future__ import annotations

from itertools import islice
from typing import TYPE_CHECKING

from muchado.bundle.model import Believes, Claim, Counted, Fresh, From, Happened
from muchado.bundle.sentences import DONE, called, say_past
from muchado.bundle.slots import prop_of
from muchado.kernel.common.reach import FURTHER, HERE
from muchado.kernel.events import FAILS, relation
from muchado.tell.english.words import listed
from muchado.tell.times import when
from muchado.tell.words import sentence
from muchado.why.reasons import Reason
from muchado.why.words import did, name

if TYPE_CHECKING:
    from collections.abc import Iterator

    from muchado.bundle.model import Condition
    from muchado.kernel import Simulation
    from muchado.kernel.events import Event, Prop
    from muchado.kernel.view import View
    from muchado.why.fits import Binding
    from muchado.why.ledger import Ledger

SOUGHT = 16
"""Through how many of the latest times one looks for one that passed somebody by."""


class Unnoticed:
    """What passed somebody by before a minute; `start` is the run at its start, and is played on where need be."""

    def __init__(self, ledger: Ledger, start: Simulation, person: int, minute: int) -> None:
        self._ledger = ledger
        self._start = start
        self._person = person
        self._minute = minute

    def behind(self, condition: Condition, binding: Binding) -> Reason | None:
        """How that passed them by which would have made a condition so; None if nothing like that happened."""
        match condition:
            case Believes(contrary=True):
                return None
            case Happened() | Fresh() | Counted() | From() | Believes() if (
                isinstance(condition.claim, Claim) and not condition.negated
            ):
                often = isinstance(condition, Counted)
                event = self._missed(prop_of(condition.claim, binding), often=often)
                return None if event is None else self._reason(event)
            case _:
                return None

    def _missed(self, claim: Prop, *, often: bool) -> Event | None:
        """The latest event by which it came to be so that passed them by; `often`: though they noticed later ones."""
        for event in islice(self._bringing(_opened(claim)), SOUGHT):
            if self._person in event.parties:
                return None
            if self._ledger.perceived(self._person, event.id) is None:
                return event
            if not often:
                return None
        return None

    def _bringing(self, claim: Prop) -> Iterator[Event]:
        kind = self._ledger.program.kind(claim)
        if kind in DONE:
            acts = self._ledger.acts(claim, self._minute)
            yield from (event for event in acts if event.answer != FAILS and event.minute < self._minute)
        elif kind == "status":
            event = self._ledger.bringer(claim, self._minute)
            if event is not None and self._began(event, claim):
                yield event

    def _began(self, event: Event, status: Prop) -> bool:
        implied = self._ledger.program.implied(event.prop, event.answer)
        return any(is_so and relation(prop) == relation(status) for prop, is_so, _ in implied)

    # ------------------------------------------------------------------ how

    def _reason(self, event: Event) -> Reason:
        words = f"{self._how(event)}: {did(self._ledger.bundle, event)}, {when(event.minute)}"
        return Reason("unnoticed", sentence(words), event.minute, event.id)

    def _how(self, event: Event) -> str:
        """Why somebody did not notice an event."""
        bundle, who = self._ledger.bundle, name(self._ledger.bundle, self._person)
        if self._person in event.missed:
            return f"{who} was there and did not notice it"
        view = self._at(event.minute)
        place, sounds_far = view.where(self._person), bundle.actions[event.action].heard >= FURTHER
        states = [*self._closed(view, event.minute)] if place == event.place or sounds_far else []
        if states:
            return f"{listed([say_past(bundle, state) for state in states])} and did not notice it"
        if place != event.place:
            return f"{who} was elsewhere ({called(bundle, 'place', place)}) and neither saw nor heard it"
        return f"{who} was there, and it could not be noticed"

    def _closed(self, view: View, minute: int) -> Iterator[Prop]:
        """The states of theirs that closed their eyes or ears."""
        closing = self._ledger.program.closing
        for prop in view.statuses:
            able = closing.get(relation(prop))
            if able is None or prop[1] != self._person or (able.sees and able.hears <= HERE):
                continue
            if view.is_so(self._ledger.program, prop, minute):
                yield prop

    def _at(self, minute: int) -> View:
        """How everything stood as a minute began."""
        played = self._start.copy()
        while (beat := played.next_minute()) is not None and beat < minute:
            played.beat()
        return played.view


def _opened(claim: Prop) -> Prop:
    """A claim in which whoever and whatever is not named may be anybody and anything."""
    about, *arguments = claim
    return (about, *(_anybody(one) for one in arguments))


def _anybody(argument: int | Prop) -> int | Prop:
    if isinstance(argument, tuple):
        return _opened(argument) if argument else ()
    return () if argument == -1 else argument
