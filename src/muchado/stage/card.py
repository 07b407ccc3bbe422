"""What a run comes to for one person: what they believed, what was so, and the minute that decided it."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Protocol

from muchado.bundle.degrees import SUSPECTS
from muchado.bundle.sentences import called, say, say_base, say_denied
from muchado.kernel.events import FAILS, relation
from muchado.stage.mind import person_number
from muchado.tell.lines import tell
from muchado.tell.plan.weight import Weights
from muchado.tell.times import when
from muchado.tell.words import sentence
from muchado.why.ironies import ironies
from muchado.why.ledger import Ledger
from muchado.why.memory import InMemory
from muchado.why.patterns import names_of

if TYPE_CHECKING:
    from collections.abc import Iterator

    from muchado.bundle.checked import Checked
    from muchado.kernel import Simulation
    from muchado.kernel.events import Event
    from muchado.record.chronicle import Chronicle
    from muchado.tell.plan.annals import Switch


class Retrospect(Protocol):
    """What has happened so far, and how it stands."""

    @property
    def bundle(self) -> Checked:
        """The compiled world as it goes by now."""

    @property
    def chronicle(self) -> Chronicle:
        """All that happened."""

    @property
    def simulation(self) -> Simulation:
        """How it stands."""

    @property
    def now(self) -> int:
        """The minute."""


MOST_UNKNOWN = 5
"""So much of what somebody never knew is told at most."""

MOST_STANDING, MOST_AIMS = 4, 2
"""So much of what has become otherwise for somebody is told at most, and so many of the things that they mean to do."""


@dataclass(frozen=True, slots=True)
class Card:
    """What somebody believed, what was so, and the minute that decided it.

    Attributes:
        person: whose card it is.
        believed: what they took to be so, a sentence: "Naruto dates Sakura."; "" where they believed nothing of it.
        so: what was so, a sentence: "Naruto broke up with Sakura at 11:59."
        minute: when they acted on it; where they believed nothing of it, when it happened.
        event: the number of the event.
        why: what they did then, because of it, with what was said: "Naruto asks Hinata to tell Ino that ...".

    """

    person: str
    believed: str
    so: str
    minute: int
    event: int
    why: str


def card(run: Retrospect, person: str) -> Card | None:
    """Return what a run so far comes to for somebody; None where they were wrong in nothing and nothing passed them by.

    Of all that they did because of what was not so, it is what matters most; if there is none, what happened without
    their ever knowing.

    Raises:
        UnknownNameError: nobody is called so.

    """
    me = person_number(run.bundle, person)
    weights = run.chronicle.once(Weights)
    acted = ironies(run.chronicle, weights, _ledger(run))
    mistakes = [(choice, found) for choice, found in acted if choice.person == me]
    if mistakes:
        choice, found = max(mistakes, key=lambda one: (weights.events[one[0].event], one[1].weighed, -one[0].minute))
        done = run.chronicle.events[choice.event]
        return Card(person, found.said, found.so, choice.minute, choice.event, tell(run.bundle, done))
    for event in _unknown(run, me):
        return Card(person, "", tell(run.bundle, event), event.minute, event.id, "")
    return None


def unknown(run: Retrospect, person: str) -> tuple[str, ...]:
    """Return what happened that somebody knows nothing of, a line each: what matters most of it, in order.

    Raises:
        UnknownNameError: nobody is called so.

    """
    found = [*_unknown(run, person_number(run.bundle, person))][:MOST_UNKNOWN]
    return tuple(f"{when(one.minute)}: {tell(run.bundle, one)}" for one in sorted(found, key=lambda one: one.id))


def stands(run: Retrospect, person: str) -> tuple[str, ...]:
    """Return how it stands with somebody, a sentence each: what became otherwise with them, and what they mean to do.

    Raises:
        UnknownNameError: nobody is called so.

    """
    me, bundle, weights = person_number(run.bundle, person), run.bundle, run.chronicle.once(Weights)
    annals = weights.annals
    talks = {topic.relation for topic in bundle.topics}
    mine = (turn for turn in annals.turns if me in turn.prop[1:] and relation(turn.prop) not in talks)
    last = {turn.prop: turn for turn in mine if annals.lasting[turn.event] > 0}
    turned = [turn for turn in last.values() if turn.on != annals.is_so(turn.prop, bundle.start - 1)]
    weightiest = sorted(turned, key=lambda turn: -annals.lasting[turn.event])[:MOST_STANDING]
    found = [_stands(bundle, turn) for turn in sorted(weightiest, key=lambda turn: turn.event)]
    aims = [say_base(bundle, aim) for aim in run.simulation.view.mind(me).aims]
    name = called(bundle, "person", me)
    if aims:
        found.append(f"{name} still means to {', and to '.join(aims[:MOST_AIMS])}")
    return tuple(sentence(words) for words in found or [f"with {name} all stands as it stood"])


def _stands(bundle: Checked, turn: Switch) -> str:
    return say(bundle, turn.prop) if turn.on else f"{say_denied(bundle, turn.prop)} any more"


def _unknown(run: Retrospect, me: int) -> Iterator[Event]:
    """What happened that somebody has not come to suspect at least, what matters most first."""
    program, view, weights = run.simulation.program, run.simulation.view, run.chronicle.once(Weights)
    events = [event for event in run.chronicle.events.values() if weights.is_weighty(event.id)]
    for event in sorted(events, key=lambda event: -weights.events[event.id]):
        if event.answer == FAILS or me in event.parties or event.is_seen_by(me) or me in event.listening:
            continue
        if all(view.thinks(program, me, name, run.now) < SUSPECTS for name in names_of(program, event)):
            yield event


def _ledger(run: Retrospect) -> Ledger:
    records = InMemory()
    records.catch_up(run.chronicle.beats)
    return Ledger(run.simulation.program, records)
