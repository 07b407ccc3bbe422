"""A run to look at: of a world, played now."""

from __future__ import annotations

from muchado.cli.asked import loaded
from muchado.cli.mistakes import MistakeError
from muchado.cli.progress import Progress
from muchado.record.chronicle import Chronicle

LONGEST_SEED = 18
"""Digits of the largest seed."""


def seed_of(text: str) -> int:
    """Return the seed that a text names.

    Raises:
        MistakeError: it is no seed.

    """
    if not (text.isascii() and text.isdecimal() and len(text) <= LONGEST_SEED):
        raise MistakeError(
            f'"{text}" is no seed: a seed is a whole number of at most {LONGEST_SEED} digits, such as --seed 7.'
        )
    return int(text)


def played(world: str, seed: str) -> Chronicle:
    """Return the run of a world with a seed, to its end.

    Raises:
        MistakeError: there is no such world, its text has mistakes, or the seed is none.

    """
    run = loaded(world).start(seed_of(seed))
    beats = []
    with Progress(run) as progress:
        while beat := run.beat():
            beats.append(beat)
            progress.show()
    return Chronicle(run.bundle, run.seed, tuple(beats))
