"""The command: what it prints, and how it ends."""

from __future__ import annotations

import pytest

from conform.minds.executors import Egocentric, Perfect
from muchado.conform.minds import __main__ as command
from muchado.conform.minds.questions import Executor

WIDTH = 18


def run(monkeypatch: pytest.MonkeyPatch, executor: type[Executor], *arguments: str) -> int:
    monkeypatch.setattr(command, "MuchAdo", executor)
    return command.main(arguments)


def test_all_is_well_if_nothing_is_wrong(monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> None:
    assert run(monkeypatch, Perfect, "--stories", "2", "--form", "transfer", "--form", "walk", "--each", "2") == 0
    head, transfer, walk, total, mistaken = capsys.readouterr().out.splitlines()
    assert head.split()[:2] == ["order", "0"]
    assert (transfer[:WIDTH].strip(), walk[:WIDTH].strip()) == ("transfer", "walk")
    assert total.split() == ["all", *("4 / 0 " * 5).split(), "20", "/", "0"]
    assert mistaken.endswith("somebody is mistaken, or has no view of it.")


def test_wrong_answers_are_printed_small(monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> None:
    assert run(monkeypatch, Egocentric, "--stories", "15", "--orders", "2", "--finds", "2", "--people", "5") == 1
    out = capsys.readouterr().out
    assert out.count("It must be: ") == 2
    assert "\n2. In the hall: " in out
    assert "order 3" in out


def test_a_story_is_shown_with_its_answers(capsys: pytest.CaptureFixture[str]) -> None:
    assert command.main(["--show", "0", "--each", "1", "--orders", "0"]) == 0
    *_, happens, first, second = capsys.readouterr().out.splitlines()
    assert happens[0].isdecimal()
    assert (first[:13], second[:13]) == ("Where is the ", "Where is the ")


def test_there_is_no_fifth_order(capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit):
        command.main(["--orders", "5"])
    assert "invalid choice" in capsys.readouterr().err
