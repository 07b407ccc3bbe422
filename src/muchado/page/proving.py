"""What a choice hung on, proved: played again from right before it, with one thing in a mind otherwise."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from muchado.bundle.degrees import SUSPECTS
from muchado.bundle.inputs import Believe
from muchado.bundle.sentences import called, relation_of, say, say_denied
from muchado.bundle.stories import Level
from muchado.kernel.events import number
from muchado.page.mistakes import AskError
from muchado.plan.reads import asked
from muchado.tell.reasons import held_as
from muchado.tell.times import clock
from muchado.tell.words import clause, sentence

if TYPE_CHECKING:
    from collections.abc import Generator, Iterator

    from muchado.bundle.inputs import WorldChange
    from muchado.kernel.events import Choice, Event, Prop
    from muchado.page.played import Played

Data = dict[str, Any]

WITHIN = 60
"""Minutes within which an act that is done all the same was not prevented."""

MOST = 8
"""So many things are tried at most."""


def prove(played: Played, event_number: int) -> Iterator[Data | None]:
    """Find the first thing in somebody's mind without which they would not have done what they did."""
    event = played.ledger.event(event_number)
    if event is None:
        raise AskError("That has not happened in this story.")
    choice = next((one for one in played.ledger.choices(event.id) if not one.answer), None)
    tried = [] if choice is None else list(_grounds(played, choice))[:MOST]
    for at, (what, words, by_hand) in enumerate(tried, 1):
        comes = yield from _comes(played, event, what)
        if not comes:
            said = f"Played again from {clock(event.minute)} without this, it did not happen within the hour: {words}"
            yield {"answer": {"proved": sentence(said), "because": sentence(words), "change": by_hand, "tried": at}}
            return
    yield {"answer": {"proved": None, "because": "", "change": None, "tried": len(tried)}}


def _comes(played: Played, event: Event, what: WorldChange) -> Generator[None, None, bool]:
    """Play on with a change; whether the act is done all the same is returned."""
    simulation = played.at(event.minute - 1).copy()
    simulation.put(what, event.minute)
    while (minute := simulation.next_minute()) is not None and minute <= event.minute + WITHIN:
        beat = simulation.beat()
        yield None
        if any(one.prop == event.prop and one.answer == event.answer for one in beat.events):
            return True
    return False


def _grounds(played: Played, choice: Choice) -> Iterator[tuple[WorldChange, str, Data]]:
    """What was in the mind that the rules asked about, what weighed most first."""
    bundle, me = played.bundle, choice.person
    mind = played.at(choice.minute - 1).view.mind(me)
    who, name = called(bundle, "person", me), bundle.people[me].name
    met: set[tuple[str, Prop]] = set()
    for part in sorted(choice.parts, key=lambda one: -one.amount):
        for kind, about in asked(bundle, me, *part.use) if part.amount > 0 else ():
            if (kind, about) in met:
                continue
            met.add((kind, about))
            if kind == "belief" and abs(sure := mind.sure(about, choice.minute)) >= SUSPECTS:
                if relation_of(bundle, about).kind in {"in", "knows"} or () in about:
                    continue
                said = clause(bundle, about, me) if sure > 0 else say_denied(bundle, about)
                by_hand = {"kind": "belief", "person": name, "sentence": say(bundle, about), "amount": 0}
                yield Believe(me, about, 0), f"{who} {held_as(sure, said)}", by_hand
            if kind == "feeling":
                quality = number(about, 0)
                target = number(about, 1) if len(about) > 1 else -1
                one, level = bundle.qualities[quality], mind.feels(quality, target, choice.minute)
                if one.kind != "trait" and level != one.usual:
                    toward = None if target < 0 else bundle.people[target].name
                    words = f"{who}'s {one.name}" + (f" toward {called(bundle, 'person', target)}" if toward else "")
                    by_hand = {"kind": "feeling", "person": name, "name": one.name, "toward": toward}
                    yield Level(me, quality, target, one.usual), f"{words} is {level}", {**by_hand, "amount": one.usual}
