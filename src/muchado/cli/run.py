"""`muchado run`: play a world, and print what happens as lines to read or as JSON."""

from __future__ import annotations

import dataclasses
from pathlib import Path
from typing import TYPE_CHECKING

from muchado.cli.asked import loaded, seed_of
from muchado.cli.lines import in_words
from muchado.cli.mistakes import MistakeError
from muchado.cli.out import show_json
from muchado.cli.overwork import warn_of_overwork
from muchado.cli.progress import Progress
from muchado.cli.scenes import scenes
from muchado.tell.times import TimeError, moment

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from muchado.api.run import Run
    from muchado.cli.stops import Stop


MOST_DIGITS = 6
"""No world lasts for a million days."""


def run(
    world: str,
    /,
    *,
    seed: str = "0",
    until: str | None = None,
    until_rule: str | None = None,
    beats: str | None = None,
    save: Path | None = None,
    detail: str | None = None,
    json: bool = False,
    all_: bool = False,
    watch: bool = False,
    pace: str | None = None,
    lines: Path | None = None,
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
    until_rule
        The name of a want, plan or reaction: stop when it has counted in a choice, or changed something in a mind.
    beats
        Stop after so many of the minutes at which anybody does something.
    save
        A file to keep the run in, beat by beat; it must not be there yet.
    detail
        With --save, for how many of the last days to keep what spoke for each choice; all days if not given.
    json
        Print one JSON object a line for each event, and nothing else.
    all_
        Tell of passing acts too, such as walking from place to place.
    watch
        Play slowly, and let a changed text take effect at once. A broken text is told, and the old one stays in force.
    pace
        With --watch, how many seconds to wait after each minute in which something happens; 0.2 if not given.
    lines
        A catalogue that `muchado lines` wrote and somebody translated: what is said and told has its words.

    """
    if lines is not None and watch:
        raise MistakeError("--lines and --watch do not go together: a changed text would have other words.")
    started = in_words(loaded(world), lines).start(seed_of(seed))
    end, stop = ending(started, until), stop_of(started, until_rule, beats)
    look = _watcher(started, world, pace) if watch else None
    if save is not None:
        started.save(save, detail_days=days(detail))
    elif detail is not None:
        raise MistakeError("--detail says what of a run to keep in a file; name the file with --save.")
    hints = [f"Another roll of the dice: muchado run {world} --seed {started.seed + 1}"]
    story = f"muchado tell {world} --seed {started.seed}"
    play(started, end, story, kept(save, hints), as_json=json, everything=all_, look=look, stop=stop)


def days(detail: str | None) -> int | None:
    """Return of how many days to keep details, None for all.

    Raises:
        MistakeError: it is no whole number above 0.

    """
    if detail is None:
        return None
    if not (detail.isascii() and detail.isdigit() and int(detail[:MOST_DIGITS]) > 0 and len(detail) <= MOST_DIGITS):
        raise MistakeError(f'--detail takes a whole number of days, one at least, and not "{detail}".')
    return int(detail)


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


def play(
    run: Run,
    end: int,
    story: str,
    hints: Sequence[str],
    *,
    as_json: bool,
    everything: bool,
    look: Callable[[], None] | None = None,
    stop: Stop | None = None,
) -> None:
    """Play a run on to a minute and tell what happens; then let go of its file, if it has one.

    At the end of a page stand the command that tells all as a `story`, and `hints` at what else could be done. `look`
    is called after every beat: then each event is told as soon as it has happened, in the words of the text as it is.
    """
    before = len(run.overworked)
    try:
        if as_json:
            _print_json(run, end, look, stop)
        elif look is not None:
            _print_live(run, end, hints, look, stop, everything=everything)
        else:
            _print_page(run, end, story, hints, stop, everything=everything)
        warn_of_overwork(run, before)
        if stop is not None:
            stop.tell()
    finally:
        run.close()


def stop_of(run: Run, rule: str | None, beats: str | None) -> Stop | None:
    """Return where an author lets a run stop, None if it is not said.

    Raises:
        MistakeError: there is no such rule, or the number of beats is none.

    """
    if rule is None and beats is None:
        return None
    from muchado.cli.stops import Stop

    return Stop(run, rule, beats)


def _watcher(run: Run, world: str, pace: str | None) -> Callable[[], None]:
    from muchado.cli.watch import Watcher

    return Watcher(run, world, pace).look


def _print_json(run: Run, end: int, look: Callable[[], None] | None, stop: Stop | None) -> None:
    with Progress(run, look) as progress:
        for happening in run.play(end, progress.show, at_once=look is not None, stop=stop):
            progress.clear()
            show_json(dataclasses.asdict(happening))


def _print_page(run: Run, end: int, story: str, hints: Sequence[str], stop: Stop | None, *, everything: bool) -> None:
    from muchado.cli.page import Page

    page, began = Page(run), run.now
    page.open()
    with Progress(run) as progress:
        for scene in scenes(run.play(end, progress.show, passing=everything, stop=stop), run.minute_of):
            progress.clear()
            for happening in scene:
                page.tell(happening)
    if page.is_empty:
        page.tell_of_nothing(passing=any(run.minute_of(event.id) >= began for event in run.events))
    if run.over:
        from muchado.tell.story import best_lines

        page.sum_up(best_lines(run.chronicle), story)
    page.close(hints)


def _print_live(
    run: Run, end: int, hints: Sequence[str], look: Callable[[], None], stop: Stop | None, *, everything: bool
) -> None:
    """Tell what happens as it happens. There is no summing up: it would tell what is past in a new text's words."""
    from muchado.cli.page import Page

    page = Page(run)
    page.open()

    def looked() -> None:
        page.tell_reactions()
        look()

    with Progress(run, looked) as progress:
        for happening in run.play(end, progress.show, passing=everything, at_once=True, stop=stop):
            page.tell_at_once(happening)
    page.close(hints)
