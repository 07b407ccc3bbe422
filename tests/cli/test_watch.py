"""`muchado run --watch`: a changed text takes effect while the world is played; a broken one does not."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

import pytest

from gate import GATE
from muchado.cli import watch
from muchado.cli.main import answer

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path


CALLED_BEN = GATE.replace('A says "Good morning, {B}!"', 'A says "There you are, {B}!"')


def status(monkeypatch: pytest.MonkeyPatch, *arguments: str) -> int:
    monkeypatch.setattr("sys.argv", ["muchado", *arguments])
    return answer()


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


def test_what_happens_is_told_at_once_and_never_again_in_new_words(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    """By the time the watcher first waits the first event stands there; a new name for Bo does not change it."""
    path = tmp_path / "gate.ado"
    path.write_text(GATE, encoding="utf-8")
    seen: list[str] = []
    renamed = GATE.replace('told as "{A} greets {B}."', 'told as "{A} hails {B}."').replace('"the gate"', '"the arch"')

    def sleep(_seconds: float) -> None:
        seen.append(capsys.readouterr().out)
        if len(seen) == 2:
            path.write_text(renamed, encoding="utf-8")

    monkeypatch.setattr(watch.time, "sleep", sleep)
    assert status(monkeypatch, "run", str(path), "--watch") == 0
    seen.append(capsys.readouterr().out)
    assert '09:00  Ada greets Bo. "Good morning, Bo!"' in seen[0]
    assert "Bo's joy rises, because Ada greeted Bo." in seen[1]
    told = "".join(seen)
    assert told.count("Ada greets Bo.") == 1
    assert re.search(r"The arch\n    \d\d:\d\d  Ada hails Bo", told)
    assert "In short" not in told


def test_json_is_told_at_once_too(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    path = tmp_path / "gate.ado"
    path.write_text(GATE, encoding="utf-8")
    seen: list[str] = []
    monkeypatch.setattr(watch.time, "sleep", lambda _seconds: seen.append(capsys.readouterr().out))
    assert status(monkeypatch, "run", str(path), "--watch", "--json", "--beats", "3") == 0
    assert '"action": "greet"' in seen[0] or '"action":"greet"' in seen[0]
