"""Work spread over the machines of a cluster, by ray, which is imported here alone.

Whatever machine does a job, and however often it is begun anew because one was lost, the same comes of it.
"""

from __future__ import annotations

import logging
import os
import re
import socket
import warnings
from collections import deque
from contextlib import contextmanager, suppress
from typing import TYPE_CHECKING, Any, TypeVar

from muchado.api.errors import PlaceError
from muchado.api.hearing import heard_later
from muchado.language.keys import said_by

if TYPE_CHECKING:
    from collections.abc import Callable, Generator, Iterator, Sequence
    from types import ModuleType

    from muchado.api.pool import Stage

J = TypeVar("J")
R = TypeVar("R")

LOCAL = "local"
"""What ray calls a cluster of this machine alone, begun and ended with this process."""

PATIENCE = 5.0
"""Seconds within which a cluster has to answer."""

AGAIN = 20
"""How often a job is begun anew, if machine after machine is lost that does it."""

PACE = 0.2
"""Seconds after which we listen whether anybody wants us to stop: ray itself, when it waits, forgets who asked."""

AHEAD = 2
"""Jobs that are handed out for each processor: none waits for us."""

SETTINGS = {
    "RAY_USAGE_STATS_ENABLED": "0",  # nothing is told to anybody
    "RAY_ENABLE_UV_RUN_RUNTIME_ENV": "0",  # whoever works has Much Ado: none is built anew for each of them by `uv run`
    "RAY_DEDUP_LOGS_SKIP_REGEX": ".*",  # that a machine was lost would be told amid what we print
    "RAY_NUM_REDIS_GET_RETRIES": "1",  # what listens and is no cluster is asked once
    "RAY_ACCEL_ENV_VAR_OVERRIDE_ON_ZERO": "0",  # what ray will do from now on: no word about it
}
"""What we tell ray, where the user does not."""


def spread_out(
    make: Callable[..., Stage[J, R]], given: tuple[Any, ...], jobs: Sequence[J], workers: int | None, on: str
) -> Generator[tuple[J, R]]:
    """Do all jobs on a cluster, so many at a time, and yield what came of each as it is done.

    If the work is broken off, what is being done is ended.

    Raises:
        PlaceError: the cluster cannot be reached, was lost, or has another Much Ado.

    """
    ray = _begun(address(on), workers)
    at_work: dict[Any, J] = {}
    waiting = deque(jobs)
    try:
        with heard_later(), _told(ray):
            play, held = ray.remote(num_cpus=1, max_retries=AGAIN)(_play), ray.put((make, given))
        while waiting or at_work:
            with heard_later(), _told(ray):
                room = workers or max(1, AHEAD * int(ray.cluster_resources().get("CPU", 0)))
                while waiting and len(at_work) < room:
                    job = waiting.popleft()
                    at_work[play.remote(said_by("."), [held], job)] = job
                done, _ = ray.wait(list(at_work), timeout=PACE)
                found = [(at_work.pop(one), ray.get(one)) for one in done]
            yield from found
    finally:
        for one in at_work:
            with suppress(Exception):  # it is over, or the cluster is
                ray.cancel(one, force=True)


def address(on: str) -> str:
    """Return the address of a cluster, as ray has it.

    Raises:
        PlaceError: the words name none.

    """
    if on == "ray":
        return os.environ.get("RAY_ADDRESS") or LOCAL
    if on.startswith("ray://"):
        return on
    if on.startswith("ray:") and on != "ray:":
        return on.removeprefix("ray:")
    raise PlaceError(f'"{on}" is no place to play: write ray, ray:HOST:PORT or ray://HOST:PORT.')


# ---------------------------------------------------------------------- on the machines


_stages: dict[str, Stage[Any, Any]] = {}
"""The stage of this process. There is one at a time: what was played before is over."""


def _play(code: bytes, held: Sequence[Any], job: object) -> object:
    """Do a job on the stage of this process, which is set up once. It is held in a list: ray leaves that unopened."""
    (what,) = held
    if what.hex() not in _stages:
        if code != said_by("."):
            raise PlaceError("A machine of the cluster has another Much Ado than this one. Install the same on all.")
        import ray  # noqa: PLC0415 (only who asks for it has it)

        _stages.clear()
        make, given = ray.get(what)
        _stages[what.hex()] = make(*given)
    return _stages[what.hex()].play(job)


# ---------------------------------------------------------------------- reaching them


def _begun(where: str, workers: int | None) -> ModuleType:
    """Return ray, at work at an address; where the program has begun it already, it stays there."""
    for name, value in SETTINGS.items():
        os.environ.setdefault(name, value)
    try:
        with heard_later():
            import ray  # noqa: PLC0415 (only who asks for it has it)
    except ImportError as error:
        raise PlaceError('Playing on ray needs one more package: pip install "muchado[ray]".') from error
    found: ModuleType = ray
    if not found.is_initialized():
        _knock(where)
        alone = {"num_cpus": workers, "include_dashboard": False} if where == LOCAL else {}
        try:
            with heard_later(), warnings.catch_warnings(action="ignore"):
                found.init(where, log_to_driver=False, logging_level=logging.ERROR, **alone)
        except (OSError, RuntimeError, ValueError) as error:
            raise _unreached(where, error) from error
    return found


def _knock(where: str) -> None:
    """Look whether anybody is there: ray itself would wait for minutes."""
    named = re.fullmatch(r"(?:ray://)?\[?(.+?)\]?:(\d+)", where)
    if named is None:
        return
    try:
        socket.create_connection((named[1], int(named[2])), PATIENCE).close()
    except (OSError, OverflowError) as error:
        raise _unreached(where, error) from error


def _unreached(where: str, error: Exception) -> PlaceError:
    said = getattr(error, "strerror", None) or str(error).partition("\n")[0].strip().rstrip(".")
    return PlaceError(f"No cluster can be reached at {where}: {said}. Is it up (ray start --head), and its port open?")


@contextmanager
def _told(ray: ModuleType) -> Iterator[None]:
    """Raise what a job has raised as it would be here, and say in a sentence what befell the cluster."""
    try:
        yield
    except ray.exceptions.RayTaskError as error:
        raise error.cause from None
    except (ray.exceptions.RayError, ConnectionError) as error:
        raise PlaceError(f"The cluster was lost, or the same work {AGAIN} times: {type(error).__name__}.") from error
