"""What the shell's arguments name: a world, a number."""

from __future__ import annotations

import sys

from muchado.api.errors import WorldError
from muchado.api.world import World, load
from muchado.cli.mistakes import MistakeError

LONGEST_SEED = 18
"""Digits of the largest seed."""


def loaded(world: str) -> World:
    """Return the world of a name or path; if its text has mistakes show them all.

    Raises:
        MistakeError: there is no such world, or its text has mistakes.

    """
    try:
        return load(world)
    except WorldError as error:
        for diagnostic in error.diagnostics:
            sys.stderr.write(diagnostic.render() + "\n\n")
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


def whole(text: str, what: str, most: int) -> int:
    """Return a whole number from 1 to `most`; `what` it is a number of is said if it is none.

    Raises:
        MistakeError: the text is no such number.

    """
    if not (text.isascii() and text.isdecimal() and len(text) <= len(str(most)) and 1 <= int(text) <= most):
        raise MistakeError(f'"{text}" is no number of {what}: write a whole number from 1 to {most:,}.')
    return int(text)
