"""`muchado options`: all that somebody thinks of doing, rule by rule, and what cannot be asked."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

import pytest

from cli.commands import muchado, printed
from gate import GATE

if TYPE_CHECKING:
    from pathlib import Path


def test_every_option_stands_with_its_rules_and_where_they_are(gate: str) -> None:
    lines = printed("options", gate, "Ada", "--at", "9:00")
    assert lines[0] == "Ada, Monday 3 June 2024, 09:00"
    score, *words = lines[1].split()
    assert words == ["greet", "Bo"]
    at = GATE.splitlines().index('want "a good morning"') + 1
    assert lines[2].strip().split("  ") == ["+30", "Ada likes Bo", f'[want "a good morning", gate.ado:{at}]']
    assert lines[3].split()[1:] == ["by", "chance"]
    assert int(score) == 30 + int(lines[3].split()[0])


def test_the_best_is_what_is_done(fence: str) -> None:
    (line,) = printed("options", fence, "Milo", "--at", "9:00", "--json")
    found = json.loads(line)
    assert (found["person"], found["at"]) == ("Milo", "2024-06-03T09:00")
    scores = [one["score"] for one in found["options"]]
    assert scores == sorted(scores, reverse=True)
    for one in found["options"]:
        assert one["score"] == one["chance"] + sum(share["points"] for share in one["shares"])


def test_nothing_may_come_to_mind(gate: str) -> None:
    assert printed("options", gate, "Bo", "--at", "10:00") == [
        "Bo, Monday 3 June 2024, 10:00",
        "Thinks of nothing to do.",
    ]


def test_a_saved_run_is_asked_as_it_was_played(gate: str, tmp_path: Path) -> None:
    file = str(tmp_path / "gate.run")
    assert muchado("run", gate, "--seed", "3", "--until", "11:00", "--save", file).returncode == 0
    lines = printed("options", file, "Ada", "--at", "9:00")
    assert lines == printed("options", gate, "Ada", "--at", "9:00", "--seed", "3")


@pytest.mark.parametrize(
    ("arguments", "message"),
    [
        (["Ada"], '`muchado options` needs --at: a time such as "Monday 10:00".'),
        (["--at", "9:00"], "People: Ada, Bo."),
        (["Adda", "--at", "9:00"], 'There is nobody called "Adda". Did you mean "Ada"?'),
        (["Ada", "--at", "soon"], '"soon" is not a time'),
    ],
)
def test_what_cannot_be_asked_is_told(gate: str, arguments: list[str], message: str) -> None:
    done = muchado("options", gate, *arguments)
    assert (done.returncode, done.stdout) == (2, "")
    assert message in done.stderr


def test_who_is_busy_weighs_nothing(tmp_path: Path) -> None:
    path = tmp_path / "slow.ado"
    path.write_text(GATE.replace("  needs B is here\n", "  needs B is here\n  takes 5 minutes\n"), encoding="utf-8")
    done = muchado("options", str(path), "Ada", "--at", "9:02")
    assert (done.returncode, done.stdout) == (2, "")
    assert "Ada is busy or on the way at Monday 3 June 2024, 09:02, and weighs nothing then." in done.stderr
