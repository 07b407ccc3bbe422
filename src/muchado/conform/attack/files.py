"""Run files that nobody wrote so: other types, tables, views, sizes and versions; bytes flipped, and cut off."""

from __future__ import annotations

import json
import shutil
import sqlite3
from contextlib import closing, suppress
from itertools import islice
from pathlib import Path
from random import Random
from tempfile import mkdtemp
from typing import Any

from muchado import verify
from muchado.api.errors import WorldError
from muchado.api.saved import open_run, rescue, world_of
from muchado.conform.attack.case import Case, Kind
from muchado.conform.attack.odd import number, word
from muchado.conform.attack.walk import ask
from muchado.conform.attack.worlds import compiled, plain
from muchado.record.mistakes import RunFileError
from muchado.record.sqlite.export import export
from muchado.record.sqlite.reading import Reader

WORLDS = ("m03-sight-and-hearing", "m14-lies", "m16-beliefs-about-beliefs", "m23-splitting-work")
BEATS = 12

CELLS = (
    "NULL", "''", "'x'", "-1", "0", "1", "2", "1.5", "9223372036854775807", "-9223372036854775808", "9e999", "x'00'",
    "x'ff'", "randomblob(100)", "zeroblob(100000)", "'[]'", "'{}'", "'[[[[[[]]]]]]'", "'null'", "'-1'", "'[1,2,3]'",
    "'\u202e'", "char(27)||'[31m'",
    "(WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i+1 FROM n) SELECT max(i) FROM n)",
)  # fmt: skip
"""What is written over a cell. The last never ends, so it can stand in a view only."""

VIEW = "CREATE VIEW {table} AS {select}"
TRIGGER = "CREATE TRIGGER t{number} AFTER INSERT ON beats BEGIN {statement}; END"
ENDLESS = "WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n) SELECT i, i, i, i FROM n"


class Files(Kind):
    """Run files to which things were done. The parts are statements, or what was done to the bytes, as JSON."""

    name = "files"

    def __init__(self) -> None:
        self._kept = Path(mkdtemp())

    def close(self) -> None:
        """Take the files away."""
        shutil.rmtree(self._kept, ignore_errors=True)

    def make(self, random: Random) -> Case:
        """Return what is to be done to the file of a small run."""
        base = random.choice(WORLDS)
        tables = self._tables(base)
        parts = [_altered(random, tables) for _ in range(random.choice((1, 1, 1, 2, 3)))]
        return Case(base, tuple(parts), random.randrange(1 << 30))

    def run(self, case: Case, folder: Path) -> str:
        """Do it, and read, ask, check, rescue, go on with and export what there is."""
        path = folder / "some.run"
        shutil.copy(self._saved(case.base), path)
        for part in case.parts:
            _do(path, part)
        random = Random(case.salt)
        came = [
            _unless_refused(way, path, folder, random, plain()[case.base])
            for way in (_asked, _verified, _exported, _rescued, _gone_on)
        ]
        return "read" if any(came) else "refused"

    def _saved(self, base: str) -> Path:
        """Return the file of a small run, made when it is first asked for."""
        path = self._kept / f"{base}.run"
        if not path.exists():
            run = compiled(base).start(1)
            run.save(path)
            for _ in islice(iter(run.beat, None), BEATS):
                pass
            run.close()
        return path

    def _tables(self, base: str) -> dict[str, tuple[str, ...]]:
        with closing(sqlite3.connect(self._saved(base))) as connection:
            names = [
                name for (name,) in connection.execute("SELECT name FROM sqlite_schema WHERE type = 'table' ORDER BY 1")
            ]
            return {
                name: tuple(row[1] for row in connection.execute(f"PRAGMA table_info({name})"))  # our own names
                for name in names
            }


def _altered(random: Random, tables: dict[str, tuple[str, ...]]) -> str:
    """Return one thing to do to a file."""
    table = random.choice(sorted(tables))
    column, other = random.choice(tables[table]), random.choice(tables[table])
    cell = random.choice(CELLS[:-1])
    text = word(random).replace("'", "''").replace("\x00", "").encode("utf-8", "replace").decode()
    some = random.choice(("", f" WHERE rowid = {random.randint(1, 9)}"))
    drop = f"DROP TABLE {table};"
    match random.randrange(16):
        case 0 | 1 | 2 | 3:
            return f'UPDATE {table} SET "{column}" = {cell}{some}'
        case 4:
            return f"UPDATE {table} SET \"{column}\" = '{text}'{some}"
        case 5:
            return f'UPDATE {table} SET "{column}" = "{other}"'
        case 6:
            return f'UPDATE {table} SET "{column}" = "{column}" + {number(random) % 2**40}{some}'
        case 7:
            digit, instead = random.randint(0, 9), random.randint(-9, 99)
            return f"UPDATE {table} SET \"{column}\" = replace(\"{column}\", '{digit}', '{instead}')"
        case 8:
            return f"DELETE FROM {table}{some}"
        case 9:
            return drop
        case 10:
            select = random.choice((ENDLESS, "SELECT 1", f"SELECT * FROM {table}", f"SELECT {CELLS[-1]} AS {column}"))
            return f"{drop} {VIEW.format(table=table, select=select)}"
        case 11:
            return f'ALTER TABLE {table} RENAME COLUMN "{column}" TO x'
        case 12:
            return TRIGGER.format(
                number=random.randrange(9), statement=random.choice((f"DELETE FROM {table}", ENDLESS))
            )
        case 13:
            what = random.choice(("user_version", "application_id", "schema_version"))
            return f"PRAGMA {what} = {random.choice((-1, 0, 1, 2, 3, 99, 2**31 - 1, -(2**31)))}"
        case 14:
            return json.dumps({"cut": random.random()})
        case _:
            return json.dumps({"flip": [random.random() for _ in range(random.choice((1, 1, 3, 30)))]})


def _do(path: Path, part: str) -> None:
    if not part.startswith("{"):
        unreadable = sqlite3.Error, UnicodeDecodeError  # of a file that was altered before
        with closing(sqlite3.connect(path, isolation_level=None)) as connection, suppress(*unreadable):
            connection.executescript(part)
        return
    data, what = bytearray(path.read_bytes()), json.loads(part)
    for at in what.get("flip", ()):
        data[int(at * len(data))] ^= 1 << int(at * 8e6) % 8
    path.write_bytes(data[: int(what.get("cut", 1) * len(data))])


def _unless_refused(way: Any, *given: Any) -> bool:  # noqa: ANN401 (one of the five below, and what it takes)
    try:
        way(*given)
    except (RunFileError, WorldError):
        return False
    return True


def _asked(path: Path, _folder: Path, random: Random, text: str) -> None:
    run = open_run(path)
    run.events  # noqa: B018 (each is read when it is asked for)
    run.tell()
    world_of(run)
    for event in list(run.chronicle.events)[-2:]:
        run.why(event)
    ask(run, random, text)


def _verified(path: Path, _folder: Path, _random: Random, _text: str) -> None:
    verify(path)


def _exported(path: Path, folder: Path, random: Random, _text: str) -> None:
    reader = Reader.open(path)
    export(reader, random.choice(("csv", "jsonl")), folder / "out")
    reader.facts()


def _rescued(path: Path, folder: Path, _random: Random, _text: str) -> None:
    rescue(path, folder / "new.run").close()
    open_run(folder / "new.run").events  # noqa: B018 (as above)


def _gone_on(path: Path, _folder: Path, _random: Random, _text: str) -> None:
    run = open_run(path)
    run.make_ready()
    for _ in islice(iter(run.beat, None), 3):
        pass
    run.close()
