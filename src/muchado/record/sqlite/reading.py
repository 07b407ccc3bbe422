"""Reading a run file: what it is of, and its beats as they are asked for."""

from __future__ import annotations

from collections import OrderedDict
from functools import cached_property
from typing import TYPE_CHECKING, Any, NamedTuple, Self

from muchado.bundle.alter import BRINGS
from muchado.bundle.checked import Checked
from muchado.bundle.codec import from_json
from muchado.bundle.inputcodec import input_from_json
from muchado.bundle.inputs import LARGEST_SEED
from muchado.bundle.mistakes import BundleError
from muchado.bundle.soundinputs import check_inputs
from muchado.kernel.events import Beat, Choice, Event, Stage
from muchado.record.mistakes import DamagedError, RunFileError
from muchado.record.sound import Sense
from muchado.record.sqlite.file import closed_on_failure, guarded, open_to_read
from muchado.record.sqlite.rows import Rows
from muchado.record.sqlite.schema import FIRST_RULES, held_tables
from muchado.record.start import Start, TextFile, readable, text_digest
from muchado.record.state import decode
from muchado.record.tables import Table, minute_at, tables, text_of

if TYPE_CHECKING:
    import sqlite3
    from pathlib import Path

    from muchado.bundle.inputs import Input
    from muchado.kernel.world.world import World

BLOCK, BLOCKS = 64, 16
"""How many beats are read at once, and how many blocks of them are kept at hand."""

OUTER = ("beat", "row")
"""The columns, before all others, that say where a record stands and are no part of it."""

SENSES = 2
"""How many worlds that a run has come through are kept at hand, besides the latest."""

_IN_ITS_BEAT = "beat = (SELECT beat FROM events WHERE id = ?)"

_NO_VALUES = (ValueError, TypeError, LookupError, RecursionError)
"""What reading a record raises where the file holds something else."""


class Detail(NamedTuple):
    """By which rules a run was played, and what of it is kept.

    `days`: of how many of the last days it is kept what spoke for choices, 0 for all. `bare`: up to which beat not.
    """

    rules: int = FIRST_RULES
    days: int = 0
    bare: int = 0


class Kept(NamedTuple):
    """A state as it was kept after a beat, and its fingerprint."""

    beat: int
    digest: str
    world: World


class Reader(Rows):
    """A run file open for reading. It may be being written to: what was committed when it is asked is what it tells.

    Every method raises `RunFileError` if the file cannot be read. Records are looked
    through before they are handed out: each makes sense in the world of the run, as far as it has come by its inputs;
    `judged` are those to go by, where not all of them can be read. `tables` are those of records that the file has.
    """

    def __init__(self, path: Path, connection: sqlite3.Connection) -> None:
        super().__init__(path, connection)
        with guarded(path):
            self.tables = held_tables(connection)
        self._queries = {table.name: self._query(table) for table in tables()}
        self._blocks: OrderedDict[int, list[Beat]] = OrderedDict()
        self._senses: tuple[Sense, ...] = ()
        self.judged: tuple[Input, ...] | None = None

    @classmethod
    def open(cls, path: Path) -> Self:
        """Return a reader of a file.

        Raises:
            RunFileError: it is no run file or cannot be read; `DamagedError` if it is not whole.

        """
        reader = cls(path, open_to_read(path))
        with closed_on_failure(reader._connection):
            reader._count_beats()
        return reader

    # ------------------------------------------------------------------ what it is of

    @cached_property
    def start(self) -> Start:
        """What the run follows from, but for its inputs. The bundle is looked through, as any from outside is."""
        text, seed, version = self._run("bundle", "seed", "muchado")
        if not 0 <= seed <= LARGEST_SEED:
            raise self._damage("its seed is not as it was written")
        try:
            bundle = Checked(from_json(text))
        except BundleError as error:
            raise RunFileError(f"{self.path}: the world that it holds cannot be read. {error}") from error
        files = self._typed((str, str, int), "SELECT name, text, library FROM files ORDER BY number")
        texts = tuple(TextFile(name, text, bool(library)) for name, text, library in files)
        return Start(bundle, seed, texts, version, self.kept().rules)

    def facts(self) -> dict[str, Any]:
        """Return what the file says of itself: the columns of its table `run`, but for the bundle."""
        columns = ("title", "seed", "start", "end", "bundle_digest", "text_digest", "muchado")
        return dict(zip(columns, self._run(*columns), strict=True))

    def kept(self) -> Detail:
        """Return by which rules the run was played, and of how many days its details are kept."""
        if not self._all("PRAGMA table_info(kept)"):  # a damaged file of an older form
            return Detail()
        found = self._typed((int, int, int), "SELECT rules, detail, bare FROM kept LIMIT 1")
        return Detail(*found[0]) if found else Detail()

    def inputs(self) -> tuple[Input, ...]:
        """Return what was done to the run from outside, in order, and is to be done yet."""
        rows = self._typed((int, int, str, str), "SELECT number, minute, kind, data FROM inputs ORDER BY number")
        if any(number != at for at, (number, *_) in enumerate(rows, start=1)):
            raise self._damage("an input is missing")
        try:
            inputs = tuple(input_from_json(*row) for _, *row in rows)
            check_inputs(self.start.bundle, inputs)
        except (BundleError, *_NO_VALUES) as error:
            raise self._damage(f"an input is not as it was written. {str(error).removesuffix('.')}") from error
        return inputs

    @property
    def world(self) -> Checked:
        """The bundle by which the run can be read: that of the start, and what inputs have brought by the last beat."""
        return readable(self.start, self.inputs(), self.last()[1])

    def counts(self) -> dict[str, int]:
        """Return how many records of each kind there are."""
        names = ("beats", *(table.name for table in tables() if self._queries[table.name]), "inputs", "snapshots")
        # To count all rows at once is one step for SQLite, however many there are: it could not be stopped.
        key = {"beats": "number", "inputs": "number"}
        return {name: self.numbers(f"SELECT count({key.get(name, 'beat')}) FROM {name}")[0] for name in names}  # noqa: S608 (our own names)

    def last(self) -> tuple[int, int, str]:
        """Return the last beat's number, minute and digest; (0, the minute before the start, "") if there is none."""
        found = self._typed((int, int, str), "SELECT number, minute, digest FROM beats ORDER BY number DESC LIMIT 1")
        return found[0] if found else (0, self.start.bundle.start - 1, "")

    # ------------------------------------------------------------------ beats

    def beat(self, number: int) -> Beat:
        """Return a beat by its number, from 1."""
        first = (number - 1) // BLOCK * BLOCK + 1
        block = self._blocks.get(first, [])
        if number - first >= len(block):  # the last one may have grown meanwhile
            block = self._blocks[first] = self._read(first, first + BLOCK - 1)
            if len(self._blocks) > BLOCKS:
                self._blocks.popitem(last=False)
        return block[number - first]

    def alone(self, number: int) -> Beat:
        """Return a beat as `beat` does, without reading any other: the next may be damaged. Its minute may be.

        Raises:
            DamagedError: it is not there, or not as it was written.

        """
        for beat in self._read(number, number, timed=False):
            return beat
        raise self._damage("a beat is missing")

    def beat_at(self, number: int) -> tuple[int, str]:
        """Return a beat's minute and digest.

        Raises:
            LookupError: there is no such beat.

        """
        found: tuple[int, str] = self._typed((int, str), "SELECT minute, digest FROM beats WHERE number = ?", number)[0]
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
        return text_digest(*self._run("bundle"))

    def state_digests(self) -> dict[int, str]:
        """Return the numbers of the beats whose state was kept, and the fingerprints of the states.

        A file whose records are of an older form has none: so are its states, and the run is played from its beginning.
        """
        if self.tables != tables():
            return {}
        return dict(self._typed((int, str), "SELECT beat, digest FROM snapshots"))

    def minutes(self, first: int, last: int) -> list[int]:
        """Return the minutes of the beats from one number to another."""
        query = "SELECT minute FROM beats WHERE number BETWEEN ? AND ? ORDER BY number"
        return [row[0] for row in self._typed((int,), query, first, last)]

    def snapshot(self, beat: int) -> Kept | None:
        """Return the last state that was kept up to a beat; None if there is none that can be read."""
        query = "SELECT beat, digest, state FROM snapshots WHERE beat <= ? ORDER BY beat DESC LIMIT 1"
        for number, digest, state in self._typed((int, str, bytes), query, beat):
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
            found = self._all(f"{query} {clause}", *values)
            return [(beat, row, self._sound(made.value(cells))) for beat, row, *cells in found]
        except _NO_VALUES as error:
            raise self._damage(f"something in its {table} is not as it was written") from error

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
        """Return the choice behind an event, and behind its answer; of a journey, all by which it went on."""
        # They are in the beats of the event and of its stages.
        if self._queries["stages"] is None:
            return tuple(self.records("choices", f"WHERE {_IN_ITS_BEAT} AND event = ?", event, event))
        where = f"WHERE ({_IN_ITS_BEAT} OR beat IN (SELECT beat FROM stages WHERE event = ?)) AND event = ?"  # noqa: S608 (our own words)
        return tuple(self.records("choices", where, event, event, event))

    def stages(self, event: int) -> tuple[Stage, ...]:
        """Return through which places a journey led, and how it ended; nothing if an event is none."""
        return tuple(self.records("stages", "WHERE event = ?", event))

    # ------------------------------------------------------------------ inner

    def _read(self, first: int, last: int, *, timed: bool = True) -> list[Beat]:
        minutes = self.minutes(first, last)
        places = minute_at() if timed else {}
        held: list[list[list[Any]]] = [[[] for _ in tables()] for _ in minutes]
        try:
            for at, table in enumerate(tables()):
                query = self._queries[table.name]
                rows = self._all(f"{query} WHERE beat BETWEEN ? AND ? ORDER BY beat, row", first, last) if query else []
                for number, _, *cells in rows:
                    record = self._sound(table.value(cells))
                    if table.name in places and record[places[table.name]] != minutes[number - first]:
                        raise ValueError(f"this is of another minute: {record}")
                    held[number - first][at].append(record)
        except _NO_VALUES as error:
            raise self._damage(f"something in its beats {first} to {last} is not as it was written") from error
        return [Beat(minute, *map(tuple, records)) for minute, records in zip(minutes, held, strict=True)]

    def _query(self, table: Table) -> str | None:
        """What reads a table's records: what an older file lacks has its default. None if it lacks the table."""
        held = next((one for one in self.tables if one.name == table.name), None)
        if held is None:
            return None
        lacking = [column.name for column in table.columns if column.needed and not held.has(column.name)]
        if lacking:
            raise RunFileError(
                f"{self.path} was made by a Much Ado too old to be read: its {table.name} lack {', '.join(lacking)}."
            )
        columns = [
            f'"{column.name}"' if held.has(column.name) else _literal(column.default) for column in table.columns
        ]
        return f"SELECT beat, row, {', '.join(columns)} FROM {table.name}"  # noqa: S608 (our own names)

    def _run(self, *columns: str) -> tuple[Any, ...]:
        """Return columns of the one row that says what the file is of."""
        named = ", ".join(f'"{column}"' for column in columns)
        kinds = tuple(int if column in {"seed", "start", "end"} else str for column in columns)
        rows = self._typed(kinds, f"SELECT {named} FROM run LIMIT 2")  # noqa: S608 (our own names)
        if len(rows) != 1:
            raise DamagedError(f"{self.path} is damaged: it does not say what it is of.")
        row: tuple[Any, ...] = rows[0]
        return row

    def _count_beats(self) -> None:
        """Look whether the beats are numbered from 1, without gaps."""
        query = "SELECT count(number), coalesce(min(number), 1), coalesce(max(number), 0) FROM beats"
        for count, first, last in self._typed((int, int, int), query):
            if (first, last) != (1, count):
                raise self._damage("a beat is missing")

    def _sound(self, record: tuple[Any, ...]) -> tuple[Any, ...]:
        """Return a record that makes sense in the world of the run.

        Raises:
            ValueError: it makes none.

        """
        for sense in self._senses:
            found = self._fitting(sense, record)
            if found is not None:
                return found
        otherwise = self._fits_otherwise(record)
        if otherwise is None:
            raise ValueError(f"this makes no sense: {record}")
        return otherwise

    def _fitting(self, sense: Sense, record: tuple[Any, ...]) -> tuple[Any, ...] | None:
        """Return a record that makes sense in a world, None if it makes none. An older file's event gets its words."""
        if self._wordless and isinstance(record, Event):
            record = sense.worded(record)
        return record if sense.fits(record) else None

    @cached_property
    def _wordless(self) -> bool:
        """Whether the file is so old that its events do not have the words that were drawn in them."""
        return any(table.name == "events" and not table.has("ways", "lines") for table in self.tables)

    def _fits_otherwise(self, record: tuple[Any, ...]) -> tuple[Any, ...] | None:
        """Return a record that makes sense in a world that the run has come to meanwhile: the last is tried first."""
        start, inputs = self.start, self.inputs() if self.judged is None else self.judged
        minutes = sorted({one.minute for one in inputs if isinstance(one.what, BRINGS)}, reverse=True)
        for bundle in (*(readable(start, inputs, minute) for minute in minutes), start.bundle):
            sense = Sense(bundle)
            found = self._fitting(sense, record)
            if found is not None:
                self._senses = (sense, *self._senses[:SENSES])
                return found
        return None


def _literal(cell: object) -> str:
    if cell is None:
        return "NULL"
    return str(cell) if isinstance(cell, int) else "'" + str(cell).replace("'", "''") + "'"
