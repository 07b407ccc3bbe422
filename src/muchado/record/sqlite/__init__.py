"""Runs in files, which are SQLite databases. Imported when one is asked for, and not before.

A Python without sqlite3, such as games are shipped with, plays, tells and explains all the same.
"""

from __future__ import annotations

from muchado.record.mistakes import RunFileError

try:
    import sqlite3 as _sqlite3  # noqa: F401 (looked for here, so that whoever asks is told in words)
except ImportError as _error:
    raise RunFileError(
        "Runs are kept in SQLite files, and this Python lacks the module sqlite3. Play without saving, "
        "or use a Python that has it."
    ) from _error
