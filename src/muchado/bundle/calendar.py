"""The calendar and the clock as people speak of them, in a world's text and in what is told of it."""

from __future__ import annotations

import datetime as dt

DAY = 1440
"""Minutes in a day."""

WEEKDAYS = ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday")
MONTHS = (
    "January",
    "February",
    "March",
    "April",
    "May",
    "June",
    "July",
    "August",
    "September",
    "October",
    "November",
    "December",
)
HOURS, MINUTES, WEEK = 24, 60, 7
"""Hours in a day, minutes in an hour, days in a week."""

UNITS = {"minute": 1, "hour": MINUTES, "day": DAY, "week": WEEK * DAY}
"""In what a span of time is counted, and how many minutes each is."""


def date_of(minute: int) -> dt.date:
    """Return the day of a minute; of one that is before or after all dates, the first or the last there is."""
    return dt.date.fromordinal(max(1, min(minute // DAY, dt.date.max.toordinal())))


def said_hour(minute: int, *, dated: bool) -> str:
    """Return a time as it is said: "Monday 18:00", or with its date "Monday 4 June 2007, 18:00"."""
    date, time = date_of(minute), minute % DAY
    clock = f"{time // MINUTES:02}:{time % MINUTES:02}"
    weekday = WEEKDAYS[date.weekday()]
    return f"{weekday} {date.day} {MONTHS[date.month - 1]} {date.year}, {clock}" if dated else f"{weekday} {clock}"


HOUR_SAID = rf"(?:(?:{'|'.join(WEEKDAYS)})(?: \d+ \w+ \d+,)? )?\d\d?:\d\d"
"""What is said of a time, as a pattern."""


def read_hour(said: str, start: int) -> int | None:
    """Return the minute of a time that is said so: without a date the first since a minute; None if it is none."""
    *day, clock = said.replace(",", "").split()
    hours, minutes = map(int, clock.split(":"))
    if hours >= HOURS or minutes >= MINUTES:
        return None
    time = hours * MINUTES + minutes
    if len(day) > 1:
        _, number, month, year = day
        try:
            return dt.date(int(year), MONTHS.index(month) + 1, int(number)).toordinal() * DAY + time
        except ValueError:
            return None
    first = (start + DAY - 1 - time) // DAY
    return next(
        one * DAY + time
        for one in range(first, first + WEEK)
        if not day or dt.date.fromordinal(one).weekday() == WEEKDAYS.index(day[0])
    )
