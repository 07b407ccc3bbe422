"""The commands about run files, and what they say."""

from __future__ import annotations

import json
import os
import sqlite3
import subprocess
import sys
from contextlib import closing
from pathlib import Path

import pytest

from gate import GATE


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    (tmp_path / "gate.ado").write_text(GATE, encoding="utf-8")
    return tmp_path


def muchado(folder: Path, *arguments: str) -> subprocess.CompletedProcess[str]:
    command = [sys.executable, "-m", "muchado", *arguments]
    return subprocess.run(command, capture_output=True, text=True, encoding="utf-8", check=False, cwd=folder)


def test_a_run_is_kept_shown_resumed_verified_and_exported(folder: Path) -> None:
    straight = muchado(folder, "run", "gate.ado", "--json").stdout
    begun = muchado(folder, "run", "gate.ado", "--save", "a.run", "--until", "Monday 20:00")
    assert begun.stdout.splitlines()[-2:] == [
        "Another roll of the dice: muchado run gate.ado --seed 1",
        "Kept in a.run: muchado show a.run",
    ]
    assert sorted(path.name for path in folder.iterdir()) == ["a.run", "gate.ado"]
    shown = muchado(folder, "show", "a.run")
    lines = shown.stdout.splitlines()
    assert lines[0].startswith("Two at a gate, seed 0: played up to Monday 3 June 2024, ")
    assert lines[1] == "  world     Monday 3 June 2024, 09:00, to Tuesday 4 June 2024, 12:00"
    assert "  text      gate.ado" in lines
    assert "  events                1" in lines
    resumed = muchado(folder, "resume", "a.run", "--json")
    assert (resumed.returncode, resumed.stderr) == (0, "")
    first = muchado(folder, "run", "gate.ado", "--json", "--until", "Monday 20:00").stdout
    assert first + resumed.stdout == straight, "in two parts as in one"
    again = muchado(folder, "resume", "a.run")
    assert (again.returncode, again.stdout) == (0, "")
    assert again.stderr.startswith("a.run is played to its end: nothing happens after Tuesday 4 June 2024")
    facts = json.loads(muchado(folder, "show", "a.run", "--json").stdout)
    assert (facts["title"], facts["seed"], facts["files"], facts["holds"]["events"]) == (
        "Two at a gate", 0, ["gate.ado"], 2,
    )  # fmt: skip
    verified = muchado(folder, "verify", "a.run")
    assert (verified.returncode, verified.stderr) == (0, "")
    assert verified.stdout == f"a.run: {facts['holds']['beats']} beats played again; all is the same.\n"
    assert muchado(folder, "export", "a.run", "--to", "csv").stdout == "Wrote 10 tables to a-csv.\n"
    assert (folder / "a-csv" / "events.csv").read_text(encoding="utf-8").startswith("beat,row,id,minute")


def test_what_is_no_file_is_neither_waited_for_nor_taken_away(folder: Path) -> None:
    os.mkfifo(folder / "pipe")
    done = muchado(folder, "run", "gate.ado", "--save", "pipe")
    assert (done.returncode, done.stdout) == (2, "")
    assert done.stderr.startswith("muchado: pipe exists already.")
    assert (folder / "pipe").is_fifo()


def test_the_json_of_a_run_that_is_kept_is_the_same(folder: Path) -> None:
    plain = muchado(folder, "run", "gate.ado", "--json")
    assert muchado(folder, "run", "gate.ado", "--json", "--save", "a.run").stdout == plain.stdout


def test_the_first_difference_is_said(folder: Path) -> None:
    muchado(folder, "run", "gate.ado", "--save", "a.run")
    connection = sqlite3.connect(folder / "a.run")
    connection.execute("UPDATE changes SET after = after + 5 WHERE kind = 'feeling'")
    connection.commit()
    connection.close()
    done = muchado(folder, "verify", "a.run")
    assert (done.returncode, done.stderr) == (1, "")
    first, second = done.stdout.splitlines()
    assert first.startswith("a.run is not as it was written, from beat ")
    assert "(Bo's joy rises): after is 35 in the file, 30 played again." in second
    assert second.startswith("Monday 3 June 2024, 09:")


def test_a_damaged_file_is_told_and_rescued(folder: Path) -> None:
    muchado(folder, "run", "gate.ado", "--save", "a.run")
    with closing(sqlite3.connect(folder / "a.run")) as connection:
        (page,) = connection.execute("SELECT rootpage FROM sqlite_master WHERE name = 'changes'").fetchone()
        (size,) = connection.execute("PRAGMA page_size").fetchone()
    damaged = bytearray((folder / "a.run").read_bytes())
    damaged[(page - 1) * size : page * size] = bytes(size)
    (folder / "a.run").write_bytes(damaged)
    for command in (["verify", "a.run"], ["export", "a.run", "--to", "csv"]):
        done = muchado(folder, *command)
        assert (done.returncode, done.stdout) == (2, "")
        assert done.stderr == (
            "muchado: a.run is damaged, but its world is intact. "
            "Keep that and play on: muchado resume a.run --save NEW\n"
        )
    rescued = muchado(folder, "resume", "a.run", "--save", "b.run")
    assert (rescued.returncode, rescued.stderr) == (0, "")
    assert muchado(folder, "verify", "b.run").returncode == 0
    assert (folder / "a.run").read_bytes() == damaged


@pytest.mark.parametrize(
    ("arguments", "message"),
    [
        (["show", "nothing.run"], "nothing.run cannot be read: No such file or directory."),
        (["show", "gate.ado"], "gate.ado: it is no run file."),
        (["resume", "gate.ado"], "gate.ado: it is no run file."),
        (["verify", "."], "cannot be read: Is a directory."),
        (["export", "a.run", "--to", "xml"], '"xml" is no form to export to: write --to csv'),
        (["run", "gate.ado", "--save", "gate.ado"], "gate.ado exists already. Choose another name"),
        (["run", "gate.ado", "--save", "no/a.run"], "no/a.run cannot be made: No such file or directory."),
        (["resume", "a.run", "--until", "Monday 9:00"], "is past"),
        (["resume", "a.run", "--until", "soon"], "is not a time"),
        (["resume", "a.run", "--save", "a.run"], "a.run exists already."),
    ],
)
def test_what_cannot_be_done_is_one_line(folder: Path, arguments: list[str], message: str) -> None:
    muchado(folder, "run", "gate.ado", "--save", "a.run", "--until", "Monday 20:00")
    done = muchado(folder, *arguments)
    assert (done.returncode, done.stdout) == (2, "")
    assert message in done.stderr
    assert done.stderr.startswith("muchado: ")
    assert done.stderr.count("\n") == 1
    assert (folder / "gate.ado").read_text(encoding="utf-8") == GATE
