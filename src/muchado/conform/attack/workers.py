"""Tries spread over processes: one that dies or does not come back is a find, not the end."""

from __future__ import annotations

import faulthandler
import os
import signal
import time
from contextlib import closing
from multiprocessing import get_context
from multiprocessing.connection import wait
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import TYPE_CHECKING, NamedTuple

from muchado.conform.attack.attempts import Came, attempt, case_of
from muchado.conform.attack.find import Find

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence
    from multiprocessing.connection import Connection

    from muchado.conform.attack.case import Kind

WAIT = 120.0
"""Seconds after which a process that has not come back from a try is ended."""

LIVES = 20
"""How often a process may be ended by its tries until no other takes its place."""

GOODBYE = 5.0
"""Seconds that a process has to tell where it was before it is ended for good."""


class Job(NamedTuple):
    """A try to make: its kind, and which of its kind."""

    kind: str
    number: int


def spread(
    make: Callable[[str], Kind], seed: int, jobs: Sequence[Job], workers: int, longest: float = WAIT
) -> Iterator[tuple[Job, Came]]:
    """Make all tries, and give what came of each when it has. With no workers all is done in this process.

    Args:
        make: gives the kind of a name; it must be importable.
        seed: settles all cases.
        jobs: what to try.
        workers: how many processes to use.
        longest: seconds that a process may take for a try.

    """
    if workers == 0:
        yield from _here(make, seed, jobs)
        return
    with TemporaryDirectory() as folder:
        crews = [_Worker(make, seed, jobs[at::workers], Path(folder) / f"{at}.txt") for at in range(workers)]
        try:
            while busy := [one for one in crews if one.jobs]:
                ready = wait([one.connection for one in busy], 1.0)
                for one in busy:
                    came = one.take() if one.connection in ready else one.late(longest)
                    if came is not None:
                        yield came
        finally:
            for one in crews:
                one.end()


def _here(make: Callable[[str], Kind], seed: int, jobs: Sequence[Job]) -> Iterator[tuple[Job, Came]]:
    kinds: dict[str, Kind] = {}
    met: set[str] = set()
    try:
        for job in jobs:
            if job.kind not in kinds:
                kinds[job.kind] = make(job.kind)
            yield job, attempt(kinds[job.kind], seed, job.number, met)
    finally:
        for kind in kinds.values():
            kind.close()


class _Worker:
    """A process with its jobs; another takes its place when it dies."""

    def __init__(self, make: Callable[[str], Kind], seed: int, jobs: Sequence[Job], log: Path) -> None:
        self.jobs = list(reversed(jobs))
        self._given = make, seed
        self._log = log
        self.lives = LIVES
        self._start()

    def _start(self) -> None:
        context = get_context("spawn")
        self.connection, theirs = context.Pipe(duplex=False)
        given = (*self._given, self.jobs[::-1], theirs, self._log)
        self._process = context.Process(target=_work, args=given)
        self._process.start()
        theirs.close()
        self._since = time.monotonic()

    def take(self) -> tuple[Job, Came]:
        """Take what came of a try, or notice that the process has died of it."""
        try:
            came = self.connection.recv()
        except EOFError:
            self._process.join(GOODBYE)
            return self._lost(f"the process died with status {self._process.exitcode}")
        self._since = time.monotonic()
        return self.jobs.pop(), came

    def late(self, longest: float) -> tuple[Job, Came] | None:
        """End a process that does not come back."""
        if time.monotonic() - self._since < longest:
            return None
        os.kill(self._process.pid or 0, signal.SIGABRT)
        self._process.join(GOODBYE)
        return self._lost(f"the process did not come back in {longest:.0f} seconds")

    def _lost(self, key: str) -> tuple[Job, Came]:
        self.end()
        job = self.jobs.pop()
        where = self._log.read_text(encoding="utf-8", errors="replace") if self._log.exists() else ""
        self.lives -= 1
        if not self.lives:
            self.jobs.clear()
        if self.jobs:
            self._start()
        make, seed = self._given
        with closing(make(job.kind)) as kind:
            case = case_of(kind, seed, job.number)
        return job, Came("found", Find(job.kind, seed, job.number, f"{key}, {_innermost(where)}", case, where))

    def end(self) -> None:
        """End the process, whatever it does."""
        self._process.kill()
        self._process.join()
        self.connection.close()


def _innermost(where: str) -> str:
    """Return where in our own code a process was, as far as it told."""
    ours = [line for line in where.splitlines() if "/muchado/" in line]
    return ours[0].split("/muchado/")[-1] if ours else "nobody knows where"


def _work(make: Callable[[str], Kind], seed: int, jobs: Sequence[Job], connection: Connection, log: Path) -> None:
    """Make tries, one after another. That somebody wants to stop is the first process's business.

    It is heard, and nothing done: what is ignored would be ignored by the commands that are begun here as well.
    """
    signal.signal(signal.SIGINT, lambda *_: None)
    with log.open("w", encoding="utf-8") as where:
        faulthandler.enable(where)
        for _, came in _here(make, seed, jobs):
            connection.send(came)
