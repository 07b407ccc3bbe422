"""`muchado test`: play a world many times and say which of its story tests hold."""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING

from muchado.api.errors import nearest
from muchado.cli.asked import crew, loaded, seed_of, unbroken, whole
from muchado.cli.many import Cluster, FirstSeed, Runs, Workers
from muchado.cli.mistakes import MistakeError
from muchado.cli.overwork import warn_of
from muchado.cli.progress import bar
from muchado.find.verdict import FAILS, HOLDS

if TYPE_CHECKING:
    from muchado.api.overworked import Overworked
    from muchado.api.world import World
    from muchado.bundle.stories import StoryTest

MOST_RUNS = 1_000_000

SOME_FAIL, UNDECIDED = 1, 3
"""Exit status if a test fails, and if none does but some cannot be decided yet."""


def play_tests(
    world: str,
    /,
    *,
    runs: Runs = "100",
    seed: FirstSeed = "0",
    workers: Workers = None,
    on: Cluster = None,
    only: str | None = None,
    json: bool = False,
) -> int:
    """Play a world many times and say which of its story tests hold.

    The exit status is 0 if all hold, 1 if any fails, 3 if none fails but some need more runs to be decided.

    Parameters
    ----------
    world
        The name of a world that comes with Much Ado, or a path to a file or a directory.
    only
        The name of the one test to run.
    json
        Print one JSON object a line for each test, and nothing else.

    """
    from muchado.api.trials import run_tests

    many = whole(runs, "runs", MOST_RUNS)
    first, played = seed_of(seed), loaded(world)
    tests = _chosen(played, only)
    used, each = crew(workers, on), bar if sys.stderr.isatty() else None
    overworks: list[Overworked] = []
    outcomes = unbroken(lambda: run_tests(played.bundle, tests, many, used, each, overworks.append, on=on, first=first))
    from muchado.cli.report import show, show_json

    (show_json if json else show)(outcomes)
    warn_of(overworks)
    verdicts = {outcome.verdict for outcome in outcomes}
    if FAILS in verdicts:
        return SOME_FAIL
    return 0 if verdicts == {HOLDS} else UNDECIDED


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
