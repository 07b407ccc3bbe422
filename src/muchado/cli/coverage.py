"""`muchado coverage`: which scenes of a script come up in a world, how often, in what order, and why not."""

from __future__ import annotations

import sys
from functools import partial
from typing import TYPE_CHECKING, Annotated

from cyclopts import Parameter

from muchado.api.errors import nearest
from muchado.bundle.counted import counted
from muchado.cli.asked import asked, crew, loaded, seed_of, unbroken, whole
from muchado.cli.many import Cluster, FirstSeed, Runs, Workers
from muchado.cli.mistakes import MistakeError
from muchado.cli.out import say, show_json
from muchado.cli.overwork import warn_of
from muchado.cli.progress import bar
from muchado.cli.report import between, percent
from muchado.tell.times import moment, short

if TYPE_CHECKING:
    from collections.abc import Sequence

    from muchado.api.coverage import Covered, Missing
    from muchado.api.overworked import Overworked
    from muchado.api.seek import Sought
    from muchado.api.world import World
    from muchado.bundle.stories import SceneGate
    from muchado.language.stories.gates import Scene

MOST_RUNS = 1_000_000
MOST_PERCENT = 100

TOO_SELDOM = 1
"""Exit status if a scene comes up too seldom."""

TRIED, SHOWN = 5, 3
"""In how many runs the smallest changes are tried that bring a scene to life, and how many of them are told."""

CAST = ("feelings", "traits", "beliefs")
"""What is tried to bring a scene to life, unless something else is asked for."""


def coverage(
    scenes: str,
    world: str,
    /,
    *,
    runs: Runs = "100",
    seed: FirstSeed = "0",
    at_least: str | None = None,
    only: list[str] | None = None,
    seek: bool = False,
    try_: Annotated[list[str] | None, Parameter(name="--try")] = None,
    workers: Workers = None,
    on: Cluster = None,
    json: bool = False,
) -> int:
    """Play a world many times and say which scenes of a script come up, how often, in what order, and why not.

    A scene says in a remark what it asks for: "// muchado: Hinata knows that Naruto broke up with Sakura". The exit
    status is 1 if a scene comes up in too few runs: in none, or in less than --at-least percent.

    Parameters
    ----------
    scenes
        A script, or a directory of scripts: Ink, Ren'Py, Twine (Twee or HTML), Yarn, tables (CSV, TSV).
    world
        The name of a world that comes with Much Ado, or a path to a file or a directory.
    at_least
        In how many percent of the runs every scene is to come up, 0 to 100; in one run at least if not given.
    only
        The name of a scene to look at; may be given several times. All if not given.
    seek
        Look for the smallest changes of the cast that bring scenes to life that never come up.
    try_
        With --seek, what to try: feelings, traits, beliefs, aims, duties, things, people; the first three if not given.
    json
        Print one JSON object a line for each scene, and nothing else.

    """
    from muchado.api.coverage import coverage as cover

    many, first, least = whole(runs, "runs", MOST_RUNS), seed_of(seed), _percent(at_least)
    families = _families(try_, seek=seek)
    asking, free = _scenes(scenes, only)
    played = loaded(world)
    gates = asked(lambda: played.gates(asking))
    used, each = crew(workers, on), bar if sys.stderr.isatty() else None
    overworks: list[Overworked] = []
    found = unbroken(lambda: cover(played.bundle, gates, many, used, each, overworks.append, on=on, first=first))
    sought = {
        one.scene: unbroken(partial(_sought, played, gate, one, families, used, on))
        for gate, one in zip(gates, found, strict=True)
        if seek and not one.count
    }
    _show(found, sought, free, json=json)
    warn_of(overworks)
    return TOO_SELDOM if any(_is_too_seldom(one, least) for one in found) else 0


def _percent(text: str | None) -> int | None:
    if text is None:
        return None
    if not (text.isascii() and text.isdecimal() and len(text) <= len(str(MOST_PERCENT)) and int(text) <= MOST_PERCENT):
        raise MistakeError(
            f'"{text}" is no share: write a whole number of percent from 0 to 100, such as --at-least 5.'
        )
    return int(text)


def _is_too_seldom(one: Covered, least: int | None) -> bool:
    return not one.count if least is None else one.count * MOST_PERCENT < least * one.runs


def _families(names: Sequence[str] | None, *, seek: bool) -> tuple[str, ...]:
    from muchado.api.family import FAMILIES

    if names and not seek:
        raise MistakeError("--try says what --seek tries: give both.")
    for name in names or ():
        if name not in FAMILIES:
            known = f'"{name}" cannot be tried; there are {", ".join(FAMILIES)}.'
            raise MistakeError(f"{known}{nearest(name, FAMILIES)}")
    return tuple(names or CAST)


def _scenes(place: str, only: Sequence[str] | None) -> tuple[tuple[Scene, ...], int]:
    """Return the scenes that ask for something, and how many ask for nothing."""
    from muchado.scripts.reading import read_scenes
    from muchado.scripts.scene import ScriptError

    try:
        found = read_scenes([place])
    except ScriptError as error:
        raise MistakeError(str(error)) from error
    names = [scene.name for scene in found]
    for name in only or ():
        if name not in names:
            raise MistakeError(f'There is no scene "{name}".{nearest(name, names)}')
    chosen = [scene for scene in found if not only or scene.name in only]
    asking = tuple(scene for scene in chosen if scene.conditions)
    if not asking:
        raise MistakeError(
            f"No scene in {place} asks for anything. Write what a scene asks for in a remark "
            "below its head, such as: // muchado: Hinata knows that Naruto broke up with Sakura"
        )
    return asking, len(chosen) - len(asking)


# ---------------------------------------------------------------------- what would bring it to life


def _sought(
    world: World, gate: SceneGate, one: Covered, families: tuple[str, ...], workers: int | None, on: str | None
) -> Sought:
    """Look for the smallest changes by which a scene comes up, in the run in which it came nearest."""
    from muchado.api.fork import Trunk
    from muchado.api.lives import asked_of_cast
    from muchado.api.seek import seek
    from muchado.bundle.slots import named_in

    seed = one.missing.seed if one.missing is not None else 0
    people = sorted(named_in(gate.test.claim))
    trunk = Trunk(world.bundle, seed, (), world.bundle.start)
    each, also = bar if sys.stderr.isatty() else None, asked_of_cast(world, gate, families)
    return seek(trunk, gate.test, families, people, TRIED, SHOWN, workers, each, on=on, also=also)


# ---------------------------------------------------------------------- what is printed


def _show(found: Sequence[Covered], sought: dict[str, Sought], free: int, *, json: bool) -> None:
    if json:
        for one in found:
            show_json(one.to_dict() | _changes(sought.get(one.scene)))
        return
    wide = max(len(one.scene) for one in found)
    for one in sorted(found, key=lambda one: (one.place is None, one.place or 0, one.median or 0)):
        say(f"{one.scene:<{wide}}  {_often(one)}")
        if one.missing is not None and not one.count:
            say(f"{'':<{wide}}  {_nearest(one.missing, len(one.asks))}")
        for line in _lives(sought.get(one.scene)):
            say(f"{'':<{wide}}  {line}")
    come = sum(bool(one.count) for one in found)
    rest = f"; {free} {'asks' if free == 1 else 'ask'} for nothing" if free else ""
    scenes, runs = counted(len(found), "scenes"), counted(found[0].runs, "runs")
    say(f"{come} of {scenes} {'comes' if 1 in {come, len(found)} else 'come'} up in {runs}{rest}.")


def _often(one: Covered) -> str:
    if one.median is None:
        return f"never in {counted(one.runs, 'runs')}"
    share = f"{one.count:,} of {counted(one.runs, 'runs')}, {percent(one.interval.figure)} ({between(one.interval)})"
    return f"{share}; {_ordinal(one.place or 0)}, {short(moment(one.median))}"


def _ordinal(number: int) -> str:
    tens = number % 100 // 10 == 1
    return f"{number}{'th' if tens else {1: 'st', 2: 'nd', 3: 'rd'}.get(number % 10, 'th')}"


def _nearest(one: Missing, asks: int) -> str:
    lacking = [
        words if gap is None else f"{words} (by {counted(gap, 'points')})"
        for words, gap in zip(one.lacking, one.gaps, strict=True)
    ]
    rest = "" if len(lacking) == asks else "all but "
    return f"nearest with seed {one.seed}, {moment(one.minute)}: {rest or 'missing: '}{'; '.join(lacking)}"


def _lives(sought: Sought | None) -> list[str]:
    if sought is None:
        return []
    if not sought.smallest:
        return [f"none of {counted(sought.tried, 'single changes')} of the cast brings it up"]
    return [f"comes up with {turn.words} ({turn.turned} of {counted(turn.of, 'runs')})" for turn in sought.smallest]


def _changes(sought: Sought | None) -> dict[str, object]:
    if sought is None:
        return {}
    changes = [
        {"change": turn.words, "points": turn.size, "turned": turn.turned, "of": turn.of} for turn in sought.smallest
    ]
    return {"changes": changes, "tried": sought.tried}
