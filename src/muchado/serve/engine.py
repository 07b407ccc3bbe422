"""Many towns are played in turn: each in a thread of its own, one at a time, and a slice at a time between beats.

So nothing that is played needs a lock, a long ask keeps nobody waiting for longer than a beat and a slice of each
other, and what nobody waits for any more is left off.
"""

from __future__ import annotations

import asyncio
import sys
import threading
from collections import deque
from concurrent.futures import ThreadPoolExecutor
from time import monotonic
from typing import TYPE_CHECKING, TypeVar

from muchado.serve.mistakes import RefusedError
from muchado.stage import circles, states

if TYPE_CHECKING:
    from collections.abc import Callable

T = TypeVar("T")

SLICE = 0.005
"""Seconds after which whoever plays gives way to the next who waits."""

LONGEST = 20.0
"""Seconds that an ask may take while it is its turn."""

KEPT = 16
"""States that are kept for each town: so few beats are played twice."""

SWITCH = 0.001
"""Seconds after which the thread that plays lets the one that listens go on."""


class Leave:
    """Whether somebody still waits for an answer."""

    def __init__(self) -> None:
        self.gone = False


class _Turns:
    """Whose turn it is: one at a time; those who come and those who go on by turns, each in order.

    So whoever asks for little waits for few, however many are at something long; and these come to their end, too.
    """

    def __init__(self) -> None:
        self._lock = threading.Lock()
        self._coming: deque[threading.Event] = deque()
        self._going_on: deque[threading.Event] = deque()
        self._taken = self._came = False

    @property
    def wanted(self) -> bool:
        """Whether anybody waits."""
        return bool(self._coming or self._going_on)

    def take(self, *, going_on: bool = False) -> None:
        """Wait until it is one's turn."""
        with self._lock:
            if not self._taken:
                self._taken = True
                return
            mine = threading.Event()
            (self._going_on if going_on else self._coming).append(mine)
        mine.wait()

    def give(self) -> None:
        """Let the next have their turn."""
        with self._lock:
            first, second = self._going_on, self._coming
            if not self._came:
                first, second = second, first
            if not self.wanted:
                self._taken = False
                return
            chosen = first or second
            self._came = chosen is self._coming
            chosen.popleft().set()


class _Work:
    """One ask that is being answered."""

    def __init__(self, turns: _Turns, leave: Leave) -> None:
        self._turns, self._leave = turns, leave
        self._since, self._used = 0.0, 0.0

    def do(self, work: Callable[[], T]) -> T:
        """Do it when it is its turn."""
        self._turns.take()
        self._since, _OWN.work = monotonic(), self
        try:
            return work()
        finally:
            _OWN.work = None
            self._turns.give()

    def pause(self) -> None:
        """Give way if it is time to, before a beat.

        Raises:
            RefusedError: it has taken too long, or nobody waits for it.

        """
        used = monotonic() - self._since
        if self._leave.gone:
            raise RefusedError(408, "Nobody waits for this any more.")
        if self._used + used > LONGEST:
            raise RefusedError(
                422, f"This takes longer than {LONGEST:g} seconds. Go there in several steps: until, or step."
            )
        if used > SLICE and self._turns.wanted:
            self._used += used
            self._turns.give()
            self._turns.take(going_on=True)
            self._since = monotonic()


class _Own(threading.local):
    work: _Work | None = None


_OWN = _Own()


def _pause() -> None:
    if _OWN.work is not None:
        _OWN.work.pause()


class Engine:
    """Does what many ask for, `most` at a time at most."""

    def __init__(self, most: int) -> None:
        self._turns = _Turns()
        self._pool = ThreadPoolExecutor(most, thread_name_prefix="town")
        if _pause not in states.BETWEEN:
            states.BETWEEN.append(_pause)
        states.MOST = max(states.MOST, KEPT * most)
        self._asked = False

    async def do(self, work: Callable[[], T], leave: Leave) -> T:
        """Return what comes of a work, once its turn has come."""
        one, self._asked = _Work(self._turns, leave), True
        return await asyncio.get_running_loop().run_in_executor(self._pool, lambda: one.do(work))

    def tidy(self) -> None:
        """Clear up what connections that are closed have left, unless somebody has asked since this was called last."""
        if not self._asked:
            circles.look()
        self._asked = False

    def close(self) -> None:
        """Take nothing more; what is being done is left off by whoever asked for it."""
        self._pool.shutdown(wait=False, cancel_futures=True)


def make_quick() -> None:
    """Set up a process that only serves: what is there by now stays, and whoever listens is not kept waiting."""
    circles.settle()
    sys.setswitchinterval(SWITCH)
