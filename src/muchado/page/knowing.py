"""Who knows of something, since when, and from whom; who knows it as something else; who never heard of it."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from muchado.api.explained import knowers_of
from muchado.page.minds import SEEN
from muchado.page.mistakes import AskError
from muchado.page.whys import question_of
from muchado.why.truth import is_so

if TYPE_CHECKING:
    from muchado.api.explained import Knower
    from muchado.kernel.events import Prop
    from muchado.page.asks import Of
    from muchado.page.played import Played

Data = dict[str, Any]


def knowers(played: Played, of: Of) -> Data:
    """Tell of each who came to know of what is asked about, up to now; those who never did come last."""
    found = knowers_of(played.ledger, played.simulation.view, _prop(played, of), played.now)
    return {"people": [_knower(played, one) for one in found]}


def _prop(played: Played, of: Of) -> Prop:
    """What is asked about: what an act says, or a belief."""
    asked, _ = question_of(played, of)
    event = played.ledger.event(asked.number) if asked.kind == "event" else None
    if event is not None:
        return event.prop
    if asked.kind != "belief":
        raise AskError("Who knows that? Ask of something that happened, or that somebody believes.")
    return asked.about


def _knower(played: Played, one: Knower) -> Data:
    never = one.learned is None and not one.sure
    return {
        "person": one.person,
        "state": "never" if never else _state(played, one),
        "how": one.now,
        "way": "" if never else SEEN.get(one.source) or one.way,
        "when": "" if one.source in {"opening", "own"} else one.when,
        "event": one.event,
        "ask": None if never else {"person": one.person, "sentence": one.sentence},
    }


def _state(played: Played, one: Knower) -> str:
    truth = one.truth
    if one.known_as is not None:  # what they know it as may not be so, though the rest is
        prop = played.ledger.finder.find(one.sentence)
        truth = None if prop is None else is_so(played.ledger, played.simulation.view, prop, played.now)
    if truth is None or not one.sure:
        return "open"
    return "so" if (one.sure > 0) == truth else "wrong"
