"""An event as one line of English: what is done, then what is said."""

from __future__ import annotations

from typing import TYPE_CHECKING

from muchado.bundle.sentences import called, name_argument, say_base
from muchado.kernel.events import FAILS, NOBODY
from muchado.tell.speech import spoken, to_quote, told, way_of
from muchado.tell.words import sentence

if TYPE_CHECKING:
    from collections.abc import Iterator

    from muchado.bundle.checked import Checked
    from muchado.kernel.events import Event, Perception, Prop


def tell(bundle: Checked, event: Event) -> str:
    """Return the event as a line: `Naruto breaks it off with Sakura. "It's over, Sakura."`."""
    return " ".join((deed(bundle, event), *_quotes(bundle, event, event.prop)))


def deed(bundle: Checked, event: Event) -> str:
    """Return what is done, without what is said."""
    return deed_as(bundle, event, event.prop)


def tell_perceived(bundle: Checked, event: Event, perception: Perception) -> str:
    """Return the event as somebody perceived it: as the act they took it for, without words that they did not hear."""
    prop = perception.prop
    whole = not any(part in {(), -1} for part in prop[1 + (event.by == NOBODY) :])
    heard = perception.how == "took part" or perception.person in event.listening
    quotes = _quotes(bundle, event, prop) if whole and heard else ()
    false = ("It does not ring true.",) if perception.rang_false else ()
    return " ".join((deed_as(bundle, event, prop), *quotes, *false))


def deed_as(bundle: Checked, event: Event, prop: Prop) -> str:
    """Return what is done as the act that somebody took it for, without what is said."""
    if event.answer == FAILS:
        who = name_argument(bundle, prop, 0)
        return sentence(f"{who} sets out to {say_base(bundle, prop)}, but it comes to nothing")
    return sentence(told(bundle, event, prop))


def _quotes(bundle: Checked, event: Event, prop: Prop) -> Iterator[str]:
    for said in to_quote(event, way_of(bundle, event, prop)):
        words = spoken(bundle, event, said)
        if words:
            by_another = said.speaker != event.by
            yield f'{called(bundle, "person", said.speaker)} says, "{words}"' if by_another else f'"{words}"'
