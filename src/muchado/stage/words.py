"""The words of an event in names: who and what it speaks of, what was said in it."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from muchado.bundle.concerned import concerned
from muchado.bundle.sentences import say, tables
from muchado.tell.speech import spoken, way_of
from muchado.tell.times import iso

if TYPE_CHECKING:
    from muchado.bundle.checked import Checked
    from muchado.kernel.events import Event, Prop


@dataclass(frozen=True, slots=True)
class Filler:
    """Who or what fills a role of an act.

    Attributes:
        kind: "person", "place", "thing", "claim", "hour" or "number".
        name: the name; of a claim the clause, of an hour "2006-02-13T18:00".

    """

    kind: str
    name: str


@dataclass(frozen=True, slots=True)
class Line:
    """A line that was spoken.

    Attributes:
        speaker: who spoke it; None if nobody of the world did.
        words: the words, as they were said.
        id: the line's own, which stays as long as nothing about the line itself is changed in the world's text.

    """

    speaker: str | None
    words: str
    id: str


def roles(bundle: Checked, event: Event, act: Prop) -> dict[str, Filler]:
    """Return who and what an act speaks of, by letter, as somebody took the act; what is free is left out."""
    found = {}
    for (letter, kind, _), value in zip(way_of(bundle, event, act).roles, act[1:], strict=True):
        if isinstance(value, tuple):
            if value:
                found[letter] = Filler(kind, say(bundle, value))
        elif letter and value >= 0:
            found[letter] = Filler(kind, _name(bundle, kind, value))
    return found


def things(bundle: Checked, event: Event, act: Prop) -> tuple[str, ...]:
    """Return the things with which an act is done, as somebody took the act, each once."""
    return tuple(bundle.things[thing].name for thing in concerned(bundle, act, event.answer).things)


def spoken_of(bundle: Checked, event: Event, act: Prop, *, heard: bool = True) -> tuple[Filler, ...]:
    """Return who and what the words of an act speak of, as somebody took the act, each once."""
    found = concerned(bundle, act, event.answer, heard=heard).spoken_of
    return tuple(Filler(kind, _name(bundle, kind, number)) for kind, number in found)


def _name(bundle: Checked, kind: str, number: int) -> str:
    match kind:
        case "hour":
            return iso(number)
        case "number":
            return str(number)
        case _:
            return tables(bundle)[kind][number].name


def lines(bundle: Checked, event: Event) -> tuple[Line, ...]:
    """Return what was said in an event, in order."""
    said = ((one, spoken(bundle, event, one)) for one in event.lines)
    return tuple(Line(bundle.people[one.speaker].name, words, one.line) for one, words in said if words)
