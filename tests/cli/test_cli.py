from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

from gate import GATE

KEYS = [
    "id", "at", "action", "by", "to", "place", "answer", "about", "causes",
    "took_part", "saw", "heard", "aftermath", "text",
]  # fmt: skip


def muchado(*arguments: str, cwd: Path | None = None) -> subprocess.CompletedProcess[str]:
    command = [sys.executable, "-m", "muchado", *arguments]
    return subprocess.run(command, capture_output=True, text=True, encoding="utf-8", check=False, cwd=cwd)


@pytest.fixture
def gate(tmp_path: Path) -> str:
    path = tmp_path / "gate.ado"
    path.write_text(GATE, encoding="utf-8")
    return str(path)


def test_a_run_reads_as_a_page(gate: str) -> None:
    done = muchado("run", gate, "--until", "Monday 20:00")
    assert (done.returncode, done.stderr) == (0, "")
    assert done.stdout.splitlines() == [
        "Two at a gate",
        "A greeting.",
        "",
        "Monday 3 June 2024",
        "",
        "  The gate",
        '    09:00  Ada greets Bo. "Good morning, Bo!"',
        "           Bo's joy rises, because Ada greeted Bo.",
        "",
        f"Another roll of the dice: muchado run {gate} --seed 1",
    ]


def test_json_is_one_object_a_line_with_its_keys_in_order(gate: str) -> None:
    done = muchado("run", gate, "--json", "--until", "Monday 20:00")
    lines = [json.loads(line) for line in done.stdout.splitlines()]
    assert (done.returncode, done.stderr, len(lines)) == (0, "", 1)
    assert list(lines[0]) == KEYS
    assert lines[0]["at"] == "2024-06-03T09:00"
    assert lines[0]["about"] is None


def test_the_same_seed_prints_the_same_bytes(gate: str) -> None:
    assert muchado("run", gate, "--json", "--seed", "5").stdout == muchado("run", gate, "--json", "--seed", "5").stdout


@pytest.mark.parametrize(
    ("arguments", "message"),
    [
        (["run", "valentin"], 'There is no world "valentin". Did you mean "valentine"?'),
        (["run", "GATE", "--seed", "x"], '"x" is no seed'),
        (["run", "GATE", "--seed", "-3"], '"-3" is no seed'),
        (["run", "GATE", "--seed", "1.5"], '"1.5" is no seed'),
        (["run", "GATE", "--seed", "9" * 5000], "is no seed"),
        (["run", "GATE", "--until", "Monday 8:00"], "before the world begins"),
        (["run", "GATE", "--until", "Friday 8:00"], "after the world ends"),
        (["run", "GATE", "--until", "soon"], "is not a time"),
        (["run", "GATE", "--sed", "3"], "Unknown option"),
        (["run"], "requires an argument"),
        (["rnu"], "Unknown command"),
        (["check", "BINARY"], "not a text file"),
        (["run", "BINARY"], "not a text file"),
        (["run", "LATIN"], "not UTF-8"),
        (["run", "HUGE"], "too large"),
        (["run", "EMPTY"], "no files that end in .ado"),
        (["run", "x\nTraceback"], "There is no world"),
        (["new", "GATE"], "Choose another name"),
        (["format", "NOWHERE"], "no file or directory"),
        (["format", "EMPTY"], "no .ado file"),
        (["format", "BINARY"], "not a text file"),
    ],
)
def test_bad_input_is_one_line_and_status_2(arguments: list[str], message: str, gate: str, tmp_path: Path) -> None:
    (tmp_path / "binary.ado").write_bytes(bytes(range(256)))
    (tmp_path / "latin.ado").write_bytes('world "Café"\n'.encode("latin-1"))
    (tmp_path / "huge.ado").write_bytes(b"#" * 20_000_000)
    (tmp_path / "empty").mkdir()
    named = {"GATE": gate, "NOWHERE": str(tmp_path / "nowhere"), "EMPTY": str(tmp_path / "empty")}
    named |= {name.upper(): str(tmp_path / f"{name}.ado") for name in ("binary", "latin", "huge")}
    done = muchado(*(named.get(argument, argument) for argument in arguments))
    assert done.returncode == 2
    assert done.stdout == ""
    assert message in done.stderr
    assert done.stderr.startswith("muchado: ")
    assert done.stderr.count("\n") == 1


def test_a_world_with_mistakes_shows_them_all(gate: str) -> None:
    Path(gate).write_text(GATE.replace("liking toward Bo 60", "liking towards Bo 60").replace("mood joy", "mod joy"))
    checked, played = muchado("check", gate), muchado("run", gate)
    assert (checked.returncode, played.returncode) == (1, 2)
    for words in ("towards", "mod joy", "^"):
        assert words in checked.stderr
        assert words in played.stderr
    assert "Traceback" not in checked.stderr + played.stderr


def test_a_good_world_checks_out(gate: str) -> None:
    done = muchado("check", gate)
    assert (done.returncode, done.stderr) == (0, "")
    assert "Two at a gate" in done.stdout


def test_the_bundled_worlds_are_listed() -> None:
    done = muchado("worlds")
    assert done.returncode == 0
    titles = {line.partition(".")[0] for line in done.stdout.splitlines()}
    assert {"valentine: Valentine", "village: Low water"} <= titles


def test_a_new_world_runs(tmp_path: Path) -> None:
    assert muchado("new", "mine", cwd=tmp_path).returncode == 0
    done = muchado("run", "mine", cwd=tmp_path)
    assert (done.returncode, done.stderr) == (0, "")
    assert "offers" in done.stdout
    assert muchado("new", "mine", cwd=tmp_path).returncode == 2


def test_a_new_world_is_laid_out_as_is_customary(tmp_path: Path) -> None:
    muchado("new", "mine", cwd=tmp_path)
    assert muchado("format", "--check", "mine", cwd=tmp_path).returncode == 0


def test_format_lays_out_and_then_has_nothing_to_do(gate: str) -> None:
    Path(gate).write_text(GATE.replace("  needs B", "      needs B"), encoding="utf-8")
    assert muchado("format", "--check", gate).returncode == 1
    assert muchado("format", gate).returncode == 0
    assert muchado("format", "--check", gate).returncode == 0
    assert Path(gate).read_text(encoding="utf-8") == GATE


def test_version_and_help() -> None:
    assert muchado("--version").stdout.strip() == "0.1.0"
    assert "Begin with: muchado run valentine" in muchado("--help").stdout
    assert "--until" in muchado("run", "--help").stdout


@pytest.mark.parametrize("options", [[], ["--json"]])
def test_a_reader_who_leaves_early_is_no_trouble(gate: str, options: list[str]) -> None:
    reading, writing = os.pipe()
    os.close(reading)
    done = subprocess.run(
        [sys.executable, "-m", "muchado", "run", gate, *options], stdout=writing, stderr=subprocess.PIPE, check=False
    )
    os.close(writing)
    assert (done.returncode, done.stderr) == (0, b"")
