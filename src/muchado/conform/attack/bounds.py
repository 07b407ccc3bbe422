"""How much time and memory a case may take: what takes more ends as an exception that can be shown."""

from __future__ import annotations

import resource
import signal
from contextlib import contextmanager
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator

SECONDS = 20
"""Seconds of work that a case may take; most take a hundredth of one."""

MEMORY = 2 << 30
"""Bytes of memory that a process may take for a case."""


class TooLongError(BaseException):
    """A case takes too long. No handler of ours is to take it for something else, so it is no `Exception`."""


@contextmanager
def bounded(seconds: int = SECONDS) -> Iterator[None]:
    """Bound the work and the memory of what is done within.

    Raises:
        TooLongError: so many seconds of work were done.
        MemoryError: more memory was asked for than there may be.

    """
    _, hardest = resource.getrlimit(resource.RLIMIT_AS)
    before = signal.signal(signal.SIGPROF, _ring)
    resource.setrlimit(resource.RLIMIT_AS, (MEMORY, hardest))
    signal.setitimer(
        signal.ITIMER_PROF, seconds, 1
    )  # again every second, should it be lost where nothing can be raised
    try:
        yield
    finally:
        signal.setitimer(signal.ITIMER_PROF, 0)
        resource.setrlimit(resource.RLIMIT_AS, (hardest, hardest))
        signal.signal(signal.SIGPROF, before)


def _ring(_signal: int, _frame: object) -> None:
    raise TooLongError
