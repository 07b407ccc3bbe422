"""`muchado check`: everything that is wrong in a world's text; or whether minds are closed in it."""

from __future__ import annotations

from muchado.api.errors import WorldError
from muchado.bundle.counted import counted
from muchado.cli.mistakes import MistakeError
from muchado.cli.out import say, warn


def check(
    world: str,
    /,
    *,
    fix: bool = False,
    closed: bool = False,
    seed: str | None = None,
    at: str | None = None,
    until: str | None = None,
    of: list[str] | None = None,
    most: str | None = None,
    workers: str | None = None,
    json: bool = False,
) -> int:
    """Show everything that is wrong in a world's text. The exit status is 1 if there is any error.

    Parameters
    ----------
    world
        The name of a world that comes with Much Ado, or a path to a file or a directory.
    fix
        First mend in your files what is certain, such as slips of the pen, and say what it was.
    closed
        Try instead whether minds are closed: make every hidden fact otherwise in turn, play the world again, and name
        whoever does, feels or believes something else before anything different has reached them.
    seed
        With --closed, a whole number that settles all chance; 0 if not given.
    at
        With --closed, from when on facts are otherwise, such as "Monday 12:00"; the start if not given.
    until
        With --closed, when to stop comparing, such as "Tuesday 20:00"; the end of the world if not given.
    of
        With --closed, whose facts to alter. May be given several times; everybody's if not given.
    most
        With --closed, how many facts to alter at most, from all parts of the world; 1000 if not given.
    workers
        With --closed, how many processes to use; as many as there are processors if not given. The result is the same.
    json
        With --closed, print one JSON object, and nothing else.

    """
    from muchado.cli.closed import Asked, try_closed

    asked = Asked(seed, at, until, of, most, workers, json)
    if closed and fix:
        raise MistakeError("--closed plays the world, and --fix mends its text: one after the other.")
    if closed:
        return try_closed(world, asked)
    if said := asked.said():
        raise MistakeError(f"{said[0]} goes with --closed: muchado check {world} --closed {said[0]} ...")
    return _read(world, fix=fix)


def _read(world: str, *, fix: bool) -> int:
    from muchado.api.world import check as check_world

    try:
        if fix:
            from muchado.cli.mending import mend

            mend(world)
        result = check_world(world)
    except WorldError as error:
        raise MistakeError(str(error)) from error
    for diagnostic in result.diagnostics:
        warn(diagnostic.render() + "\n")
    if result.bundle is None:
        return 1
    bundle = result.bundle
    rules = len(bundle.wants) + len(bundle.reactions) + len(bundle.plans) + len(bundle.phrases) + len(bundle.drifts)
    parts = [counted(len(bundle.people), "people"), counted(rules, "rules")]
    if result.tests:
        parts.append(counted(len(result.tests), "tests"))
    say(f"{bundle.title}: {', '.join(parts)}. All is well.")
    return 0
