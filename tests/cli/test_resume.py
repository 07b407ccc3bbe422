"""Runs in files, kept, shown, resumed, verified and exported; damaged files, and what cannot be done."""

from __future__ import annotations

import json
import sqlite3
from contextlib import closing
from pathlib import Path

import pytest

from cli.commands import muchado
from gate import GATE


def test_a_run_is_kept_shown_resumed_verified_and_exported(folder: Path) -> None:
    straight = muchado("run", "gate.ado", "--json", cwd=folder).stdout
    begun = muchado("run", "gate.ado", "--save", "a.run", "--until", "Monday 20:00", cwd=folder)
    assert begun.stdout.splitlines()[-2:] == [
        "Another roll of the dice: muchado run gate.ado --seed 1",
        "Kept in a.run: muchado show a.run",
    ]
    assert sorted(path.name for path in folder.iterdir()) == ["a.run", "gate.ado"]
    shown = muchado("show", "a.run", cwd=folder)
    lines = shown.stdout.splitlines()
    assert lines[0].startswith("Two at a gate, seed 0: played up to Monday 3 June 2024, ")
    assert lines[1] == "  world     Monday 3 June 2024, 09:00, to Tuesday 4 June 2024, 12:00"
    assert "  text      gate.ado" in lines
    assert "  events                1" in lines
    resumed = muchado("resume", "a.run", "--json", cwd=folder)
    assert (resumed.returncode, resumed.stderr) == (0, "")
    first = muchado("run", "gate.ado", "--json", "--until", "Monday 20:00", cwd=folder).stdout
    assert first + resumed.stdout == straight, "in two parts as in one"
    again = muchado("resume", "a.run", cwd=folder)
    assert (again.returncode, again.stdout) == (0, "")
    assert again.stderr.startswith("a.run is played to its end: nothing happens after Tuesday 4 June 2024")
    facts = json.loads(muchado("show", "a.run", "--json", cwd=folder).stdout)
    assert (facts["title"], facts["seed"], facts["files"], facts["holds"]["events"]) == (
        "Two at a gate", 0, ["gate.ado"], 2,
    )  # fmt: skip
    verified = muchado("verify", "a.run", cwd=folder)
    assert (verified.returncode, verified.stderr) == (0, "")
    assert verified.stdout == f"a.run: {facts['holds']['beats']} beats played again; all is the same.\n"
    assert muchado("export", "a.run", "--to", "csv", cwd=folder).stdout == "Wrote 13 tables to a-csv.\n"
    assert (folder / "a-csv" / "events.csv").read_text(encoding="utf-8").startswith("beat,row,id,minute")


def test_the_first_difference_is_said(folder: Path) -> None:
    muchado("run", "gate.ado", "--save", "a.run", cwd=folder)
    connection = sqlite3.connect(folder / "a.run")
    connection.execute("UPDATE changes SET after = after + 5 WHERE kind = 'feeling'")
    connection.commit()
    connection.close()
    done = muchado("verify", "a.run", cwd=folder)
    assert (done.returncode, done.stderr) == (1, "")
    first, second = done.stdout.splitlines()
    assert first.startswith("a.run is not as it was written, from beat ")
    assert "(Bo's joy rises): after is 35 in the file, 30 played again." in second
    assert second.startswith("Monday 3 June 2024, 09:")


def test_a_damaged_file_is_told_and_rescued(folder: Path) -> None:
    muchado("run", "gate.ado", "--save", "a.run", cwd=folder)
    with closing(sqlite3.connect(folder / "a.run")) as connection:
        (page,) = connection.execute("SELECT rootpage FROM sqlite_master WHERE name = 'changes'").fetchone()
        (size,) = connection.execute("PRAGMA page_size").fetchone()
    damaged = bytearray((folder / "a.run").read_bytes())
    damaged[(page - 1) * size : page * size] = bytes(size)
    (folder / "a.run").write_bytes(damaged)
    for command in (["verify", "a.run"], ["export", "a.run", "--to", "csv"]):
        done = muchado(*command, cwd=folder)
        assert (done.returncode, done.stdout) == (2, "")
        assert done.stderr == (
            "muchado: a.run is damaged, but its world is intact. "
            "Keep that and play on: muchado resume a.run --save NEW\n"
        )
    rescued = muchado("resume", "a.run", "--save", "b.run", cwd=folder)
    assert (rescued.returncode, rescued.stderr) == (0, "")
    assert muchado("verify", "b.run", cwd=folder).returncode == 0
    assert (folder / "a.run").read_bytes() == damaged


@pytest.mark.parametrize(
    ("arguments", "message"),
    [
        (["resume", "gate.ado"], "gate.ado: it is no run file."),
        (["verify", "."], "cannot be read: Is a directory."),
        (["run", "gate.ado", "--save", "gate.ado"], "gate.ado exists already. Choose another name"),
        (["run", "gate.ado", "--save", "no/a.run"], "no/a.run cannot be made: No such file or directory."),
        (["resume", "a.run", "--until", "Monday 9:00"], "is past"),
        (["resume", "a.run", "--until", "soon"], "is not a time"),
        (["resume", "a.run", "--save", "a.run"], "a.run exists already."),
    ],
)
def test_what_cannot_be_done_is_one_line(folder: Path, arguments: list[str], message: str) -> None:
    muchado("run", "gate.ado", "--save", "a.run", "--until", "Monday 20:00", cwd=folder)
    done = muchado(*arguments, cwd=folder)
    assert (done.returncode, done.stdout) == (2, "")
    assert message in done.stderr
    assert done.stderr.startswith("muchado: ")
    assert done.stderr.count("\n") == 1
    assert (folder / "gate.ado").read_text(encoding="utf-8") == GATE
