"""`muchado coverage`: which scenes come up, how often, in what order, why not; and what would bring them to life."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

import pytest

from cli.commands import muchado

if TYPE_CHECKING:
    from pathlib import Path

SCRIPT = """\
== intro
== hello
// muchado: Ada greets Bo and Ada's joy is less than 90
== tomorrow
// muchado: on Tuesday and someone A greets B and B is in gate
== cross
// muchado: Ada's liking toward Bo is at least 60
// muchado: Ada thinks that Bo is cross
== never
// muchado: Ada greets Bo and Bo's liking toward Ada is at least 25
== back
// muchado: Bo greets Ada
"""


@pytest.fixture
def script(folder: Path) -> str:
    path = folder / "scenes.ink"
    path.write_text(SCRIPT, encoding="utf-8")
    return str(path)


def test_scenes_are_told_in_their_order_and_those_that_never_come_up_with_what_was_missing(
    gate: str, script: str
) -> None:
    done = muchado("coverage", script, gate, "--runs", "3", "--workers", "1")
    assert (done.returncode, done.stderr) == (1, "")
    missing = "Bo's liking toward Ada is at least 25 (by 25 points)"
    assert done.stdout.splitlines() == [
        "hello     3 of 3 runs, 100 % (43.9 to 100 %); 1st, Monday 09:00",
        "cross     3 of 3 runs, 100 % (43.9 to 100 %); 1st, Monday 09:00",
        "tomorrow  3 of 3 runs, 100 % (43.9 to 100 %); 3rd, Tuesday 00:25",
        "never     never in 3 runs",
        f"{' ' * 10}nearest with seed 0, Monday 3 June 2024, 09:00: all but {missing}",
        "back      never in 3 runs",
        "          nearest with seed 0, Monday 3 June 2024, 09:00: missing: Bo greets Ada",
        "3 of 5 scenes come up in 3 runs; 1 asks for nothing.",
    ]


def test_json_has_a_line_for_each_scene(gate: str, script: str) -> None:
    lines = muchado("coverage", script, gate, "--runs", "2", "--workers", "1", "--json").stdout.splitlines()
    found = {one["scene"]: one for one in map(json.loads, lines)}
    assert (found["hello"]["count"], found["hello"]["place"]) == (2, 1)
    assert found["hello"]["first"] == {"0": "2024-06-03T09:00", "1": "2024-06-03T09:00"}
    assert found["never"]["missing"] == {
        "seed": 0,
        "at": "2024-06-03T09:00",
        "lacking": [{"words": "Bo's liking toward Ada is at least 25", "points": 25}],
    }
    assert found["never"]["asks"] == ["Ada greets Bo", "Bo's liking toward Ada is at least 25"]


def test_the_threshold_says_when_it_fails(gate: str, script: str) -> None:
    def status(*arguments: str) -> int:
        return muchado("coverage", script, gate, "--runs", "2", "--workers", "1", *arguments).returncode

    assert status("--at-least", "0") == 0
    assert status("--only", "hello", "--at-least", "100") == 0
    assert status("--only", "never") == 1


def test_the_smallest_change_of_the_cast_brings_a_scene_to_life(gate: str, script: str) -> None:
    arguments = ("coverage", script, gate, "--runs", "2", "--workers", "1", "--seek", "--only", "never")
    done = muchado(*arguments)
    assert "comes up with Bo's liking toward Ada at 25 (5 of 5 runs)" in done.stdout
    (found,) = map(json.loads, muchado(*arguments, "--json").stdout.splitlines())
    assert found["changes"][0] == {"change": "Bo's liking toward Ada at 25", "points": 25, "turned": 5, "of": 5}
    unturned = muchado(*arguments[:-1], "back", "--try", "traits")
    assert "single changes of the cast brings it up" in unturned.stdout


MISTAKES = [
    ("== a\n// muchado: Eva is in gate\n", [], 'there is nobody called "Eva"'),
    ("== a\n// muchado: someone is in gate\n", [], "nothing here can find out who someone is"),
    ("== a\n// muchado: Ada greeted Bo\n", [], "the present tense"),
    ("== a\n// muchado: Ada juggles\n", [], "nobody has declared a sentence like this"),
    ("== a\n// muchado:\n", [], "nothing is said here"),
    ("== a\n// muchado: on Friday\n", [], "this day is not in the world's time"),
    ("== a\n// muchado: Ada greets Bo within 2 hours\n", [], "this is left over"),
    ("== a\n", [], "No scene in"),
    ("", [], "There are no scenes"),
    ("== a\n// muchado: Ada greets Bo\n", ["--only", "b"], 'There is no scene "b".'),
    ("== a\n// muchado: Ada greets Bo\n", ["--at-least", "half"], '"half" is no share'),
    ("== a\n// muchado: Ada greets Bo\n", ["--try", "feelings"], "--try says what --seek tries"),
    ("== a\n// muchado: Ada greets Bo\n", ["--seek", "--try", "feeling"], 'Did you mean "feelings"?'),
]


@pytest.mark.parametrize(("text", "arguments", "message"), MISTAKES, ids=[message for _, _, message in MISTAKES])
def test_what_makes_no_sense_is_said_in_a_sentence(
    gate: str, folder: Path, text: str, arguments: list[str], message: str
) -> None:
    script = folder / "scenes.ink"
    script.write_text(text, encoding="utf-8")
    done = muchado("coverage", str(script), gate, *arguments)
    assert (done.returncode, done.stdout) == (2, "")
    assert message in done.stderr.splitlines()[-1]


def test_a_mistake_in_a_scene_is_shown_where_it_stands(gate: str, folder: Path) -> None:
    (folder / "scenes.ink").write_text("Hello.\n== a\nHello.\n// muchado: Eva is in gate\n", encoding="utf-8")
    done = muchado("coverage", "scenes.ink", gate, cwd=folder)
    assert done.stderr.startswith('scenes.ink:4:1: error E101: there is nobody called "Eva"')


def test_a_world_or_script_that_is_not_there_is_told(gate: str, script: str, folder: Path) -> None:
    for arguments, message in (
        ((script, "no-world"), 'There is no world "no-world"'),
        ((str(folder / "none.ink"), gate), "there is no such file"),
        ((gate, gate), "it is not known what script this is"),
    ):
        done = muchado("coverage", *arguments)
        assert done.returncode == 2
        assert message in done.stderr
