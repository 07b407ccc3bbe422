"""`muchado test`: play a world many times and say which of its story tests hold."""

from __future__ import annotations

import os
import sys
from concurrent.futures.process import BrokenProcessPool
from typing import TYPE_CHECKING, Annotated

from cyclopts import Parameter

from muchado.api.errors import nearest
from muchado.api.trials import run_tests
from muchado.cli.asked import loaded, whole
from muchado.cli.mistakes import MistakeError
from muchado.find.verdict import FAILS, HOLDS

if TYPE_CHECKING:
    from muchado.api.world import World
    from muchado.bundle.stories import StoryTest

MOST_RUNS = 1_000_000
MOST_WORKERS = 256

SOME_FAIL, UNDECIDED = 1, 3
"""Exit status if a test fails, and if none does but some cannot be decided yet."""

BAR = 30
"""Marks of the progress bar."""


def play_tests(
    world: str,
    /,
    *,
    runs: str = "100",
    workers: str | None = None,
    only: str | None = None,
    as_json: Annotated[bool, Parameter(name="--json")] = False,
) -> int:
    """Play a world many times and say which of its story tests hold.

    The exit status is 0 if all hold, 1 if any fails, 3 if none fails but some need more runs to be decided.

    Parameters
    ----------
    world
        The name of a world that comes with Much Ado, or a path to a file or a directory.
    runs
        With how many seeds to play, from 0 on.
    workers
        How many processes to use; as many as there are processors if not given. The result is the same.
    only
        The name of the one test to run.
    as_json
        Print one JSON object a line for each test, and nothing else.

    """
    many = whole(runs, "runs", MOST_RUNS)
    processes = _processors() if workers is None else whole(workers, "workers", MOST_WORKERS)
    played = loaded(world)
    tests = _chosen(played, only)
    try:
        outcomes = run_tests(played.bundle, tests, many, processes, _progress if sys.stderr.isatty() else None)
    except BrokenProcessPool as error:
        raise MistakeError("A process that played was stopped from outside. Try again with fewer --workers.") from error
    from muchado.cli.report import show, show_json

    (show_json if as_json else show)(outcomes)
    verdicts = {outcome.verdict for outcome in outcomes}
    if FAILS in verdicts:
        return SOME_FAIL
    return 0 if verdicts == {HOLDS} else UNDECIDED


def _processors() -> int:
    """How many processors this process may use, where the system tells."""
    if hasattr(os, "sched_getaffinity"):
        return len(os.sched_getaffinity(0))
    return os.cpu_count() or 1


def _chosen(world: World, only: str | None) -> tuple[StoryTest, ...]:
    if not world.tests:
        raise MistakeError(
            f'"{world.title}" has no tests. Write one, such as: test "..." and below it "in at least ..."'
        )
    if only is None:
        return world.tests
    found = tuple(test for test in world.tests if test.name == only)
    if not found:
        raise MistakeError(f'There is no test "{only}".{nearest(only, [test.name for test in world.tests])}')
    return found


def _progress(played: int, in_all: int) -> None:
    """Bring the bar up to date; take it away at the end."""
    done = BAR * played // in_all
    bar = f"\r[{'#' * done}{'.' * (BAR - done)}] {played:,} of {in_all:,} runs"
    sys.stderr.write("\r\x1b[K" if played == in_all else bar)
    sys.stderr.flush()
