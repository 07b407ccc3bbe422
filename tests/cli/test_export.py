"""`muchado export`: a directory of tables, all of them or none."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from cli.commands import muchado
from muchado.cli.interrupts import Stopped
from muchado.record.sqlite import export

if TYPE_CHECKING:
    from pathlib import Path


@pytest.fixture
def kept(folder: Path) -> Path:
    muchado("run", "gate.ado", "--save", "a.run", cwd=folder)
    return folder


@pytest.mark.parametrize("form", export.FORMS)
def test_each_table_is_a_file(kept: Path, form: str) -> None:
    (kept / "out").mkdir()
    done = muchado("export", "a.run", "--to", form, "--out", "out", cwd=kept)
    assert (done.returncode, done.stdout, done.stderr) == (0, "Wrote 13 tables to out.\n", "")
    assert len(list((kept / "out").glob(f"*.{form}"))) == 13


def test_what_was_there_is_left_alone(kept: Path) -> None:
    (kept / "out").mkdir()
    (kept / "out" / "mine").touch()
    done = muchado("export", "a.run", "--to", "csv", "--out", "out", cwd=kept)
    assert (done.returncode, done.stdout) == (2, "")
    assert [path.name for path in (kept / "out").iterdir()] == ["mine"]
    assert "write --to csv, --to jsonl or --to parquet" in muchado("export", "a.run", "--to", "xml", cwd=kept).stderr


def test_who_stops_it_finds_nothing_half_done(kept: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    before = sorted(kept.iterdir())
    tables = iter(export.OTHERS)

    def stopped(_name: str) -> set[str]:
        if next(tables, None) is None:
            raise Stopped(15)
        return set()

    monkeypatch.setattr(export, "_nested", stopped)
    assert muchado("export", "a.run", "--to", "csv", cwd=kept).returncode == 143
    assert sorted(kept.iterdir()) == before
