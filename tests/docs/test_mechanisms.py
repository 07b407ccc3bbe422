"""The pages about mechanisms: each has a world that is tested, shows lines of it, and a run as it is."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from docs.passages import BLOCK, PAGES, WORLDS, passages, printed, texts

INDEX = (PAGES / "index.md").read_text(encoding="utf-8")
EACH = sorted(PAGES.glob("m*.md"))


def words(text: str) -> str:
    """What is said, wherever lines are broken and on whichever line of its file a rule stands."""
    return re.sub(r"\.ado:\d+]", ".ado]", " ".join(text.split()))


@pytest.mark.parametrize("page", EACH, ids=lambda page: page.stem)
def test_a_page_shows_lines_of_its_world_and_a_run_as_it_is(page: Path) -> None:
    shown = BLOCK.findall(page.read_text(encoding="utf-8"))
    assert any(block.startswith("test ") for block in shown), "what takes it away is a test of the page's world"
    text = texts(page)
    assert [block for block in shown if block not in text] == []
    assert passages(page)
    for command, world, options, told in passages(page):
        assert world == f"{page.stem}.ado"
        assert words(told) == words(printed(command, world, options))


def test_the_index_leads_to_every_mechanism() -> None:
    assert [int(number) for number in re.findall(r"^\| M(\d+) \|", INDEX, re.MULTILINE)] == list(range(1, 31))
    assert set(re.findall(r"\((m\d\d-[a-z-]+)\.md\)", INDEX)) == {page.stem for page in EACH}
    assert {page.stem for page in EACH} == {world.stem for world in WORLDS.glob("*.ado")}
