"""The strip above the story: a line for each person, drawn together while they are together, as wide as what happens.

Its box is 1000 wide and 100 high, whatever the page makes of that. Its axis is of moments, not of hours.
"""

from __future__ import annotations

from itertools import pairwise
from typing import TYPE_CHECKING, Any

from muchado.draw.heights import level
from muchado.draw.order import arrange
from muchado.draw.stays import story
from muchado.tell.plan.weight import Weights
from muchado.tell.times import parse_time

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from muchado.draw.heights import Heights
    from muchado.page.played import Played

Data = dict[str, Any]

WIDE, HIGH, PAD = 1000.0, 100.0, 6.0
"""The box, and how far its lines keep from the upper and lower edge."""

WORK = 120_000
"""How much is searched for an order with few crossings: a few hundredths of a second."""

COLOURS, BROKEN = 6, frozenset({3, 4})
"""How many colours people's lines have, and which of these are told apart by being broken as well."""

FOCUS = 12
"""Of more people only so many have a colour."""

CLOCKS = 8
"""About so many times are written below."""

HEAVY = (22, 90, 180)
"""From how much on, of what a mark changed in minds, it weighs 1, 2 and 3."""


def strip(played: Played) -> Data:
    """Where everybody's line runs, and the marks on them."""
    told = story(played.chronicle)
    bundle = played.bundle
    rows = level(arrange(told.columns(), WORK)) if told.moments else []
    low = max((row for column in rows for row in column.values()), default=0.0) or 1.0
    ys = [{person: PAD + (HIGH - 2 * PAD) * row / low for person, row in column.items()} for column in rows]
    step = WIDE / max(1, len(rows))
    xs = [round(step * (at + 0.5), 1) for at in range(len(rows))]
    minutes = [parse_time(f"{one.day}, {one.time}", bundle.start, bundle.end) for one in told.moments]
    weights = played.chronicle.once(Weights).events
    many = len(told.people) > FOCUS
    return {
        "people": [
            {
                "name": bundle.people[person].name,
                "title": told.people[person],
                "colour": at % COLOURS if at < FOCUS or not many else None,
                "dashed": (at % COLOURS in BROKEN) != (at >= COLOURS),
                "path": "".join(_paths(xs, ys, person, step)),
                "y": next((round(column[person], 1) for column in ys if person in column), 0.0),
            }
            for at, person in enumerate(told.cast)
        ],
        "days": _days([(one.day, x) for one, x in zip(told.moments, xs, strict=True)], step),
        "marks": [
            {
                "x": xs[mark.moment],
                "y": round(ys[mark.moment][mark.by], 1),
                "event": mark.event,
                "minute": minutes[mark.moment],
                "words": mark.words,
                "weight": sum(weights[mark.event] >= least for least in HEAVY),
            }
            for mark in told.marks
        ],
        "clocks": [
            {"x": xs[at], "words": told.moments[at].time}
            for at in range(len(xs) // CLOCKS // 2, len(xs), max(1, len(xs) // CLOCKS))
        ],
        "map": [list(pair) for pair in zip(minutes, xs, strict=True)],
    }


def _days(moments: Sequence[tuple[str, float]], step: float) -> list[Data]:
    first: dict[str, float] = {}
    for day, x in moments:
        first.setdefault(day, round(x - step / 2, 1))
    return [{"x": x, "words": day.rpartition(" ")[0]} for day, x in first.items()]


def _paths(xs: Sequence[float], ys: Heights, person: int, step: float) -> Iterator[str]:
    """The pieces of somebody's line: level in a moment, bent between two, left out where they are not there."""
    flat = step * 0.24
    here = [at for at, column in enumerate(ys) if person in column]
    for before, at in pairwise([-2, *here]):
        x, y = xs[at], ys[at][person]
        if before != at - 1:
            yield f"M{x - flat:.1f} {y:.1f}"
        elif ys[before][person] != y:
            start, middle, end = xs[before] + flat, (xs[before] + x) / 2, x - flat
            yield f"H{start:.1f}C{middle:.1f} {ys[before][person]:.1f} {middle:.1f} {y:.1f} {end:.1f} {y:.1f}"
        yield f"H{x + flat:.1f}"
