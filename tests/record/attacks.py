"""Every kind of alteration of a run file, to every table and column: what somebody who means harm could do to one."""

from __future__ import annotations

import sqlite3
import struct
import zlib
from contextlib import closing
from functools import partial
from typing import TYPE_CHECKING

from muchado.kernel.state.canon import digest
from muchado.kernel.state.tables import MIND, WORLD
from muchado.record.state import decode, encode

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from pathlib import Path

DEEP = "[" * 3000 + "]" * 3000
CELLS = (
    "NULL", "-1", "1", "99", "9223372036854775807", "-9223372036854775808", "1.5", "9e999", "''", "'done'", "x'00'",
    "zeroblob(3000000)", "CAST(x'7bff7d' AS TEXT)", "'[]'", "'[[[]]]'", "'{}'", "'[-1,-1]'", "'[null]'", "'[1.5]'",
    "'[\"a\"]'", f"'[{'9' * 3000}]'", f"'[{'9' * 100_000}]'", f"'{DEEP}'", "'[1,[1,[1,[1,[1]]]]]'", "'NaN'",
    "'=1+1'", "char(27) || '[31m'",
)  # fmt: skip
"""What is written over a cell: of other types, too large, too deep, out of range, no text at all."""

ENDLESS = "WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n) SELECT i FROM n"
ADDED = (
    "CREATE TABLE more (a)", "CREATE VIEW more AS SELECT 1", "CREATE INDEX more ON events (place)",
    "CREATE TRIGGER more AFTER INSERT ON beats BEGIN DELETE FROM beats; END", "CREATE VIRTUAL TABLE more USING fts5(a)",
    "ANALYZE", "DROP TABLE run; CREATE TABLE run (a)", "DROP INDEX events_id", "DROP VIEW learned",
    "PRAGMA user_version = -1", "PRAGMA user_version = 0", "PRAGMA user_version = 1",
    "PRAGMA user_version = 2000000000", "PRAGMA application_id = 7", "INSERT INTO run SELECT * FROM run",
    "DELETE FROM beats WHERE number = 3", "UPDATE beats SET number = number + 5",
    "INSERT INTO beats SELECT number + 100, minute, digest, size FROM beats",
)  # fmt: skip
"""What is done to a whole file."""

Alteration = tuple[str, "Callable[[Path], None]"]


def alterations(path: Path) -> Iterator[Alteration]:
    """All that is done to copies of a file, with words for it."""
    with closing(sqlite3.connect(path)) as connection:
        names = [name for (name,) in connection.execute("SELECT name FROM sqlite_master WHERE type = 'table'")]
        columns = {name: [row[1] for row in connection.execute(f"PRAGMA table_info({name})")] for name in names}
    for sql in ADDED:
        yield sql, by(sql)
    for table, its in columns.items():
        drop = f"DROP TABLE {table}"
        yield drop, by(drop)
        yield f"no {table}", by(f"DELETE FROM {table}")  # noqa: S608 (our own)
        for select in (ENDLESS, f"SELECT * FROM {table}", "SELECT 1"):  # noqa: S608 (our own)
            yield f"a view for {table}: {select}", by(f"{drop}; CREATE VIEW {table} AS {select}")
        for column in its:
            yield f"{table}.{column} renamed", by(f'ALTER TABLE {table} RENAME COLUMN "{column}" TO other')
            for cell in CELLS:
                sql = f'UPDATE {table} SET "{column}" = {cell}'  # noqa: S608 (our own)
                yield f"{table}.{column} = {cell[:40]}", by(sql)
                yield f"first {table}.{column} = {cell[:40]}", by(f"{sql} {_first(table, its)}")
    for part in range(1, 20):
        yield f"cut at {part}/20", lambda file, part=part: cut(file, part)
        yield f"bits flipped, {part}", lambda file, part=part: flipped(file, part)
    yield from _states()


def by(sql: str) -> Callable[[Path], None]:
    """What a script of SQL does to a file; where SQLite refuses it, nothing."""

    def alter(path: Path) -> None:
        with closing(sqlite3.connect(path)) as connection:
            connection.execute("PRAGMA ignore_check_constraints = ON")
            try:
                connection.executescript(sql)
            except sqlite3.Error:
                return

    return alter


def cut(path: Path, part: int) -> None:
    """Leave so many twentieths of a file."""
    data = path.read_bytes()
    path.write_bytes(data[: len(data) * part // 20])


def flipped(path: Path, seed: int) -> None:
    """Turn a bit over in every so many thousand bytes."""
    data = bytearray(path.read_bytes())
    for at in range(seed * 101, len(data), 5003):
        data[at] ^= 1 << (at + seed) % 8
    path.write_bytes(data)


def _first(table: str, columns: list[str]) -> str:
    keys = {"names": "kind, number", "rules": "kind, number"}.get(table)
    keys = keys or ("beat, row" if "row" in columns else "rowid")
    return f"WHERE ({keys}) = (SELECT {keys} FROM {table} LIMIT 1)"  # noqa: S608 (our own)


# ---------------------------------------------------------------------- states


def _states() -> Iterator[Alteration]:
    """What is done to a state, whose fingerprint is then made to fit."""
    bomb = zlib.compress(b"[" * 50_000_000)
    yield "a bomb", lambda file: _put(file, bomb)
    yield "no state", lambda file: _put(file, b"\x80\x04N.")
    for table in WORLD.tables:
        for value in (None, -1, 10**12, [], {}, [-1], {-1: -1}, {1: {}}):
            yield f"state.{table} = {value}", partial(_table, name=table, value=value, of=None)
    for table in MIND.tables:
        for value in (None, -1, 10**12, [], {}, [-1], {(8, 0): 7}, {-1: 1}):
            yield f"mind.{table} = {value}", partial(_table, name=table, value=value, of=0)


def _table(path: Path, name: str, value: object, of: int | None) -> None:
    """Write something over a table of a state, as far as it can be written at all."""
    with closing(sqlite3.connect(path)) as connection:
        (state,) = connection.execute("SELECT state FROM snapshots ORDER BY beat DESC LIMIT 1").fetchone()
    world = decode(state)
    held = world if of is None else world.minds[of]
    setattr(held, name, value)
    try:
        _put(path, encode(world)[0])
    except (TypeError, AttributeError, struct.error, LookupError, ValueError):
        _put(path, b"no state")


def _put(path: Path, state: bytes) -> None:
    try:
        world = decode(state)
        for mind in world.minds:
            mind.stamp = None
        said = digest(world)
    except Exception:  # noqa: BLE001 (whatever it is: then the fingerprint stays as it was)
        said = None
    with closing(sqlite3.connect(path)) as connection, connection:
        connection.execute("UPDATE snapshots SET state = ?, digest = coalesce(?, digest)", (state, said))
