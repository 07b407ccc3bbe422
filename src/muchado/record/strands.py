"""The strands of a run: what changed about one thing in one mind, found in its file however long that is.

An index of the changes would be written to in many places at every beat, which costs more than writing the changes. So
their places are put into a table of their own, ordered, for many beats at once; the changes of the beats since then are
few enough to be gone through.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    import sqlite3

    from muchado.kernel.events import Change
    from muchado.record.reading import Reader

EVERY = 256
"""After how many beats the places of their changes are put into the table `strands`."""

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


def add(connection: sqlite3.Connection, number: int) -> None:
    """Put the places of the changes up to a beat into the table, if it is time to."""
    if number % EVERY == 0:
        connection.execute(_ADD, (number - EVERY, number))


def backward(reader: Reader, strand: Strand, before: tuple[int, int], page: int) -> list[Placed]:
    """Return changes of a strand before a place, the latest first: at least a page of them, or all that there are."""
    listed = _listed(reader)
    found: list[Placed] = []
    if before > (listed + 1, 0):
        where = f"WHERE beat > ? AND (beat, row) < (?, ?) AND {_ONE} {_BACK}"
        found = reader.placed("changes", where, listed, *before, *strand)
    if listed and len(found) < page:
        where = f"{_LISTED} (beat, row) < (?, ?) {_BACK} LIMIT ?) {_BACK}"
        found += reader.placed("changes", where, *strand, *before, page)
    return found


def forward(reader: Reader, strand: Strand, after: tuple[int, int], page: int) -> list[Placed]:
    """Return changes of a strand after a place, in order: at least a page of them, or all that there are."""
    listed = _listed(reader)
    found: list[Placed] = []
    if listed:
        where = f"{_LISTED} (beat, row) > (?, ?) {_ON} LIMIT ?) {_ON}"
        found = reader.placed("changes", where, *strand, *after, page)
    if len(found) < page:
        where = f"WHERE beat > ? AND (beat, row) > (?, ?) AND {_ONE} {_ON}"
        found += reader.placed("changes", where, listed, *after, *strand)
    return found


def _listed(reader: Reader) -> int:
    """Up to which beat the table has the places; 0 where an older file has no such table."""
    return reader.last()[0] // EVERY * EVERY if reader.keeps("strands", "beat") else 0
