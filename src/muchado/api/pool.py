"""Work spread over processes. Neither how many there are nor which is done first changes what comes of it."""

from __future__ import annotations

import signal
from collections.abc import Generator, Sequence
from typing import TYPE_CHECKING, Any, Protocol, TypeVar

if TYPE_CHECKING:
    from collections.abc import Callable

J = TypeVar("J")
R = TypeVar("R")
Job_contra = TypeVar("Job_contra", contravariant=True)
Done_co = TypeVar("Done_co", covariant=True)


class Stage(Protocol[Job_contra, Done_co]):
    """Does one job after another in one process."""

    def play(self, job: Job_contra, /) -> Done_co:
        """Do a job."""
        ...


def spread(
    make: Callable[..., Stage[J, R]], given: tuple[Any, ...], jobs: Sequence[J], workers: int
) -> Generator[tuple[J, R]]:
    """Do all jobs, each on the stage that a process makes for itself, and yield what came of each as it is done.

    With one worker all is done in this process.
    """
    if workers <= 1 or len(jobs) <= 1:
        stage = make(*given)
        for job in jobs:
            yield job, stage.play(job)
        return
    # Only who asks for processes needs what makes them: some Pythons lack it.
    from concurrent.futures import ProcessPoolExecutor, as_completed  # noqa: PLC0415
    from multiprocessing import get_context  # noqa: PLC0415

    with ProcessPoolExecutor(
        min(workers, len(jobs)), get_context("spawn"), initializer=_set_up, initargs=(make, given)
    ) as pool:
        try:
            for done in as_completed([pool.submit(_play, job) for job in jobs]):
                yield done.result()
        finally:
            pool.shutdown(cancel_futures=True)


_stages: list[Stage[Any, Any]] = []


def _set_up(make: Callable[..., Stage[Any, Any]], given: tuple[Any, ...]) -> None:
    """Prepare a process of its own; that somebody wants to stop is the first process's business."""
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    _stages.append(make(*given))


def _play(job: J) -> tuple[J, Any]:
    return job, _stages[0].play(job)
