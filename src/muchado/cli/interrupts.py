"""Being asked to stop: by Ctrl-C, by the system, or because the terminal is gone."""

from __future__ import annotations

import signal
from contextlib import contextmanager
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator
    from types import FrameType

SIGNALS = tuple(
    getattr(signal, name) for name in ("SIGINT", "SIGTERM", "SIGHUP") if hasattr(signal, name)
)  # not every system has all of them

STOPPED = 128
"""To this the number of the signal is added: the exit status by which shells know what happened."""


class Stopped(KeyboardInterrupt):
    """Somebody wants us to stop; `status` is the exit status that says so."""

    def __init__(self, number: int) -> None:
        super().__init__(number)
        self.status = STOPPED + number


def asked_to_stop(error: BaseException) -> Stopped | None:
    """Find the wish to stop that an error came of, if it came of one.

    Python up to 3.11 turns whatever is raised while a class names its members, as while a module is read in, into a
    RuntimeError; and what is raised while another error is handled has that one for its context.
    """
    came_of: BaseException | None = error
    while came_of is not None and not isinstance(came_of, Stopped):
        came_of = came_of.__cause__ or came_of.__context__
    return came_of


@contextmanager
def stoppable() -> Iterator[None]:
    """Raise `Stopped` where the work is when somebody wants it to stop, so that files are left whole.

    Whoever asks a second time does not wait for that. What the shell has us ignore stays ignored. Once all is done, and
    Python only tidies up, nothing is heard any more: the status that says how it went stands. So this is for a whole
    process, around all it does.
    """
    heard = [number for number in SIGNALS if signal.getsignal(number) != signal.SIG_IGN]

    def stop(number: int, _frame: FrameType | None) -> None:
        for one in heard:
            signal.signal(one, signal.SIG_DFL)
        raise Stopped(number)

    for number in heard:
        signal.signal(number, stop)
    try:
        yield
    finally:
        _turn_deaf(heard)


def _turn_deaf(heard: list[signal.Signals]) -> None:
    """Hear none of these signals from now on; raises `Stopped` for one that was heard a moment ago."""
    if hasattr(signal, "pthread_sigmask"):  # it is held back first: no moment is left between hearing and not hearing
        signal.pthread_sigmask(signal.SIG_BLOCK, heard)
    for number in heard:
        signal.signal(number, signal.SIG_IGN)
