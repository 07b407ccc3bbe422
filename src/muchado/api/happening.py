"""An event in names and words, as it is printed and handed to other programs."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from muchado.bundle.model.terms import NOBODY
from muchado.bundle.sentences import say
from muchado.bundle.slots import value_of
from muchado.kernel.exec.actions import goal_of
from muchado.stage.words import Filler, Line, lines, roles, spoken_of, things
from muchado.tell.journeys import course
from muchado.tell.lines import deed, tell
from muchado.tell.times import iso

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from muchado.bundle.checked import Checked
    from muchado.kernel.events import Event, Stage


__all__ = ["Filler", "Happening", "Line", "happening"]


@dataclass(frozen=True, slots=True)
class Passed:
    """A place through which somebody came on a journey: when, and who saw or heard them pass."""

    place: str
    at: str
    saw: tuple[str, ...]
    heard: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Journey:
    """What came of a journey, which began in the `place` of its happening.

    Attributes:
        goal: where it led to.
        passed: the places between, in order.
        ended: "arrived", "left off" where something else was done or nothing more, "barred" where there was no going
            on; None while it goes on.
        until: when it ended, as an ISO 8601 minute; None while it goes on.
        where: where they were then; None while it goes on.
        instead: the number of the event in which they took part then, the vain attempt to go on among them; None if
            there was none.
        text: all of it in words: "by way of the hall (08:01); there at 08:02".

    """

    goal: str
    passed: tuple[Passed, ...]
    ended: str | None
    until: str | None
    where: str | None
    instead: int | None
    text: str


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
        journey: through which places it led, and how it ended, where it is a journey; else None.

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
    journey: Journey | None = None


def happening(bundle: Checked, event: Event, aftermath: Iterable[int], stages: Sequence[Stage] = ()) -> Happening:
    """Return the event in names and words; `aftermath` are the people who came upon it later.

    `stages`: what has come of it so far, if it is a journey.
    """
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
        aftermath=_names(bundle, _only_then(event, stages, aftermath)),
        text=tell(bundle, event),
        roles=roles(bundle, event, event.prop),
        way=deed(bundle, event),
        lines=lines(bundle, event),
        things=things(bundle, event, event.prop),
        spoken_of=spoken_of(bundle, event, event.prop),
        talk=event.talk if event.talk >= 0 else None,
        turn=event.turn,
        ends=event.ends or None,
        journey=_journey(bundle, event, stages) if stages else None,
    )


def _only_then(event: Event, stages: Sequence[Stage], aftermath: Iterable[int]) -> Iterator[int]:
    """Those who came upon what was left of an event and had perceived nothing of it, at no stage of a journey."""
    knew = {*event.watching, *event.listening}.union(*((*one.saw, *one.heard) for one in stages))
    return (person for person in aftermath if person not in knew)


def _journey(bundle: Checked, event: Event, stages: Sequence[Stage]) -> Journey:
    goal = value_of(goal_of(bundle.actions[event.action]), event.prop[1:])
    end = stages[-1] if stages and stages[-1].ended else None
    return Journey(
        goal=_place(bundle, goal) if isinstance(goal, int) else "",
        passed=tuple(
            Passed(
                _place(bundle, one.place),
                iso(one.minute),
                _names(bundle, [person for person in one.saw if person not in one.missed]),
                _names(bundle, [person for person in one.heard if person not in one.missed]),
            )
            for one in stages
            if not one.ended
        ),
        ended=end.ended if end else None,
        until=iso(end.minute) if end else None,
        where=_place(bundle, end.place) if end else None,
        instead=end.instead if end and end.instead >= 0 else None,
        text=course(bundle, stages),
    )


def _place(bundle: Checked, place: int) -> str:
    return bundle.places[place].name


def _names(bundle: Checked, people: Iterable[int]) -> tuple[str, ...]:
    return tuple(bundle.people[person].name for person in people)
