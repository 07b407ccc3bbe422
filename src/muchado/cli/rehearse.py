"""`muchado rehearse`: play a world many times, and say what a director would want to know."""

from __future__ import annotations

import sys
from pathlib import Path
from typing import TYPE_CHECKING

from muchado.cli.asked import crew, loaded, seed_of, unbroken, whole
from muchado.cli.files import read_text
from muchado.cli.many import Cluster, FirstSeed, Runs, Workers
from muchado.cli.mistakes import MistakeError
from muchado.cli.progress import bar

if TYPE_CHECKING:
    from muchado.rehearsal.measures import Threshold

MOST_RUNS = 100_000


def rehearse(
    world: str,
    /,
    *,
    runs: Runs = "50",
    seed: FirstSeed = "0",
    workers: Workers = None,
    on: Cluster = None,
    thresholds: str | None = None,
    all_: bool = False,
    json: bool = False,
) -> int:
    """Play a world many times: how alike the runs are, what is odd, where stories break, what never comes.

    The exit status is 1 if a threshold is not kept.

    Parameters
    ----------
    world
        The name of a world that comes with Much Ado, or a path to a file or a directory.
    thresholds
        A file that says what the figures must be at most and at least, such as "overlap = 0.4" below "[at-most]".
    all_
        Show every rule, act, answer and line that never comes, and not the first few.
    json
        Print one JSON object, and nothing else.

    """
    from muchado.api.rehearsing import rehearse as play
    from muchado.cli.rehearsed import show, show_json, show_missed
    from muchado.rehearsal.measures import measures, missed

    many = whole(runs, "runs", MOST_RUNS)
    bounds = () if thresholds is None else _thresholds(thresholds)
    first, played = seed_of(seed), loaded(world)
    used, each = crew(workers, on), bar if sys.stderr.isatty() else None
    found = unbroken(lambda: play(played.bundle, played.tests, many, used, each, on=on, first=first))
    over = missed(measures(found), bounds)
    if json:
        show_json(played.bundle, found, over)
    else:
        show(played, found, everything=all_)
        show_missed(over)
    return 1 if over else 0


def _thresholds(path: str) -> tuple[Threshold, ...]:
    from muchado.rehearsal.measures import ThresholdError, read_thresholds

    try:
        return read_thresholds(read_text(Path(path)))
    except ThresholdError as error:
        raise MistakeError(f"{path}: {error}") from error
