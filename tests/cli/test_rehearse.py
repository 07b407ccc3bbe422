"""`muchado rehearse`: what it prints, its exit status, thresholds, and bad input."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from cli.commands import muchado
from rehearsal.planted import PLANTED
from rehearsal.test_rehearsal import ROOM


@pytest.fixture
def room(tmp_path: Path) -> Path:
    path = tmp_path / "room.ado"
    path.write_text(ROOM, encoding="utf-8")
    return path


def test_it_says_what_breaks_what_hangs_on_one_cause_and_what_never_comes(room: Path) -> None:
    done = muchado("rehearse", str(room), "--runs", "4", "--workers", "2")
    assert (done.returncode, done.stderr) == (0, "")
    for line in (
        "The room, 4 runs.",
        '  "greeted, and then a song", room.ado:66',
        "  >     0  Ben sings",
        '  "it takes Ada": 4 of 4 runs as it is, 0 of 4 with the change',
        '    want "a dance", room.ado:46',
        "    greet: scowl, room.ado:11",
    ):
        assert line in done.stdout.splitlines()
    assert "With seed 0: Ben did not sing" in done.stdout


def test_what_is_odd_has_its_counts_an_example_and_the_rule(tmp_path: Path) -> None:
    planted = next(one for one in PLANTED if one.kind == "loop without ceiling")
    path = tmp_path / "house.ado"
    path.write_text(planted.flawed, encoding="utf-8")
    done = muchado("rehearse", str(path), "--runs", "2")
    assert "loop without ceiling       4     2.0        2  seed 0, Monday 3 June 2024, 21:" in done.stdout
    assert '4  by want "temper", house.ado:' in done.stdout


def test_json_is_the_same_for_any_number_of_workers(room: Path) -> None:
    alone, together = (muchado("rehearse", str(room), "--runs", "6", "--json", "--workers", k) for k in "12")
    assert alone.stdout == together.stdout
    found = json.loads(alone.stdout)
    assert found["runs"] == 6
    assert found["figures"]["acts never done"] == 1
    assert [link["reached"] for link in found["chains"][0]["links"]] == [6, 0, 0]
    assert {"kind": "want", "rule": "a dance", "file": "room.ado", "line": 46} in [
        {key: rule[key] for key in ("kind", "rule", "file", "line")} for rule in found["rules"] if not rule["matched"]
    ]


def test_the_first_seed_is_chosen(room: Path) -> None:
    found = json.loads(muchado("rehearse", str(room), "--runs", "2", "--seed", "5", "--json").stdout)
    assert [course["seed"] for course in found["courses"]] == [5]


def test_a_threshold_that_is_not_kept_gives_status_1(room: Path, tmp_path: Path) -> None:
    bounds = tmp_path / "bounds.toml"
    bounds.write_text('[at-most]\n"acts never done" = 0\noverlap = 1\n[at-least]\ncourses = 3\n', encoding="utf-8")
    done = muchado("rehearse", str(room), "--runs", "4", "--thresholds", str(bounds))
    assert done.returncode == 1
    assert done.stdout.splitlines()[-3:] == [
        "Beyond the thresholds",
        "  acts never done: 1, at most 0",
        "  courses: 1, at least 3",
    ]


@pytest.mark.parametrize(
    ("arguments", "message"),
    [
        (["--runs", "0"], '"0" is no number of runs'),
        (["--seed", "one"], '"one" is no seed'),
        (["--thresholds", "nowhere.toml"], "nowhere.toml: there is no such file."),
    ],
)
def test_bad_input_is_one_line_and_status_2(room: Path, arguments: list[str], message: str) -> None:
    done = muchado("rehearse", str(room), *arguments)
    assert (done.returncode, done.stdout, done.stderr.count("\n")) == (2, "", 1)
    assert message in done.stderr


def test_a_world_without_tests_is_rehearsed_too(tmp_path: Path) -> None:
    path = tmp_path / "bare.ado"
    path.write_text(ROOM[: ROOM.index("test ")], encoding="utf-8")
    done = muchado("rehearse", str(path), "--runs", "1")
    assert done.returncode == 0
    assert "Where stories break" not in done.stdout
    assert "How alike" not in done.stdout
