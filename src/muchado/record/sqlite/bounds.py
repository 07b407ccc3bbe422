"""A connection to a file that can come from anybody: what a query may cost is bounded, and counted in steps.

Steps are those of SQLite's own machine, so that the same file costs the same everywhere; their bound follows the size
of the file, so that no sound file comes near it.
"""

from __future__ import annotations

import sqlite3
from contextlib import suppress
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

EACH = 100_000
"""After how many steps it is looked how many there were."""

AT_LEAST, PER_BYTE = 20_000_000, 16
"""How many steps a query may take, about half a second, and how many more for each byte of the file."""

LONGEST = 64_000_000
"""The most bytes in one cell."""

LIMITS = {
    sqlite3.SQLITE_LIMIT_LENGTH: LONGEST,
    sqlite3.SQLITE_LIMIT_SQL_LENGTH: 100_000,
    sqlite3.SQLITE_LIMIT_COLUMN: 100,
    sqlite3.SQLITE_LIMIT_EXPR_DEPTH: 100,
    sqlite3.SQLITE_LIMIT_COMPOUND_SELECT: 10,
    sqlite3.SQLITE_LIMIT_ATTACHED: 0,
    sqlite3.SQLITE_LIMIT_TRIGGER_DEPTH: 1,
}

SAFE = ("trusted_schema = OFF", "cell_size_check = ON", "mmap_size = 0")
"""What SQLite is told about a file that can come from anybody."""


class Connection(sqlite3.Connection):
    """Counts the steps of each query that is begun, once it is told to."""

    _steps = 0

    def execute(self, *query: Any) -> sqlite3.Cursor:  # noqa: ANN401 (as SQLite's own takes them)
        """Begin a query, with an allowance of its own."""
        self._steps = 0
        return super().execute(*query)

    def bound(self, size: Callable[[], int]) -> None:
        """Hold queries to the bounds from now on; `size` says how many bytes there are to be read."""

        def is_too_much() -> bool:
            self._steps += EACH
            return self._steps > AT_LEAST and self._steps > AT_LEAST + PER_BYTE * size()

        for limit, most in LIMITS.items():
            self.setlimit(limit, most)
        for pragma in SAFE:
            self.execute(f"PRAGMA {pragma}")
        self.set_progress_handler(is_too_much, EACH)


def size_of(path: Path) -> int:
    """Return how many bytes a file and its log have."""
    found = 0
    for name in (path, f"{path}-wal"):
        with suppress(OSError):
            found += type(path)(name).stat().st_size
    return found
