"""Timetables: when one is due, and where."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from typing import TYPE_CHECKING

from muchado.bundle.model import DAY, Const, Duty
from muchado.language.cast.places import take_place
from muchado.language.sentences.flags import HEAVIEST, WEIGHT
from muchado.language.text import times
from muchado.language.text.bodies import Layout
from muchado.language.text.cursor import cursor_at
from muchado.language.text.diagnostics import MistakeError
from muchado.language.text.lines import Words
from muchado.language.text.tree import DUTY
from muchado.language.text.words import spoken

if TYPE_CHECKING:
    from collections.abc import Sequence

    from muchado.bundle.model import Term
    from muchado.language.text.bodies import Item
    from muchado.language.text.diagnostics import Journal
    from muchado.language.text.names import Names
    from muchado.language.text.words import Spot, Token

LAYOUT = Layout("a timetable", many=("every", "on"))

HOME = -2
"""The place of a duty at home, before it is known whose home it is."""

_MOST_YEARS = 50


@dataclass(frozen=True, slots=True)
class Times:
    """When the world begins and ends, in minutes."""

    start: int
    end: int


def read_duties(item: Item, places: Names, world: Times) -> list[Duty]:
    """Read a line of a timetable; a date without a year makes a duty for each year of the world.

    Raises:
        MistakeError: it cannot be read.

    """
    line = item.line()
    weekdays, dates = (line.weekdays(), [0]) if line.take_if("every") else (0, _dates(line, world))
    start = times.time_of_day(line.take("time", "a time"))
    line.expect("to")
    end = times.time_of_day(line.take("time", "a time"), end=True)
    line.expect(":")
    name, place = _what_and_where(line, places)
    pull = WEIGHT
    if line.take_if(","):
        line.expect("weight")
        pull = line.number(0, HEAVIEST)
    line.end()
    return [Duty(name, weekdays, day, start, end, place, pull) for day in dates]


def duties_of(item: Item, places: Names, world: Times, journal: Journal) -> Sequence[Duty]:
    """Read a line of a timetable, noting what is wrong with it, and a day that this world does not have."""
    found = journal.attempt(read_duties, item, places, world) or ()
    if found and not any(_can_fall_due(duty, world) for duty in found):
        over = all(duty.date * DAY < world.start for duty in found)
        _note_out_of_time(item.spot, journal, "date", over=over)
    return found


def check_hour(hour: Term, lasts: int, at: Token, world: Times, journal: Journal) -> None:
    """Note an appointment or a duty that is over before anything can come of it, or that nobody lives to see."""
    if isinstance(hour, Const) and not world.start - lasts <= hour.id < world.end:
        _note_out_of_time(at, journal, "time", over=hour.id < world.start)


def _note_out_of_time(at: Token | Spot, journal: Journal, what: str, *, over: bool) -> None:
    message = "this is over before the world begins" if over else "this is not due at any time of this world"
    hint = f'look at the {what}, and at the line with "from" of the world'
    journal.warn("W518" if over else "W508", at, message, hint)


def _can_fall_due(duty: Duty, world: Times) -> bool:
    begins, ends = (duty.date * DAY + time for time in (duty.start, duty.end))
    return bool(duty.weekdays) or (begins < world.end and ends + DAY * (duty.end <= duty.start) > world.start)


def _dates(line: Words, world: Times) -> list[int]:
    """Read `on 14 February`, perhaps with a day of the week before it and a year after it."""
    line.expect("on")
    named = line.maybe("name")
    day, month = line.take("number", "a day of the month"), line.take("name", "a month")
    year = line.maybe("number")
    dates = [times.ordinal(day, month, year)] if year else _each_year(day, month, world)
    if named:
        times.check_weekday(named, dates[0])
    return dates


def _each_year(day: Token, month: Token, world: Times) -> list[int]:
    number, in_month = times.day_of_year(day, month)
    first, last = (date.fromordinal(max(1, minute // DAY)).year for minute in (world.start, world.end))
    if last - first > _MOST_YEARS:
        raise MistakeError("E505", day, "this world lasts for many years", "say in which year this is")
    found = []
    for year in range(first, last + 1):
        try:
            found.append(date(year, number, in_month).toordinal())
        except ValueError:
            continue  # 29 February
    return found or [times.ordinal(day, month, day._replace(text=str(first)))]


def _what_and_where(line: Words, places: Names) -> tuple[str, int]:
    words = line.words_until(",")
    Words(words).could_be("in", "at", at=len(words) - 1)
    cursor = cursor_at(words, 0)
    if cursor:
        cursor.offer(holes=(DUTY,))
    joints = [i for i, token in enumerate(words) if token.is_word("in", "at")]
    if not joints or not joints[-1]:
        at: Token | Spot = words[0] if words else line.here
        raise MistakeError("E209", at, "what it is and where it is are said here", "such as: lessons in classroom")
    where = Words(words[joints[-1] + 1 :], words[joints[-1]])
    where.could_be("home")
    place = HOME if where.take_if("home") else places[take_place(where, places)]
    where.end()
    if places.tree:
        places.tree.names(DUTY, words[: joints[-1]], declares=True)
    return spoken(words[: joints[-1]]), place


def at_home(duty: Duty, home: int) -> Duty:
    """Give the duty with the place of a person's home filled in."""
    return duty._replace(place=home) if duty.place == HOME else duty


def due_at(duties: tuple[Duty, ...], minute: int) -> Duty | None:
    """Give the heaviest duty of a minute, the first of those that weigh the same."""
    now = [duty for duty in duties if _is_on(duty, minute)]
    return max(now, key=lambda duty: duty.pull) if now else None


def _is_on(duty: Duty, minute: int) -> bool:
    day, time = divmod(minute, DAY)
    if duty.start < duty.end:
        return _falls_on(duty, day) and duty.start <= time < duty.end
    return (_falls_on(duty, day) and time >= duty.start) or (_falls_on(duty, day - 1) and time < duty.end)


def _falls_on(duty: Duty, day: int) -> bool:
    return bool(duty.weekdays >> (day - 1) % 7 & 1) if duty.weekdays else duty.date == day


def clash(one: Duty, other: Duty) -> bool:
    """Say whether two duties of the same weight want somebody in two places at once."""
    if one.place == other.place or one.pull != other.pull:
        return False
    days = [1 << day for day in range(7) if one.weekdays >> day & 1] if one.weekdays else []
    if one.date and other.date:
        together = one.date == other.date
    elif one.date or other.date:
        dated, weekly = (one, other) if one.date else (other, one)
        together = _falls_on(weekly, dated.date)
    else:
        together = any(other.weekdays & day for day in days)
    ends = [duty.end if duty.end > duty.start else duty.end + DAY for duty in (one, other)]
    return together and one.start < ends[1] and other.start < ends[0]
