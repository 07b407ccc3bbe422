"""`muchado why`: sentences, a tree, JSON, why not, and what cannot be asked."""

from __future__ import annotations

import json

import pytest

from cli.commands import muchado, printed


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
    assert tree[0] == (
        "Rosa did not trample the flowers of Tom: Monday 3 June 2024, 09:04. "
        "Rosa was on the way to the lawn (Monday 09:04), to have it out with Tom"
    )
    assert "├── to trample the flowers of Tom: 24 points" in tree


@pytest.mark.parametrize(
    ("arguments", "message"),
    [
        ([], "Ask one question"),
        (["Rosa scolded Tom", "--not", "Tom scolds Rosa"], "Ask one question"),
        (["Rossa scolded Tom"], 'Did you mean "Rosa"'),
        (["Rosa scolded Tom", "--at", "noon"], '"noon" is not a time'),
        (["Rosa scolded Tom", "--seed", "x"], "is no seed"),
        (["--not", "Rosa is kind"], "is no act"),
    ],
)
def test_what_cannot_be_asked_is_one_line_and_status_2(fence: str, arguments: list[str], message: str) -> None:
    done = muchado("why", fence, *arguments)
    assert (done.returncode, done.stdout) == (2, "")
    assert message in done.stderr
    assert done.stderr.count("\n") == 1


def test_a_proof_says_below_each_link_what_comes_about_without_it(fence: str) -> None:
    assert printed("why", fence, "Rosa forgave Tom", "--prove")[1:3] == [
        '  Rosa forgave Tom (Monday 09:07), because Rosa bears no grudges.  [want "let it be", fence.ado:56]',
        "    without it: Rosa did not forgive Tom by Monday 10:07",
    ]


@pytest.mark.parametrize("other", [["--tree"], ["--not", "Rosa forgives Tom"]])
def test_a_proof_is_of_the_short_answer_to_why(fence: str, other: list[str]) -> None:
    asked = [] if other[0] == "--not" else ["Rosa forgave Tom"]
    done = muchado("why", fence, *asked, *other, "--prove")
    assert (done.returncode, done.stdout) == (2, "")
    assert "--prove tries" in done.stderr
