"""Reading a run file: what it is of, and its beats as they are asked for."""

from __future__ import annotations

import weakref
from collections import OrderedDict
from collections.abc import Iterator
from functools import cached_property
from typing import TYPE_CHECKING, Any, NamedTuple, Self

from muchado.bundle.checked import Checked
from muchado.bundle.codec import from_json
from muchado.bundle.inputcodec import input_from_json
from muchado.bundle.sound import BundleError
from muchado.bundle.soundinputs import check_inputs
from muchado.kernel.events import Beat, Choice, Event
from muchado.record.mistakes import RESCUE, DamagedError, RunFileError
from muchado.record.sqlite.file import guarded, open_to_read
from muchado.record.start import Start, TextFile, readable, text_digest
from muchado.record.state import decode
from muchado.record.tables import Table, tables, text_of

if TYPE_CHECKING:
    import sqlite3
    from pathlib import Path

    from muchado.bundle.inputs import Input
    from muchado.kernel.world.world import World

BLOCK, BLOCKS = 64, 16
"""How many beats are read at once, and how many blocks of them are kept at hand."""

OUTER = ("beat", "row")
"""The columns, before all others, that say where a record stands and are no part of it."""

_NO_VALUES = (ValueError, TypeError, LookupError, RecursionError)
"""What reading a record raises where the file holds something else."""


class Kept(NamedTuple):
    """A state as it was kept after a beat, and its fingerprint."""

    beat: int
    digest: str
    world: World


class Reader:
    """A run file open for reading. It may be being written to: what was committed when it is asked is what it tells.

    `path` is only for messages. Every method raises `RunFileError` if the file cannot be read.
    """

    def __init__(self, path: Path, connection: sqlite3.Connection) -> None:
        self.path = path
        self._connection = connection
        weakref.finalize(self, connection.close)
        self._queries = {table.name: self._query(table) for table in tables()}
        self._blocks: OrderedDict[int, list[Beat]] = OrderedDict()

    @classmethod
    def open(cls, path: Path) -> Self:
        """Return a reader of a file.

        Raises:
            RunFileError: it is no run file or cannot be read; `DamagedError` if it is not whole.

        """
        return cls(path, open_to_read(path))

    def close(self) -> None:
        """Let go of the file."""
        self._connection.close()

    def share(self, connection: sqlite3.Connection) -> None:
        """Read through this connection to the same file from now on, and let go of the one before."""
        self._connection.close()
        self._connection = connection
        weakref.finalize(self, connection.close)

    # ------------------------------------------------------------------ what it is of

    @cached_property
    def start(self) -> Start:
        """What the run follows from, but for its inputs. The bundle is looked through, as any from outside is."""
        text, seed, version = self._run("bundle", "seed", "muchado")
        try:
            bundle = Checked(from_json(str(text)))
        except BundleError as error:
            raise RunFileError(f"{self.path}: the world that it holds cannot be read. {error}") from error
        files = self._all("SELECT name, text, library FROM files ORDER BY number")
        texts = tuple(TextFile(name, text, bool(library)) for name, text, library in files)
        return Start(bundle, int(seed), texts, str(version))

    def facts(self) -> dict[str, Any]:
        """Return what the file says of itself: the columns of its table `run`, but for the bundle."""
        columns = ("title", "seed", "start", "end", "bundle_digest", "text_digest", "muchado")
        return dict(zip(columns, self._run(*columns), strict=True))

    def inputs(self) -> tuple[Input, ...]:
        """Return what was done to the run from outside, in order, and is to be done yet."""
        rows = self._all("SELECT number, minute, kind, data FROM inputs ORDER BY number")
        if any(number != at for at, (number, *_) in enumerate(rows, start=1)):
            raise DamagedError(f"{self.path} is damaged: an input is missing. {RESCUE}")
        try:
            inputs = tuple(input_from_json(*row) for _, *row in rows)
            check_inputs(self.start.bundle, inputs)
        except (BundleError, *_NO_VALUES) as error:
            raise DamagedError(
                f"{self.path} is damaged: an input is not as it was written. {error} {RESCUE}"
            ) from error
        return inputs

    @property
    def world(self) -> Checked:
        """The bundle by which the run can be read: that of the start, and what inputs have brought by the last beat."""
        return readable(self.start, self.inputs(), self.last()[1])

    def counts(self) -> dict[str, int]:
        """Return how many records of each kind there are."""
        names = ("beats", *(table.name for table in tables() if self._queries[table.name]), "inputs", "snapshots")
        return {name: self._all(f"SELECT count(*) FROM {name}")[0][0] for name in names}  # noqa: S608 (our own names)

    def last(self) -> tuple[int, int, str]:
        """Return the last beat's number, minute and digest; (0, the minute before the start, "") if there is none."""
        found = self._all("SELECT number, minute, digest FROM beats ORDER BY number DESC LIMIT 1")
        return found[0] if found else (0, self.start.bundle.start - 1, "")

    # ------------------------------------------------------------------ beats

    def beat(self, number: int) -> Beat:
        """Return a beat by its number, from 1."""
        first = (number - 1) // BLOCK * BLOCK + 1
        block = self._blocks.get(first) or self._read(first, first + BLOCK - 1)
        if len(block) == BLOCK:  # otherwise it may grow yet
            self._blocks[first] = block
            if len(self._blocks) > BLOCKS:
                self._blocks.popitem(last=False)
        return block[number - first]

    def alone(self, number: int) -> Beat:
        """Return a beat as `beat` does, without reading any other: the next may be damaged."""
        return self._read(number, number)[0]

    def beat_at(self, number: int) -> tuple[int, str]:
        """Return a beat's minute and digest.

        Raises:
            LookupError: there is no such beat.

        """
        found: tuple[int, str] = self._all("SELECT minute, digest FROM beats WHERE number = ?", number)[0]
        return found

    def digest(self, number: int) -> str:
        """Return the digest of a beat, "" for 0: before the first there is nothing."""
        return self.beat_at(number)[1] if number else ""

    def text(self, number: int) -> str:
        """Return the text of which a beat's digest is made, from what the file holds."""
        rows = {
            table.name: [row[len(OUTER) :] for row in found]
            for table in tables()
            if self._queries[table.name]
            and (found := self._all(f"SELECT * FROM {table.name} WHERE beat = ? ORDER BY row", number))  # noqa: S608 (our own names)
        }
        return text_of(rows)

    def bundle_digest(self) -> str:
        """Return the fingerprint of the bundle that the file holds."""
        return text_digest(str(*self._run("bundle")))

    def state_digests(self) -> dict[int, str]:
        """Return the numbers of the beats whose state was kept, and the fingerprints of the states."""
        return dict(self._all("SELECT beat, digest FROM snapshots"))

    def minutes(self, first: int, last: int) -> list[int]:
        """Return the minutes of the beats from one number to another."""
        return [row[0] for row in self._all("SELECT minute FROM beats WHERE number BETWEEN ? AND ?", first, last)]

    def snapshot(self, beat: int) -> Kept | None:
        """Return the last state that was kept up to a beat; None if there is none that can be read."""
        rows = self._all("SELECT beat, digest, state FROM snapshots WHERE beat <= ? ORDER BY beat DESC LIMIT 1", beat)
        for number, digest, state in rows:
            try:
                return Kept(number, digest, decode(state))
            except DamagedError:
                return None
        return None

    def records(self, table: str, where: str = "", *values: object) -> list[Any]:
        """Return the records of a table, in order; `where` restricts them by a condition on its columns."""
        return [record for _, _, record in self.placed(table, f"{where} ORDER BY beat, row", *values)]

    def placed(self, table: str, clause: str, *values: object) -> list[tuple[int, int, Any]]:
        """Return the records of a table that a clause finds, in its order, and where they stand.

        That is the number of the beat, and the place among the beat's records of this kind, from 0.
        """
        query = self._queries[table]
        if query is None:
            return []
        made = next(one for one in tables() if one.name == table)
        try:
            return [(beat, row, made.value(cells)) for beat, row, *cells in self._all(f"{query} {clause}", *values)]
        except _NO_VALUES as error:
            raise DamagedError(
                f"{self.path} is damaged: something in its {table} is not as it was written. {RESCUE}"
            ) from error

    def event(self, number: int) -> Event:
        """Return an event by its number.

        Raises:
            KeyError: there is none of this number.

        """
        found = self.records("events", "WHERE id = ?", number)
        if not found:
            raise KeyError(number)
        event: Event = found[0]
        return event

    def choices(self, event: int) -> tuple[Choice, ...]:
        """Return the choice behind an event, and behind its answer."""
        # It is in the beat of its event.
        where = "WHERE beat = (SELECT beat FROM events WHERE id = ?) AND event = ?"
        return tuple(self.records("choices", where, event, event))

    def rows(self, table: str) -> tuple[list[str], Iterator[tuple[Any, ...]]]:
        """Return the names of a table's columns and its rows as they stand in the file, in order."""
        with guarded(self.path):
            found = self._connection.execute(f"SELECT * FROM {table}")  # noqa: S608 (the name of one of our own tables)
        return [column[0] for column in found.description], self._fetched(found)

    def _fetched(self, found: Iterator[tuple[Any, ...]]) -> Iterator[tuple[Any, ...]]:
        with guarded(self.path):
            yield from found

    def numbers(self, query: str) -> list[int]:
        """Return the first column of what a query finds."""
        return [row[0] for row in self._all(query)]

    # ------------------------------------------------------------------ inner

    def _read(self, first: int, last: int) -> list[Beat]:
        minutes = self.minutes(first, last)
        held: list[list[list[Any]]] = [[[] for _ in tables()] for _ in minutes]
        try:
            for at, table in enumerate(tables()):
                query = self._queries[table.name]
                rows = self._all(f"{query} WHERE beat BETWEEN ? AND ? ORDER BY beat, row", first, last) if query else []
                for number, _, *cells in rows:
                    held[number - first][at].append(table.value(cells))
        except _NO_VALUES as error:
            raise DamagedError(
                f"{self.path} is damaged: something in its beats {first} to {last} is not as it was written. {RESCUE}"
            ) from error
        return [Beat(minute, *map(tuple, records)) for minute, records in zip(minutes, held, strict=True)]

    def _query(self, table: Table) -> str | None:
        """What reads a table's records: what an older file lacks has its default. None if it lacks the table."""
        present = {row[1] for row in self._all(f"PRAGMA table_info({table.name})")}
        if not present:
            return None
        lacking = [column.name for column in table.columns if column.needed and column.name not in present]
        if lacking:
            raise RunFileError(
                f"{self.path} was made by a Much Ado too old to be read: its {table.name} lack {', '.join(lacking)}."
            )
        columns = [
            f'"{column.name}"' if column.name in present else _literal(column.default) for column in table.columns
        ]
        return f"SELECT beat, row, {', '.join(columns)} FROM {table.name}"  # noqa: S608 (our own names)

    def _run(self, *columns: str) -> tuple[Any, ...]:
        """Return columns of the one row that says what the file is of."""
        named = ", ".join(f'"{column}"' for column in columns)
        rows = self._all(f"SELECT {named} FROM run")  # noqa: S608 (our own names)
        if len(rows) != 1:
            raise DamagedError(f"{self.path} is damaged: it does not say what it is of.")
        row: tuple[Any, ...] = rows[0]
        return row

    def _all(self, query: str, *values: object) -> list[Any]:
        with guarded(self.path):
            return self._connection.execute(query, values).fetchall()


def _literal(cell: object) -> str:
    if cell is None:
        return "NULL"
    return str(cell) if isinstance(cell, int) else "'" + str(cell).replace("'", "''") + "'"
