"""Spans of time in words."""

from __future__ import annotations

from muchado.bundle.calendar import UNITS


def span(minutes: int) -> str:
    """Return a span of time in the largest unit that it is a whole number of: "2 hours"."""
    unit = next(unit for unit in ("day", "hour", "minute") if minutes % UNITS[unit] == 0)
    many = minutes // UNITS[unit]
    return f"{many} {unit}" if many == 1 else f"{many} {unit}s"


def last(minutes: int) -> str:
    """Return a span as it stands after "the last": "hour", "2 hours"."""
    return span(minutes).removeprefix("1 ")
