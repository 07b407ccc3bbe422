"""`muchado mind`: what somebody holds, who knows what, and what cannot be asked."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from cli.commands import muchado, printed
from why.shove import SHOVE


def test_mind_shows_what_is_held_from_whom_and_the_truth(fence: str) -> None:
    assert [line.rstrip() for line in printed("mind", fence, "Rosa", "--at", "9:03", "--about", "Tom")] == [
        "Rosa, Monday 3 June 2024, 09:03, the gate",
        "Means to have it out with Tom.",
        "Feels anger toward Tom 40.",
        "",
        "  so     is sure that Milo told Rosa that Tom wronged Rosa (took part, Monday 09:03)",
        "  so     is sure that Tom wronged Rosa (told by Milo, Monday 09:03)",
        "None of it is wrong.",
    ]


def test_mind_shows_all_that_others_are_taken_to_have_seen_if_it_is_asked_for(fence: str) -> None:
    line = "  so     is sure that Milo knows that Rosa is in the gate (saw, Monday 09:03)"
    asked = ("mind", fence, "Rosa", "--at", "9:03")
    assert line in [one.rstrip() for one in printed(*asked, "--all")]
    assert line not in [one.rstrip() for one in printed(*asked)]


def test_mind_as_json(fence: str) -> None:
    (line,) = printed("mind", fence, "Rosa", "--at", "9:03", "--json")
    found = json.loads(line)
    assert (found["person"], found["at"], found["aims"]) == ("Rosa", "2024-06-03T09:03", ["have it out with Tom"])
    assert ("Tom wronged Rosa", False) in [(one["sentence"], one["wrong"]) for one in found["beliefs"]]


def test_who_knows(fence: str) -> None:
    assert [line.rstrip() for line in printed("mind", fence, "--who-knows", "Tom wronged Rosa", "--at", "9:02")] == [
        "Tom wronged Rosa: it is so (Monday 3 June 2024, 09:02)",
        "      since         from       now",
        "Tom   Monday 09:01  took part  is sure (100)",
        "Milo  Monday 09:01  saw        is sure (100)",
        "Rosa                           has not heard of it",
        "Vera                           has not heard of it",
    ]


def test_who_knows_it_as_something_else(tmp_path: Path) -> None:
    (tmp_path / "shove.ado").write_text(SHOVE, encoding="utf-8")
    lines = [line.rstrip() for line in printed("mind", str(tmp_path / "shove.ado"), "--who-knows", "Osk shoved Una")]
    assert lines[-3:] == [
        "Vera  Monday 09:42  told by Rolf  knows it as: hurt Una (100)",
        "Bea   Monday 09:43  told by Rolf  knows it as: hurt Una (100)",
        "Ida                               has not heard of it",
    ]


@pytest.mark.parametrize(
    ("arguments", "message"),
    [
        ([], "Ask for one"),
        (["Rossa"], 'Did you mean "Rosa"'),
        (["Rosa", "--about", "Tim"], 'Did you mean "Tom"'),
        (["Rosa", "--at", "Friday 9:00"], "after the world ends"),
        (["--who-knows", "Rosa is a fish"], "No sentence of this world"),
    ],
)
def test_what_cannot_be_asked_is_one_line_and_status_2(fence: str, arguments: list[str], message: str) -> None:
    done = muchado("mind", fence, *arguments)
    assert (done.returncode, done.stdout) == (2, "")
    assert message in done.stderr
    assert done.stderr.count("\n") == 1
