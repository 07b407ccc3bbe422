"""What does not fit, as a sentence for whoever writes the script."""

from __future__ import annotations

from typing import TYPE_CHECKING

from muchado.bundle.overwork import OverworkError
from muchado.bundle.suggest import UnknownNameError, nearest
from muchado.renpy.town import Town
from muchado.stage.mistakes import StageError
from muchado.tell.times import TimeError

if TYPE_CHECKING:
    from types import TracebackType

MISTAKES = (OverworkError, StageError, TimeError, UnknownNameError)

SCRIPTS = "game/"
"""How the names of a game's own scripts begin."""

OURS = "game/muchado.rpy"
"""What comes with Much Ado, where no mistake of theirs is."""


def sentence_of(error: BaseException | None) -> str | None:
    """Return what is to be said of a mistake in a script or a world; None of anything else."""
    while error is not None and not isinstance(error, MISTAKES):
        if isinstance(error, AttributeError) and isinstance(error.obj, Town):
            return f'A town has no "{error.name}".{nearest(str(error.name), dir(error.obj))}'
        error = error.__cause__ or error.__context__
    return None if error is None else str(error.args[0] if error.args else error)


def place_of(error: BaseException | None, reached: tuple[str, int]) -> str:
    """Return where in a script a mistake is.

    Args:
        error: the mistake.
        reached: file and line of the statement that was reached. What is asked for in a screen, a default or a call is
            not there: it stands on the way to the mistake, where that leads through a script of the game's own.

    """
    trace: TracebackType | None = None if error is None else error.__traceback__
    while trace is not None:
        file = trace.tb_frame.f_code.co_filename
        if file.startswith(SCRIPTS) and file != OURS:
            reached = file, trace.tb_lineno
        trace = trace.tb_next
    return "{}, line {}".format(*reached)
