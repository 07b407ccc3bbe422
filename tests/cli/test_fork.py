"""`muchado fork`: two stories side by side, shares, and what cannot be forked."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from cli.commands import muchado
from gate import GATE
from muchado import Run, World
from muchado.bundle.inputs import Input
from muchado.cli.begun import Begun, begun
from muchado.cli.fork import minute_of
from muchado.record.sqlite import writing
from muchado.record.sqlite.reading import Reader


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


def test_a_change_comes_at_the_minute_that_is_said_and_not_before(gate: str) -> None:
    """Also where nobody has anything to do in the minute before."""
    done = muchado("fork", gate, "--at", "Tuesday 1:37", "--change", "Ada greets Bo")
    first, *_ = done.stdout.splitlines()
    assert first == "From Tuesday 4 June 2024, 01:37 on. The first difference: Tuesday 4 June 2024, 01:37."


def test_nothing_may_come_of_a_change(gate: str) -> None:
    done = muchado("fork", gate, "--at", "Tuesday 11:59", "--change", "Ada absent")
    assert done.stdout == "From Tuesday 4 June 2024, 11:59 on everything happens alike.\n"


def test_what_is_never_done_is_told_with_its_reason(tmp_path: Path) -> None:
    world = tmp_path / "flock.ado"
    world.write_text(FLOCK, encoding="utf-8")
    done = muchado("fork", str(world), "--change", "Ada shears the sheep of Bo")
    because = "It needs that Ada helps Bo, which was not so as far as Ada knew."
    assert done.stdout.splitlines() == [
        "From Monday 3 June 2024, 09:00 on everything happens alike.",
        "",
        f'Nothing came of "Ada shears the sheep of Bo". {because}',
    ]
    done = muchado("fork", str(world), "--change", "Bo shears the sheep of Ada")
    assert "Nothing came of" not in done.stdout


FLOCK = """
world "A flock"
  from Monday 3 June 2024, 9:00 to Monday 3 June 2024, 10:00
place fold, "the fold"
status "A helps B"
action shear: "A shears the sheep of B"
  needs A helps B
person Ada, she
  at the start
    is in fold
person Bo, he
  at the start
    is in fold
    helps Ada
"""


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


MISTAKES = [
    (["--change", "Bo absent", "--at", "25:00"], "there is no 25:00"),
    (["--change", "Bo absent", "--at", "Bo greets Ada"], "This never happens with seed 0: Bo greets Ada."),
    (["--change", "Bo absent", "--at", "99999999999999999999999"], "there is no event"),
    (["--change", "Bo absent", "--at", "Wednesday"], "What was asked has a mistake"),
    (["--change", "Zed absent"], 'there is nobody called "Zed"'),
    (["--change", "Bo absent", "--runs", "0"], "is no number of runs"),
    (["--change", "Bo absent", "--runs", "9"], "has no tests; say what to count"),
    (["--change", "Bo absent", "--seed", "x"], "is no seed"),
    ([], "--change"),
]


@pytest.mark.parametrize(("arguments", "message"), MISTAKES, ids=lambda value: " ".join(value)[:50])
def test_what_cannot_be_done_is_said_in_one_line(gate: str, arguments: list[str], message: str) -> None:
    done = muchado("fork", gate, *arguments)
    assert done.returncode == 2
    assert done.stdout == ""
    assert message in done.stderr.splitlines()[-1]
