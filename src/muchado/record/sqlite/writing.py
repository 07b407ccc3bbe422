"""Writing a run to its file: the world first, then every beat as it is played, each in a transaction of its own."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from muchado.bundle.alter import BRINGS
from muchado.bundle.codec import to_json
from muchado.bundle.inputcodec import input_to_json
from muchado.kernel.state.canon import digest
from muchado.record.detail import detailed_from
from muchado.record.sqlite import strands
from muchado.record.sqlite.file import closed_on_failure, create, guarded, open_to_write, settle
from muchado.record.sqlite.schema import held_tables, names_of, rules_of
from muchado.record.start import next_digest, readable, text_digest
from muchado.record.state import encode
from muchado.record.tables import rows_of, tables, text_of

if TYPE_CHECKING:
    import sqlite3
    from collections.abc import Iterable
    from pathlib import Path

    from muchado.bundle.checked import Checked
    from muchado.bundle.inputs import Input
    from muchado.kernel import Beat
    from muchado.kernel.world.world import World
    from muchado.record.start import Start

SPARSE = 100_000
"""How many characters of records there are at least between two snapshots."""

SHARE = 6
"""How many times as many characters of records as of states are kept: to make a state takes time."""


class Writer:
    """Keeps a run in a file. Nothing of it stays in memory, and a beat that was taken in is never lost.

    `number` is that of the last beat. Others may read through the `connection`.
    Use `Writer.new` for a new file and `Writer.further` to go on with one.
    """

    def __init__(self, path: Path, connection: sqlite3.Connection) -> None:
        self.path = path
        self.connection = connection
        self.number, self._digest = self._last_beat()
        self._since, self._enough = self._since_snapshot()
        found: tuple[int, int] | None = connection.execute("SELECT detail, bare FROM kept").fetchone()
        self._detail_days, self._bare = found or (0, 0)
        self._detailed_from = 0
        self._held = held_tables(connection)
        self._insert = {table.name: _insertion(table.name, len(table.columns)) for table in self._held}

    @classmethod
    def new(cls, path: Path, start: Start, inputs: Iterable[Input] = (), detail_days: int = 0, bare: int = 0) -> Writer:
        """Return what writes a run from its beginning to a new file; `inputs` are those that are known by then.

        Details are kept of its last `detail_days` (0: of all); of its first `bare` beats there are none to begin with.

        Raises:
            RunFileError: the file exists already, or cannot be made.

        """
        return cls(path, create(path, partial(_write_start, start, inputs, detail_days, bare)))

    @classmethod
    def further(cls, path: Path) -> Writer:
        """Return what goes on with a file after the last beat that it holds.

        Raises:
            RunFileError: the file cannot be read or written.

        """
        connection = open_to_write(path)
        with guarded(path), closed_on_failure(connection):
            return cls(path, connection)

    def add(self, beat: Beat, world: World | None) -> None:
        """Keep a beat; when this returns it is kept for good. `world` is the state after it, None if it is not known.

        Raises:
            RunFileError: it cannot be kept. All beats before it are.

        """
        rows = rows_of(beat, self._held)
        text = text_of(rows)
        number, size = self.number + 1, len(text)
        self._digest = next_digest(self._digest, text)
        with guarded(self.path):
            for name, cells in rows.items():
                self.connection.executemany(self._insert[name], [(number, at, *row) for at, row in enumerate(cells)])
            self.connection.execute("INSERT INTO beats VALUES (?, ?, ?, ?)", (number, beat.minute, self._digest, size))
            strands.add(self.connection, number)
            if self._detail_days > 0:
                self._let_go(detailed_from(beat.minute, self._detail_days))
            self._since += size
            if world is not None and self._since >= self._enough and self._held == tables():
                self._snapshot(number, world)
            self.connection.execute("COMMIT")
            self.number = number
            self.connection.execute("BEGIN IMMEDIATE")

    def put(self, one: Input, world: Checked | None = None) -> None:
        """Keep what is done to the run from outside; when this returns it is kept for good.

        `world` is the one by which the run can be read from then on, where this brings something with a name.

        Raises:
            RunFileError: it cannot be kept. All that came before it is.

        """
        with guarded(self.path):
            _write_input(self.connection, one)
            if world is not None:
                _write_names(self.connection, world)
            self.connection.execute("COMMIT")
            self.connection.execute("BEGIN IMMEDIATE")

    def settle(self) -> None:
        """Bring everything into the one file and let others write to it. The connection can be read from still."""
        with guarded(self.path):
            settle(self.connection)

    def close(self) -> None:
        """Bring everything into the one file and let go of it."""
        try:
            self.settle()
        finally:
            self.connection.close()

    # ------------------------------------------------------------------ inner

    def _let_go(self, minute: int) -> None:
        """Keep of what was chosen before a minute, the first of a day, no longer what spoke for it."""
        if minute <= self._detailed_from:
            return
        self._detailed_from = minute
        last = "SELECT coalesce(max(number), 0) FROM beats WHERE minute < ?"
        (bare,) = self.connection.execute(last, (minute,)).fetchone()
        if bare > self._bare:
            self.connection.execute("UPDATE choices SET parts = '[]' WHERE beat > ? AND beat <= ?", (self._bare, bare))
            self.connection.execute("UPDATE kept SET bare = ?", (bare,))
            self._bare = bare

    def _snapshot(self, number: int, world: World) -> None:
        """Keep the state. The larger it is, the rarer."""
        fingerprint = digest(world)
        state, size = encode(world)
        self.connection.execute("INSERT INTO snapshots VALUES (?, ?, ?, ?)", (number, fingerprint, size, state))
        self._since, self._enough = 0, max(SPARSE, SHARE * size)

    def _last_beat(self) -> tuple[int, str]:
        found = self.connection.execute("SELECT number, digest FROM beats ORDER BY number DESC LIMIT 1").fetchone()
        return found or (0, "")

    def _since_snapshot(self) -> tuple[int, int]:
        """How much was kept since the last snapshot, and how much there must be before the next."""
        last = "SELECT beat, coalesce(CAST(size AS INTEGER), 0) FROM snapshots ORDER BY beat DESC LIMIT 1"
        beat, size = self.connection.execute(last).fetchone() or (0, 0)
        further = "SELECT CAST(total(size) AS INTEGER) FROM beats WHERE number > ?"
        (since,) = self.connection.execute(further, (beat,)).fetchone()
        return since, max(SPARSE, SHARE * size)


def _write_start(
    start: Start, inputs: Iterable[Input], detail_days: int, bare: int, connection: sqlite3.Connection
) -> None:
    bundle, seed, files, version, rules = start
    connection.execute("INSERT INTO kept VALUES (?, ?, ?)", (rules, detail_days, bare))
    compiled = to_json(bundle)
    connection.execute(
        "INSERT INTO run VALUES (?, ?, ?, ?, ?, ?, ?, ?)",
        (
            bundle.title, seed, bundle.start, bundle.end, compiled, text_digest(compiled),
            text_digest(*(part for file in files for part in (file.name, file.text))), version,
        ),
    )  # fmt: skip
    connection.executemany(
        "INSERT INTO files (name, library, text) VALUES (?, ?, ?)",
        [(file.name, int(file.library), file.text) for file in files],
    )
    _write_names(connection, bundle)
    known = tuple(inputs)
    for one in known:
        _write_input(connection, one)
        if isinstance(one.what, BRINGS):
            _write_names(connection, readable(start, known, one.minute))


def _write_names(connection: sqlite3.Connection, bundle: Checked) -> None:
    connection.executemany("INSERT OR REPLACE INTO names VALUES (?, ?, ?, ?)", names_of(bundle))
    connection.executemany("INSERT OR REPLACE INTO rules VALUES (?, ?, ?, ?, ?, ?)", rules_of(bundle))


def _write_input(connection: sqlite3.Connection, one: Input) -> None:
    connection.execute("INSERT INTO inputs (minute, kind, data) VALUES (?, ?, ?)", input_to_json(one))


def _insertion(table: str, columns: int) -> str:
    marks = ", ".join("?" * (columns + 2))
    return f"INSERT INTO {table} VALUES ({marks})"  # noqa: S608 (the name of one of our own tables)
