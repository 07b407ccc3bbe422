"""Spans, times of day and dates."""

from __future__ import annotations

from calendar import monthrange
from datetime import MAXYEAR, date
from typing import TYPE_CHECKING

from muchado.bundle.calendar import HOURS, MINUTES, MONTHS, UNITS, WEEK, WEEKDAYS
from muchado.bundle.model import DAY
from muchado.language.text.diagnostics import MistakeError
from muchado.language.text.words import across

if TYPE_CHECKING:
    from collections.abc import Sequence

    from muchado.language.text.diagnostics import Cure
    from muchado.language.text.words import Token

_PLURALS = {f"{unit}s": minutes for unit, minutes in UNITS.items()}
_LONGEST = 1000 * 365 * DAY
_LEAP_YEAR = 2000
DIGITS = 9
"""How many digits of a number are looked at."""


def counts(token: Token) -> bool:
    """Say whether the word can begin a span of time."""
    return token.kind == "number" or token.is_word("a", "an")


def bare(before: Token, unit: Token) -> int:
    """Give the minutes of a unit that stands alone: `the last hour`, `the next day`; 0 if it is none."""
    return UNITS.get(unit.text, 0) if before.is_word("last", "next") else 0


def figure(token: Token) -> str:
    """Give the figures of a number in words, or nothing."""
    return str(_IN_WORDS.index(token.text) + 1) if token.kind == "word" and token.text in _IN_WORDS else ""


_IN_WORDS = "one two three four five six seven eight nine ten eleven twelve".split()  # noqa: SIM905 (as one reads it)


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


def turned(tokens: Sequence[Token]) -> Cure:
    """Give what writes a date in the customary order, where it is one: `February 13 2006`, `2006-02-13`."""
    texts = [token.text for token in tokens]
    match [token.kind for token in tokens]:
        case ["name", "number", "number"] if texts[0] in MONTHS:
            month, day, year = texts
        case ["number", "number", "number"] if all(text.startswith("-") for text in texts[1:]):
            year, day = texts[0], texts[2].removeprefix("-").lstrip("0")
            month = dict(enumerate(MONTHS, 1)).get(int(texts[1][-2:].removeprefix("-")), "")
        case _:
            return ()
    return [(across(list(tokens)), f"{day} {month} {year}")] if month and day else ()


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
