"""The pages about mechanisms: each has a world that is tested, and shows rules of it and runs of it."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from docs.shown import BLOCK, GUIDE, MECHANISMS, WORLDS, passages, rules

INDEX = (GUIDE / "mechanisms" / "index.md").read_text(encoding="utf-8")


@pytest.mark.parametrize("page", MECHANISMS, ids=lambda page: page.stem)
def test_a_page_shows_its_own_world_and_rules_as_they_are(page: Path) -> None:
    shown = BLOCK.findall(page.read_text(encoding="utf-8"))
    assert any(block.startswith("test ") for block in shown), "what takes it away is a test of the page's world"
    text = rules(page)
    assert [block for block in shown if block not in text] == []
    assert any(command.startswith("run ") for command, _ in passages(page))
    assert {command.split()[1] for command, _ in passages(page)} == {f"{page.stem}.ado"}


def test_the_index_leads_to_every_mechanism() -> None:
    numbers = [int(number) for number in re.findall(r"^\| M(\d+) \| \[", INDEX, re.MULTILINE)]
    assert numbers == list(range(1, len(numbers) + 1))
    assert set(re.findall(r"\((m\d\d-[a-z-]+)\.md\)", INDEX)) == {page.stem for page in MECHANISMS}
    assert {page.stem for page in MECHANISMS} == {world.stem for world in WORLDS.glob("*.ado")}
