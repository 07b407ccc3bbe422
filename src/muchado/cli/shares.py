"""What came of many runs that went two ways, as lines to read or as JSON."""

from __future__ import annotations

from typing import TYPE_CHECKING

from muchado.bundle.counted import counted
from muchado.cli.out import say
from muchado.cli.out import show_json as print_json
from muchado.cli.report import DIGITS, between, percent
from muchado.find.statistics import wilson
from muchado.tell.times import iso

if TYPE_CHECKING:
    from collections.abc import Sequence

    from muchado.find.verdict import Outcome, Tally


def show(outcomes: Sequence[Outcome]) -> None:
    """Print a line or two for each outcome: the share on each side, and the difference."""
    for outcome in outcomes:
        say(f"{outcome.test.name}")
        if outcome.plain is None:
            raise TypeError("an outcome of two ways has two tallies")
        say(f"    as it was        {_share(outcome.plain)}")
        say(f"    with the change  {_share(outcome.tally)}")
        say(f"    {_difference(outcome)}")


def _share(tally: Tally) -> str:
    if not tally.of:
        return f"what is given never came about in {counted(tally.runs, 'runs')}"
    interval = wilson(tally.count / tally.of, tally.of)
    runs = counted(tally.runs, "runs")
    of = runs if tally.of == tally.runs else f"{tally.of} (in {runs})"
    return f"{tally.count} of {of}: {percent(interval.figure)} ({between(interval)})"


def _difference(outcome: Outcome) -> str:
    interval = outcome.interval
    if interval.low > 0:
        verdict = "more often"
    elif interval.high < 0:
        verdict = "less often"
    else:
        verdict = "no difference that could not be chance"
    return f"{verdict}: {percent(interval.figure)} ({between(interval)})"


def show_json(outcomes: Sequence[Outcome]) -> None:
    """Print one JSON object a line for each outcome."""
    for outcome in outcomes:
        low, figure, high = (round(number, DIGITS) for number in outcome.interval)
        found = {
            "outcome": outcome.test.name,
            "claim": outcome.test.text,
            "plain": None if outcome.plain is None else _tally(outcome.plain),
            "changed": _tally(outcome.tally),
            "difference": figure,
            "low": low,
            "high": high,
        }
        print_json(found)


def _tally(tally: Tally) -> dict[str, object]:
    interval = wilson(tally.count / tally.of if tally.of else 0.0, tally.of)
    low, figure, high = (round(number, DIGITS) for number in interval)
    return {
        "runs": tally.runs,
        "given": tally.of,
        "found": tally.count,
        "share": figure,
        "low": low,
        "high": high,
        "median": None if tally.median is None else iso(tally.median),
    }
