"""Which tables a run file has: one for each kind of record that a beat brings forth, a column for each field.

All of it follows from the records themselves, so that a new kind or field needs no code here.
"""

from __future__ import annotations

import json
import types
from collections.abc import Callable, Sequence
from functools import cache, lru_cache, partial
from typing import Any, Literal, NamedTuple, get_args, get_origin, get_type_hints

from muchado.kernel.events import Beat

Cell = int | str | None
"""What a column holds: a number, a word, JSON, or nothing."""

Row = tuple[Cell, ...]

Reading = Callable[[Any], Any]
"""Makes a field's value of what a column or JSON holds."""

PLAIN = (int, str, bool)

LOOKED_UP = {
    "events": ("id", "prop, id", "meant, id"),
    "changes": ("event",),
    "notices": ("event",),
    "perceptions": ("event",),
    "stages": ("event",),
}
"""Fields by which rows are found: they have an index. A choice is in the beat of its event."""

_encode = json.JSONEncoder(ensure_ascii=False, separators=(",", ":")).encode


def to_json(value: object) -> str:
    """Return a value as compact JSON."""
    return "[]" if value == () else _encode(value)


class Column(NamedTuple):
    """A field as a column. `plain`: a number or word; otherwise it is kept as JSON. `default`: for older files."""

    name: str
    plain: bool
    number: bool
    writing: Callable[[Any], Cell]
    reading: Reading
    needed: bool
    default: Cell

    def cell(self, value: object) -> Cell:
        """Return what the column holds for a value."""
        return None if value is None else self.writing(value)


class Table(NamedTuple):
    """The table of one kind of record. `made`: which columns are not the field as it is, and what makes their cells.

    `types`: of which type their cells are, None where it is JSON or nothing; `read`: what makes a field of a cell that
    is not the field as it is. `fields`: which of the record's fields have a column; None for all, and an older file has
    fewer.
    """

    name: str
    record: type[tuple[Any, ...]]
    columns: tuple[Column, ...]
    made: tuple[tuple[int, Callable[[Any], Cell]], ...]
    types: tuple[type | None, ...]
    read: tuple[tuple[int, Reading], ...]
    fields: tuple[int, ...] | None = None

    def within(self, present: set[str]) -> Table:
        """Return the table as it is where only these columns are present."""
        fields = tuple(at for at, column in enumerate(self.columns) if column.name in present)
        if len(fields) == len(self.columns):
            return self
        columns = tuple(self.columns[at] for at in fields)
        return _with(self.name, self.record, columns, fields)

    def has(self, *names: str) -> bool:
        """Whether it has columns of these names."""
        return {column.name for column in self.columns} >= {*names}

    def row(self, record: tuple[Any, ...]) -> Row:
        """Return the cells of a record."""
        cells = list(record) if self.fields is None else [record[at] for at in self.fields]
        for at, writing in self.made:
            cells[at] = None if cells[at] is None else writing(cells[at])
        return tuple(cells)

    def value(self, cells: Sequence[Cell]) -> tuple[Any, ...]:
        """Return the record that has these cells, as many as the table has columns.

        Raises:
            ValueError, TypeError, LookupError: they are not those of such a record.

        """
        if _are(tuple(map(type, cells)), self.types):
            values: list[Any] = list(cells)
            for at, reading in self.read:
                if values[at] is not None:
                    values[at] = reading(values[at])
            return self.record(*values)
        return self.record(  # one of them is not what it should be: this says which
            *[
                column.reading(cell) if column.plain or cell is None else _read(column.reading, _word(cell))
                for cell, column in zip(cells, self.columns, strict=True)
            ]
        )

    def create(self) -> list[str]:
        """Return the statements that make the table."""
        columns = [f'"{column.name}" {"INTEGER" if column.number else "TEXT"}' for column in self.columns]
        body = ", ".join(["beat INTEGER NOT NULL", "row INTEGER NOT NULL", *columns, "PRIMARY KEY (beat, row)"])
        indexes = [
            f"CREATE INDEX {self.name}_{by.partition(',')[0]} ON {self.name} ({by})"
            for by in LOOKED_UP.get(self.name, ())
        ]
        return [f"CREATE TABLE {self.name} ({body}) WITHOUT ROWID", *indexes]


@cache
def minute_at() -> dict[str, int]:
    """Return where the minute stands in the records that have one, by table: it is always that of their beat."""
    names = {table.name: [column.name for column in table.columns] for table in tables()}
    return {table: columns.index("minute") for table, columns in names.items() if "minute" in columns}


@cache
def tables() -> tuple[Table, ...]:
    """Return the tables of all kinds of record, in the order in which a beat holds them."""
    lists = {name: kind for name, kind in get_type_hints(Beat).items() if get_origin(kind) is tuple}
    return tuple(_table(name, get_args(kind)[0]) for name, kind in lists.items())


def rows_of(beat: Beat, held: Sequence[Table] = ()) -> dict[str, list[Row]]:
    """Return the rows of a beat by the name of their table, as an older file `held` them if it says which it has.

    Tables that have none are left out.
    """
    found = ((table, getattr(beat, table.name)) for table in held or tables())
    return {table.name: [table.row(record) for record in records] for table, records in found if records}


def text_of(rows: dict[str, list[Row]]) -> str:
    """Return the rows of a beat as one text, the same for the same rows: what its digest is made of."""
    return to_json(dict(sorted(rows.items())))


def _table(name: str, record: type[tuple[Any, ...]]) -> Table:
    defaults = getattr(record, "_field_defaults", {})
    hints = get_type_hints(record)
    columns = tuple(_column(field, hints[field], defaults) for field in hints)
    return _with(name, record, columns)


def _with(
    name: str, record: type[tuple[Any, ...]], columns: tuple[Column, ...], fields: tuple[int, ...] | None = None
) -> Table:
    """Return the table of a record that has these columns."""
    made = tuple((at, column.writing) for at, column in enumerate(columns) if column.writing is not _same)
    types = tuple((int if column.number else str) if column.plain else None for column in columns)
    readings = [column.reading if column.plain else partial(_read, column.reading) for column in columns]
    read = tuple((at, reading) for at, reading in enumerate(readings) if reading not in {_number, _word})
    return Table(name, record, columns, made, types, read, fields)


@lru_cache(maxsize=1024)
def _are(types: tuple[type, ...], wanted: tuple[type | None, ...]) -> bool:
    """Whether cells of some types are those of a record."""
    return len(types) == len(wanted) and all(
        one is wish or (wish is None and one in {str, type(None)}) for one, wish in zip(types, wanted, strict=True)
    )


@lru_cache(maxsize=16_384)
def _read(reading: Reading, cell: str) -> Any:  # noqa: ANN401 (whatever the field holds)
    """What JSON in a cell stands for: the same few come again and again."""
    return reading(json.loads(cell))


def _column(name: str, kind: Any, defaults: dict[str, object]) -> Column:  # noqa: ANN401 (a type's form is known at run time only)
    kind = str if get_origin(kind) is Literal else kind
    plain, needed = kind in PLAIN, name not in defaults
    column = Column(name, plain, kind in {int, bool}, _writing(kind), _reading(kind), needed, None)
    return column if needed else column._replace(default=column.cell(defaults[name]))


def _writing(kind: Any) -> Callable[[Any], Cell]:  # noqa: ANN401 (as above)
    """Return what makes a cell of a value of a type."""
    if kind in PLAIN:
        return int if kind is bool else _same
    members = [member for member in get_args(kind) if member is not type(None)]
    inner = members[0] if get_origin(kind) is types.UnionType and len(members) == 1 else kind
    return _often if _reading(inner) is _deep else to_json


@lru_cache(maxsize=4096)
def _often(numbers: tuple[Any, ...]) -> str:
    """JSON of a proposition or other tuple of numbers: the same few come again and again."""
    return to_json(numbers)


@cache
def _reading(kind: Any) -> Reading:  # noqa: ANN401 (as above)
    """Return what makes a value of a type out of JSON's lists and numbers."""
    if get_origin(kind) is Literal:
        return _word
    if kind in PLAIN:
        return {int: _number, str: _word, bool: _yes}[kind]
    members = [member for member in get_args(kind) if member is not type(None)]
    if get_origin(kind) is types.UnionType and len(members) == 1:
        inner = _reading(members[0])
        return lambda held: None if held is None else inner(held)
    if isinstance(kind, type) and issubclass(kind, tuple):
        return _record_reading(kind)
    if get_origin(kind) is tuple and hasattr(members[0], "_fields"):
        inner = _reading(members[0])
        return lambda held: tuple([inner(item) for item in held])
    return _deep


def _record_reading(record: type[tuple[Any, ...]]) -> Reading:
    readings = [_reading(kind) for kind in get_type_hints(record).values()]
    # An older record may be shorter: what it lacks has its default.
    return lambda held: record(*[reading(item) for reading, item in zip(readings, held, strict=False)])


def _same(held: Any) -> Any:  # noqa: ANN401 (whatever it is)
    return held


def _number(held: object) -> int:
    if type(held) is not int:
        raise TypeError(f"no number: {held!r:.40}")
    return held


def _word(held: object) -> str:
    if type(held) is not str:
        raise TypeError(f"no word: {held!r:.40}")
    return held


def _yes(held: object) -> bool:
    """Yes and no are 1 and 0 in a file."""
    if held not in (0, 1):
        raise TypeError(f"neither yes nor no: {held!r:.40}")
    return bool(held)


def _deep(held: object) -> object:
    """Propositions and tuples of numbers: lists become tuples, at any depth."""
    if isinstance(held, list):
        return tuple([item if type(item) is int else _deep(item) for item in held])
    return held
