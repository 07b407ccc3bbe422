"""A run file's tables as files that other programs read: CSV, JSON lines or Parquet, one a table."""

from __future__ import annotations

import csv
import json
import re
from importlib.util import find_spec
from typing import TYPE_CHECKING, Any

from muchado.bundle.concerned import concerned
from muchado.record.mistakes import RESCUE, DamagedError, RunFileError
from muchado.record.tables import tables

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from muchado.record.sqlite.reading import Reader

FORMS = ("csv", "jsonl", "parquet")

OTHERS = ("beats", "inputs", "names", "rules")
"""The tables that are written beside those of the records."""

CONCERNED = "concerned"
"""The table that is worked out: what each event dealt with besides who took part."""

_READ = 256
"""The events of so many beats are read at once."""


_FORMULA = re.compile(r"""[\s"'\0]*[=+\-@\uff1d\uff0b\uff0d\uff20]|[\t\r\n]""")
"""How a text begins that a spreadsheet would reckon out, full-width signs among them."""


def export(reader: Reader, form: str, directory: Path) -> list[Path]:
    """Write each table of a run file to a file of its own in a new or empty directory; return the files.

    Args:
        reader: the file.
        form: "csv", "jsonl" (what is JSON in the file is nested) or "parquet", which needs the package polars.
        directory: made if it is not there.

    Raises:
        RunFileError: the directory is not empty or cannot be written, or polars is missing.

    """
    write = {"csv": _csv, "jsonl": _jsonl, "parquet": _parquet}[form]
    if form == "parquet" and find_spec("polars") is None:
        raise RunFileError('Parquet needs the package polars: pip install "muchado[parquet]". Or take --to csv.')
    try:
        directory.mkdir(parents=True, exist_ok=True)
        if any(directory.iterdir()):
            raise RunFileError(f"{directory} is not empty. Choose another directory.")
        return [_write(write, reader, name, directory / f"{name}.{form}") for name in _names(reader)]
    except OSError as error:
        raise RunFileError(f"{error.filename or directory} cannot be written: {error.strerror or error}.") from error


def _names(reader: Reader) -> list[str]:
    held = reader.counts()
    return [*(table.name for table in tables() if table.name in held), *OTHERS, CONCERNED]


def _write(write: Any, reader: Reader, name: str, path: Path) -> Path:  # noqa: ANN401 (one of the three below)
    columns, rows = reader.rows(name) if name != CONCERNED else _concerned(reader)
    write(path, columns, rows, _nested(name))
    return path


def _concerned(reader: Reader) -> tuple[list[str], Iterator[tuple[Any, ...]]]:
    """Return what each event dealt with: things with which it was done, and who and what its words spoke of."""
    return ["event", "how", "kind", "number"], _dealt_with(reader)


def _dealt_with(reader: Reader) -> Iterator[tuple[Any, ...]]:
    bundle, last = reader.world, reader.last()[0]
    for first in range(1, last + 1, _READ):
        for event in reader.records("events", "WHERE beat BETWEEN ? AND ?", first, first + _READ - 1):
            found = concerned(bundle, event.prop, event.answer)
            yield from ((event.id, "thing", "thing", thing) for thing in found.things)
            yield from ((event.id, "spoken of", *entry) for entry in found.spoken_of)


def _nested(name: str) -> set[str]:
    """Return the columns of a table that hold JSON."""
    if name == "inputs":
        return {"data"}
    return {column.name for table in tables() if table.name == name for column in table.columns if not column.plain}


def _csv(path: Path, columns: list[str], rows: Iterator[tuple[Any, ...]], _nested: set[str]) -> None:
    with path.open("w", encoding="utf-8", newline="") as file:
        writer = csv.writer(file)
        writer.writerow(columns)
        writer.writerows([plain_text(cell) for cell in row] for row in rows)


def plain_text(cell: object) -> object:
    """Return a cell as CSV has it: a text that a spreadsheet would take for a formula gets an apostrophe before it."""
    return f"'{cell}" if isinstance(cell, str) and _FORMULA.match(cell) else cell


def _jsonl(path: Path, columns: list[str], rows: Iterator[tuple[Any, ...]], nested: set[str]) -> None:
    with path.open("w", encoding="utf-8") as file:
        for row in rows:
            both = zip(columns, row, strict=True)
            held = {name: _value(cell) if cell is not None and name in nested else cell for name, cell in both}
            file.write(json.dumps(held, ensure_ascii=False) + "\n")


def _value(cell: str) -> object:
    """Return what the JSON in a cell holds."""
    try:
        return json.loads(cell)
    except (ValueError, RecursionError) as error:
        raise DamagedError(f"The run file is damaged: {cell[:40]!r} is not as it was written. {RESCUE}") from error


def _parquet(path: Path, columns: list[str], rows: Iterator[tuple[Any, ...]], _nested: set[str]) -> None:
    import polars as pl  # noqa: PLC0415 (an extra, imported when it is asked for)

    pl.DataFrame(list(rows), schema=columns, orient="row", infer_schema_length=None).write_parquet(path)
