"""The strands of a run: what changed about one thing in one mind, found in its file however long that is.

An index of the changes would be written to in many places at every beat, which costs more than writing the changes. So
their places are put into a table of their own, ordered, for many beats at once; the changes of the beats since then are
few enough to be gone through.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, NamedTuple, Protocol

if TYPE_CHECKING:
    import sqlite3

    from muchado.kernel.events import Change

EVERY = 256
"""After how many beats the places of their changes are put into the table. All files of a version have the same."""

TABLE = """
CREATE TABLE strands (
    person INTEGER NOT NULL, kind TEXT NOT NULL, about TEXT NOT NULL, beat INTEGER NOT NULL, row INTEGER NOT NULL,
    PRIMARY KEY (person, kind, about, beat, row)
) WITHOUT ROWID
"""

_ADD = """
INSERT INTO strands SELECT person, kind, about, beat, row FROM changes
WHERE beat > ? AND beat <= ? ORDER BY person, kind, about, beat, row
"""

_ONE = "person = ? AND kind = ? AND about = ?"

_LISTED = f"WHERE (beat, row) IN (SELECT beat, row FROM strands WHERE {_ONE} AND"  # noqa: S608 (our own words)

_BACK, _ON = "ORDER BY beat DESC, row DESC", "ORDER BY beat, row"


class Strand(NamedTuple):
    """One thing in one mind; `about` as the file has it."""

    person: int
    kind: str
    about: str


Placed = tuple[int, int, "Change"]
"""The number of a beat, a place among its changes, and the change."""


class Rows(Protocol):
    """What of a reader is used here."""

    def last(self) -> tuple[int, int, str]:
        """Return the last beat's number, minute and digest."""

    def placed(self, table: str, clause: str, *values: object) -> list[tuple[int, int, Any]]:
        """Return the records of a table that a clause finds, and where they stand."""


# ---------------------------------------------------------------------- writing


def add(connection: sqlite3.Connection, number: int) -> None:
    """Put the places of the changes up to a beat, which was just kept, into the table, if it is time to."""
    if number == listed(number):
        connection.execute(_ADD, (number - EVERY, number))


def add_all(connection: sqlite3.Connection) -> None:
    """Put the places of all changes that should be in the table into it."""
    (last,) = connection.execute("SELECT coalesce(max(number), 0) FROM beats").fetchone()
    connection.execute(_ADD, (0, listed(last)))


def listed(last: int) -> int:
    """Up to which beat the table has the places in a file of so many beats."""
    return last // EVERY * EVERY


# ---------------------------------------------------------------------- reading


def backward(rows: Rows, strand: Strand, before: tuple[int, int], page: int) -> list[Placed]:
    """Return changes of a strand before a place, the latest first: at least a page of them, or all that there are."""
    upto = listed(rows.last()[0])
    found: list[Placed] = []
    if before > (upto + 1, 0):
        where = f"WHERE beat > ? AND (beat, row) < (?, ?) AND {_ONE} {_BACK}"
        found = rows.placed("changes", where, upto, *before, *strand)
    if upto and len(found) < page:
        where = f"{_LISTED} (beat, row) < (?, ?) {_BACK} LIMIT ?) {_BACK}"
        found += rows.placed("changes", where, *strand, *before, page)
    return found


def forward(rows: Rows, strand: Strand, after: tuple[int, int], page: int) -> list[Placed]:
    """Return changes of a strand after a place, in order: at least a page of them, or all that there are."""
    upto = listed(rows.last()[0])
    found: list[Placed] = []
    if upto:
        where = f"{_LISTED} (beat, row) > (?, ?) {_ON} LIMIT ?) {_ON}"
        found = rows.placed("changes", where, *strand, *after, page)
    if len(found) < page:
        where = f"WHERE beat > ? AND (beat, row) > (?, ?) AND {_ONE} {_ON}"
        found += rows.placed("changes", where, upto, *after, *strand)
    return found
