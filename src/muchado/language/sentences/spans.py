"""Spans, times of day and dates within a sentence."""

from __future__ import annotations

from typing import TYPE_CHECKING

from muchado.bundle.model import DAY
from muchado.language.text.times import bare, counts, ordinal, span, time_of_day

if TYPE_CHECKING:
    from muchado.language.sentences.context import Context


def read_span(clause: Context, at: int) -> tuple[int, int] | None:
    """Read `30 minutes`, `an hour`, `3 days` as minutes; after "the last" or "the next" also `hour`."""
    alone = bare(clause.tokens[at - 1], clause.tokens[at]) if 0 < at < len(clause.tokens) else 0
    if alone:
        return alone, at + 1
    if at + 1 >= len(clause.tokens) or not counts(clause.tokens[at]):
        return None
    return span(clause.tokens[at], clause.tokens[at + 1]), at + 2


def read_time(clause: Context, at: int) -> tuple[int, int] | None:
    """Read `7:30` as minutes after midnight."""
    if at >= len(clause.tokens) or clause.tokens[at].kind != "time":
        return None
    return time_of_day(clause.tokens[at]), at + 1


def read_moment(clause: Context, at: int) -> tuple[int, int] | None:
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
