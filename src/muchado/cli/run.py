"""`muchado run`: play a world, and print what happens as lines to read or as JSON."""

from __future__ import annotations

import dataclasses
import json
import sys
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

from cyclopts import Parameter

from muchado.cli.asked import loaded, seed_of
from muchado.cli.mistakes import MistakeError
from muchado.cli.progress import Progress
from muchado.cli.scenes import scenes
from muchado.tell.times import TimeError, moment

if TYPE_CHECKING:
    from collections.abc import Sequence

    from muchado.api.run import Run


def run(
    world: str,
    /,
    *,
    seed: str = "0",
    until: str | None = None,
    save: Path | None = None,
    as_json: Annotated[bool, Parameter(name="--json")] = False,
    everything: Annotated[bool, Parameter(name="--all")] = False,
) -> None:
    """Play a world and tell what happens.

    Parameters
    ----------
    world
        The name of a world that comes with Much Ado, or a path to a file or a directory.
    seed
        A whole number that settles all chance.
    until
        When to stop, such as "20:00" or "Tuesday 20:00"; the end of the world if not given.
    save
        A file to keep the run in, beat by beat; it must not be there yet.
    as_json
        Print one JSON object a line for each event, and nothing else.
    everything
        Tell of passing acts too, such as walking from place to place.

    """
    started = loaded(world).start(seed_of(seed))
    end = ending(started, until)
    if save is not None:
        started.save(save)
    hints = [f"Another roll of the dice: muchado run {world} --seed {started.seed + 1}"]
    story = f"muchado tell {world} --seed {started.seed}"
    play(started, end, story, kept(save, hints), as_json=as_json, everything=everything)


def kept(path: Path | None, hints: Sequence[str] = ()) -> list[str]:
    """Return what to print after a page, with how to look into the file that keeps the run, if any does."""
    return [*hints, *([] if path is None else [f"Kept in {path}: muchado show {path}"])]


def ending(run: Run, until: str | None) -> int:
    """Return the minute at which to stop.

    Raises:
        MistakeError: the time cannot be read, or is past.

    """
    try:
        end = run.bundle.end if until is None else run.minute(until)
    except TimeError as error:
        raise MistakeError(str(error)) from error
    if end < run.now:
        raise MistakeError(f"{moment(end)} is past: it is {moment(run.now)}.")
    return end


def play(run: Run, end: int, story: str, hints: Sequence[str], *, as_json: bool, everything: bool) -> None:
    """Play a run on to a minute and tell what happens; then let go of its file, if it has one.

    At the end of a page stand the command that tells all as a `story`, and `hints` at what else could be done.
    """
    try:
        if as_json:
            _print_json(run, end)
        else:
            _print_page(run, end, story, hints, everything=everything)
    finally:
        run.close()


def _print_json(run: Run, end: int) -> None:
    with Progress(run) as progress:
        for happening in run.play(end, progress.show):
            progress.clear()
            sys.stdout.write(json.dumps(dataclasses.asdict(happening), ensure_ascii=False) + "\n")


def _print_page(run: Run, end: int, story: str, hints: Sequence[str], *, everything: bool) -> None:
    from muchado.cli.page import Page

    page = Page(run)
    page.open()
    with Progress(run) as progress:
        told = (one for one in run.play(end, progress.show) if everything or not run.is_passing(one.id))
        for scene in scenes(told, run.minute_of):
            progress.clear()
            for happening in scene:
                page.tell(happening)
    if run.over:
        from muchado.tell.story import best_lines

        page.sum_up(best_lines(run.chronicle), story)
    page.close(hints)
