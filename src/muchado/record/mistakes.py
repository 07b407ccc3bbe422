"""What can go wrong with a run file, each with words that say what to try."""

from __future__ import annotations

RESCUE = "`muchado resume FILE --save NEW` keeps the part that is intact."
"""What to try with a file that is damaged."""


class RunFileError(Exception):
    """A run file cannot be read or written; the message, one line, says why and what to try."""


class DamagedError(RunFileError):
    """Something in the file is not as it was written."""
