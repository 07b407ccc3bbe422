"""`muchado test`: verdicts, exit status, and bad input."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from cli.commands import muchado
from find.tale import SQUARE

HOLDS = 'test "rude"\n  in at least 10 of 100 runs: Rex shoves someone\n'

FAILS = 'test "polite"\n  never: Rex shoves someone\n'

THIN = 'test "hard to tell"\n  in at least 95 of 100 runs: Rex shoves someone\n'


@pytest.fixture
def square(tmp_path: Path) -> Path:
    return tmp_path / "square.ado"


@pytest.mark.parametrize(
    ("tests", "status", "last"),
    [
        (HOLDS, 0, "1 holds."),
        (HOLDS + FAILS + THIN, 1, "1 holds, 1 fails, 1 is too thin."),
        (HOLDS + THIN, 3, "1 holds, 1 is too thin."),
    ],
)
def test_the_exit_status_tells_the_verdict(square: Path, tests: str, status: int, last: str) -> None:
    square.write_text(SQUARE + tests, encoding="utf-8")
    done = muchado("test", str(square), "--runs", "8", "--workers", "2")
    assert (done.returncode, done.stderr) == (status, "")
    assert done.stdout.splitlines()[-1] == last


def test_json_is_the_same_for_any_number_of_workers(square: Path) -> None:
    square.write_text(SQUARE + HOLDS + FAILS, encoding="utf-8")
    alone, together = (muchado("test", str(square), "--runs", "9", "--json", "--workers", k) for k in "13")
    assert alone.stdout == together.stdout
    first, second = map(json.loads, alone.stdout.splitlines())
    assert (first["test"], first["verdict"], first["runs"], first["found"]) == ("rude", "holds", 9, 9)
    assert (second["verdict"], second["seed_with"], second["at_most"]) == ("fails", 0, 0.0)


def test_one_test_alone(square: Path) -> None:
    square.write_text(SQUARE + HOLDS + FAILS, encoding="utf-8")
    done = muchado("test", str(square), "--runs", "4", "--only", "rude")
    assert done.returncode == 0
    assert "polite" not in done.stdout


@pytest.mark.parametrize(
    ("arguments", "message"),
    [
        (["--runs", "0"], '"0" is no number of runs'),
        (["--runs", "many"], '"many" is no number of runs'),
        (["--runs", "9999999"], "from 1 to 1,000,000"),
        (["--workers", "-1"], '"-1" is no number of workers'),
        (["--only", "ruud"], 'There is no test "ruud". Did you mean "rude"?'),
    ],
)
def test_bad_input_is_one_line_and_status_2(square: Path, arguments: list[str], message: str) -> None:
    square.write_text(SQUARE + HOLDS, encoding="utf-8")
    done = muchado("test", str(square), *arguments)
    assert (done.returncode, done.stdout, done.stderr.count("\n")) == (2, "", 1)
    assert message in done.stderr


def test_a_world_without_tests_says_how_to_write_one(square: Path) -> None:
    square.write_text(SQUARE, encoding="utf-8")
    done = muchado("test", str(square))
    assert (done.returncode, done.stdout) == (2, "")
    assert 'test "..."' in done.stderr


def test_a_test_with_a_mistake_gets_its_diagnostic(square: Path) -> None:
    square.write_text(SQUARE + FAILS.replace("shoves", "shovs"), encoding="utf-8")
    done = muchado("test", str(square))
    assert done.returncode == 2
    assert "shovs" in done.stderr
    assert "Traceback" not in done.stderr
