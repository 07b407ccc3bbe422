"""`muchado play`: take somebody's part in a world."""

from __future__ import annotations

import sys
from pathlib import Path
from typing import TYPE_CHECKING

from muchado.cli.asked import loaded, seed_of
from muchado.cli.files import read_text
from muchado.cli.mistakes import MistakeError
from muchado.cli.out import say
from muchado.cli.overwork import warn_of_overwork
from muchado.cli.played import answered
from muchado.cli.saved import whole

if TYPE_CHECKING:
    from collections.abc import Iterator

    from muchado.api.run import Run

LONGEST = 1_000
"""Characters of a line that is typed; what is longer is read as several."""


def play(
    world: str,
    /,
    *,
    as_: str,
    seed: str = "0",
    choices: str | None = None,
    save: Path | None = None,
    from_: str | None = None,
    every: bool = False,
) -> None:
    """Take somebody's part: see what they perceive, think and feel, and choose what they do.

    You are asked at turning points: where something is asked of them, or what they do hangs in the balance. Between
    them they live by themselves. Type the number of what to do, or the words; `?` shows what else can be typed. A saved
    run is played on from where it stopped, and what is done in it is kept.

    Parameters
    ----------
    world
        The name of a world that comes with Much Ado, a path to a file or a directory, or a saved run.
    as_
        Whose part to take.
    seed
        A whole number that settles all chance; a run that was saved keeps its own.
    choices
        A file with what would be typed, one entry a line. At its end the playing stops.
    save
        A file to keep the run in, so that it can be gone on with; it must not be there yet. A saved run is gone on
        with in the new file, and the old one is left alone.
    from_
        Go back in a saved run: a time such as "Monday 12:00", from which on all is chosen anew. The file is left alone;
        what comes of it is kept with `--save`.
    every
        Be asked at every minute at which there is anything to do, and not at turning points alone.

    """
    from muchado.api.part import Role
    from muchado.cli.ending import show_ending
    from muchado.cli.stage import Script, Stage

    script = Script(_typed() if choices is None else _lines(choices), echo=choices is not None)
    run, file = _run(world, seed, as_, save) if from_ is None else _back(world, from_, as_, save)
    before = len(run.overworked)

    def anew(old: Run, minute: int) -> Role:
        return Role(_again(old, minute), as_, tells=True)

    try:
        stage = Stage(answered(lambda: Role(run, as_, tells=True)), script, anew if file is None else None, every=every)
        is_over = stage.play()
        run = stage.role.run
        if is_over:
            show_ending(run, as_, file)
        warn_of_overwork(run, before)
    finally:
        run.close()
        if file is not None:
            more = f"muchado tell {file}" if run.over else f"muchado play {file} --as {as_}"
            say(f"Kept in {file}: {more}")


def _run(world: str, seed: str, who: str, save: Path | None) -> tuple[Run, Path | None]:
    """Return the run to take a part in, and the file that keeps it, if any does."""
    from muchado.api.saved import is_run_file, open_run, rescue

    if is_run_file(world):
        file = Path(world)
        with whole(file):
            run = open_run(file)
            answered(lambda: run.mind(who))  # before a new file is made
            return (run, file) if save is None else (rescue(file, save), save)
    run = loaded(world).start(seed_of(seed))
    answered(lambda: run.mind(who))
    if save is not None:
        run.save(save)
    return run, save


def _back(world: str, time: str, who: str, save: Path | None) -> tuple[Run, Path | None]:
    """Return a saved run as it stood before a time, without what was done to it from then on.

    Raises:
        MistakeError: it is no saved run.

    """
    from muchado.api.saved import is_run_file, open_run

    if not is_run_file(world):
        raise MistakeError("--from goes back in a saved run: play one with --save first.")
    with whole(Path(world)):
        old = open_run(Path(world))
        minute = answered(lambda: old.minute(time))
        answered(lambda: old.mind(who))
        run = _again(old, minute)
        old.close()
    if save is not None:
        run.save(save)
    return run, save


def _again(old: Run, minute: int) -> Run:
    """Return a run as it stood before a minute, without what was done to it from then on."""
    from muchado.api.world import World

    run = World(old.start.bundle).start(old.seed, [one for one in old.inputs if one.minute < minute])
    if minute > run.bundle.start:
        run.until(minute - 1)
    return run


def _typed() -> Iterator[str]:
    """Yield what somebody types, line by line, until they close the input.

    Raises:
        MistakeError: it cannot be read.

    """
    try:
        while line := sys.stdin.readline(LONGEST):
            yield line
    except (OSError, ValueError) as error:
        reason = (error.strerror if isinstance(error, OSError) else "") or "it is no text"
        raise MistakeError(f"What is typed cannot be read: {reason}.") from error


def _lines(path: str) -> Iterator[str]:
    """Return the lines of a file, without remarks.

    Raises:
        MistakeError: it cannot be read.

    """
    text = read_text(Path(path))
    return iter([line for line in text.splitlines() if line.strip() and not line.lstrip().startswith("#")])
