"""What does not fit, as a sentence for whoever writes the script."""

from __future__ import annotations

from muchado.bundle.overwork import OverworkError
from muchado.bundle.suggest import UnknownNameError
from muchado.stage.mistakes import StageError
from muchado.tell.times import TimeError

MISTAKES = (OverworkError, StageError, TimeError, UnknownNameError)


def sentence_of(error: BaseException | None) -> str | None:
    """Return what is to be said of a mistake in a script or a world; None of anything else."""
    while error is not None and not isinstance(error, MISTAKES):
        error = error.__cause__ or error.__context__
    return None if error is None else str(error.args[0] if error.args else error)
