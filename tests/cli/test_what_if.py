"""`muchado fork`, `seek` and `play`: what they print, and what they say where they cannot."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

import pytest

from cli.commands import muchado
from gate import GATE
from muchado import Run, World
from muchado.bundle.inputs import Input
from muchado.cli.begun import Begun, begun
from muchado.cli.fork import minute_of
from muchado.record.sqlite import writing
from muchado.record.sqlite.reading import Reader

if TYPE_CHECKING:
    from pathlib import Path


@pytest.fixture
def gate(tmp_path: Path) -> str:
    path = tmp_path / "gate.ado"
    path.write_text(GATE, encoding="utf-8")
    return str(path)


def test_two_stories_stand_side_by_side(gate: str) -> None:
    done = muchado("fork", gate, "--at", "Tuesday 0:00", "--change", "Ada does not greet Bo")
    assert (done.returncode, done.stderr) == (0, "")
    assert done.stdout.splitlines() == [
        "From Tuesday 4 June 2024, 00:00 on. The first difference: Tuesday 4 June 2024, 00:25.",
        "",
        "As it was                                        | With the change",
        "",
        "Tuesday 4 June 2024",
        '00:25  Ada greets Bo. "Good morning, Bo!"        |',
    ]


def test_nothing_may_come_of_a_change(gate: str) -> None:
    done = muchado("fork", gate, "--at", "Tuesday 11:59", "--change", "Ada absent")
    assert done.stdout == "From Tuesday 4 June 2024, 11:59 on everything happens alike.\n"


def test_json_of_two_stories_and_of_shares(gate: str) -> None:
    told = muchado("fork", gate, "--at", "Ada greets Bo on Tuesday", "--change", "Bo absent", "--json")
    (row,) = [json.loads(line) for line in told.stdout.splitlines()]
    assert (row["same"], row["plain"]["action"], row["changed"]) == (False, "greet", None)
    at = str(row["plain"]["id"])
    counted = muchado(
        "fork", gate, "--at", at, "--change", "Bo absent", "--outcome", "Ada greets Bo", "--runs", "3", "--json"
    )
    (share,) = [json.loads(line) for line in counted.stdout.splitlines()]
    assert (share["outcome"], share["plain"]["found"], share["changed"]["found"]) == ("Ada greets Bo", 3, 3)
    assert set(share) == {"outcome", "claim", "plain", "changed", "difference", "low", "high"}


def test_the_smallest_changes_as_lines_and_as_json(gate: str) -> None:
    arguments = ("seek", gate, "--for", "Ada greets Bo", "--try", "feelings", "--runs", "2")
    lines = muchado(*arguments).stdout.splitlines()
    assert lines[:2] == [
        "With seed 0 this comes about, Monday 3 June 2024, 09:00: Ada greets Bo",
        "Of 2 single changes from Monday 3 June 2024, 09:00 on (feelings), one turns that.",
    ]
    assert lines[-1].split("  ")[-1] == "Ada's liking toward Bo at 35"
    (found,) = [json.loads(line) for line in muchado(*arguments, "--json").stdout.splitlines()]
    assert (found["change"], found["points"], found["turned"], found["of"]) == (
        "Ada's liking toward Bo at 35", 25, 2, 2,
    )  # fmt: skip


MISTAKES = [
    (["fork", "--change", "Bo absent", "--at", "25:00"], "there is no 25:00"),
    (["fork", "--change", "Bo absent", "--at", "Bo greets Ada"], "This never happens with seed 0: Bo greets Ada."),
    (["fork", "--change", "Bo absent", "--at", "99999999999999999999999"], "there is no event"),
    (["fork", "--change", "Bo absent", "--at", "Wednesday"], "What was asked has a mistake"),
    (["fork", "--change", "Zed absent"], 'there is nobody called "Zed"'),
    (["fork", "--change", "Bo absent", "--runs", "0"], "is no number of runs"),
    (["fork", "--change", "Bo absent", "--runs", "9"], "has no tests; say what to count"),
    (["fork", "--change", "Bo absent", "--seed", "x"], "is no seed"),
    (["fork"], "--change"),
    (["seek", "--for", "Ada greets"], "What was asked has a mistake"),
    (["seek", "--for", "Ada greets Bo", "--try", "feeling"], 'Did you mean "feelings"?'),
    (["seek", "--for", "Ada greets Bo", "--of", "Zed"], 'There is nobody called "Zed".'),
    (["play", "--as", "Adda"], 'Did you mean "Ada"?'),
    (["play", "--as", "Ada", "--choices", "nowhere.txt"], "nowhere.txt: there is no such file."),
    (["play"], "--as"),
]


@pytest.mark.parametrize(("arguments", "message"), MISTAKES, ids=lambda value: " ".join(value)[:50])
def test_what_cannot_be_done_is_said_in_one_line(gate: str, arguments: list[str], message: str) -> None:
    command, *rest = arguments
    done = muchado(command, gate, *rest)
    assert done.returncode == 2
    assert done.stdout == ""
    assert message in done.stderr.splitlines()[-1]


def test_a_part_can_be_played_from_a_script(gate: str, tmp_path: Path) -> None:
    script = tmp_path / "ada.txt"
    script.write_text(
        "# a remark\nwhy\nmind\nmind Zed\nmore\nhelp\n7\nalone for ever\nwait\n\n1\nalone\n", encoding="utf-8"
    )
    done = muchado("play", gate, "--as", "Ada", "--choices", str(script))
    assert (done.returncode, done.stderr) == (0, "")
    lines = done.stdout.splitlines()
    assert lines[1:7] == [
        "Monday 3 June 2024",
        "09:00  Ada is in the gate, with Bo.",
        "What does Ada do?",
        "  1. greet Bo",
        "> why",
        lines[6],
    ]
    assert lines[6].startswith("Left to Ada: greet Bo (")
    assert lines[6].endswith("because Ada likes Bo.")
    for line in (
        "  Ada feels: liking toward Bo 60.",
        "  Ada thinks that Bo is cross.",
        "  Ada feels nothing much.",
        '"7" is nothing that Ada can do now. `help` shows what can be typed.',
        "There is nothing else.",
    ):
        assert line in lines
    assert any("is not a time" in line for line in lines)
    assert lines[-1] == "The world is over."
    assert "  Ada greets Bo." in "\n".join(lines)


def test_a_script_that_ends_stops_the_playing(gate: str, tmp_path: Path) -> None:
    script = tmp_path / "ada.txt"
    script.write_text("wait\n", encoding="utf-8")
    done = muchado("play", gate, "--as", "Ada", "--choices", str(script))
    assert done.returncode == 0
    assert done.stdout.splitlines()[-1] == "> "


def test_a_saved_game_is_gone_on_with_told_and_forked(gate: str, tmp_path: Path) -> None:
    script = tmp_path / "ada.txt"
    script.write_text("wait\nstop\n", encoding="utf-8")
    begun = muchado("play", gate, "--as", "Ada", "--choices", "ada.txt", "--save", "ada.run", cwd=tmp_path)
    assert (begun.returncode, begun.stderr) == (0, "")
    assert begun.stdout.splitlines()[-1] == "Kept in ada.run: muchado play ada.run --as Ada"
    script.write_text("greet Bo\nalone\n", encoding="utf-8")
    done = muchado("play", "ada.run", "--as", "Ada", "--choices", "ada.txt", cwd=tmp_path)
    assert (done.returncode, done.stderr) == (0, "")
    assert done.stdout.splitlines()[-2:] == ["The world is over.", "Kept in ada.run: muchado tell ada.run"]
    verified = muchado("verify", "ada.run", cwd=tmp_path)
    assert (verified.returncode, verified.stdout.split(";")[-1]) == (0, " all is the same.\n")
    forked = muchado("fork", "ada.run", "--change", "Bo absent", "--at", "Ada greets Bo", "--json", cwd=tmp_path)
    (row, *_) = [json.loads(line) for line in forked.stdout.splitlines()]
    assert row["plain"]["text"].startswith("Ada greets Bo.")
    assert row["changed"] is None
    counted = muchado(
        "fork", "ada.run", "--change", "Bo absent", "--outcome", "Ada greets Bo", "--runs", "2", "--json", cwd=tmp_path
    )
    assert counted.returncode == 0, counted.stderr
    sought = muchado(
        "seek", "ada.run", "--for", "Ada greets Bo", "--try", "people", "--runs", "2", "--json", cwd=tmp_path
    )
    assert [json.loads(line)["change"] for line in sought.stdout.splitlines()] == ["Ada absent", "Bo absent"]


def stands(run: Run) -> tuple[object, ...]:
    return run.digest(), run.now, run.events, run.inputs


AT = ["9:30", "Monday 20:00", "Tuesday 0:20", "Tuesday 11:00", "Ada greets Bo on Tuesday", None]


@pytest.mark.parametrize("until", ["9:00", "Monday 22:00", "Tuesday 12:00"])
def test_a_fork_of_a_saved_run_is_that_of_the_run(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, until: str) -> None:
    monkeypatch.setattr(writing, "SPARSE", 200)
    monkeypatch.setattr(writing, "SHARE", 0)
    world, path = World.from_text(GATE), tmp_path / "a.run"
    run = world.start(3, [Input(world.bundle.start + 600, one) for one in world.changes("Bo's joy at 50")])
    run.save(path)
    run.until(until)
    run.close()
    plain, saved = Begun(world, 3, run.inputs), begun(str(path), "0")
    assert until == "9:00" or Reader.open(path).counts()["snapshots"]
    for at in AT:
        minute = minute_of(plain, at)
        assert minute_of(saved, at) == minute
        runs = plain.before(minute), saved.before(minute)
        assert stands(runs[0]) == stands(runs[1]), "what is shared"
        for one in runs:
            one.put(*world.changes("Ada's liking toward Bo at 0"))
            one.until(world.bundle.end)
        assert stands(runs[0]) == stands(runs[1]), "what comes of it"
    numbers = [str(event.id) for event in plain.before(world.bundle.end).events]
    assert [minute_of(saved, number) for number in numbers] == [minute_of(plain, number) for number in numbers]


def test_a_game_goes_on_in_a_new_file_and_the_old_one_is_left_alone(gate: str, tmp_path: Path) -> None:
    (tmp_path / "wait.txt").write_text("wait\n", encoding="utf-8")
    muchado("play", gate, "--as", "Ada", "--choices", "wait.txt", "--save", "old.run", cwd=tmp_path)
    before = (tmp_path / "old.run").read_bytes()
    done = muchado("play", "old.run", "--as", "Ada", "--choices", "wait.txt", "--save", "new.run", cwd=tmp_path)
    assert (done.returncode, done.stderr) == (0, "")
    assert (tmp_path / "old.run").read_bytes() == before
    again = muchado("play", gate, "--as", "Ada", "--choices", "wait.txt", "--save", "old.run", cwd=tmp_path)
    assert again.returncode == 2
    assert "old.run exists already" in again.stderr
    wrong = muchado("play", "old.run", "--as", "Zed", "--save", "third.run", cwd=tmp_path)
    assert (wrong.returncode, (tmp_path / "third.run").exists()) == (2, False)
    assert 'There is nobody called "Zed"' in wrong.stderr


def test_a_watched_run_is_kept_and_verified(gate: str, tmp_path: Path) -> None:
    done = muchado("run", gate, "--watch", "--pace", "0", "--save", "a.run", cwd=tmp_path)
    assert (done.returncode, done.stderr) == (0, "")
    assert muchado("verify", "a.run", cwd=tmp_path).returncode == 0
