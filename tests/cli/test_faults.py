"""A fault of our own: one line, a file that holds what is needed to see it again, and nothing about its owner."""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path

import pytest

from gate import GATE
from muchado.cli import faults
from muchado.cli import main as command
from muchado.conform import replay


def fail(monkeypatch: pytest.MonkeyPatch, *arguments: str) -> int:
    """Play a command in a Much Ado that has a fault; return its exit status."""

    def break_down(_arguments: list[str]) -> int:
        raise KeyError("cannot tell")

    monkeypatch.setattr(command, "_obey", break_down)
    monkeypatch.setattr(sys, "argv", ["muchado", *arguments])
    return command.answer()


@pytest.fixture
def here(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.chdir(tmp_path)
    return tmp_path


def written(here: Path) -> Path:
    (path,) = here.glob("muchado-fault-*.json")
    return path


def test_a_fault_is_told_in_one_line_and_written_down(
    here: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    assert fail(monkeypatch, "run", "valentine") == command.FAULT
    said = capsys.readouterr().err
    assert said.count("\n") == 1
    assert "Traceback" not in said
    assert written(here).name in said
    held = json.loads(written(here).read_text(encoding="utf-8"))
    assert held["error"] == "KeyError: 'cannot tell'"
    assert held["arguments"] == ["run", "valentine"]
    assert held["calls"][-1].endswith("break_down")


def test_the_file_tells_nothing_of_where_it_was(here: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    home = here / "somebody" / "secret"
    home.mkdir(parents=True)
    (home / "gate.ado").write_text(GATE, encoding="utf-8")
    fail(monkeypatch, "run", str(home / "gate.ado"), f"--save={home / 'day.run'}")
    text = written(here).read_text(encoding="utf-8")
    assert "secret" not in text
    assert str(here) not in text
    assert json.loads(text)["arguments"] == ["run", "gate.ado", "--save=day.run"]


@pytest.mark.parametrize("as_directory", [False, True])
def test_what_was_done_is_done_again_with_its_texts(
    here: Path, as_directory: bool, monkeypatch: pytest.MonkeyPatch, capfd: pytest.CaptureFixture[str]
) -> None:
    home = here / "gate"
    (home / "manners").mkdir(parents=True)
    (home / "world.ado").write_text(GATE.replace("  from", '  uses "manners"\n  from', 1), encoding="utf-8")
    (home / "manners" / "one.ado").write_text('library "manners"\n', encoding="utf-8")
    fail(monkeypatch, "run", str(home if as_directory else home / "world.ado"), "--until", "Monday 10:00")
    held = json.loads(written(here).read_text(encoding="utf-8"))
    capfd.readouterr()
    again = here / "again"
    again.mkdir()
    assert replay.again(held, again) == 0
    assert "Ada greets Bo." in capfd.readouterr().out


def test_what_was_typed_is_typed_again(
    here: Path, monkeypatch: pytest.MonkeyPatch, capfd: pytest.CaptureFixture[str]
) -> None:
    (here / "gate.ado").write_text(GATE, encoding="utf-8")
    monkeypatch.setattr(faults, "TYPED", ["mind", "stop"])
    fail(monkeypatch, "play", "gate.ado", "--as", "Ada")
    capfd.readouterr()
    again = here / "again"
    again.mkdir()
    assert replay.again(json.loads(written(here).read_text(encoding="utf-8")), again) == 0
    assert "liking toward Bo" in capfd.readouterr().out


def test_what_is_too_large_is_named_as_left_out(here: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (here / "gate.ado").write_text(GATE, encoding="utf-8")
    monkeypatch.setattr(faults, "LARGEST", 10)
    fail(monkeypatch, "run", "gate.ado")
    held = json.loads(written(here).read_text(encoding="utf-8"))
    assert (held["files"], held["left out"]) == ({}, ["gate.ado"])
    with pytest.raises(replay.NoFaultError, match=r"gate\.ado was too large"):
        replay.again(held, here / "again")


def test_where_nothing_can_be_written_it_is_said(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr(Path, "write_text", _no_room)
    assert fail(monkeypatch, "run", "valentine") == command.FAULT
    assert "could not be written down" in capsys.readouterr().err


def _no_room(*_: object, **__: object) -> int:
    raise OSError(28, "No space left on device")


def sent(**fields: object) -> str:
    return json.dumps(
        {"format": 1, "left out": [], "arguments": ["run", "x"], "typed": [], "error": "", "files": {}, **fields}
    )


@pytest.mark.parametrize(
    "held",
    [
        "[]",
        "{}",
        "not JSON",
        sent(format=99),
        sent(files={"1": {"../../x": "00"}}),
        sent(files={"1": {"/x": "00"}}),
        sent(files={"9": {"x": "00"}}),
    ],
)
def test_a_file_that_is_none_is_refused_in_one_line(here: Path, held: str) -> None:
    (here / "fault.json").write_text(held, encoding="utf-8")
    done = subprocess.run(
        [sys.executable, "-m", "muchado.conform.replay", "fault.json"], capture_output=True, text=True, check=False
    )
    assert done.returncode == 2
    assert done.stderr.startswith("This cannot be done again: ")
    assert "Traceback" not in done.stderr
    assert not (here.parent / "x").exists()
