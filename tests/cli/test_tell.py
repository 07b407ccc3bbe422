"""`muchado tell` as a whole: what is printed, as a book and as JSON, and what it says to bad requests."""

from __future__ import annotations

import json
import re
from typing import TYPE_CHECKING

import pytest

from cli.commands import muchado
from gate import GATE

if TYPE_CHECKING:
    from pathlib import Path


def test_a_story_is_printed_as_markdown(gate: str) -> None:
    done = muchado("tell", gate, "--through", "nobody")
    assert done.returncode == 0
    assert done.stdout == (
        "# Two at a gate\n\n"
        "A greeting.\n\n"
        "## Monday 3 June 2024, morning\n\n"
        "Ada thought that Bo was cross.\n\n"
        "### The gate, 09:00\n\n"
        'Ada greeted Bo. "Good morning, Bo!" If this was a dream, let nobody wake Bo.\n\n'
        "## Tuesday 4 June 2024, morning\n\n"
        "### The gate, 00:25\n\n"
        "Once more Ada greeted Bo. Bo could shout it from the roof.\n"
    )


def test_of_whom_nothing_can_be_told_it_is_said(tmp_path: Path) -> None:
    world = tmp_path / "far.ado"
    place = 'place moor, "the moor"\n  5 minutes from gate\n\nperson Cyd, they\n  at the start\n    is in moor\n\n'
    world.write_text(GATE.replace("person Ada", place + "person Ada", 1), encoding="utf-8")
    done = muchado("tell", str(world), "--through", "Cyd", "--length", "brief")
    assert (done.returncode, done.stdout.splitlines()[0]) == (0, "# Two at a gate")
    assert "##" not in done.stdout
    assert done.stderr.startswith("No story comes of what Cyd sees, hears and does.")


def test_the_manner_is_what_is_asked_for(gate: str) -> None:
    done = muchado("tell", gate, "--through", "Bo", "--tense", "present", "--person", "first", "--length", "brief")
    assert 'Ada greets me. "Good morning, Bo!"' in done.stdout


def test_json_tells_what_each_sentence_rests_on(gate: str) -> None:
    told = json.loads(muchado("tell", gate, "--json").stdout)
    assert list(told) == ["title", "about", "seed", "chapters", "changes"]
    passage = told["chapters"][0]["passages"][1]
    assert list(passage) == ["heading", "through", "at", "paragraphs"]
    assert (passage["through"], passage["at"]) == ("Bo", "2024-06-03T09:00")
    sentences = [sentence for paragraph in passage["paragraphs"] for sentence in paragraph]
    (felt,) = [sentence for sentence in sentences if sentence["changes"]]
    (number,) = felt["changes"]
    change = told["changes"][str(number)]
    assert (change["person"], change["what"], change["before"], change["after"]) == ("Bo", "Bo's joy rises", 0, 30)
    runs = [json.loads(line) for line in muchado("run", gate, "--json").stdout.splitlines()]
    assert change["event"] in {event["id"] for event in runs}
    assert felt["events"] == [change["event"]]


@pytest.mark.slow
def test_json_and_book_tell_the_same() -> None:
    told = json.loads(muchado("tell", "valentine", "--seed", "3", "--json").stdout)
    book = muchado("tell", "valentine", "--seed", "3").stdout
    paragraphs = [
        " ".join(sentence["text"] for sentence in paragraph)
        for chapter in told["chapters"]
        for passage in chapter["passages"]
        for paragraph in passage["paragraphs"]
    ]
    assert [line for line in book.split("\n\n")[2:] if not line.startswith("#")] == [
        *paragraphs[:-1],
        paragraphs[-1] + "\n",
    ]


@pytest.mark.parametrize("seed", ["0", pytest.param("4", marks=pytest.mark.slow)])
def test_the_same_seed_tells_the_same_bytes(seed: str) -> None:
    arguments = ("tell", "valentine", "--seed", seed, "--order", "twice", "--through", "nobody")
    assert muchado(*arguments).stdout == muchado(*arguments).stdout


@pytest.mark.parametrize(
    ("arguments", "message"),
    [
        (["--through", "Adda"], 'There is nobody called "Adda". Did you mean "Ada"?'),
        (["--through", "zzz"], 'There is nobody called "zzz". Or write all, or nobody.'),
        (["--order", "upside"], '"upside" is no order of telling. Try one of: straight, middle, flashback, twice.'),
        (["--tense", "future"], '"future" is no tense of telling. Try one of: past, present.'),
        (["--person", "fourth"], '"fourth" is no person of telling. Try one of: third, first.'),
        (["--length", "endless"], '"endless" is no length of telling. Try one of: full, brief.'),
        (["--seed", "x"], '"x" is no seed'),
    ],
)
def test_a_bad_request_is_one_line_and_status_2(arguments: list[str], message: str, gate: str) -> None:
    done = muchado("tell", gate, *arguments)
    assert (done.returncode, done.stdout) == (2, "")
    assert re.fullmatch(r"muchado: .*\n", done.stderr)
    assert message in done.stderr
