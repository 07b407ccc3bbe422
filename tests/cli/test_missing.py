"""Where an argument is missing, what could stand there is shown."""

from __future__ import annotations

import pytest

from cli.commands import muchado


@pytest.mark.parametrize(
    ("arguments", "shown"),
    [
        (["why"], "`muchado why` needs WORLD: court, much_ado, office, ship, valentine, village, or a path to a text"),
        (["test"], "`muchado test` needs WORLD: court, much_ado, office, ship, valentine, village"),
        (["draw"], "`muchado draw` needs SOURCE: court, much_ado, office, ship, valentine, village"),
        (["draw", "valentine"], "`muchado draw` needs PICTURE: storyline"),
        (["show"], "`muchado show` needs FILE: a run that was saved"),
        (["format"], "`muchado format` needs PATH: a text, whose name ends in .ado"),
        (["new"], "`muchado new` needs DIRECTORY"),
        (["play", "FENCE"], "`muchado play` needs --as: one of Tom, Milo, Rosa, Vera"),
        (["play", "nowhere"], "`muchado play` needs --as. What it takes: muchado play --help"),
        (["coverage"], "`muchado coverage` needs SCENES: a script with scenes in it"),
        (["page", "FENCE"], "`muchado page` needs --out: the name of a directory"),
        (["bake", "FENCE"], "`muchado bake` needs --to: ink, twee or yarn"),
        (["export", "FENCE"], "`muchado export` needs --to: csv, jsonl or parquet"),
        (["mind", "FENCE"], "People: Tom, Milo, Rosa, Vera"),
        (["why", "FENCE"], "People: Tom, Milo, Rosa, Vera"),
        (["mind", "nowhere"], "muchado mind nowhere NAME"),
    ],
)
def test_a_missing_argument_shows_what_could_stand_there(fence: str, arguments: list[str], shown: str) -> None:
    done = muchado(*(fence if argument == "FENCE" else argument for argument in arguments))
    assert (done.returncode, done.stdout) == (2, "")
    assert shown in done.stderr
    assert done.stderr.count("\n") == 1


@pytest.mark.parametrize("command", [["mcp"], ["worlds"], ["lsp"], ["run", "nowhere"]], ids=" ".join)
def test_what_is_one_too_many_is_named(command: list[str]) -> None:
    done = muchado(*command, "a heap", "more")
    assert (done.returncode, done.stdout) == (2, "")
    what = f'`muchado {command[0]}` takes no "a heap". What it takes: muchado {command[0]} --help'
    assert done.stderr == f"muchado: {what}\n"
