"""`muchado run --watch`: a changed text takes effect while the world is played; a broken one does not."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

import pytest

from gate import GATE
from muchado.cli import watch
from muchado.cli.main import main

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path


CALLED_BEN = GATE.replace('A says "Good morning, {B}!"', 'A says "There you are, {B}!"')


def status(monkeypatch: pytest.MonkeyPatch, *arguments: str) -> object:
    monkeypatch.setattr("sys.argv", ["muchado", *arguments])
    with pytest.raises(SystemExit) as stopped:
        main()
    return stopped.value.code


def edits(path: Path, *texts: str) -> Callable[[float], None]:
    """Write the next text each time that the watcher waits."""
    waiting = iter(texts)

    def sleep(_seconds: float) -> None:
        text = next(waiting, None)
        if text is not None:
            path.write_text(text, encoding="utf-8")

    return sleep


def test_a_new_text_holds_and_a_broken_one_is_told(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    path = tmp_path / "gate.ado"
    path.write_text(GATE, encoding="utf-8")
    monkeypatch.setattr(watch.time, "sleep", edits(path, GATE + "blah\n", CALLED_BEN))
    assert status(monkeypatch, "run", str(path), "--watch") == 0
    out, err = capsys.readouterr()
    told = re.sub(r"(?m)^( +\d* *\|.*| +=.*)\n", "", err)
    assert "error" in told.splitlines()[0]
    assert "The new text has mistakes. The old text stays in force." in told
    assert re.search(r"The new text holds from now on, Monday 3 June 2024, 09:\d\d\.", told)
    assert '"There you are, Bo!"' in out


def test_a_pace_is_a_number_of_seconds(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    path = tmp_path / "gate.ado"
    path.write_text(GATE, encoding="utf-8")
    for pace in ("slow", "-1", "nan", "1e9"):
        assert status(monkeypatch, "run", str(path), "--watch", f"--pace={pace}") == 2
        assert "is no pace" in capsys.readouterr().err
