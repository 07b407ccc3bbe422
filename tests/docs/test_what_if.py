"""The guides to what-if and to stepping in: each change that is listed can be made, each command works."""

from __future__ import annotations

import re
import shlex

import pytest

from cli.commands import muchado as command
from docs.shown import GUIDE, WHAT_IF, laid_out
from muchado import load


def test_every_kind_of_change_in_the_guide_can_be_made() -> None:
    page = WHAT_IF.read_text(encoding="utf-8")
    rows = re.findall(r'^\| (`"[^|]*) \|', page, re.MULTILINE)
    said = [text.replace('\\"', '"') for row in rows for text in re.findall(r'`"(.*?)"`', row)]
    changes = [text for text in said if "..." not in text and text != "Monday 12:00"]
    assert len(changes) > 15
    assert len(load("valentine").changes(*changes)) >= len(changes)


@pytest.mark.slow
def test_the_commands_for_saved_games_work_one_after_another() -> None:
    page = GUIDE / "step-in.md"
    section = page.read_text(encoding="utf-8").split("## Save, and go on later")[1].split("\n## ")[0]
    lines = [
        line
        for block in re.findall(r"^```sh\n(.*?)^```", section, re.DOTALL | re.MULTILINE)
        for line in block.splitlines()
    ]
    assert len(lines) == 6
    with laid_out(page):
        for line in lines:
            done = command(*shlex.split(line, comments=True)[1:])
            assert (done.returncode, done.stderr, bool(done.stdout)) == (0, "", True), line
