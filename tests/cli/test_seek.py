"""`muchado seek`: the smallest changes, and what cannot be sought."""

from __future__ import annotations

import json

import pytest

from cli.commands import muchado


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
    (["--for", "Ada greets"], "What was asked has a mistake"),
    (["--for", "Ada greets Bo", "--try", "feeling"], 'Did you mean "feelings"?'),
    (["--for", "Ada greets Bo", "--of", "Zed"], 'There is nobody called "Zed".'),
]


@pytest.mark.parametrize(("arguments", "message"), MISTAKES, ids=lambda value: " ".join(value)[:50])
def test_what_cannot_be_done_is_said_in_one_line(gate: str, arguments: list[str], message: str) -> None:
    done = muchado("seek", gate, *arguments)
    assert done.returncode == 2
    assert done.stdout == ""
    assert message in done.stderr.splitlines()[-1]
