"""Work spread over processes, here or on a cluster.

Neither where it is done, nor how many do it, nor which is done first changes what comes of it.
"""

from __future__ import annotations

import os
import signal
from collections.abc import Generator, Sequence
from contextlib import contextmanager, suppress
from threading import Thread
from typing import TYPE_CHECKING, Any, Protocol, TypeVar

from muchado.api.hearing import HEARD

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from multiprocessing.connection import Connection

J = TypeVar("J")
R = TypeVar("R")
Job_contra = TypeVar("Job_contra", contravariant=True)
Done_co = TypeVar("Done_co", covariant=True)


CHUNK = 4
"""Pieces of work that a process does at a time: few enough that all are busy to the end."""


def chunks(work: Sequence[J]) -> list[tuple[J, ...]]:
    """Return work as jobs, a few pieces each."""
    return [tuple(work[at : at + CHUNK]) for at in range(0, len(work), CHUNK)]


class Stage(Protocol[Job_contra, Done_co]):
    """Does one job after another in one process."""

    def play(self, job: Job_contra, /) -> Done_co:
        """Do a job."""
        ...


def spread(
    make: Callable[..., Stage[J, R]],
    given: tuple[Any, ...],
    jobs: Sequence[J],
    workers: int | None = None,
    on: str | None = None,
) -> Generator[tuple[J, R]]:
    """Do all jobs, each on the stage that a process makes for itself, and yield what came of each as it is done.

    With one worker, or if none are asked for, all is done in this process; `on` a cluster as many work as it has
    processors, if it is not said. If the work is broken off, or this process ends in whatever way, the
    others stop at once.
    """
    if on is not None:
        from muchado.api.cluster import spread_out  # noqa: PLC0415 (what reaches others is for whoever asks for it)

        yield from spread_out(make, given, jobs, workers, on)
        return
    if workers is None or workers <= 1 or len(jobs) <= 1:
        stage = make(*given)
        for job in jobs:
            yield job, stage.play(job)
        return
    # Only who asks for processes needs what makes them: some Pythons lack it.
    from concurrent.futures import ProcessPoolExecutor, as_completed  # noqa: PLC0415
    from multiprocessing import get_context  # noqa: PLC0415

    context, many = get_context("spawn"), min(workers, len(jobs))
    wanted, ours = context.Pipe(duplex=False)
    with ProcessPoolExecutor(many, context, initializer=_set_up, initargs=(wanted, make, given)) as pool:
        try:
            with _deaf():
                waiting = [pool.submit(_play, job) for job in jobs[:many]]
            waiting += [pool.submit(_play, job) for job in jobs[many:]]
            for done in as_completed(waiting):
                yield done.result()
        except BaseException:
            ours.close()  # what the processes are at is not wanted any more
            raise
        finally:
            pool.shutdown(cancel_futures=True)
            ours.close()
            wanted.close()


_stages: list[Stage[Any, Any]] = []


def _set_up(wanted: Connection, make: Callable[..., Stage[Any, Any]], given: tuple[Any, ...]) -> None:
    """Prepare a process of its own; that somebody wants to stop is the first process's business."""
    for number in HEARD:
        signal.signal(number, signal.SIG_IGN)
    Thread(target=_stop_with, args=(wanted,), daemon=True).start()
    _stages.append(make(*given))


def _stop_with(wanted: Connection) -> None:
    """Wait until the first process lets go of its end, if only because it is no more; then stop at once."""
    with suppress(EOFError, OSError):
        wanted.recv_bytes()
    os._exit(0)


def _play(job: J) -> tuple[J, Any]:
    return job, _stages[0].play(job)


@contextmanager
def _deaf() -> Iterator[None]:
    """Have processes begun that do not hear what asks us to stop; we hear it afterwards."""
    if not hasattr(signal, "pthread_sigmask"):
        yield
        return
    before = signal.pthread_sigmask(signal.SIG_BLOCK, HEARD)
    try:
        yield
    finally:
        signal.pthread_sigmask(signal.SIG_SETMASK, before)
