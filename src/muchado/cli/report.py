"""What came of story tests, as lines to read or as JSON."""

from __future__ import annotations

from typing import TYPE_CHECKING

from rich.text import Text

from muchado.bundle.counted import counted
from muchado.bundle.stories import Often, Share, Sooner
from muchado.cli.out import show_json as print_json
from muchado.cli.paper import Paper
from muchado.find.verdict import FAILS, HOLDS, OPEN
from muchado.tell.times import iso, when

if TYPE_CHECKING:
    from collections.abc import Sequence

    from muchado.find.statistics import Interval
    from muchado.find.verdict import Outcome, Tally

STYLES = {HOLDS: "green", FAILS: "bold red", OPEN: "yellow"}
DIGITS = 6
"""Decimals of figures in JSON."""


def show(outcomes: Sequence[Outcome]) -> None:
    """Print a line for each test, and the count of verdicts."""
    console = Paper(soft_wrap=True)
    for outcome in outcomes:
        line = Text(f"{outcome.verdict:<8}", STYLES[outcome.verdict])
        console.print(line.append(f"  {outcome.test.name}: {said(outcome)}", "default"))
    counts = [(sum(one.verdict == verdict for one in outcomes), verdict) for verdict in (HOLDS, FAILS, OPEN)]
    words = {HOLDS: ("holds", "hold"), FAILS: ("fails", "fail"), OPEN: ("is too thin", "are too thin")}
    console.print(", ".join(f"{many} {words[verdict][many != 1]}" for many, verdict in counts if many) + ".")


def said(outcome: Outcome) -> str:
    """Return what was counted, how far that can be trusted, and where to look."""
    tally, plain = outcome.tally, outcome.plain
    parts = [_counted(tally) if plain is None else f"{_counted(tally)}; unaltered {_counted(plain)}"]
    if not tally.of or (plain and not plain.of):
        parts.append(f"what is given never came about in {counted(tally.runs, 'runs')}")
    else:
        parts.append(_measured(outcome))
        parts.append(_seeds(tally))
    if outcome.verdict == OPEN and tally.of:
        needed = outcome.needed and f"about {counted(outcome.needed, 'runs')} would decide"
        parts.append(needed or "more runs would hardly decide")
    return "; ".join(part for part in parts if part)


def _counted(tally: Tally) -> str:
    runs = counted(tally.runs, "runs")
    return f"{tally.count} of {runs}" if tally.of == tally.runs else f"{tally.count} of {tally.of} (in {runs})"


def _measured(outcome: Outcome) -> str:
    interval = outcome.interval
    match outcome.test.bar:
        case Share():
            return f"{percent(interval.figure)} ({between(interval)}), wanted {_wanted(outcome)}"
        case Often(times, over, more):
            ratio = "" if times == over else f" {times}/{over} of"
            wanted = "more" if more else "less"
            share = f"the share less{ratio} the unaltered one"
            return f"{share}: {percent(interval.figure)} ({between(interval)}), wanted {wanted} than 0"
        case Sooner(later):
            if interval[::2] == (0, 1):
                return "no seed makes a difference"
            way = "later" if later else "earlier"
            seeds = f"{way} in {percent(interval.figure)} ({between(interval)}) of the seeds that differ"
            unaltered = _when(outcome.plain) if outcome.plain else "never"
            return f"{seeds}, wanted more than half; median {_when(outcome.tally)}, unaltered {unaltered}"


def _wanted(outcome: Outcome) -> str:
    low, high, exact = outcome.bar
    if exact:
        return "never" if high == 0 else "always"
    if low is not None and high is not None:
        return f"{percent(low)} to {percent(high)}"
    return f"at least {percent(low)}" if low is not None else f"at most {percent(high or 0.0)}"


def _seeds(tally: Tally) -> str:
    shows = f"seed {tally.shows} has it" if tally.shows is not None else "no seed has it"
    lacks = f"seed {tally.lacks} has not" if tally.lacks is not None else "every seed has"
    return f"{shows}, {lacks}" if None not in {tally.shows, tally.lacks} else shows if tally.shows is None else lacks


def percent(share: float) -> str:
    """Return a share, 0 to 1, in percent with at most one decimal."""
    return f"{100 * share:.1f}".removesuffix(".0") + " %"


def between(interval: Interval) -> str:
    """Return the bounds of an interval of shares in percent."""
    return f"{percent(interval.low).removesuffix(' %')} to {percent(interval.high)}"


def _when(tally: Tally) -> str:
    return "never" if tally.median is None else when(tally.median)


# ---------------------------------------------------------------------- JSON


def show_json(outcomes: Sequence[Outcome]) -> None:
    """Print one JSON object a line for each test."""
    for outcome in outcomes:
        low, figure, high = (round(number, DIGITS) for number in outcome.interval)
        found = {
            "test": outcome.test.name,
            "verdict": outcome.verdict,
            "claim": outcome.test.text,
            **_tally(outcome.tally),
            "unaltered": _tally(outcome.plain) if outcome.plain else None,
            "figure": figure,
            "low": low,
            "high": high,
            "at_least": outcome.bar.low,
            "at_most": outcome.bar.high,
            "needed": outcome.needed,
        }
        print_json(found)


def _tally(tally: Tally) -> dict[str, object]:
    return {
        "runs": tally.runs,
        "given": tally.of,
        "found": tally.count,
        "seed_with": tally.shows,
        "seed_without": tally.lacks,
        "median": None if tally.median is None else iso(tally.median),
    }
