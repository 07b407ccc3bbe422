"""`muchado seek`: what it would take for a run to come out otherwise."""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING

from muchado.api.errors import UnknownNameError, nearest
from muchado.bundle.counted import counted
from muchado.cli.asked import asked, crew, unbroken, whole
from muchado.cli.begun import begun
from muchado.cli.fork import minute_of
from muchado.cli.many import Cluster, Workers
from muchado.cli.mistakes import MistakeError
from muchado.cli.out import say, show_json
from muchado.cli.overwork import warn_of
from muchado.cli.progress import bar
from muchado.cli.report import DIGITS, between, percent
from muchado.tell.times import moment

if TYPE_CHECKING:
    from muchado.api.fork import Trunk
    from muchado.api.overworked import Overworked
    from muchado.api.seek import Sought, Turn
    from muchado.api.world import World

MOST_RUNS = 10_000
MOST_SHOWN = 1_000


def seek(
    world: str,
    /,
    *,
    for_: str,
    at: str | None = None,
    seed: str = "0",
    try_: list[str] | None = None,
    of: list[str] | None = None,
    runs: str = "20",
    most: str = "10",
    workers: Workers = None,
    on: Cluster = None,
    json: bool = False,
) -> None:
    """Find the smallest single changes at which an outcome turns, and how often they turn it.

    Parameters
    ----------
    world
        The name of a world that comes with Much Ado, a path to a file or a directory, or a saved run.
    for_
        What is to turn, as after the colon of a story test: "Naruto makes up with Ino".
    at
        From when on something is otherwise: a time, the number of an event, or what happens; the start if not given.
    seed
        The seed of the run; one that was saved keeps its own.
    try_
        What to try: feelings, traits, beliefs, aims, duties, things, people. May be given several times; all if not
        given.
    of
        In whom to try it. May be given several times; in everybody if not given.
    runs
        In how many runs, each with another seed from there on, the smallest changes are tried.
    most
        How many of the smallest changes to show.
    json
        Print one JSON object a line for each change, and nothing else.

    """
    from muchado.api.family import FAMILIES
    from muchado.api.fork import Trunk
    from muchado.api.seek import seek as find_changes

    story = begun(world, seed)
    families = tuple(_family(name) for name in try_ or FAMILIES)
    many, shown = whole(runs, "runs", MOST_RUNS), whole(most, "changes", MOST_SHOWN)
    (pattern,) = asked(lambda: story.world.patterns(for_))
    people = [_person(story.world, name) for name in of or ()]
    trunk = Trunk(story.world.bundle, story.seed, story.inputs, minute_of(story, at))
    used, each = crew(workers, on), bar if sys.stderr.isatty() else None
    overworks: list[Overworked] = []
    sought = unbroken(
        lambda: find_changes(trunk, pattern, families, people, many, shown, used, each, overworks.append, on=on)
    )
    warn_of(overworks)
    if json:
        for turn in sought.smallest:
            show_json(_plain(turn))
        return
    _show(sought, trunk, for_, families)


def _family(name: str) -> str:
    from muchado.api.family import FAMILIES

    if name not in FAMILIES:
        raise MistakeError(f'"{name}" cannot be tried; there are {", ".join(FAMILIES)}.{nearest(name, FAMILIES)}')
    return name


def _person(world: World, name: str) -> int:
    from muchado.stage.mind import person_number

    try:
        return person_number(world.bundle, name)
    except UnknownNameError as error:
        raise MistakeError(str(error)) from error


def _show(sought: Sought, trunk: Trunk, outcome: str, families: tuple[str, ...]) -> None:
    so = f"comes about, {moment(sought.minute)}" if sought.minute >= 0 else "does not come about"
    _say(f"With seed {trunk.seed} this {so}: {outcome}")
    many = "one turns" if sought.turning == 1 else f"{sought.turning} turn"
    tried, since = counted(sought.tried, "single changes"), moment(trunk.minute)
    _say(f"Of {tried} from {since} on ({', '.join(families)}), {many} that.")
    if not sought.smallest:
        return
    _say("")
    _say("points  turns it in")
    for turn in sought.smallest:
        runs, interval = counted(turn.of, "runs"), turn.interval
        share = f"{turn.turned} of {runs}, {percent(interval.figure)} ({between(interval)})"
        _say(f"{turn.size:6}  {share:<40}  {turn.words}")


def _plain(turn: Turn) -> dict[str, object]:
    low, figure, high = (round(number, DIGITS) for number in turn.interval)
    found = {"change": turn.words, "points": turn.size, "turned": turn.turned, "of": turn.of}
    return {**found, "share": figure, "low": low, "high": high}


def _say(line: str) -> None:
    say(line)
