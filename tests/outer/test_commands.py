"""Every bundled world under real commands, as somebody would type them."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from cli.commands import muchado
from lengths import slow_then_long
from muchado import World, load, open_run
from muchado.api.find import bundled_worlds
from outer.drive import some
from outer.sane import FAULTS

WORLDS = tuple(bundled_worlds())
SEED = "5"
SPACES = {"two spaces", "a space before a mark"}
"""Faults that are none where lines are laid out in columns."""

OURS = re.compile(r"\[[^]]*\]|^None of it is wrong", re.MULTILINE)
"""What is no fault: where a rule stands, and a sentence of the command's own."""


@pytest.fixture(scope="module")
def home(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return tmp_path_factory.mktemp("commands")


def done(*arguments: str) -> str:
    """What a command prints, once it is sure that it went well and reads well."""
    result = muchado(*arguments)
    assert (result.returncode, result.stderr) == (0, ""), arguments
    for name, fault in FAULTS.items():
        if name not in SPACES:
            assert not fault.search(OURS.sub("", result.stdout)), name
    return result.stdout


@pytest.mark.parametrize("name", slow_then_long(sorted(WORLDS, key=len, reverse=True), 3))
def test_ten_commands(name: str, home: Path) -> None:
    world: World = load(name)
    first, last = world.people[0], world.people[-1]
    kept, page, picture = home / f"{name}.run", home / f"{name}.html", home / f"{name}.svg"
    choices = home / f"{name}.txt"
    choices.write_text("1\n\n2\nwhy\n" * 5, encoding="utf-8")
    assert done("check", name)
    assert done("run", name, "--seed", SEED, "--save", str(kept))
    for eyes in ("all", "nobody", *some(world.people, 2)):
        assert done("tell", str(kept), "--through", eyes, "--order", "twice", "--tense", "present").startswith("# ")
    done("report", str(kept), "--out", str(page))
    assert page.read_text(encoding="utf-8").startswith("<!doctype html>")
    done("draw", str(kept), "moods", "--out", str(picture))
    assert picture.read_text(encoding="utf-8").startswith("<svg")
    assert done("why", str(kept), str(open_run(kept).events[-1].id))
    assert done("mind", str(kept), last)
    done("fork", str(kept), "--change", f"{first} absent", "--at", "18:00")
    assert muchado("play", name, "--as", first, "--choices", str(choices)).returncode == 0
    done("export", str(kept), "--to", "jsonl", "--out", str(home / f"{name}-tables"))
    done("verify", str(kept))
