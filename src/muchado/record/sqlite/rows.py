"""Asking a run file: queries, and the cells that they find, each of which is of the kind that it should be."""

from __future__ import annotations

import weakref
from collections.abc import Iterator
from typing import TYPE_CHECKING, Any

from muchado.record.mistakes import RESCUE, DamagedError
from muchado.record.sqlite.file import guarded

if TYPE_CHECKING:
    import sqlite3
    from collections.abc import Sequence
    from pathlib import Path

_HELD: dict[str, tuple[type, ...]] = {"INTEGER": (int, type(None)), "TEXT": (str, type(None)), "BLOB": (bytes,)}
"""What a column holds, by its type; one of another type, as in a view, is none of ours, and holds nothing."""


class Rows:
    """The rows of a run file. `path` is only for messages.

    Every method raises `RunFileError` if the file cannot be read, `DamagedError` if it holds something else.
    """

    def __init__(self, path: Path, connection: sqlite3.Connection) -> None:
        self.path = path
        self._connection = connection
        weakref.finalize(self, connection.close)

    def close(self) -> None:
        """Let go of the file."""
        self._connection.close()

    def share(self, connection: sqlite3.Connection) -> None:
        """Read through this connection to the same file from now on, and let go of the one before."""
        self._connection.close()
        self._connection = connection
        weakref.finalize(self, connection.close)

    def rows(self, table: str) -> tuple[list[str], Iterator[tuple[Any, ...]]]:
        """Return the names of a table's columns and its rows as they stand in the file, in order."""
        with guarded(self.path):
            kinds = dict(self._connection.execute("SELECT name, type FROM pragma_table_info(?)", (table,)).fetchall())
            found = self._connection.execute(f"SELECT * FROM {table}")  # noqa: S608 (the name of one of our own tables)
        columns = [column[0] for column in found.description]
        return columns, self._fetched(table, found, [_HELD.get(kinds[column], ()) for column in columns])

    def _fetched(
        self, table: str, found: Iterator[tuple[Any, ...]], kinds: Sequence[tuple[type, ...]]
    ) -> Iterator[tuple[Any, ...]]:
        with guarded(self.path):
            for row in found:
                if not all(map(isinstance, row, kinds)):
                    raise self._damage(f"something in its {table} is not as it was written")
                yield row

    def numbers(self, query: str) -> list[int]:
        """Return the first column, numbers, of what a query finds."""
        return [row[0] for row in self._typed((int,), query)]

    def _damage(self, what: str) -> DamagedError:
        return DamagedError(f"{self.path} is damaged: {what}. {RESCUE}")

    def _typed(self, kinds: tuple[type, ...], query: str, *values: object) -> list[Any]:
        """Return what a query finds, whose cells are each of a kind."""
        found = self._all(query, *values)
        for row in found:
            if not all(map(isinstance, row, kinds)):
                raise self._damage("something in it is not as it was written")
        return found

    def _all(self, query: str, *values: object) -> list[Any]:
        with guarded(self.path):
            try:
                return self._connection.execute(query, values).fetchall()
            except OverflowError:  # a number that no file can hold stands nowhere in this one
                return []
