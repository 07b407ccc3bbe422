"""`muchado check`."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from cli.commands import muchado
from closed import planted
from closed.secrets import NOSE
from muchado.cli.check import check


def test_a_good_world_checks_out(gate: str) -> None:
    done = muchado("check", gate)
    assert (done.returncode, done.stderr) == (0, "")
    assert "Two at a gate" in done.stdout


WORLD = Path(__file__).parents[1] / "language" / "newcomers.ado"


def test_what_is_certain_is_mended_in_the_file(tmp_path: Path) -> None:
    path = tmp_path / "class.ado"
    right = WORLD.read_text(encoding="utf-8").replace("\n", "\r\n")
    wrong = right.replace("person Ren, he", "character Ren, he").replace("60", "60%")
    path.write_bytes(b"\xef\xbb\xbf" + wrong.encode())
    done = muchado("check", "--fix", str(path))
    assert done.returncode == 0
    assert "error" not in done.stderr
    first, second, last = done.stdout.strip().split("\n")
    assert first == 'Mended class.ado:25: "%" does not belong here; amounts are plain numbers'
    assert second == 'Mended class.ado:27: a block cannot begin with "character"; did you mean "person"?'
    assert last.startswith("After class:")
    assert path.read_bytes() == b"\xef\xbb\xbf" + right.encode()


def test_what_is_not_certain_stays_and_is_told(tmp_path: Path) -> None:
    path = tmp_path / "class.ado"
    wrong = WORLD.read_text(encoding="utf-8").replace("  worth 40", "  worth high")
    path.write_text(wrong, encoding="utf-8")
    done = muchado("check", "--fix", str(tmp_path))
    assert (done.returncode, done.stdout) == (1, "")
    assert '"high" is no amount' in done.stderr
    assert path.read_text(encoding="utf-8") == wrong


def test_worlds_that_come_with_much_ado_are_not_mended() -> None:
    done = muchado("check", "--fix", "valentine")
    assert done.returncode != 0
    assert "Only files of your own are mended." in done.stderr


# ------------------------------------------------------------------ closed minds


def test_minds_are_closed(gate: str) -> None:
    done = muchado("check", gate, "--closed", "--until", "Monday 12:00")
    assert (done.returncode, done.stderr) == (0, "")
    first, second = done.stdout.splitlines()
    assert first.startswith("Two at a gate: 4 hidden facts were made otherwise, each in a run of its own, ")
    assert second.startswith("All minds are closed")


def test_as_json_of_some_people_and_facts_and_from_later(gate: str) -> None:
    chosen = ("--of", "Ada", "--most", "2", "--at", "Monday 10:00", "--seed", "3", "--workers", "1")
    done = muchado("check", gate, "--closed", *chosen, "--until", "Monday 12:00", "--json")
    found = json.loads(done.stdout)
    assert found | {"compared": 0, "reached": 0} == {
        "facts": 4, "altered": 2, "compared": 0, "reached": 0, "leaking": 0, "leaks": [],
    }  # fmt: skip
    assert found["compared"] > 5


def test_a_leak_is_told_with_its_rule(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    path = tmp_path / "nose.ado"
    path.write_text(NOSE, encoding="utf-8")
    planted.lies_answered_as_lies(monkeypatch)
    assert check(str(path), closed=True, workers="1") == 1
    page = capsys.readouterr().out
    assert "Minds are not closed: once somebody was another before anything different had reached them." in page
    assert "Bob answers otherwise, Monday 3 June 2024, 09:00:" in page
    assert '  by:       want "a nose for lies", nose.ado:' in page


MISTAKES = [
    (["--seed", "3"], "--seed goes with --closed"),
    (["--closed", "--fix"], "one after the other"),
    (["--closed", "--of", "Zed"], 'There is nobody called "Zed".'),
    (["--closed", "--most", "0"], '"0" is no number of facts'),
    (["--closed", "--at", "Tuesday 10:00", "--until", "Monday 10:00"], "is before"),
]


@pytest.mark.parametrize(("arguments", "message"), MISTAKES, ids=lambda value: " ".join(value)[:40])
def test_what_cannot_be_tried_is_said_in_one_line(gate: str, arguments: list[str], message: str) -> None:
    done = muchado("check", gate, *arguments)
    assert (done.returncode, done.stdout) == (2, "")
    assert message in done.stderr.splitlines()[-1]
