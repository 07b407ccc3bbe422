"""Where everybody was in a run, and who was together when something mattered: a run as a story."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Sequence
from itertools import pairwise
from typing import NamedTuple

from muchado.bundle.calendar import MINUTES
from muchado.bundle.checked import Checked
from muchado.bundle.model import DAY, Go, Term
from muchado.bundle.slots import value_of
from muchado.draw.story import NIGHT, Mark, Meeting, Moment, Story
from muchado.kernel.events import FAILS, Event, Prop
from muchado.record.chronicle import Chronicle
from muchado.tell.lines import deed
from muchado.tell.manner import OUTSIDE
from muchado.tell.plan.knowing import Knowing
from muchado.tell.plan.spine import Spine
from muchado.tell.plan.weight import Weights
from muchado.tell.times import clock, day_title

SHORT = 5
"""Minutes; who stays no longer anywhere is on the way."""

TOGETHER = 4
"""Minutes within which comings and goings share a column."""

QUIET = 240
"""Minutes in which nothing is worth a column; so long a stretch is folded away."""

DEEP = 120
"""The minute of the day that makes a folded stretch a night."""

MOST_MARKS = 14
"""How many acts are marked; more would crowd a picture of one screen."""


class Stay(NamedTuple):
    """From a minute on somebody was in a place."""

    minute: int
    place: int


def stays(chronicle: Chronicle) -> list[list[Stay]]:
    """Return for each person where they were from when on, as far as their acts show."""
    bundle = chronicle.bundle
    found = [[Stay(bundle.start, person.place)] for person in bundle.people]
    left: list[tuple[int, int] | None] = [None for _ in bundle.people]
    for event in (event for beat in chronicle.beats for event in chronicle.doings(beat)):
        for person in event.parties:
            since, _ = left[person] or (event.minute, -1)
            if event.place != found[person][-1].place:
                found[person].append(Stay(since, event.place))
            left[person] = None
        for person, goal in _setting_out(bundle, event):
            left[person] = (event.minute + 1, goal)
    for person, going in enumerate(left):
        if going and going[1] != found[person][-1].place:
            found[person].append(Stay(*going))
    return found


def _setting_out(bundle: Checked, event: Event) -> list[tuple[int, int]]:
    """Who walks because of an act, and toward which place."""
    action = bundle.actions[event.action]
    effects = () if event.answer == FAILS else action.effects_when(event.answer)
    return [
        (_named(effect.person, event.prop), _named(effect.place, event.prop))
        for effect in effects
        if isinstance(effect, Go)
    ]


def _named(term: Term, act: Prop) -> int:
    value = value_of(term, act[1:])
    return value if isinstance(value, int) else -1


def settled(found: Sequence[Stay]) -> list[Stay]:
    """Return somebody's stays without those that were only on the way."""
    kept = [found[0]]
    for stay, after in pairwise([*found[1:], None]):
        if stay and (after is None or after.minute - stay.minute > SHORT) and stay.place != kept[-1].place:
            kept.append(stay)
    return kept


def place_at(own: Sequence[Stay], minute: int) -> int:
    """Return where somebody is at a minute."""
    return own[max(bisect_right(own, minute, key=lambda stay: stay.minute) - 1, 0)].place


def story(chronicle: Chronicle, marks: int = MOST_MARKS, also: int = -1) -> Story:
    """Return who was together when in a run, with the acts of its spine.

    Args:
        chronicle: the run.
        marks: how many acts at most are marked.
        also: an event that is marked besides.

    """
    bundle = chronicle.bundle
    chosen = _spine(chronicle, marks)
    if also in chronicle.events and chronicle.events[also] not in chosen:
        chosen.append(chronicle.events[also])
    chosen = [event for event in chosen if event.parties]  # what nobody does has no line to stand on
    own = [settled(found) for found in chronicle.once(stays)]
    minutes = _minutes(own, {event.minute for event in chosen}, bundle.start)
    moments: list[Moment] = []
    at_minute: dict[int, int] = {}
    last = bundle.start
    for minute in minutes:
        here = [event for event in chosen if event.minute == minute]
        meetings = _meetings(bundle, own, minute, here)
        if not moments or here or meetings != moments[-1].meetings:
            fold = folded(last, minute) if moments else ""
            moments.append(Moment(day_title(minute), clock(minute), meetings, fold, minute))
            last = minute
        at_minute[minute] = len(moments) - 1
    names = tuple(person.title or person.name for person in bundle.people)
    said = [
        Mark(at_minute[event.minute], event.parties[0], event.parties[1:], deed(bundle, event).rstrip("."), event.id)
        for event in sorted(chosen, key=lambda event: event.minute)
    ]
    return Story(bundle.title, names, chronicle.once(leading), tuple(moments), tuple(said))


def folded(before: int, minute: int) -> str:
    """Return what a stretch of time is called if it is so long that it is folded away; "" if it is not."""
    if minute - before < QUIET:
        return ""
    nights = (minute - DEEP) // DAY - (before - DEEP) // DAY
    return (NIGHT if nights == 1 else f"{nights} nights") if nights else f"{(minute - before) // MINUTES} hours"


def _spine(chronicle: Chronicle, most: int) -> list[Event]:
    """The acts without which there is no story, in order."""
    if not most:
        return []
    links = Spine(chronicle.once(Knowing), chronicle.once(Weights)).links(OUTSIDE, most)
    found = [chronicle.events[link.moment.event] for link in links]
    return [event for event in found if event.parties]


def _minutes(own: Sequence[Sequence[Stay]], marked: set[int], start: int) -> list[int]:
    """The minutes worth a column: acts that matter, and comings and goings, the last of those that follow closely."""
    changes = sorted({stay.minute for found in own for stay in found} | {start})
    last = [minute for minute, after in pairwise([*changes, changes[-1] + DAY]) if after - minute > TOGETHER]
    return sorted(marked | {minute for minute in last if not marked & set(range(minute, minute + 2))})


def _meetings(
    bundle: Checked, own: Sequence[Sequence[Stay]], minute: int, acts: Sequence[Event]
) -> tuple[Meeting, ...]:
    """Who is with whom, by place; those who take part in an act that matters are where it is."""
    where = [place_at(found, minute) for found in own]
    for event in acts:
        for person in event.parties:
            where[person] = event.place
    found: dict[int, list[int]] = {}
    for person, place in enumerate(where):
        found.setdefault(place, []).append(person)
    places = bundle.places
    return tuple(
        Meeting(str(place), places[place].title or places[place].name, tuple(people))
        for place, people in sorted(found.items())
    )


def parts(chronicle: Chronicle) -> list[int]:
    """Return how large a part everybody has in what matters, in percent and at least 1."""
    weights = chronicle.once(Weights).events
    weight = [0] * len(chronicle.bundle.people)
    for event in chronicle.events.values():
        for person in event.parties:
            weight[person] += weights[event.id]
    return [max(1, round(100 * own / max(1, sum(weight)))) for own in weight]


def leading(chronicle: Chronicle) -> tuple[int, ...]:
    """Return the people, those first who have the largest part in what matters."""
    found = chronicle.once(parts)
    return tuple(sorted(range(len(found)), key=lambda person: (-found[person], person)))
