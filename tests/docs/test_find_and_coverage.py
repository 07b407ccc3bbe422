"""The guides to finding and to coverage: each command prints what stands below it, in the world they begin with."""

from __future__ import annotations

import contextlib
import re
import tempfile
from pathlib import Path

import pytest

from cli.commands import muchado
from docs.shown import BLOCK, GUIDE, holds, passages, printed
from muchado.api.find import recognisers
from muchado.language.stories.patterns import ready_names
from muchado.scripts.reading import KINDS

FIND, COVERAGE = GUIDE / "find.md", GUIDE / "coverage.md"
SCRIPT = re.compile(r"^```ink\n(.*?)^```$", re.DOTALL | re.MULTILINE)


@pytest.mark.slow
@pytest.mark.parametrize("page", [FIND, COVERAGE], ids=lambda page: page.stem)
def test_each_command_prints_what_stands_below_it(page: Path) -> None:
    text = page.read_text(encoding="utf-8")
    with tempfile.TemporaryDirectory() as folder, contextlib.chdir(folder):
        assert muchado("new", "my-world").returncode == 0
        world = Path("my-world", "world.ado")
        world.write_text("\n".join([world.read_text(encoding="utf-8"), *BLOCK.findall(text)]), encoding="utf-8")
        for script in SCRIPT.findall(text):
            Path("square.ink").write_text(script, encoding="utf-8")
        assert passages(page)
        for command, shown in passages(page):
            found = printed(f"{command} --workers 1" if "--runs" in command else command)
            assert holds(shown, found), f"{command}\n{found}"


def test_every_ready_pattern_and_every_kind_of_script_is_listed() -> None:
    page = FIND.read_text(encoding="utf-8")
    assert re.findall(r"^\| `([a-z ]+)` \|", page, re.MULTILINE)[: len(ready_names(recognisers()))] == [
        "unrequited love", "triangle", "betrayal", "irony", "a promise broken", "a message that came too late",
    ]  # fmt: skip
    scripts = COVERAGE.read_text(encoding="utf-8")
    assert all(f"`{kind}`" in scripts for kind in KINDS if kind != ".htm")
