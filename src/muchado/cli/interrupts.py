"""Being asked to stop: by Ctrl-C, by the system, or because the terminal is gone."""

from __future__ import annotations

import atexit
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


@contextmanager
def stoppable() -> Iterator[None]:
    """Raise `Stopped` where the work is when somebody wants it to stop, so that files are left whole.

    Whoever asks a second time does not wait for that. What the shell has us ignore stays ignored. Once all is done, and
    Python only tidies up, the status that says so stands.
    """
    before = {number: signal.getsignal(number) for number in SIGNALS}
    heard = [number for number, does in before.items() if does != signal.SIG_IGN]

    def stop(number: int, _frame: FrameType | None) -> None:
        for one in heard:
            signal.signal(one, signal.SIG_DFL)
        raise Stopped(number)

    def done() -> None:
        for one in heard:
            signal.signal(one, signal.SIG_IGN)

    atexit.register(done)  # as the first, and so the last to be called
    for number in heard:
        signal.signal(number, stop)
    try:
        yield
    finally:
        for number in heard:
            signal.signal(number, before[number])
