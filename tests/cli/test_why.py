from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path

import pytest

from why.fence import FENCE


@pytest.fixture
def fence(tmp_path: Path) -> str:
    path = tmp_path / "fence.ado"
    path.write_text(FENCE, encoding="utf-8")
    return str(path)


def muchado(*arguments: str) -> subprocess.CompletedProcess[str]:
    command = [sys.executable, "-m", "muchado", *arguments]
    return subprocess.run(command, capture_output=True, text=True, encoding="utf-8", check=False)


def printed(*arguments: str) -> list[str]:
    done = muchado(*arguments)
    assert (done.returncode, done.stderr) == (0, "")
    return done.stdout.splitlines()


def test_why_prints_a_sentence_a_line_with_its_rule(fence: str) -> None:
    assert printed("why", fence, "Rosa believes that Tom wronged Rosa") == [
        "Rosa is sure that Tom wronged her (told by Milo, Monday 09:03).",
        (
            "  Milo told Rosa that Tom wronged Rosa (Monday 09:02), because Milo cannot keep it in; Milo had seen it."
            '  [want "something to tell", fence.ado:40]'
        ),
        (
            "  Tom trampled the flowers of Rosa (Monday 09:00), because Tom does not care about Rosa's flowers."
            '  [want "it is the short way", fence.ado:34]'
        ),
    ]


def test_a_question_need_not_be_quoted(fence: str) -> None:
    assert printed("why", fence, "Rosa", "scolded", "Tom") == printed("why", fence, "Rosa scolded Tom")


def test_why_as_a_tree(fence: str) -> None:
    assert printed("why", fence, "Tom wronged Rosa", "--tree") == [
        "Monday 09:00: Tom tramples Rosa's flowers.",
        "└── Tom chose to trample the flowers of Rosa: 32 points",
        '    ├── +32 points: Tom does not care about Rosa\'s flowers  [want "it is the short way", fence.ado:34]',
        "    │   ├── Tom's anger toward Rosa: 50 (Monday 09:00), from the start",
        "    │   └── how kind Tom is: 40",
        "    ├── 0 points by chance",
        "    ├── there was nothing else to do",
        ('    └── it was ahead by 32 points; had "it is the short way" not spoken for it, it would not have been done'),
    ]
    assert printed("why", fence, "Tom wronged Rosa", "--all") == printed("why", fence, "Tom wronged Rosa", "--tree")


def test_why_as_json(fence: str) -> None:
    (line,) = printed("why", fence, "Rosa scolded Tom", "--json")
    found = json.loads(line)
    assert (found["question"], found["chain"][0]["rule"]["line"]) == ("Rosa scolded Tom", 73)


def test_why_not(fence: str) -> None:
    assert printed("why", fence, "--not", "Vera scolds Tom")[:3] == [
        "Vera did not scold Tom: Monday 3 June 2024, 09:00. Vera came nearest to it then.",
        "  It needs that Tom is there, which was not so as far as Vera knew.",
        "  Nothing spoke for it in Vera.",
    ]
    tree = printed("why", fence, "--not", "Rosa tramples the flowers of Tom", "--at", "9:04", "--tree")
    assert tree[0] == "Rosa did not trample the flowers of Tom: Monday 3 June 2024, 09:04"
    assert "├── to trample the flowers of Tom: 24 points" in tree


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


@pytest.mark.parametrize(
    ("arguments", "message"),
    [
        (["why"], "Ask one question"),
        (["why", "Rosa scolded Tom", "--not", "Tom scolds Rosa"], "Ask one question"),
        (["why", "Rossa scolded Tom"], 'Did you mean "Rosa"'),
        (["why", "Rosa scolded Tom", "--at", "noon"], '"noon" is not a time'),
        (["why", "Rosa scolded Tom", "--seed", "x"], "is no seed"),
        (["why", "--not", "Rosa is kind"], "is no act"),
        (["mind"], "Ask for one"),
        (["mind", "Rossa"], 'Did you mean "Rosa"'),
        (["mind", "Rosa", "--about", "Tim"], 'Did you mean "Tom"'),
        (["mind", "Rosa", "--at", "Friday 9:00"], "after the world ends"),
        (["mind", "--who-knows", "Rosa is a fish"], "No sentence of this world"),
    ],
)
def test_what_cannot_be_asked_is_one_line_and_status_2(fence: str, arguments: list[str], message: str) -> None:
    done = muchado(arguments[0], fence, *arguments[1:])
    assert (done.returncode, done.stdout) == (2, "")
    assert message in done.stderr
    assert done.stderr.count("\n") == 1
