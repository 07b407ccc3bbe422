"""What stands in a run file besides the records of its beats, and how older files are brought up to date.

docs/reference/run-file.md describes it for readers.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Protocol

from muchado.bundle.rulebook import recorded
from muchado.record.sqlite.strands import TABLE, add_all
from muchado.record.tables import tables

if TYPE_CHECKING:
    import sqlite3
    from collections.abc import Callable, Sequence

    from muchado.bundle.checked import Checked
    from muchado.record.tables import Table

VERSION = 4
"""Version of what stands below; the file keeps it as `user_version`. A new field of a record needs no new version."""

APPLICATION = 0x4D754164
"""Marks an SQLite file as a run file of ours ("MuAd"); the file keeps it as `application_id`."""

_FIXED = """
CREATE TABLE run (
    title TEXT NOT NULL, seed INTEGER NOT NULL, start INTEGER NOT NULL, "end" INTEGER NOT NULL,
    bundle TEXT NOT NULL, bundle_digest TEXT NOT NULL, text_digest TEXT NOT NULL, muchado TEXT NOT NULL
);
CREATE TABLE files (
    number INTEGER PRIMARY KEY, name TEXT NOT NULL, library INTEGER NOT NULL, text TEXT NOT NULL
);
CREATE TABLE kept (rules INTEGER NOT NULL, detail INTEGER NOT NULL, bare INTEGER NOT NULL);
CREATE TABLE inputs (number INTEGER PRIMARY KEY, minute INTEGER NOT NULL, kind TEXT NOT NULL, data TEXT NOT NULL);
CREATE TABLE beats (
    number INTEGER PRIMARY KEY, minute INTEGER NOT NULL, digest TEXT NOT NULL, size INTEGER NOT NULL
);
CREATE TABLE snapshots (
    beat INTEGER PRIMARY KEY, digest TEXT NOT NULL, size INTEGER NOT NULL, state BLOB NOT NULL
);
CREATE TABLE names (
    kind TEXT NOT NULL, number INTEGER NOT NULL, name TEXT NOT NULL, title TEXT NOT NULL, PRIMARY KEY (kind, number)
) WITHOUT ROWID;
CREATE TABLE rules (
    kind TEXT NOT NULL, number INTEGER NOT NULL, name TEXT NOT NULL, because TEXT NOT NULL, file TEXT NOT NULL,
    line INTEGER NOT NULL, PRIMARY KEY (kind, number)
) WITHOUT ROWID;
"""

_VIEWS = """
CREATE VIEW happenings AS
SELECT e.id, datetime((e.minute - 1035594720) * 60, 'unixepoch') AS at, a.name AS action, b.name AS by,
    (SELECT name FROM names WHERE kind = 'person' AND number = json_extract(e."to", '$[0]')) AS "to",
    p.name AS place, e.answer, e.causes
FROM events e
JOIN names a ON a.kind = 'action' AND a.number = e.action
LEFT JOIN names b ON b.kind = 'person' AND b.number = e.by
JOIN names p ON p.kind = 'place' AND p.number = e.place;
CREATE VIEW roles AS
SELECT e.id AS event, json_extract(r.value, '$[0]') AS letter, json_extract(r.value, '$[1]') AS kind,
    coalesce(n.name, json_extract(r.value, '$[2]')) AS name
FROM events e JOIN json_each(e.ways, '$[0][1]') r
LEFT JOIN names n ON n.kind = json_extract(r.value, '$[1]') AND n.number = json_extract(r.value, '$[2]');
CREATE VIEW lines AS
SELECT e.id AS event, s.key + 1 AS turn, n.name AS speaker, json_extract(s.value, '$[1]') AS line,
    json_extract(s.value, '$[2]') AS words
FROM events e JOIN json_each(e.lines) s
JOIN names n ON n.kind = 'person' AND n.number = json_extract(s.value, '$[0]');
CREATE VIEW feelings AS
SELECT datetime((c.minute - 1035594720) * 60, 'unixepoch') AS at, p.name AS person, q.name AS feeling,
    (SELECT name FROM names WHERE kind = 'person' AND number = json_extract(c.about, '$[1]')) AS toward,
    c.before, c.after, r.name AS rule, r.file, r.line, c.event
FROM changes c
JOIN names p ON p.kind = 'person' AND p.number = c.person
JOIN names q ON q.kind = 'quality' AND q.number = json_extract(c.about, '$[0]')
LEFT JOIN rules r ON r.kind = json_extract(c.use, '$[0]') AND r.number = json_extract(c.use, '$[1]')
WHERE c.kind = 'feeling';
CREATE VIEW learned AS
SELECT datetime((c.minute - 1035594720) * 60, 'unixepoch') AS at, p.name AS person, n.name AS relation, c.about,
    c.before, c.after, c.source,
    (SELECT name FROM names WHERE kind = 'person' AND number = c.teller) AS teller, c.event
FROM changes c
JOIN names p ON p.kind = 'person' AND p.number = c.person
JOIN names n ON n.kind = 'relation' AND n.number = json_extract(c.about, '$[0]')
WHERE c.kind = 'belief';
"""
# Minute 1035594720 is the first of 1970, from which SQLite's own times count.


def held_tables(connection: sqlite3.Connection) -> tuple[Table, ...]:
    """Return the tables of records that a file has, each with its columns: an older one lacks what has come since."""
    present = {
        table.name: {row[1] for row in connection.execute(f"PRAGMA table_info({table.name})")} for table in tables()
    }
    return tuple(table.within(present[table.name]) for table in tables() if present[table.name])


def statements() -> list[str]:
    """Return the statements that make an empty run file."""
    fixed = [part.strip() for part in (_FIXED + _VIEWS).split(";") if part.strip()]
    made = [statement for table in tables() for statement in table.create()]
    return [*made, *fixed, TABLE, f"PRAGMA application_id = {APPLICATION}", f"PRAGMA user_version = {VERSION}"]


OLDER = (
    _VIEWS.split(";", maxsplit=1)[0].replace("LEFT JOIN names b", "JOIN names b"),
    "CREATE TABLE texts (name TEXT, body TEXT)",
    "CREATE INDEX choices_event ON choices (event)",
)
"""What older files hold besides: version 0 kept the text so, up to version 1 choices had an index, and nothing happened
without anybody doing it."""

SINCE = {
    "files": 1,
    "strands": 2,
    "events_prop": 2,
    "events_meant": 2,
    "kept": 3,
    "roles": 3,
    "lines": 3,
    "overworks": 3,
    "stages": 4,
    "stages_event": 4,
}
"""What came with a later version than the first."""


class _Named(Protocol):
    @property
    def name(self) -> str: ...


def names_of(bundle: Checked) -> list[tuple[str, int, str, str]]:
    """Return the rows of `names`: what the numbers in the records stand for."""
    kinds: dict[str, Sequence[_Named]] = {
        "person": bundle.people,
        "place": bundle.places,
        "thing": bundle.things,
        "action": bundle.actions,
        "relation": bundle.relations,
        "quality": bundle.qualities,
    }
    return [
        (kind, at, one.name, getattr(one, "title", "") or one.name)
        for kind, many in kinds.items()
        for at, one in enumerate(many)
    ]


def rules_of(bundle: Checked) -> list[tuple[str, int, str, str, str, int]]:
    """Return the rows of `rules`: name, reason and place in the text of each rule that a record can name."""
    return [
        (kind, at, rule.name, getattr(rule, "because", ""), rule.where.file, rule.where.line)
        for kind, rules in recorded(bundle).items()
        for at, rule in enumerate(rules)
    ]


# ---------------------------------------------------------------------- older files


def _one_from_nothing(connection: sqlite3.Connection) -> None:
    """Version 0 kept the world's text as `texts (name, body)`, and did not tell libraries from its own files."""
    connection.execute(
        "CREATE TABLE files (number INTEGER PRIMARY KEY, name TEXT NOT NULL, library INTEGER NOT NULL,"
        " text TEXT NOT NULL)"
    )
    connection.execute("INSERT INTO files SELECT rowid, name, name LIKE 'library/%', body FROM texts ORDER BY rowid")
    connection.execute("DROP TABLE texts")


def _two_from_one(connection: sqlite3.Connection) -> None:
    """Version 1 could not be asked quickly for the acts of a kind, nor for what changed about one thing in one mind."""
    for by in ("prop", "meant"):
        connection.execute(f"CREATE INDEX events_{by} ON events ({by}, id)")
    connection.execute(TABLE)
    add_all(connection)


FIRST_RULES = 1
"""By which people lived in all files up to version 2."""


def _three_from_two(connection: sqlite3.Connection) -> None:
    """Version 2 did not say by which rules a run was played; all was kept of every day.

    It held no words of its events, and goes on without them: they are drawn anew when they are read. Nothing was set
    down that was too much to think through: a run ended there.
    """
    connection.execute("CREATE TABLE kept (rules INTEGER NOT NULL, detail INTEGER NOT NULL, bare INTEGER NOT NULL)")
    connection.execute("INSERT INTO kept VALUES (?, 0, 0)", (FIRST_RULES,))
    _create(connection, "overworks")


def _four_from_three(connection: sqlite3.Connection) -> None:
    """Up to version 3 every step of a journey was an event: there were no stages."""
    _create(connection, "stages")


def _create(connection: sqlite3.Connection, name: str) -> None:
    """Make the table of a kind of record that has come since."""
    for statement in (one for table in tables() if table.name == name for one in table.create()):
        connection.execute(statement)


MIGRATIONS: dict[int, Callable[[sqlite3.Connection], None]] = {
    0: _one_from_nothing,
    1: _two_from_one,
    2: _three_from_two,
    3: _four_from_three,
}
"""For each older version, what makes a file one version newer."""


def migrate(connection: sqlite3.Connection, version: int) -> None:
    """Bring a file up to date in one transaction: either all of it happens or nothing."""
    connection.execute("BEGIN IMMEDIATE")
    try:
        for old in range(version, VERSION):
            MIGRATIONS[old](connection)
        connection.execute(f"PRAGMA user_version = {VERSION}")
        connection.execute("COMMIT")
    except BaseException:
        connection.execute("ROLLBACK")
        raise
