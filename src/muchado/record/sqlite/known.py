"""What may stand in a run file: our own tables, indexes and views, in the very words that make them, and nothing else.

A file can come from anybody. Where its schema is ours word for word there are no views in place of tables, no triggers
and no columns that are reckoned out, and a query costs what it costs in a file of our own.
"""

from __future__ import annotations

import re
import sqlite3
from functools import cache
from typing import TYPE_CHECKING, NamedTuple

from muchado.kernel.events import Beat
from muchado.record.mistakes import RESCUE, DamagedError, RunFileError
from muchado.record.sqlite.schema import OLDER, SINCE, statements
from muchado.record.tables import tables

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator
    from pathlib import Path

    from muchado.record.tables import Table

_MADE = re.compile(r"CREATE (TABLE|INDEX|VIEW) (\w+)(?: ON (\w+))?")
_COLUMN = re.compile(r'"(\w+)" (?:INTEGER|TEXT)[,)]')


START = "run"
"""The table without which nothing can be kept."""


class Made(NamedTuple):
    """A row of the schema: a table, index or view, and the statement that made it."""

    kind: str
    name: str
    table: str
    sql: str


def check_schema(path: Path, connection: sqlite3.Connection, version: int, *, whole: bool = True) -> None:
    """Look whether a file's schema is one that a Much Ado has made.

    Args:
        path: the file, for messages.
        connection: reads it.
        version: that of the file.
        whole: whether nothing of it may be missing; in a damaged file it may.

    Raises:
        RunFileError: something in it is none of ours; `DamagedError` if something is missing.

    """
    known, found = _known(version), set()
    for one in _schema(connection, whole=whole):
        if not isinstance(one.sql, str) or one._replace(sql=_plain(one.sql)) not in known | set(_shorter(one)):
            # In a damaged file it may be a part of ours.
            raise (RunFileError if whole else DamagedError)(
                f"{path} holds something that Much Ado has not made ({one.kind} {str(one.name)[:40]!r}). A run file "
                "is not to be added to; take a copy for that."
            )
        found.add(one.name)
    missing = sorted((_needed(version) if whole else {START}) - found)
    if missing:
        raise DamagedError(f"{path} is damaged: it lacks its {missing[0]}. {RESCUE}")


def _schema(connection: sqlite3.Connection, *, whole: bool) -> Iterator[Made]:
    """Yield the rows of a file's schema; of a damaged one those that can be read, as SQLite itself does."""
    try:
        for row in connection.execute("SELECT type, name, tbl_name, sql FROM sqlite_master"):
            yield Made(*row)
    except sqlite3.DatabaseError:
        if whole:
            raise


@cache
def _known(version: int) -> frozenset[Made]:
    """Return what may stand in files of a version."""
    made = [*_made(statements()), *_made(OLDER)]
    return frozenset(one for one in made if SINCE.get(one.name, 0) <= version)


@cache
def _needed(version: int) -> frozenset[str]:
    """Return the names of what no file of a version lacks. Views are for others; a kind of record may be a new one."""
    made = (one for one in _made(statements()) if one.kind != "view" and one.table not in Beat._field_defaults)
    return frozenset(one.name for one in made if SINCE.get(one.name, 0) <= version)


def _made(all_statements: Iterable[str]) -> Iterator[Made]:
    return (_row(one) for one in all_statements if not one.startswith("PRAGMA"))


def _shorter(one: Made) -> Iterator[Made]:
    """Yield what would have made a record's table before fields with a default were added to it."""
    for table in tables():
        if one.name == table.name:
            yield _row(_with(table, set(_COLUMN.findall(one.sql))))


def _with(table: Table, present: set[str]) -> str:
    columns = tuple(column for column in table.columns if column.needed or column.name in present)
    return table._replace(columns=columns).create()[0]


def _row(statement: str) -> Made:
    found = _MADE.match(statement.strip())
    if found is None:
        raise ValueError(f"this makes nothing: {statement}")
    kind, name, table = found.groups()
    return Made(kind.lower(), name, table or name, _plain(statement))


def _plain(sql: str) -> str:
    """Return a statement with single blanks: however the lines are broken it is the same."""
    return re.sub(r"\s*([(),])\s*", r"\1", " ".join(sql.split()))
