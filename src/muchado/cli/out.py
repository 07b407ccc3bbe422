"""Where text leaves for the terminal: lines to read, JSON for programs, and lines on standard error.

What a world or a file holds is never sent raw: marks that would steer a terminal are shown as a mark for something
that cannot be shown; in JSON, which stays exact, they are written as escapes.
"""

from __future__ import annotations

import json
import os
import sys
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from typing import TextIO

STEERING = (
    *range(0x09), *range(0x0B, 0x20), *range(0x7F, 0xA0),  # all control characters but tab and line feed
    0x061C, 0x200E, 0x200F, *range(0x202A, 0x202F), *range(0x2066, 0x206A),  # which way a line runs
)  # fmt: skip
"""Characters that steer a terminal instead of being shown."""

_SHOWN = dict.fromkeys(STEERING, "\ufffd")
_ESCAPED = {code: f"\\u{code:04x}" for code in (*STEERING, 0x2028, 0x2029)} | {0x0A: "\n"}

NARROWEST = 24
"""Shorter lines are no lines."""

UNWRAPPED = 100_000
"""Width where it is not for a terminal: lines as long as they are, for other programs to cut."""

COLUMNS, DIGITS = 80, 6
"""The width of a terminal that does not tell it, and the digits of the widest that does."""


def clean(text: str) -> str:
    """Return a text as it may go to a terminal."""
    return text if text.isascii() and text.isprintable() else text.translate(_SHOWN)


def say(line: str = "", end: str = "\n") -> None:
    """Print a line, or several, on standard output.

    Raises:
        OSError: it cannot be written.

    """
    send(clean(line) + end)


def show_json(found: object) -> None:
    """Print a value as JSON on a line of its own; the terminal's encoding changes how it is written, not what it is.

    Raises:
        OSError: it cannot be written.

    """
    text = json.dumps(found, ensure_ascii=False).translate(_ESCAPED)
    try:
        text.encode(sys.stdout.encoding or "utf-8")
    except UnicodeEncodeError:
        text = json.dumps(found)
    send(text + "\n")


def prompt(mark: str) -> None:
    """Print a mark after which somebody types, at once.

    Raises:
        OSError: it cannot be written.

    """
    send(mark)
    try:
        sys.stdout.flush()
    except OSError as error:
        raise blocked(error) from error


def warn(text: str) -> None:
    """Print lines on standard error; if nobody can be told there, nobody is."""
    try:
        sys.stderr.write(clean(text) + "\n")
        sys.stderr.flush()
    except OSError:
        silence(sys.stderr)


def send(text: str) -> None:
    """Write on standard output as it is; whoever calls has cleaned what comes from a world.

    Raises:
        OSError: it cannot be written.

    """
    try:
        sys.stdout.write(text)
    except OSError as error:
        raise blocked(error) from error


def blocked(error: OSError) -> OSError:
    """Return the mistake of writing on standard output as one that says where it was."""
    if isinstance(error, BrokenPipeError):
        return error
    return OSError(error.errno, error.strerror or str(error), "Standard output")


def silence(stream: TextIO) -> None:
    """Send what is still to be written, and all to come, nowhere: Python would complain once more on closing it."""
    nowhere = os.open(os.devnull, os.O_WRONLY)
    os.dup2(nowhere, stream.fileno())
    os.close(nowhere)


def width(widest: int, elsewhere: int) -> int:
    """Return how wide lines are: as the terminal is, within reason; `elsewhere` where it is not for a terminal."""
    return max(NARROWEST, min(_columns(), widest)) if sys.stdout.isatty() else elsewhere


def _columns() -> int:
    """Return how wide the terminal is, as it tells, or as the environment says."""
    told = os.environ.get("COLUMNS", "")
    if told.isascii() and told.isdecimal() and len(told) <= DIGITS and int(told):
        return int(told)
    try:
        return os.get_terminal_size(sys.stdout.fileno()).columns or COLUMNS
    except (OSError, ValueError):
        return COLUMNS
