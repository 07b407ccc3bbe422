"""An event in names and words, as it is printed and handed to other programs."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from muchado.bundle.model.terms import NOBODY
from muchado.bundle.sentences import say
from muchado.stage.words import Filler, Line, lines, roles, spoken_of, things
from muchado.tell.lines import deed, tell
from muchado.tell.times import iso

if TYPE_CHECKING:
    from collections.abc import Iterable

    from muchado.bundle.checked import Checked
    from muchado.kernel.events import Event


__all__ = ["Filler", "Happening", "Line", "happening"]


@dataclass(frozen=True, slots=True)
class Happening:
    """Something that somebody did, or that happened, in names and words.

    Attributes:
        id: the event's number, its own within the run.
        at: when it began, as an ISO 8601 minute: "2006-02-13T10:41".
        action: the action's name: "break up".
        by: who did it; None where it only happened.
        to: the others who took part.
        place: where.
        answer: how the other side answered, "fails" for a vain attempt, None if nobody answers.
        about: the proposition told, asked or messaged, as a clause; None if there is none.
        causes: the numbers of the events that led to it.
        took_part: everybody who took part, the actor first.
        saw: who saw it, those who took part left out.
        heard: who heard it, those who took part left out.
        aftermath: who came upon what was left of it.
        text: one line of English.
        roles: who and what the act's sentence speaks of, by letter; letters that nothing fills are left out.
        way: in which way it was done: `text` without what was said.
        lines: what was said, in order.
        things: the things with which it was done, each once: handed over, laid down, used up, looked into ...
        spoken_of: who and what its words spoke of, each once.
        talk: the number of the event that opened the talk in which it is a turn, or which it opens or ends; None where
            it is in none.
        turn: which turn it is of what the same people do one after another, from 1.
        ends: how it ends that talk, such as "all is said"; None where it ends none by that alone.

    """

    id: int
    at: str
    action: str
    by: str | None
    to: tuple[str, ...]
    place: str
    answer: str | None
    about: str | None
    causes: tuple[int, ...]
    took_part: tuple[str, ...]
    saw: tuple[str, ...]
    heard: tuple[str, ...]
    aftermath: tuple[str, ...]
    text: str
    roles: dict[str, Filler] = field(hash=False)
    way: str
    lines: tuple[Line, ...]
    things: tuple[str, ...]
    spoken_of: tuple[Filler, ...]
    talk: int | None
    turn: int
    ends: str | None


def happening(bundle: Checked, event: Event, aftermath: Iterable[int]) -> Happening:
    """Return the event in names and words; `aftermath` are the people who came upon it later."""
    return Happening(
        id=event.id,
        at=iso(event.minute),
        action=bundle.actions[event.action].name,
        by=None if event.by == NOBODY else bundle.people[event.by].name,
        to=_names(bundle, event.to),
        place=bundle.places[event.place].name,
        answer=event.answer or None,
        about=say(bundle, event.about) if event.about else None,
        causes=event.causes,
        took_part=_names(bundle, event.parties),
        saw=_names(bundle, event.watching),
        heard=_names(bundle, event.listening),
        aftermath=_names(bundle, aftermath),
        text=tell(bundle, event),
        roles=roles(bundle, event, event.prop),
        way=deed(bundle, event),
        lines=lines(bundle, event),
        things=things(bundle, event, event.prop),
        spoken_of=spoken_of(bundle, event, event.prop),
        talk=event.talk if event.talk >= 0 else None,
        turn=event.turn,
        ends=event.ends or None,
    )


def _names(bundle: Checked, people: Iterable[int]) -> tuple[str, ...]:
    return tuple(bundle.people[person].name for person in people)
