"""Moments within the world's span: `Tuesday 20:00`, `15:00`, `14 February 2006, 20:00`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from muchado.bundle.calendar import WEEK, WEEKDAYS
from muchado.bundle.model import DAY
from muchado.language.text import times
from muchado.language.text.diagnostics import MistakeError

if TYPE_CHECKING:
    from muchado.language.cast.timetables import Times
    from muchado.language.text.lines import Words


def is_moment(line: Words) -> bool:
    """Say whether a moment comes next."""
    line.could_be(*WEEKDAYS)
    return not line.ended and (line.tokens[line.at].kind in {"time", "number"} or line.peek() in WEEKDAYS)


def take_moment(line: Words, world: Times) -> int:
    """Take a moment as a minute; where the day is left open it is the first that fits.

    Raises:
        MistakeError: there is none, or it lies outside the world's span.

    """
    at = line.here
    if not line.ended and line.tokens[line.at].kind == "time":
        clock = times.time_of_day(line.take("time", "a time"))
        minute = (world.start // DAY + (clock < world.start % DAY)) * DAY + clock
    elif _is_weekday(line):
        day = _next(line, world)
        time = line.maybe("time")
        minute = day * DAY + (times.time_of_day(time) if time else 0)
    else:
        minute, _ = line.moment()
    if not world.start <= minute <= world.end:
        side = "before the world begins" if minute < world.start else "after the world has ended"
        raise MistakeError("E601", at, f"this is {side}", "a test watches what happens in the world's own time")
    return minute


def take_day(line: Words, world: Times) -> int:
    """Take a day as an ordinal.

    Raises:
        MistakeError: there is none, or it lies outside the world's span.

    """
    at = line.here
    day = _next(line, world) if _is_weekday(line) else line.date()
    if not world.start // DAY <= day <= world.end // DAY:
        raise MistakeError("E601", at, "this day is not in the world's time", "name one that is, such as: on Tuesday")
    return day


def _is_weekday(line: Words) -> bool:
    """Say whether a day of the week comes next that no date follows."""
    after = line.tokens[line.at + 1] if line.at + 1 < len(line.tokens) else None
    return line.peek() in WEEKDAYS and (after is None or after.kind != "number")


def _next(line: Words, world: Times) -> int:
    """Take a day of the week: the first from the world's first day on."""
    weekday = WEEKDAYS.index(line.take("name", "a day of the week").text)
    first = world.start // DAY
    return first + (weekday - (first - 1)) % WEEK
