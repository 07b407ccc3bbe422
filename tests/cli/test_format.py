"""`muchado format`."""

from __future__ import annotations

import os
import signal
from pathlib import Path

import pytest

from cli.commands import muchado
from gate import GATE
from muchado.cli.interrupts import Stopped


def test_format_lays_out_and_then_has_nothing_to_do(gate: str) -> None:
    Path(gate).write_text(GATE.replace("  needs B", "      needs B"), encoding="utf-8")
    assert muchado("format", "--check", gate).returncode == 1
    assert muchado("format", gate).returncode == 0
    assert muchado("format", "--check", gate).returncode == 0
    assert Path(gate).read_text(encoding="utf-8") == GATE


def test_what_is_no_file_is_not_waited_for(folder: Path) -> None:
    os.mkfifo(folder / "pipe.ado")
    done = muchado("format", "pipe.ado", cwd=folder)
    assert (done.returncode, done.stderr) == (2, 'muchado: "pipe.ado" is neither a file nor a directory.\n')
    assert muchado("format", "--check", ".", cwd=folder).returncode == 0


def test_who_stops_it_finds_the_old_text(gate: str, monkeypatch: pytest.MonkeyPatch) -> None:
    loose = GATE.replace("  needs B", "      needs B")
    Path(gate).write_text(loose, encoding="utf-8")

    def stopped(_part: Path, _target: Path) -> None:
        raise Stopped(signal.SIGINT)

    monkeypatch.setattr("pathlib.Path.replace", stopped)
    assert muchado("format", gate).returncode == 130
    assert Path(gate).read_text(encoding="utf-8") == loose
