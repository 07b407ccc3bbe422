"""`muchado find`: where patterns are found in runs that were saved, or in worlds that are played."""

from __future__ import annotations

import sys
from dataclasses import replace
from functools import partial
from typing import TYPE_CHECKING, Annotated

from cyclopts import Parameter

from muchado.bundle.counted import counted
from muchado.cli.asked import asked, crew, loaded, seed_of, unbroken, whole
from muchado.cli.many import Cluster, FirstSeed, Workers
from muchado.cli.mistakes import MistakeError
from muchado.cli.out import say, show_json, warn
from muchado.cli.progress import bar
from muchado.cli.report import between, percent
from muchado.cli.runfiles import run_files
from muchado.cli.saved import whole as intact
from muchado.find.statistics import wilson
from muchado.tell.times import moment

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence
    from pathlib import Path

    from muchado.api.sighted import Find, Step

MOST_RUNS, MOST_SHOWN = 1_000_000, 1_000_000

NOWHERE = 1
"""Exit status if nothing was found."""


def find(
    *where: str,
    for_: Annotated[list[str] | None, Parameter(name="--for")] = None,
    runs: str | None = None,
    seed: FirstSeed = "0",
    workers: Workers = None,
    on: Cluster = None,
    most: str = "1000",
    why: bool = False,
    ready: bool = False,
    json: bool = False,
) -> int:
    """Find patterns of happenings and beliefs in runs: who, when, what, and why.

    The exit status is 0 if anything was found, 1 if nothing was.

    Parameters
    ----------
    where
        Saved runs, directories of them, or patterns of names in quotes ("runs/*.run"); or a world, to be played. Then,
        unless --for says it, what to look for: a pattern in the words of story tests ("Sakura hurts Ino after Naruto
        breaks up with Sakura"), or the name of one ("betrayal").
    for_
        What to look for; may be given several times.
    runs
        With how many seeds to play a world; 1 if not given.
    most
        How many finds to show.
    why
        Explain each.
    ready
        Print the patterns that come with Much Ado, and nothing else.
    json
        Print one JSON object a line for each find, and nothing else.

    """
    if ready:
        _print_ready()
        return 0
    places, patterns = _split(where, for_)
    shown = whole(most, "finds", MOST_SHOWN)
    files = run_files(places)
    if files:
        if runs is not None or seed != "0":
            raise MistakeError("A saved run has its own seed and is not played: leave out --runs and --seed.")
        found, played = _in_files(files, patterns, why=why), len(files)
    else:
        played = whole(runs or "1", "runs", MOST_RUNS)
        found = iter(_in_world(places[0], patterns, played, seed_of(seed), (workers, on), why=why))
    return _show(found, patterns, played, shown, json=json)


def _split(where: Sequence[str], patterns: Sequence[str] | None) -> tuple[tuple[str, ...], tuple[str, ...]]:
    """Tell where to look from what to look for."""
    places = tuple(where) if patterns else tuple(where[:-1])
    asked_for = tuple(patterns) if patterns else tuple(where[-1:])
    if not places or not asked_for:
        raise MistakeError(
            'Say where to look and what for: muchado find valentine "Sakura hurts Ino". '
            "`muchado find --ready` prints patterns that come with Much Ado."
        )
    return places, asked_for


def _in_files(files: Sequence[Path], patterns: Sequence[str], *, why: bool) -> Iterator[Find]:
    from muchado.api.saved import open_run

    each = bar if sys.stderr.isatty() and len(files) > 1 else None
    for at, file in enumerate(files, 1):
        with intact(file):
            found = asked(partial(open_run(file).find, *patterns, why=why))
            yield from (replace(one, file=str(file)) for one in found)
        if each:
            each(at, len(files))


def _in_world(
    world: str, patterns: Sequence[str], runs: int, seed: int, place: tuple[str | None, str | None], *, why: bool
) -> list[Find]:
    from muchado.api.finding import find_in_runs

    played = loaded(world)
    looked_for = asked(lambda: played.patterns(*patterns))
    workers, on = place
    used, each = crew(workers, on), bar if sys.stderr.isatty() else None
    return unbroken(lambda: find_in_runs(played.bundle, looked_for, runs, seed, used, each, why=why, on=on))


def _show(found: Iterator[Find], patterns: Sequence[str], runs: int, most: int, *, json: bool) -> int:
    count, having = 0, set[tuple[int, str]]()
    for one in found:
        count += 1
        having.add((one.seed, one.file))
        if count <= most:
            if json:
                show_json(one.to_dict())
            else:
                _print(one, named=len(patterns) > 1)
    if not json:
        _sum_up(count, len(having), runs, most)
    elif count > most:
        warn(f"muchado: {count - most:,} more were found; --most shows them.")
    return 0 if count else NOWHERE


def _print(one: Find, *, named: bool) -> None:
    where = one.file or f"seed {one.seed}"
    who = ", ".join(f"{letter} is {name}" for letter, name in one.who.items())
    single = len(one.steps) == 1
    told = (one.pattern if named else "", one.steps[0].text if single else who)
    say(": ".join(filter(None, (f"{where}, {moment(one.minute)}", *told))))
    if single and who:
        say(f"    {who}")
    if not single:
        for step in one.steps:
            say(f"    {_when(step, one)}{step.text}")
    if one.why is not None:
        for line in str(one.why).splitlines():
            say(f"      {line}")


def _when(step: Step, one: Find) -> str:
    """When a link came about, with its day where that is another one than the last."""
    day, _, time = moment(step.minute).rpartition(", ")
    return f"{time}  " if moment(one.minute).startswith(day) else f"{day}, {time}  "


def _sum_up(count: int, having: int, runs: int, most: int) -> None:
    if count > most:
        say(f"... and {count - most:,} more; --most shows them.")
    times = "once" if count == 1 else f"{count:,} times" if count else "nowhere"
    if runs == 1:
        say(f"Found {times}.")
        return
    interval = wilson(having / runs, runs)
    say(f"Found {times}, in {having:,} of {counted(runs, 'runs')}: {percent(interval.figure)} ({between(interval)}).")


def _print_ready() -> None:
    from muchado.api.find import recognisers
    from muchado.cli.out import send

    send(recognisers().text)
