"""Tables: a scene a row. The column `muchado` says what it asks for; `scene`, `name` or the first how it is called."""

from __future__ import annotations

import csv
from io import StringIO
from typing import TYPE_CHECKING

from muchado.scripts.scene import Condition, Scene, ScriptError

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

ASKS = "muchado"
CALLED = ("scene", "name", "title", "id", "label", "knot", "passage")


def scenes_of(file: str, text: str, mark: str) -> Iterator[Scene]:
    """Yield the scenes of a table whose columns a mark divides. Of several things asked for, each ends with `;`.

    Raises:
        ScriptError: it has no such column, or cannot be read.

    """
    rows = csv.reader(StringIO(text, newline=""), delimiter=mark, strict=True)
    try:
        head = [name.strip().casefold() for name in next(rows, [])]
        if ASKS not in head:
            told = ", ".join(name for name in head if name) or "none"
            raise ScriptError(f'{file}: there is no column "{ASKS}" for what a scene asks for; there are: {told}.')
        asks, name = head.index(ASKS), _name_column(head)
        line = rows.line_num + 1
        for row in rows:
            if any(cell.strip() for cell in row):
                yield _scene(file, line, row, asks, name)
            line = rows.line_num + 1
    except csv.Error as error:
        raise ScriptError(f"{file}:{rows.line_num}: this row cannot be read: {error}.") from error


def _name_column(head: Sequence[str]) -> int:
    return next((head.index(name) for name in CALLED if name in head), 0 if head.index(ASKS) else 1)


def _scene(file: str, line: int, row: Sequence[str], asks: int, name: int) -> Scene:
    called = " ".join(row[name].split()) if name < len(row) else ""
    said = row[asks] if asks < len(row) else ""
    conditions = tuple(
        Condition(part.strip(), file, line) for part in said.replace("\n", ";").split(";") if part.strip()
    )
    return Scene(called or f"row {line}", conditions, file, line)
