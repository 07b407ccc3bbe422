"""`muchado find`: in worlds that are played and runs that were saved, as lines and JSON; and what cannot be found."""

from __future__ import annotations

import json
import sqlite3
from contextlib import closing
from typing import TYPE_CHECKING

import pytest

from cli.commands import muchado, printed
from find.parlour import played
from muchado.record.start import RULES

if TYPE_CHECKING:
    from pathlib import Path

CHAIN = "first Ada greets Bo\nthen Ada greets Bo"


def test_where_a_pattern_is_found_is_told_run_by_run(gate: str) -> None:
    lines = printed("find", gate, "someone A greets B", "--runs", "2", "--workers", "1")
    assert lines[:2] == [
        "seed 0, Monday 3 June 2024, 09:00: Ada greeted Bo (answered: smile)",
        "    A is Ada, B is Bo",
    ]
    assert lines[-1] == "Found 4 times, in 2 of 2 runs: 100 % (34.2 to 100 %)."


def test_a_chain_is_told_link_by_link_with_the_day_of_those_that_are_on_another(gate: str) -> None:
    assert printed("find", gate, CHAIN)[:3] == [
        "seed 0, Tuesday 4 June 2024, 00:25",
        "    Monday 3 June 2024, 09:00  Ada greeted Bo (answered: smile)",
        "    00:25  Ada greeted Bo (answered: smile)",
    ]


def test_json_has_all_of_it(gate: str) -> None:
    (found,) = [json.loads(line) for line in printed("find", gate, CHAIN, "--json", "--why")]
    assert (found["seed"], found["at"], found["who"]) == (0, "2024-06-04T00:25", {})
    assert [step["at"] for step in found["steps"]] == ["2024-06-03T09:00", "2024-06-04T00:25"]
    assert found["why"]["answer"]


def test_why_is_told_below(gate: str) -> None:
    lines = printed("find", gate, "Ada greets Bo on Tuesday", "--why")
    assert any("Ada likes Bo" in line for line in lines[1:-1])


def test_runs_that_were_saved_are_looked_through_by_name_folder_and_pattern(tmp_path: Path) -> None:
    played("Ann shoves Ben").save(tmp_path / "a.run")
    played("Dan comforts Ben").save(tmp_path / "b.run")
    (tmp_path / "notes.txt").write_text("nothing", encoding="utf-8")
    first = [f"{tmp_path / 'a.run'}, Monday 3 June 2024, 09:10: Ann shoved Ben", "    A is Ann, B is Ben"]
    for where in ([str(tmp_path / "a.run"), str(tmp_path / "b.run")], [str(tmp_path)], [str(tmp_path / "*.run")]):
        lines = printed("find", *where, "someone A shoves B")
        assert lines == [*first, "Found once, in 1 of 2 runs: 50 % (9.5 to 90.5 %)."]
    lines = printed("find", str(tmp_path / "a.run"), "someone A shoves B while A is in parlour")
    assert lines == [*first, "Found once."]


def test_several_patterns_are_told_apart(gate: str) -> None:
    lines = printed("find", gate, "--for", "Ada greets Bo", "--for", "Bo greets Ada", "--most", "1")
    assert lines == [
        "seed 0, Monday 3 June 2024, 09:00: Ada greets Bo: Ada greeted Bo (answered: smile)",
        "... and 1 more; --most shows them.",
        "Found 2 times.",
    ]


def test_nothing_found_has_a_status_of_its_own(gate: str) -> None:
    done = muchado("find", gate, "Bo greets Ada")
    assert (done.returncode, done.stdout, done.stderr) == (1, "Found nowhere.\n", "")


def test_the_patterns_that_come_with_it_are_printed() -> None:
    assert 'pattern "unrequited love"' in printed("find", "--ready")


@pytest.mark.parametrize(
    ("pattern", "cure"),
    [
        ("Ada thinks that Bo is cross", 'put it after "while"'),
        ("Ada greets Bo while Ada likes Bo", "say how much: Ben's anger toward Ada is at least 40"),
        ("Ada likes Bo", "say how much: Ben's anger toward Ada is at least 40"),
        ("nobody greets Bo", "and nobody comforts B afterwards"),
        ("first Ada greets Bo then Bo greets Ada", "each step has a line of its own"),
    ],
)
def test_what_is_said_otherwise_is_told_how_to_say_it(gate: str, pattern: str, cure: str) -> None:
    assert cure in muchado("find", gate, pattern).stderr


MISTAKES = [
    ([], "Say where to look and what for"),
    (["{gate}"], "Say where to look and what for"),
    (["{gate}", "Eva greets Bo"], 'there is nobody called "Eva"'),
    (["{gate}", "Ada greeted Bo"], "what is looked for is said in the present tense"),
    (["{gate}", "Ada thinks that Bo is cross"], "this is so or not so, it does not happen"),
    (["{gate}", "Ada's liking toward Bo is at least 40"], "this is so or not so, it does not happen"),
    (["{gate}", "betrayal"], 'this world has no words for the pattern "betrayal"'),
    (["{gate}", ""], "nothing is said here"),
    (["{gate}", "{gate}", "Ada greets Bo"], "is no saved run"),
    (["no-world", "Ada greets Bo"], 'There is no world "no-world"'),
    (["*.none", "Ada greets Bo"], 'No saved run is called like "*.none"'),
    (["{gate}", "Ada greets Bo", "--runs", "none"], '"none" is no number of runs'),
    (["{run}", "Ann shoves Ben", "--runs", "5"], "A saved run has its own seed"),
    (["{broken}", "Ann shoves Ben"], "broken.run"),
]


@pytest.mark.parametrize(("arguments", "message"), MISTAKES, ids=lambda value: " ".join(value)[:40])
def test_what_cannot_be_found_is_said_in_a_sentence(
    gate: str, tmp_path: Path, arguments: list[str], message: str
) -> None:
    run, broken = tmp_path / "a.run", tmp_path / "broken.run"
    played("Ann shoves Ben").save(run)
    broken.write_bytes(run.read_bytes()[:5000])
    done = muchado("find", *(one.format(gate=gate, run=run, broken=broken) for one in arguments))
    assert (done.returncode, done.stdout) == (2, "")
    assert message in done.stderr.splitlines()[-1]


def test_a_run_of_an_older_kind_is_looked_up_and_not_played(tmp_path: Path) -> None:
    path = tmp_path / "older.run"
    played("Ann shoves Ben").save(path)
    with closing(sqlite3.connect(path)) as connection, connection:
        connection.execute("UPDATE kept SET rules = ?", (RULES + 1,))
        connection.execute("UPDATE run SET muchado = '0.0.7'")
    assert printed("find", str(path), "someone A shoves B")[-1] == "Found once."
    done = muchado("find", str(path), "someone A shoves B while A is in parlour")
    assert (done.returncode, done.stdout) == (2, "")
    assert "only that version can play it" in done.stderr.splitlines()[-1]
