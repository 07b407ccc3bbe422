"""Standard input, output and error as every machine has them: closed, full, or in an encoding of few letters."""

from __future__ import annotations

import codecs
import io
import os
import sys

from muchado.cli.mistakes import MistakeError
from muchado.cli.out import silence

NEAREST = "muchado.nearest"
"""The name of what is done about a character that an encoding lacks."""

PLAIN = {
    "\u2018": "'", "\u2019": "'", "\u201c": '"', "\u201d": '"', "\u2013": "-", "\u2014": "-", "\u2026": "...",
    "\u00a0": " ", "\u2022": "*", "\u00d7": "x", "\u2192": "->", "\u2190": "<-", "\u00df": "ss", "\u00e6": "ae",
    "\u00c6": "Ae", "\u0153": "oe", "\u0152": "Oe", "\u00f8": "o", "\u00d8": "O", "\u0142": "l", "\u0141": "L",
    **dict.fromkeys("\u2500\u2501\u2504\u2574\u2576", "-"), **dict.fromkeys("\u2502\u2503\u2506", "|"),
    **dict.fromkeys("\u256d\u256e\u2570\u256f\u251c\u2514\u250c\u2510\u2518\u2524\u252c\u2534\u253c", "+"),
}  # fmt: skip
"""What a reader takes for these marks and letters."""


def make_ready() -> None:
    """Give every stream what it lacks, so that the commands need not care.

    What an encoding cannot hold is written as the nearest that it can: a name without its accent can still be read,
    which an escape could not.

    Raises:
        MistakeError: standard output is closed, and there is nobody to talk to.

    """
    was_closed = sys.stdout is None
    _fill()
    codecs.register_error(NEAREST, nearest)
    _adjust(sys.stdin, "replace")
    _adjust(sys.stdout, NEAREST)
    _adjust(sys.stderr, NEAREST)
    if was_closed:
        raise MistakeError("Standard output is closed, so nothing can be told. Send it to a file or a terminal.")


def settle() -> OSError | None:
    """Write what is still to be written; if that fails, let it go and return why."""
    found: OSError | None = None
    for stream in (sys.stderr, sys.stdout):
        try:
            stream.flush()
        except OSError as error:
            silence(stream)
            found = error
    return found


def nearest(error: UnicodeError) -> tuple[str, int]:
    """Return what to write for characters that an encoding lacks, as Python's codecs ask for it."""
    if not isinstance(error, UnicodeEncodeError):
        raise error
    return "".join(map(_plain, error.object[error.start : error.end])), error.end


def _plain(mark: str) -> str:
    from unicodedata import combining, normalize

    if mark in PLAIN:
        return PLAIN[mark]
    letters = "".join(letter for letter in normalize("NFKD", mark) if not combining(letter))
    return letters if letters.isascii() else "?"


def _fill() -> None:
    """Open nothing in the place of each closed stream: else the next file to be opened would take that place."""
    for number in range(3):
        try:
            os.fstat(number)
        except OSError:
            os.open(os.devnull, os.O_RDWR)
    sys.stdin = sys.stdin or open(os.devnull, encoding="utf-8")  # noqa: PTH123, SIM115 (kept open as long as we run)
    sys.stdout = sys.stdout or open(os.devnull, "w", encoding="utf-8")  # noqa: PTH123, SIM115 (the same)
    sys.stderr = sys.stderr or open(os.devnull, "w", encoding="utf-8")  # noqa: PTH123, SIM115 (the same)


def _adjust(stream: object, errors: str) -> None:
    if isinstance(stream, io.TextIOWrapper):
        stream.reconfigure(errors=errors)
