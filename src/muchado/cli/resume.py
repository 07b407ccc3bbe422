"""`muchado resume`: play a saved run on from where it stopped."""

from __future__ import annotations

from pathlib import Path

from muchado.api.saved import open_run, rescue
from muchado.cli.out import warn
from muchado.cli.run import ending, kept, play, stop_of
from muchado.cli.saved import whole
from muchado.tell.times import moment


def resume(
    file: Path,
    /,
    *,
    until: str | None = None,
    until_rule: str | None = None,
    beats: str | None = None,
    save: Path | None = None,
    json: bool = False,
    all_: bool = False,
) -> None:
    """Play a saved run on from where it stopped, and tell what happens. It goes on as if it had never stopped.

    Parameters
    ----------
    file
        A file that `muchado run --save` has made.
    until
        When to stop, such as "20:00" or "Tuesday 20:00"; the end of the world if not given.
    until_rule
        The name of a want, plan or reaction: stop when it has counted in a choice, or changed something in a mind.
    beats
        Stop after so many of the minutes at which anybody does something.
    save
        Go on in a new file and leave the old one alone. Of a damaged file the new one keeps what is intact.
    json
        Print one JSON object a line for each event from now on, and nothing else.
    all_
        Tell of passing acts too, such as walking from place to place.

    """
    with whole(file):
        run = open_run(file) if save is None else rescue(file, save)
        end, stop, over = ending(run, until), stop_of(run, until_rule, beats), run.over
    if over:
        warn(f"{file} is played to its end: nothing happens after {moment(run.now)}.")
        return
    story = f"muchado tell {save or file}"
    play(run, end, story, kept(save or file), as_json=json, everything=all_, stop=stop)
