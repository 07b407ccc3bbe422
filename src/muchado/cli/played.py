"""A run to be asked about: a world is played to its end."""

from __future__ import annotations

from typing import TYPE_CHECKING

from muchado.api.errors import UnknownNameError
from muchado.cli.asked import loaded, seed_of
from muchado.cli.lines import in_words
from muchado.cli.mistakes import MistakeError
from muchado.cli.overwork import warn_of_overwork
from muchado.cli.progress import Progress
from muchado.tell.times import TimeError

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path
    from typing import TypeVar

    from muchado.api.run import Run

    T = TypeVar("T")


def played(world: str, seed: str, until: str | None = None, lines: Path | None = None) -> Run:
    """Return a run of a world, played up to and including a time, or to its end; or one that was saved, as it was then.

    `lines`: a catalogue in whose words it is.

    Raises:
        MistakeError: there is no such world, its text has mistakes, or seed or time cannot be read.

    """
    from muchado.api.saved import is_run_file, open_run

    if is_run_file(world):
        if lines is not None:
            raise MistakeError(f"{world} is a saved run and has the words with which it was played.")
        saved = open_run(world)
        return saved if until is None else answered(lambda: saved.copy(at=until))
    run = in_words(loaded(world), lines).start(seed_of(seed))
    end = answered(lambda: run.bundle.end if until is None else run.minute(until))
    with Progress(run) as progress:
        for _ in run.play(end, progress.show):
            pass
    warn_of_overwork(run)
    return run


def answered(ask: Callable[[], T]) -> T:
    """Return the answer to a question.

    Raises:
        MistakeError: it asks about a name, sentence, event or time that there is not.

    """
    try:
        return ask()
    except (UnknownNameError, TimeError) as error:
        raise MistakeError(str(error)) from error
