"""`muchado show`: what is in a run's file, as lines and as JSON."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

import pytest

from cli.commands import muchado

if TYPE_CHECKING:
    from pathlib import Path


def test_a_file_is_shown_as_lines_and_as_json(folder: Path) -> None:
    muchado("run", "gate.ado", "--save", "a.run", "--until", "Monday 20:00", cwd=folder)
    shown, found = (muchado("show", "a.run", *options, cwd=folder) for options in ([], ["--json"]))
    assert shown.stdout.startswith("Two at a gate, seed 0: played up to Monday 3 June 2024, ")
    facts = json.loads(found.stdout)
    assert (facts["title"], facts["seed"], facts["files"], facts["holds"]["events"]) == (
        "Two at a gate", 0, ["gate.ado"], 1,
    )  # fmt: skip
    assert facts["digest"] in shown.stdout


@pytest.mark.parametrize(
    ("file", "message"),
    [
        ("nothing.run", "nothing.run cannot be read: No such file or directory."),
        ("gate.ado", "gate.ado: it is no run file."),
        (".", ". cannot be read: Is a directory."),
    ],
)
def test_what_is_no_run_is_told(folder: Path, file: str, message: str) -> None:
    done = muchado("show", file, cwd=folder)
    assert (done.returncode, done.stdout, done.stderr) == (2, "", f"muchado: {message}\n")
