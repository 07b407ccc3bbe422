"""The pages about saving: the commands work, the tables are as described, the queries find something."""

from __future__ import annotations

import re
import shlex
import sqlite3
import subprocess
import sys
from contextlib import closing
from pathlib import Path
from typing import Any

import pytest

import muchado
from muchado.record.tables import tables

DOCS = Path(__file__).parents[2] / "docs"
GUIDE = (DOCS / "guide" / "saving.md").read_text(encoding="utf-8")
REFERENCE = (DOCS / "reference" / "run-file.md").read_text(encoding="utf-8")


def blocks(page: str, kind: str) -> list[str]:
    return re.findall(rf"^```{kind}\n(.*?)^```", page, re.DOTALL | re.MULTILINE)


@pytest.mark.slow
def test_the_commands_of_the_guide_work_one_after_another(tmp_path: Path) -> None:
    printed = ""
    for block in blocks(GUIDE, "sh"):
        command = [sys.executable, "-m", *shlex.split(block)]
        done = subprocess.run(command, capture_output=True, text=True, encoding="utf-8", check=False, cwd=tmp_path)
        assert (done.returncode, done.stderr) == (0, "")
        printed += done.stdout
    assert blocks(GUIDE, "text")[0] in printed
    assert (tmp_path / "monday-csv" / "changes.csv").exists()


@pytest.fixture(scope="module")
def file(tmp_path_factory: pytest.TempPathFactory) -> Path:
    path = tmp_path_factory.mktemp("run") / "valentine.run"
    run = muchado.load("valentine").start(seed=7)
    run.save(path)
    run.until(run.bundle.end)
    run.close()
    return path


def test_every_query_of_the_reference_finds_something(file: Path) -> None:
    queries = blocks(REFERENCE, "sql")
    with closing(sqlite3.connect(file)) as connection:
        assert all(connection.execute(query).fetchall() for query in queries)
    assert len(queries) == 5


def test_the_tables_are_as_described(file: Path) -> None:
    listed = dict(re.findall(r"^\| `(\w+)` \| [^|]* \| ((?:`\w+`(?:, )?)+) \|$", REFERENCE, re.MULTILINE))
    assert {name: columns.replace("`", "").split(", ") for name, columns in listed.items()} == {
        table.name: [column.name for column in table.columns] for table in tables()
    }
    with closing(sqlite3.connect(file)) as connection:
        names = {row[0] for row in connection.execute("SELECT name FROM sqlite_master WHERE type IN ('table', 'view')")}
    assert all(f"`{name}`" in REFERENCE for name in names)


def test_pandas_and_polars_read_it(file: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(file.parent)
    for block in blocks(REFERENCE, "py"):
        found: dict[str, Any] = {}
        exec(block, found)  # noqa: S102 (our own page)
        assert {"at", "person", "feeling", "after"} <= set(found["feelings"].columns)
        assert len(found["feelings"]) > 100
