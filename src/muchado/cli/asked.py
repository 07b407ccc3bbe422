"""What the shell's arguments name: a world, a number."""

from __future__ import annotations

import os
from typing import TYPE_CHECKING, TypeVar

from muchado.api.errors import PlaceError, WorldError
from muchado.cli.mistakes import MistakeError
from muchado.cli.out import warn

if TYPE_CHECKING:
    from collections.abc import Callable

    from muchado.api.world import World

T = TypeVar("T")

LONGEST_SEED = 18
"""Digits of the largest seed."""

MOST_WORKERS, MOST_ON_MACHINES = 256, 100_000


def loaded(world: str) -> World:
    """Return the world of a name or path; if its text has mistakes show them all.

    Raises:
        MistakeError: there is no such world, or its text has mistakes.

    """
    from muchado.api.world import load

    return asked(lambda: load(world))


def asked(read: Callable[[], T]) -> T:
    """Return what is read in Much Ado's language; if it has mistakes show them all.

    Raises:
        MistakeError: it has mistakes, or cannot be read.

    """
    try:
        return read()
    except WorldError as error:
        for diagnostic in error.diagnostics:
            warn(diagnostic.render() + "\n")
        raise MistakeError(str(error)) from error


def seed_of(text: str) -> int:
    """Return a seed.

    Raises:
        MistakeError: the text is no whole number, or has too many digits.

    """
    if not (text.isascii() and text.isdecimal() and len(text) <= LONGEST_SEED):
        raise MistakeError(
            f'"{text}" is no seed: a seed is a whole number of at most {LONGEST_SEED} digits, such as --seed 7.'
        )
    return int(text)


def crew(workers: str | None, on: str | None) -> int | None:
    """Return how many processes to use, here or on a cluster; None for as many as that has processors.

    Raises:
        MistakeError: the text is no number of processes.

    """
    if on is None:
        return processes(workers)
    return None if workers is None else whole(workers, "workers", MOST_ON_MACHINES)


def processes(workers: str | None) -> int:
    """Return how many processes to use: as many as this one may, where the system tells, if it is not said.

    Raises:
        MistakeError: the text is no number of processes.

    """
    if workers is not None:
        return whole(workers, "workers", MOST_WORKERS)
    if hasattr(os, "sched_getaffinity"):
        return len(os.sched_getaffinity(0))
    return os.cpu_count() or 1


def whole(text: str, what: str, most: int) -> int:
    """Return a whole number from 1 to `most`; `what` it is a number of is said if it is none.

    Raises:
        MistakeError: the text is no such number.

    """
    if not (text.isascii() and text.isdecimal() and len(text) <= len(str(most)) and 1 <= int(text) <= most):
        raise MistakeError(f'"{text}" is no number of {what}: write a whole number from 1 to {most:,}.')
    return int(text)


def unbroken(play: Callable[[], T]) -> T:
    """Return what processes bring forth.

    Raises:
        MistakeError: one of them was stopped, or where they should be cannot be reached.

    """
    from concurrent.futures.process import BrokenProcessPool

    try:
        return play()
    except PlaceError as error:
        raise MistakeError(str(error)) from error
    except BrokenProcessPool as error:
        raise MistakeError("A process that played was stopped from outside. Try again with fewer --workers.") from error
