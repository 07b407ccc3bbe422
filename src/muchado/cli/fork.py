"""`muchado fork`: what becomes of a run if something is otherwise from a minute on."""

from __future__ import annotations

import dataclasses
import re
import sys
from typing import TYPE_CHECKING

from muchado.bundle.stories import Share
from muchado.cli.asked import asked, crew, unbroken, whole
from muchado.cli.begun import begun
from muchado.cli.many import Cluster, Workers
from muchado.cli.mistakes import MistakeError
from muchado.cli.out import show_json
from muchado.cli.overwork import warn_of
from muchado.cli.progress import bar
from muchado.tell.times import TimeError, parse_time

if TYPE_CHECKING:
    from collections.abc import Sequence

    from muchado.api.happening import Happening
    from muchado.api.overworked import Overworked
    from muchado.api.run import Run
    from muchado.api.world import World
    from muchado.bundle.inputs import WorldChange
    from muchado.bundle.stories import StoryTest
    from muchado.cli.begun import Begun

MOST_RUNS = 100_000

LONGEST = 18
"""Digits of the largest number of an event."""


def fork(
    world: str,
    /,
    *,
    change: list[str],
    at: str | None = None,
    seed: str = "0",
    runs: str | None = None,
    outcome: list[str] | None = None,
    workers: Workers = None,
    on: Cluster = None,
    json: bool = False,
    all_: bool = False,
) -> None:
    """Play a run up to a minute, and from there on twice: as it was, and with something made otherwise.

    Parameters
    ----------
    world
        The name of a world that comes with Much Ado, a path to a file or a directory, or a saved run.
    change
        What is otherwise, such as "Hinata absent", "Naruto's love toward Ino at 0", "Ino thinks that Naruto loves Ino",
        "Sakura does not hurt Ino". May be given several times.
    at
        From when on: a time such as "Monday 12:00", the number of an event, or what happens, such as
        "Naruto breaks up with Sakura" (the first time, and just before it); the start of the world if not given.
    seed
        The seed of the run; one that was saved keeps its own.
    runs
        Instead of telling both stories, let each go on so many times and count what comes of it.
    outcome
        What to count, as after the colon of a story test. May be given several times; if not given, what the
        world's own tests look for.
    json
        Print JSON: one object a line for each happening that differs, or for each outcome.
    all_
        Tell of passing acts too, such as walking from place to place.

    """
    story = begun(world, seed)
    changes = asked(lambda: story.world.changes(*change))
    minute = minute_of(story, at)
    if runs is None:
        _tell(story, minute, changes, as_json=json, everything=all_)
        return
    from muchado.api.fork import Trunk, compare

    trunk = Trunk(story.world.bundle, story.seed, story.inputs, minute)
    many = whole(runs, "runs", MOST_RUNS)
    outcomes = asked(lambda: story.world.patterns(*outcome)) if outcome else own_outcomes(story.world)
    used, each = crew(workers, on), bar if sys.stderr.isatty() else None
    overworks: list[Overworked] = []
    found = unbroken(lambda: compare(trunk, changes, outcomes, many, used, each, overworks.append, on=on))
    from muchado.cli.shares import show, show_json

    (show_json if json else show)(found)
    warn_of(overworks)


def minute_of(story: Begun, at: str | None) -> int:
    """Return the minute at which a run is to fork.

    Raises:
        MistakeError: there is no such time or event, or what is described never happens.

    """
    bundle = story.world.bundle
    if at is None:
        return bundle.start
    if at.isascii() and at.isdecimal():
        return _event_minute(story, int(at[:LONGEST]))
    if re.search(r"\d:\d", at):
        try:
            return min(parse_time(at, bundle.start, bundle.end), bundle.end - 1)
        except TimeError as error:
            raise MistakeError(str(error)) from error
    (pattern,) = asked(lambda: story.world.patterns(at))
    from muchado.api.fork import first_time

    minute = first_time(story.world, story.seed, story.inputs, pattern)
    if minute is None:
        raise MistakeError(f"This never happens with seed {story.seed}: {at}. Try another --seed, or give a time.")
    return minute


def _event_minute(story: Begun, number: int) -> int:
    run = story.before(story.world.bundle.end)
    if number not in {one.id for one in run.events}:
        raise MistakeError(
            f"With seed {story.seed} there is no event {number}; `muchado run --json` shows their numbers."
        )
    return run.minute_of(number)


def own_outcomes(world: World) -> tuple[StoryTest, ...]:
    """Return what the world's own tests look for, each once, without their alterations.

    Raises:
        MistakeError: there are none.

    """
    found = {(test.given, test.claim): test for test in world.tests if isinstance(test.bar, Share)}
    if not found:
        raise MistakeError(f'"{world.title}" has no tests; say what to count, such as: --outcome "Ada greets Bo".')
    return tuple(test._replace(alterations=()) for test in found.values() if not test.alterations)


def _tell(story: Begun, minute: int, changes: Sequence[WorldChange], *, as_json: bool, everything: bool) -> None:
    run = story.before(minute)
    other = run.copy()
    other.put(*changes, at=minute)
    plain, changed = (_rest(one, everything=everything) for one in (run, other))
    from muchado.api.fork import side_by_side

    rows = side_by_side(plain, changed)
    if as_json:
        for row in rows:
            sides = ("plain", row.plain), ("changed", row.changed)
            one = {side: None if found is None else dataclasses.asdict(found) for side, found in sides}
            show_json({"same": row.same, **one})
    else:
        from muchado.cli.columns import show

        show(rows, minute, [_undone(other, act, minute) for act in other.undone])
    warn_of((*run.overworked, *other.overworked))


def _undone(run: Run, act: str, minute: int) -> str:
    """Return that nobody came to do what they were made to do, and what stood in its way when the ways parted."""
    reason = next((one.text for one in run.why_not(act, minute).chain), "")
    return f'Nothing came of "{act}". {reason}'.rstrip()


def _rest(run: Run, *, everything: bool) -> list[Happening]:
    """Play to the end, and return what happens from here on."""
    before = {one.id for one in run.events}
    return [one for one in run.play(passing=everything) if one.id not in before]
