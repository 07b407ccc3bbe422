"""The guides to forking, seeking and stepping in show commands; each prints what the page says."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from docs.pages import GUIDE, PAGES, Shown, commands, holds, lay_out, printed
from muchado import load

SHOWN = [(page, shown) for page in PAGES for shown in commands(page)]


def test_the_pages_show_commands() -> None:
    assert len(SHOWN) == 5


@pytest.mark.parametrize(("page", "shown"), SHOWN, ids=lambda value: getattr(value, "command", "")[:40])
def test_a_command_prints_what_its_page_shows(page: Path, shown: Shown, tmp_path: Path) -> None:
    lay_out(page, tmp_path)
    found = printed(shown.command, tmp_path)
    assert holds(shown, found), found


def test_every_kind_of_change_in_the_guide_can_be_made() -> None:
    page = (GUIDE / "what-if.md").read_text(encoding="utf-8")
    rows = re.findall(r'^\| (`"[^|]*) \|', page, re.MULTILINE)
    said = [text.replace('\\"', '"') for row in rows for text in re.findall(r'`"(.*?)"`', row)]
    changes = [text for text in said if "..." not in text and text != "Monday 12:00"]
    assert len(changes) > 15
    assert len(load("valentine").changes(*changes)) >= len(changes)
