"""Minutes as days and clock times, and an author's words for a time as a minute."""

from __future__ import annotations

import datetime as dt
import re

from muchado.bundle.calendar import HOURS, MINUTES, MONTHS, WEEK, WEEKDAYS, date_of
from muchado.bundle.model import DAY

EXAMPLE = 'Write it like "20:00", "Tuesday 20:00" or "Tuesday 14 February 2006, 20:00".'

_TIME = re.compile(
    r"(?:(?P<weekday>[A-Za-z]+)[ ,]+)??"
    r"(?:(?P<day>\d{1,2}) (?P<month>[A-Za-z]+)(?: (?P<year>\d{4}))?[ ,]+)?"
    r"(?P<hour>\d{1,2}):(?P<minute>\d{2})"
)


class TimeError(ValueError):
    """A time that cannot be read, does not exist or lies outside the world's span."""


def weekday(minute: int) -> int:
    """Return the day of the week of a minute, 0 for Monday."""
    return date_of(minute).weekday()


def day_title(minute: int) -> str:
    """Return the day of a minute: "Monday 13 February 2006"."""
    date = date_of(minute)
    return f"{WEEKDAYS[date.weekday()]} {date.day} {MONTHS[date.month - 1]} {date.year}"


def clock(minute: int) -> str:
    """Return the time of day of a minute: "10:41"."""
    return f"{minute % DAY // MINUTES:02d}:{minute % MINUTES:02d}"


def moment(minute: int) -> str:
    """Return day and time: "Monday 13 February 2006, 10:41"."""
    return f"{day_title(minute)}, {clock(minute)}"


def when(minute: int) -> str:
    """Return the day of the week and the time of a minute: "Monday 12:22"."""
    return f"{WEEKDAYS[weekday(minute)]} {clock(minute)}"


def short(said: str) -> str:
    """Return the day of the week and the time of what `moment` said: "Monday 10:41"."""
    day, *_, clock = said.split()
    return f"{day} {clock}"


def iso(minute: int) -> str:
    """Return the minute in ISO 8601: "2006-02-13T10:41"."""
    return f"{date_of(minute).isoformat()}T{clock(minute)}"


def from_iso(text: str) -> int:
    """Return the minute that `iso` put so."""
    day, time = text.split("T")
    hour, minute = time.split(":")
    return dt.date.fromisoformat(day).toordinal() * DAY + int(hour) * MINUTES + int(minute)


def parse_time(text: str, start: int, end: int) -> int:
    """Return the minute that the text names within a world's span, `start` to `end`.

    Where the text leaves the day open, it is the first such day from `start` on.

    Raises:
        TimeError: the text is no time, there is no such day, or it lies outside the span.

    """
    match = _TIME.fullmatch(" ".join(text.split()))
    if not match:
        raise TimeError(f'"{text}" is not a time. {EXAMPLE}')
    clock_time = int(match["hour"]) * MINUTES + int(match["minute"])
    if int(match["hour"]) >= HOURS or int(match["minute"]) >= MINUTES:
        raise TimeError(f'"{text}": there is no {match["hour"]}:{match["minute"]}; a day runs from 0:00 to 23:59.')
    weekday = _named(match["weekday"], WEEKDAYS, "day of the week") if match["weekday"] else None
    if match["day"]:
        minute = _dated(match, weekday, start) * DAY + clock_time
    else:
        minute = _first_from(start, weekday, clock_time)
    if minute < start:
        raise TimeError(f'"{text}" is before the world begins, {moment(start)}.')
    if minute > end:
        raise TimeError(f'"{text}" is after the world ends, {moment(end)}.')
    return minute


def _first_from(start: int, weekday: int | None, clock_time: int) -> int:
    """Return the first minute with that weekday and time; a time earlier on the first day is before the start."""
    first_day = start // DAY
    if weekday is None:
        later = clock_time < start % DAY
        return (first_day + later) * DAY + clock_time
    ahead = (weekday - dt.date.fromordinal(first_day).weekday()) % WEEK
    return (first_day + ahead) * DAY + clock_time


def _dated(match: re.Match[str], weekday: int | None, start: int) -> int:
    month = _named(match["month"], MONTHS, "month") + 1
    year = int(match["year"] or dt.date.fromordinal(start // DAY).year)
    try:
        date = dt.date(year, month, int(match["day"]))
    except ValueError as error:
        raise TimeError(f"There is no {match['day']} {MONTHS[month - 1]} {year}.") from error
    if weekday is not None and date.weekday() != weekday:
        said = f"{date.day} {MONTHS[month - 1]} {year}"
        raise TimeError(f"{said} is a {WEEKDAYS[date.weekday()]}, not a {WEEKDAYS[weekday]}.")
    return date.toordinal()


def _named(word: str, names: tuple[str, ...], kind: str) -> int:
    for number, name in enumerate(names):
        if name.lower() == word.lower():
            return number
    raise TimeError(f'"{word}" is not a {kind}. {EXAMPLE}')
