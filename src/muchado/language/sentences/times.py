"""Spans, times of day and dates."""

from __future__ import annotations

from calendar import monthrange
from datetime import MAXYEAR, date
from typing import TYPE_CHECKING

from muchado.bundle.calendar import HOURS, MINUTES, MONTHS, UNITS, WEEK, WEEKDAYS
from muchado.bundle.model import DAY
from muchado.language.text.diagnostics import MistakeError

if TYPE_CHECKING:
    from muchado.language.sentences.clause import Clause
    from muchado.language.text.words import Token

_PLURALS = {f"{unit}s": minutes for unit, minutes in UNITS.items()}
_LONGEST = 1000 * 365 * DAY
_LEAP_YEAR = 2000
DIGITS = 9
"""How many digits of a number are looked at."""


def read_span(clause: Clause, at: int) -> tuple[int, int] | None:
    """Read `30 minutes`, `an hour`, `3 days` as minutes."""
    if at + 1 >= len(clause.tokens) or not counts(clause.tokens[at]):
        return None
    return span(clause.tokens[at], clause.tokens[at + 1]), at + 2


def counts(token: Token) -> bool:
    """Say whether the word can begin a span of time."""
    return token.kind == "number" or token.is_word("a", "an")


def span(count: Token, unit: Token) -> int:
    """Give the minutes of `30 minutes` or `an hour`."""
    number = int(count.text[:DIGITS]) if count.kind == "number" else 1
    minutes = UNITS.get(unit.text) or _PLURALS.get(unit.text)
    if minutes is None:
        known = UNITS if number == 1 else _PLURALS
        hint = "time is counted in minutes, hours, days and weeks"
        raise MistakeError("E501", unit, f'"{unit.text}" is no unit of time', hint, unit.text, known)
    if not 0 < number * minutes <= _LONGEST:
        raise MistakeError("E311", count, f"{count.text[:20]} is out of range", "a time may be 1 minute to 1000 years")
    return number * minutes


def read_time(clause: Clause, at: int) -> tuple[int, int] | None:
    """Read `7:30` as minutes after midnight."""
    if at >= len(clause.tokens) or clause.tokens[at].kind != "time":
        return None
    return time_of_day(clause.tokens[at]), at + 1


def time_of_day(token: Token, *, end: bool = False) -> int:
    """Give the minutes after midnight; as the end of a stretch `24:00` is midnight."""
    hours, minutes = map(int, token.text.split(":"))
    if end and (hours, minutes) == (HOURS, 0):
        return 0
    if hours >= HOURS or minutes >= MINUTES:
        raise MistakeError("E502", token, f"there is no time {token.text}", "times go from 0:00 to 23:59")
    return hours * MINUTES + minutes


def day_of_year(day: Token, month: Token) -> tuple[int, int]:
    """Give the month and day of `14 February`."""
    if month.text not in MONTHS:
        raise MistakeError("E503", month, f'there is no month "{month.text}"', _MONTH_HINT, month.text, MONTHS)
    number = MONTHS.index(month.text) + 1
    last = monthrange(_LEAP_YEAR, number)[1]
    if day.kind != "number" or not 1 <= int(day.text[:DIGITS]) <= last:
        raise MistakeError("E504", day, f"there is no {day.text} {month.text}", f"{month.text} has {last} days")
    return number, int(day.text)


_MONTH_HINT = "write the day and then the month: 14 February 2006"


def ordinal(day: Token, month: Token, year: Token) -> int:
    """Give the ordinal of `14 February 2006`."""
    number, in_month = day_of_year(day, month)
    in_year = int(year.text[:DIGITS]) if year.kind == "number" else 0
    if not 1 <= in_year < MAXYEAR:
        raise MistakeError("E505", year, "a year is missing here", f"years go from 1 to {MAXYEAR - 1}")
    try:
        return date(in_year, number, in_month).toordinal()
    except ValueError as error:
        message = f"there is no {day.text} {month.text} in {in_year}"
        raise MistakeError("E504", day, message, f"{in_year} is not a leap year") from error


def check_weekday(named: Token, day: int) -> None:
    """Check that a date (an ordinal) falls on the day of the week that is said with it."""
    true = WEEKDAYS[(day - 1) % WEEK]
    if named.text not in WEEKDAYS:
        raise MistakeError("E506", named, f'"{named.text}" is no day of the week', "", named.text, WEEKDAYS)
    if named.text != true:
        raise MistakeError(
            "E507", named, f"that day is a {true}, not a {named.text}", f'write "{true}", or check the date'
        )


def read_moment(clause: Clause, at: int) -> tuple[int, int] | None:
    """Read `20 January 2006`, perhaps with a time after a comma, as a minute."""
    day, month, year = (clause.tokens[at + i] if at + i < len(clause.tokens) else None for i in range(3))
    if day is None or month is None or year is None or day.kind != "number":
        return None
    minute = ordinal(day, month, year) * DAY
    after = at + 3 + (clause.word(at + 3) == ",")
    time = read_time(clause, after)
    return (minute + time[0], time[1]) if time else (minute, at + 3)


READERS = {"span": read_span, "time": read_time, "moment": read_moment}
"""How holes for a span, a time of day and a date are read."""
