"""A run's tables as files that other programs read."""

from __future__ import annotations

import csv
import importlib.util
import json
from pathlib import Path

import polars as pl
import pytest

from muchado.bundle.concerned import concerned
from muchado.record.mistakes import RunFileError
from muchado.record.sqlite import export as exporting
from muchado.record.sqlite.export import export
from muchado.record.sqlite.reading import Reader
from record.lively import beats, saved

WORLD = 5
"""One in which people have to do with things, and speak of others."""
BEATS = 120


@pytest.fixture
def reader(tmp_path: Path) -> Reader:
    return Reader.open(saved(tmp_path / "a.run", last=BEATS, number=WORLD))


CHANGES = [change for beat in beats(WORLD)[:BEATS] for change in beat.changes]


def test_as_csv(reader: Reader, tmp_path: Path) -> None:
    written = export(reader, "csv", tmp_path / "out")
    assert {path.stem for path in written} == {
        "events", "choices", "changes", "notices", "encounters", "perceptions", "beats", "inputs", "names", "rules",
        "overworks", "stages", "concerned",
    }  # fmt: skip
    with (tmp_path / "out" / "changes.csv").open(encoding="utf-8", newline="") as file:
        rows = list(csv.DictReader(file))
    assert [int(row["after"]) for row in rows] == [change.after for change in CHANGES]
    assert json.loads(rows[0]["about"]) == list(CHANGES[0].about)


def test_what_events_dealt_with_is_worked_out(reader: Reader, tmp_path: Path) -> None:
    export(reader, "jsonl", tmp_path / "out")
    lines = (tmp_path / "out" / "concerned.jsonl").read_text(encoding="utf-8").splitlines()
    found = [tuple(json.loads(line).values()) for line in lines]
    expected = []
    for event in (event for beat in beats(WORLD)[:BEATS] for event in beat.events):
        dealt = concerned(reader.world, event.prop, event.answer)
        expected += [(event.id, "thing", "thing", thing) for thing in dealt.things]
        expected += [(event.id, "spoken of", kind, number) for kind, number in dealt.spoken_of]
    assert found == expected
    assert {how for _, how, _, _ in found} == {"thing", "spoken of"}


def test_as_json_lines(reader: Reader, tmp_path: Path) -> None:
    export(reader, "jsonl", tmp_path / "out")
    lines = (tmp_path / "out" / "changes.jsonl").read_text(encoding="utf-8").splitlines()
    first = json.loads(lines[0])
    assert (first["person"], first["kind"], first["about"]) == (CHANGES[0].person, CHANGES[0].kind, [*CHANGES[0].about])
    assert len(lines) == len(CHANGES)


def test_as_parquet(reader: Reader, tmp_path: Path) -> None:
    export(reader, "parquet", tmp_path / "out")
    changes = pl.read_parquet(tmp_path / "out" / "changes.parquet")
    assert changes["after"].to_list() == [change.after for change in CHANGES]
    assert pl.read_parquet(tmp_path / "out" / "inputs.parquet").height == 0


def test_nothing_is_written_over(reader: Reader, tmp_path: Path) -> None:
    with pytest.raises(RunFileError, match="is not empty"):
        export(reader, "csv", tmp_path)
    with pytest.raises(RunFileError, match="cannot be written"):
        export(reader, "csv", tmp_path / "a.run")


def test_without_polars_it_says_what_to_install(
    reader: Reader, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(exporting, "find_spec", lambda _name: None)
    assert importlib.util.find_spec("polars")
    with pytest.raises(RunFileError, match=r'pip install "muchado\[parquet\]"'):
        export(reader, "parquet", tmp_path / "out")
