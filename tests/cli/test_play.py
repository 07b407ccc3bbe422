"""`muchado play`: what is shown, what can be typed, and what is kept."""

from __future__ import annotations

import json
import os
from pathlib import Path
from tempfile import TemporaryFile

import pytest

from cli.commands import muchado, process
from muchado.bundle.hidden import HIDDEN


def test_a_part_can_be_played_from_a_script(gate: str, tmp_path: Path) -> None:
    script = tmp_path / "ada.txt"
    script.write_text(
        "# a remark\nwhy\nmind\nmind Zed\nmore\nhelp\n7\nalone for ever\nwait\n\n1\nalone\n", encoding="utf-8"
    )
    done = muchado("play", gate, "--as", "Ada", "--every", "--choices", str(script))
    assert (done.returncode, done.stderr) == (0, "")
    lines = done.stdout.splitlines()
    assert lines[1:6] == [
        "Monday 3 June 2024",
        "09:00  Ada is in the gate, with Bo.",
        "What does Ada do?",
        "  1. greet Bo",
        "     Ada likes Bo.",
    ]
    at = lines.index("> why")
    assert "`?` all that can be typed.)" in " ".join(" ".join(lines[6:at]).split())
    assert lines[at + 1].startswith("Left to Ada: greet Bo (")
    assert lines[at + 1].endswith("because Ada likes Bo.")
    for line in (
        "  Ada feels: liking toward Bo 60.",
        "  Ada thinks that Bo is cross.",
        '  Ada has nothing in mind about "Zed".',
        '"7" is nothing that Ada can do now. `?` shows what can be typed.',
        "There is nothing else.",
    ):
        assert line in lines
    assert any("is not a time" in line for line in lines)
    assert "The world is over." in lines
    assert "  Ada greets Bo." in "\n".join(lines)


def test_a_script_that_ends_stops_the_playing(gate: str, tmp_path: Path) -> None:
    script = tmp_path / "ada.txt"
    script.write_text("wait\n", encoding="utf-8")
    done = muchado("play", gate, "--as", "Ada", "--every", "--choices", str(script))
    assert done.returncode == 0
    assert done.stdout.splitlines()[-1] == "> "


def test_a_saved_game_is_gone_on_with_told_and_forked(gate: str, tmp_path: Path) -> None:
    script = tmp_path / "ada.txt"
    script.write_text("wait\nstop\n", encoding="utf-8")
    begun = muchado("play", gate, "--as", "Ada", "--every", "--choices", "ada.txt", "--save", "ada.run", cwd=tmp_path)
    assert (begun.returncode, begun.stderr) == (0, "")
    assert begun.stdout.splitlines()[-1] == "Kept in ada.run: muchado play ada.run --as Ada"
    script.write_text("greet Bo\nalone\n", encoding="utf-8")
    done = muchado("play", "ada.run", "--as", "Ada", "--every", "--choices", "ada.txt", cwd=tmp_path)
    assert (done.returncode, done.stderr) == (0, "")
    assert "The world is over." in done.stdout.splitlines()
    assert done.stdout.splitlines()[-1] == "Kept in ada.run: muchado tell ada.run"
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


def test_a_game_goes_on_in_a_new_file_and_the_old_one_is_left_alone(gate: str, tmp_path: Path) -> None:
    (tmp_path / "wait.txt").write_text("wait\n", encoding="utf-8")
    muchado("play", gate, "--as", "Ada", "--every", "--choices", "wait.txt", "--save", "old.run", cwd=tmp_path)
    before = (tmp_path / "old.run").read_bytes()
    done = muchado(
        "play", "old.run", "--as", "Ada", "--every", "--choices", "wait.txt", "--save", "new.run", cwd=tmp_path
    )
    assert (done.returncode, done.stderr) == (0, "")
    assert (tmp_path / "old.run").read_bytes() == before
    again = muchado("play", gate, "--as", "Ada", "--every", "--choices", "wait.txt", "--save", "old.run", cwd=tmp_path)
    assert again.returncode == 2
    assert "old.run exists already" in again.stderr
    wrong = muchado("play", "old.run", "--as", "Zed", "--save", "third.run", cwd=tmp_path)
    assert (wrong.returncode, (tmp_path / "third.run").exists()) == (2, False)
    assert 'There is nobody called "Zed"' in wrong.stderr


MISTAKES = [
    (["--as", "Adda"], 'Did you mean "Ada"?'),
    (["--as", "Ada", "--choices", "nowhere.txt"], "nowhere.txt: there is no such file."),
    ([], "--as"),
]


@pytest.mark.parametrize(("arguments", "message"), MISTAKES, ids=lambda value: " ".join(value)[:50])
def test_what_cannot_be_done_is_said_in_one_line(gate: str, arguments: list[str], message: str) -> None:
    done = muchado("play", gate, *arguments)
    assert done.returncode == 2
    assert done.stdout == ""
    assert message in done.stderr.splitlines()[-1]


ODD = "wait\x00\nw\x1b[2Jait\n\ud800\n\u202e7\n" + "x" * 5_000 + "\n\n alone 99999999 days\nalone 9999 days\n"


def test_anything_can_be_typed(gate: str) -> None:
    done = muchado("play", gate, "--as", "Ada", "--every", typed=ODD)
    assert (done.returncode, done.stderr) == (0, "")
    assert not HIDDEN.search(done.stdout.replace("\n", ""))
    assert "The world is over." in done.stdout.splitlines()


def test_what_is_typed_need_not_be_text(gate: str) -> None:
    with TemporaryFile() as file:
        file.write(bytes(range(256)))
        file.seek(0)
        done = process("play", gate, "--as", "Ada", stdin=file)
    assert (done.returncode, done.stderr) == (0, b"")


def test_what_never_decides_comes_from_nobody(gate: str) -> None:
    for typed in ("why\n" * 2_000, "x" * 2_000_000):
        done = muchado("play", gate, "--as", "Ada", "--every", typed=typed)
        assert (done.returncode, done.stderr) == (
            2, "muchado: Nothing is decided by 1,000 entries, so the playing stops here.\n",
        )  # fmt: skip


def test_a_script_is_a_file(folder: Path) -> None:
    os.mkfifo(folder / "pipe")
    (folder / "binary").write_bytes(bytes(range(256)))
    for name, why in {
        "pipe": "this is no file with text in it.",
        ".": "this is no file with text in it.",
        "binary": "this is no text in UTF-8.",
        "none": "there is no such file.",
    }.items():
        done = muchado("play", "gate.ado", "--as", "Ada", "--choices", name, cwd=folder)
        assert (done.returncode, done.stderr) == (2, f"muchado: {name}: {why}\n")


def test_one_goes_back_to_any_choice_and_chooses_otherwise(gate: str, tmp_path: Path) -> None:
    """What was chosen before stays, what came after is chosen anew, and the old game is left alone."""
    (tmp_path / "wait.txt").write_text("wait\nwait\nalone\n", encoding="utf-8")
    (tmp_path / "greet.txt").write_text("greet Bo\nstop\n", encoding="utf-8")
    done = muchado("play", gate, "--as", "Ada", "--every", "--choices", "wait.txt", "--save", "old.run", cwd=tmp_path)
    (said,) = (line for line in done.stdout.splitlines() if "--from" in line)
    assert said.strip().startswith("muchado play old.run --as Ada --from")
    before = (tmp_path / "old.run").read_bytes()
    again = muchado(
        "play", "old.run", "--as", "Ada", "--every", "--from", said.split('"')[1], "--choices", "greet.txt",
        "--save", "new.run", cwd=tmp_path,
    )  # fmt: skip
    assert (again.returncode, again.stderr) == (0, "")
    assert (tmp_path / "old.run").read_bytes() == before
    gone_on = muchado("resume", "new.run", cwd=tmp_path)
    assert "Ada greets Bo." in gone_on.stdout
    wrong = muchado("play", gate, "--as", "Ada", "--from", "9:00")
    assert (wrong.returncode, wrong.stderr) == (
        2, "muchado: --from goes back in a saved run: play one with --save first.\n",
    )  # fmt: skip


def test_a_choice_is_taken_back_and_chosen_otherwise(gate: str, tmp_path: Path) -> None:
    done = muchado("play", gate, "--as", "Ada", "--every", typed="back\nwait\nback\ngreet Bo\nback 23:00\nq\n")
    assert (done.returncode, done.stderr) == (0, "")
    lines = done.stdout.splitlines()
    assert (
        lines.count("> Nothing has been chosen that could be taken back.") == 2
    )  # before the first, and what is to come
    assert lines.count("09:00  Ada is in the gate, with Bo.") == 2
    assert sum("(Type a number" in line for line in lines) == 1
    kept = muchado("play", gate, "--as", "Ada", "--every", "--save", "ada.run", typed="wait\nback\nq\n", cwd=tmp_path)
    assert "go back with --from into a new file" in " ".join(kept.stdout.split())


def test_who_is_never_asked_is_told_how_to_be(gate: str, tmp_path: Path) -> None:
    quiet = tmp_path / "quiet.ado"
    quiet.write_text(Path(gate).read_text(encoding="utf-8").replace("by 30\n  when A's", "by 3\n  when A's"), "utf-8")
    done = muchado("play", str(quiet), "--as", "Ada", typed="")
    assert "Nothing hung in the balance for Ada. With --every" in " ".join(done.stdout.split())


@pytest.mark.slow
def test_enter_does_as_they_would_and_q_stops() -> None:
    """Asked at turning points only, they do what they would have done anyway; the card stands at the end."""
    carded = 0
    for seed in range(3):
        played = muchado("play", "valentine", "--as", "Hinata", "--seed", str(seed), typed="\n" * 60)
        assert (played.returncode, played.stderr) == (0, "")
        lines = played.stdout.splitlines()
        assert 5 <= sum(line in {"What does Hinata do?", "What does Hinata answer?"} for line in lines) <= 25
        assert "In the end:" in lines
        assert "What Hinata never knew:" in lines
        carded += any(line.startswith("Hinata believed: ") for line in lines)
    assert carded
    stopped = muchado("play", "valentine", "--as", "Hinata", typed="?\nq\n")
    assert "  q                    stop playing" in stopped.stdout.splitlines()
    assert stopped.stdout.count("What does Hinata do?") == 1
