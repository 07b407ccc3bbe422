"""The calendar and the clock as people speak of them, in a world's text and in what is told of it."""

from __future__ import annotations

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
