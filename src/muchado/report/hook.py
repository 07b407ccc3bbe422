"""What a report opens on and ends with: the sharpest irony of a run, or else the act on which it turned."""

from __future__ import annotations

from typing import TYPE_CHECKING

from muchado.bundle.sentences import relation_of, say, say_denied
from muchado.draw.card import NOBODYS, Facts
from muchado.draw.minds import Minds
from muchado.draw.stays import MOST_MARKS, leading
from muchado.kernel.events import FAILS
from muchado.tell.lines import tell
from muchado.tell.manner import OUTSIDE
from muchado.tell.plan.knowing import Knowing
from muchado.tell.plan.spine import Spine
from muchado.tell.plan.weight import Weights
from muchado.tell.times import clock
from muchado.tell.words import sentence
from muchado.why.patterns import names_of
from muchado.why.words import did

if TYPE_CHECKING:
    from collections.abc import Iterator

    from muchado.kernel.events import Choice, Event, Prop
    from muchado.record.chronicle import Chronicle
    from muchado.why.ledger import Ledger

LEADS = 5
"""So many people matter enough that it counts what they never heard of."""


def hook(chronicle: Chronicle, ledger: Ledger) -> Facts | None:
    """Return the mistake on which an act of the spine rests, the heaviest; or else on what the story turned.

    None where nothing happened that matters.
    """
    weights = Weights(chronicle)
    spine = Spine(Knowing(chronicle), weights).links(OUTSIDE, MOST_MARKS)
    told = {link.moment.event for link in spine}
    acted = [
        (choice, prop)
        for choice, prop in mistakes(chronicle, weights)
        if choice.event in told and _is_plain(ledger, choice, prop)
    ]
    if acted:
        choice, prop = max(acted, key=lambda one: (weights.events[one[0].event], -one[0].minute))
        event = chronicle.events[choice.event]
        so = _so(chronicle, ledger, choice, prop)
        believed = sentence(say(chronicle.bundle, prop))
        return Facts(choice.person, believed, so, choice.minute, tell(chronicle.bundle, event), event.id)
    climax = next((chronicle.events[link.moment.event] for link in spine if link.climax), None)
    if climax is None:
        return None
    return Facts(_unaware(chronicle, climax), "", tell(chronicle.bundle, climax), climax.minute, "", climax.id)


def mistakes(chronicle: Chronicle, weights: Weights) -> Iterator[tuple[Choice, Prop]]:
    """Yield each choice of something that came about, made because of what was not so, and what that is."""
    known, actions = weights.mistakes, chronicle.bundle.actions
    for number, choices in chronicle.choices.items():
        event = chronicle.events.get(number)
        if event is None or event.answer == FAILS or actions[event.action].passing:
            continue
        yield from ((choice, prop) for choice in choices if (prop := known.of(choice)))


def _is_plain(ledger: Ledger, choice: Choice, prop: Prop) -> bool:
    """Whether it was no longer so before that choice, and did not just wear off, as tears do."""
    event = _bringer(ledger, prop, choice.minute)
    if event is None:
        return True
    began = any(one == prop and is_so for one, is_so, _ in ledger.program.implied(event.prop, event.answer))
    return event.id != choice.event and not began


def _so(chronicle: Chronicle, ledger: Ledger, choice: Choice, prop: Prop) -> str:
    """What is so instead: what ended it, or what was done that they took for it, and when; or that it is not so."""
    event = _bringer(ledger, prop, choice.minute) or _taken(chronicle, choice, prop)
    if event is None:
        return sentence(say_denied(ledger.bundle, prop))
    return f"{sentence(did(ledger.bundle, event)).removesuffix('.')} at {clock(event.minute)}."


def _taken(chronicle: Chronicle, choice: Choice, prop: Prop) -> Event | None:
    """The act that somebody took for another."""
    for beat in chronicle.beats:
        for seen in beat.perceptions if beat.minute <= choice.minute else ():
            if seen.person == choice.person and seen.prop == prop and seen.event in chronicle.events:
                return chronicle.events[seen.event]
    return None


def _bringer(ledger: Ledger, prop: Prop, minute: int) -> Event | None:
    """The last act that made it so or not so."""
    return ledger.bringer(prop, minute) if relation_of(ledger.bundle, prop).kind == "status" else None


def _unaware(chronicle: Chronicle, event: Event) -> int:
    """Who of the few that matter most never heard of an act; NOBODYS where all have."""
    minds = Minds(chronicle)
    if chronicle.beats:
        minds.advance(chronicle.beats[-1].minute)
    names = list(names_of(minds.program, event))
    for person in leading(chronicle)[:LEADS]:
        saw = person in event.parties or event.is_seen_by(person) or person in event.listening
        if not saw and not any(minds.held(person, name) for name in names):
            return person
    return NOBODYS
