"""What a report opens on and ends with: the sharpest irony of a run, or else the act on which it turned."""

from __future__ import annotations

from typing import TYPE_CHECKING

from muchado.draw.card import NOBODYS, Facts
from muchado.draw.minds import Minds
from muchado.draw.stays import MOST_MARKS, leading
from muchado.tell.lines import tell
from muchado.tell.manner import OUTSIDE
from muchado.tell.plan.knowing import Knowing
from muchado.tell.plan.spine import Spine
from muchado.tell.plan.weight import Weights
from muchado.why.ironies import ironies
from muchado.why.patterns import names_of

if TYPE_CHECKING:
    from muchado.kernel.events import Event
    from muchado.record.chronicle import Chronicle
    from muchado.why.ledger import Ledger

LEADS = 5
"""So many people matter enough that it counts what they never heard of."""


def hook(chronicle: Chronicle, ledger: Ledger) -> Facts | None:
    """Return the mistake on which an act of the spine rests, the heaviest; or else on what the story turned.

    None where nothing happened that matters.
    """
    weights = chronicle.once(Weights)
    spine = Spine(chronicle.once(Knowing), weights).links(OUTSIDE, MOST_MARKS)
    told = {link.moment.event for link in spine}
    acted = [(choice, found) for choice, found in ironies(chronicle, weights, ledger) if choice.event in told]
    if acted:
        choice, found = max(acted, key=lambda one: (weights.events[one[0].event], -one[0].minute))
        event = chronicle.events[choice.event]
        return Facts(choice.person, found.said, found.so, choice.minute, tell(chronicle.bundle, event), event.id)
    climax = next((chronicle.events[link.moment.event] for link in spine if link.climax), None)
    if climax is None:
        return None
    return Facts(_unaware(chronicle, climax), "", tell(chronicle.bundle, climax), climax.minute, "", climax.id)


def _unaware(chronicle: Chronicle, event: Event) -> int:
    """Who of the few that matter most never heard of an act; NOBODYS where all have."""
    minds = Minds(chronicle)
    if chronicle.beats:
        minds.advance(chronicle.beats[-1].minute)
    names = list(names_of(minds.program, event))
    for person in chronicle.once(leading)[:LEADS]:
        saw = person in event.parties or event.is_seen_by(person) or person in event.listening
        if not saw and not any(minds.held(person, name) for name in names):
            return person
    return NOBODYS
