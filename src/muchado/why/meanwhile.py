"""What somebody was about at a minute: on the way, in a talk, or busy; and for the sake of which aim."""

from __future__ import annotations

from typing import TYPE_CHECKING

from muchado.bundle.sentences import called, say_base
from muchado.tell.english.words import listed
from muchado.tell.times import when
from muchado.why.words import did, name

if TYPE_CHECKING:
    from muchado.kernel.events import Event, Prop
    from muchado.why.ledger import Ledger


def meanwhile(ledger: Ledger, person: int, minute: int) -> str:
    """What kept somebody from anything else at a minute, as a clause."""
    who, event = name(ledger.bundle, person), ledger.engaging(person, minute)
    if event is None:
        return on_the_way(ledger, person, minute) or f"{who} was on the way ({when(minute)})"
    others = [name(ledger.bundle, one) for one in event.parties if one != person]
    if event.talk >= 0 and others:
        return f"{who} was talking with {listed(others)} ({when(minute)}): {did(ledger.bundle, event)}"
    sake = _sake(ledger, person, event)
    return f"{who} was not free ({when(minute)}): {did(ledger.bundle, event)}, until {when(event.until)}{sake}"


def on_the_way(ledger: Ledger, person: int, minute: int) -> str:
    """To where somebody was on the way at a minute, and what for, as a clause; nothing if they were not."""
    journey = _journey(ledger, person, minute)
    if journey is None:
        return ""
    who, goal = name(ledger.bundle, person), called(ledger.bundle, "place", ledger.program.goal(journey.prop))
    return f"{who} was on the way to {goal} ({when(minute)}){_sake(ledger, person, journey)}"


def _journey(ledger: Ledger, person: int, minute: int) -> Event | None:
    """The journey that somebody was on, the latest that they had begun."""
    roles = ledger.bundle.relations
    going: list[Prop] = [
        (one, person, *((),) * (len(roles[one].roles) - 1)) for one in sorted(ledger.program.only_going)
    ]
    found = (next(ledger.acts(act, minute), None) for act in going)
    begun = [event for event in found if event is not None and _goes_on(ledger, event, minute)]
    return max(begun, key=lambda event: event.id, default=None)


def _goes_on(ledger: Ledger, journey: Event, minute: int) -> bool:
    """Whether a journey was not over at a minute."""
    stages = ledger.stages(journey.id)
    return not any(stage.ended and stage.minute < minute for stage in stages)


def _sake(ledger: Ledger, person: int, event: Event) -> str:
    """For the sake of which aim they did it; nothing where it was for none."""
    bundle = ledger.bundle
    for choice in ledger.choices(event.id):
        served = [part for part in choice.parts if part.use.kind == "plan" and part.amount > 0]
        if choice.person == person and not choice.answer and served:
            use = max(served, key=lambda part: part.amount).use
            relation = bundle.plans[use.rule].relation
            aim: Prop = (relation, *use.binding[: len(bundle.relations[relation].roles)])
            return f", to {say_base(bundle, aim)}"
    return ""
