"""`muchado run`: a page, JSON, a file that keeps the run, and bad input."""

from __future__ import annotations

import json
import os
from pathlib import Path

import pytest

from cli.commands import muchado, printed
from gate import GATE

KEYS = [
    "id", "at", "action", "by", "to", "place", "answer", "about", "causes",
    "took_part", "saw", "heard", "aftermath", "text", "roles", "way", "lines", "things", "spoken_of",
    "talk", "turn", "ends", "journey",
]  # fmt: skip


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


@pytest.mark.parametrize(
    ("walks", "said"),
    [("", "Nothing happens."), ("by 10", "Nothing happens but what is passing, which --all tells of.")],
)
def test_a_page_on_which_nothing_stands_says_so(walks: str, said: str, tmp_path: Path) -> None:
    world = tmp_path / "still.ado"
    go = (
        f"""
action go: "A goes to L"
  passing
  afterwards A goes toward L

want "out"
  A wants to go to L {walks}
  when L is next to here
  because "it is fine outside"
"""
        if walks
        else ""
    )
    world.write_text(
        f"""world "Still"
  from Monday 3 June 2024, 9:00 to Monday 3 June 2024, 9:10

place gate
  next to lane

place lane

person Ada, she
  at the start
    is in gate
{go}""",
        encoding="utf-8",
    )
    lines = printed("run", str(world))
    assert lines[:3] == ["Still", "", said]
    lines = printed("run", str(world), "--all")
    assert ("Nothing happens." in lines) == (not walks)


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
        (["run"], "needs WORLD: court, much_ado, office, ship, valentine, village"),
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


def test_the_json_of_a_run_that_is_kept_is_the_same(folder: Path) -> None:
    plain = muchado("run", "gate.ado", "--json", cwd=folder)
    assert muchado("run", "gate.ado", "--json", "--save", "a.run", cwd=folder).stdout == plain.stdout


def test_what_is_no_file_is_neither_waited_for_nor_taken_away(folder: Path) -> None:
    os.mkfifo(folder / "pipe")
    done = muchado("run", "gate.ado", "--save", "pipe", cwd=folder)
    assert (done.returncode, done.stdout) == (2, "")
    assert done.stderr.startswith("muchado: pipe exists already.")
    assert (folder / "pipe").is_fifo()


def test_a_watched_run_is_kept_and_verified(gate: str, tmp_path: Path) -> None:
    done = muchado("run", gate, "--watch", "--pace", "0", "--save", "a.run", cwd=tmp_path)
    assert (done.returncode, done.stderr) == (0, "")
    assert muchado("verify", "a.run", cwd=tmp_path).returncode == 0


def test_a_run_stops_when_a_rule_speaks(gate: str) -> None:
    done = muchado("run", gate, "--until-rule", "a pleasure")
    at = GATE.splitlines().index('reaction "a pleasure"') + 1
    reason = f'Bo\'s joy rises, because Ada greeted Bo. [reaction "a pleasure", gate.ado:{at}]\n'
    assert (done.returncode, done.stderr) == (0, f"Monday 3 June 2024, 09:01: {reason}")
    assert done.stdout.count("greets") == 1
    json_too = muchado("run", gate, "--json", "--until-rule", "a good morning")
    assert [json.loads(line)["action"] for line in json_too.stdout.splitlines()] == ["greet"]
    assert "Ada chose to greet Bo (+30 points), because Ada likes Bo." in json_too.stderr


def test_a_rule_that_does_not_speak_in_time_is_told(gate: str) -> None:
    done = muchado("run", gate, "--until-rule", "a pleasure", "--until", "9:00")
    assert (done.returncode, done.stderr) == (0, '"a pleasure" has not spoken by Monday 3 June 2024, 09:00.\n')
    wrong = muchado("run", gate, "--until-rule", "a pleasur")
    assert wrong.returncode == 2
    assert 'No want, plan or reaction is called "a pleasur". Did you mean "a pleasure"?' in wrong.stderr


def test_a_run_is_played_beat_by_beat(gate: str, tmp_path: Path) -> None:
    file = str(tmp_path / "gate.run")
    assert muchado("run", gate, "--save", file, "--beats", "1").returncode == 0
    for _ in range(3):
        assert muchado("resume", file, "--beats", "1").returncode == 0
    four = str(tmp_path / "four.run")
    assert muchado("run", gate, "--save", four, "--beats", "4").returncode == 0
    shown = [muchado("show", one).stdout.replace("gate.run", "four.run") for one in (file, four)]
    assert shown[0] == shown[1]
    none = muchado("run", gate, "--beats", "0")
    assert (none.returncode, '"0" is no number of beats' in none.stderr) == (2, True)


@pytest.mark.parametrize("seed", ["0", "3"])
def test_a_run_that_is_over_says_how_to_have_all_of_it_told_however_little_happened(seed: str) -> None:
    said = printed("run", "valentine", "--seed", seed)
    assert f"The whole story: muchado tell valentine --seed {seed}" in said
