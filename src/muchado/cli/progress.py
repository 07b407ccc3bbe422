"""A line on standard error while playing takes long."""

from __future__ import annotations

import sys
import time
from typing import TYPE_CHECKING, Self

from muchado.tell.times import moment

if TYPE_CHECKING:
    from collections.abc import Callable
    from types import TracebackType

    from muchado.api.run import Run

PATIENCE = 1.0
"""Seconds of silence before the line appears."""

PACE = 0.2
"""Seconds between two changes of the line."""

ERASE = "\r\x1b[K"


class Progress:
    """Says how far a run has come, on a terminal, once nothing has been printed for a second."""

    def __init__(self, run: Run, look: Callable[[], None] | None = None) -> None:
        self._run = run
        self._look = look
        self._next = time.monotonic() + PATIENCE
        self._shown = False
        self._on = sys.stderr.isatty()

    def show(self) -> None:
        """Bring the line up to date if it is time, and do what is to be done after every beat."""
        if self._look is not None:
            self.clear()
            self._look()
        if self._on and time.monotonic() >= self._next:
            sys.stderr.write(f"{ERASE}Playing: {moment(self._run.now)}")
            sys.stderr.flush()
            self._next = time.monotonic() + PACE
            self._shown = True

    def clear(self) -> None:
        """Take the line away, before something else is printed."""
        if self._shown:
            sys.stderr.write(ERASE)
            sys.stderr.flush()
            self._shown = False
        if self._on:
            self._next = time.monotonic() + PATIENCE

    def __enter__(self) -> Self:
        return self

    def __exit__(self, kind: type[BaseException] | None, error: BaseException | None, at: TracebackType | None) -> None:
        self.clear()


BAR = 30
"""Marks of the progress bar."""


def bar(played: int, in_all: int, what: str = "runs") -> None:
    """Bring a bar for many runs, or `what` else is played, up to date; take it away at the end."""
    done = BAR * played // in_all
    line = f"\r[{'#' * done}{'.' * (BAR - done)}] {played:,} of {in_all:,} {what}"
    sys.stderr.write(ERASE if played == in_all else line)
    sys.stderr.flush()
