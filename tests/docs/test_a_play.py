"""The guide to `much_ado` shows what its command prints, and rules as they stand."""

from __future__ import annotations

import re
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
PAGE = (ROOT / "docs" / "guide" / "much-ado.md").read_text(encoding="utf-8")
SOURCES = [*(ROOT / "worlds" / "much_ado").glob("*.ado"), *(ROOT / "src/muchado/library").rglob("*.ado")]


def blocks(kind: str) -> list[str]:
    return [text.rstrip() for text in re.findall(rf"^```{kind}\n(.*?)^```", PAGE, re.DOTALL | re.MULTILINE)]


@pytest.mark.slow
def test_each_passage_is_what_the_command_prints() -> None:
    (command,) = blocks("sh")
    done = subprocess.run(
        [sys.executable, "-m", *command.split()], capture_output=True, text=True, encoding="utf-8", check=True
    )
    passages = blocks("text")
    assert passages
    assert [passage for passage in passages if passage not in done.stdout] == []


def test_each_rule_stands_so_in_the_world_or_the_library() -> None:
    text = "\n".join(re.sub(r'  about "[^\n]*\n', "", source.read_text(encoding="utf-8")) for source in SOURCES)
    assert [rule for rule in blocks("ado") if rule not in text] == []
