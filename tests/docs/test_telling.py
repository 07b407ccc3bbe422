"""The passages that the guide to telling shows are what its commands print."""

from __future__ import annotations

import re
import subprocess
import sys
from pathlib import Path

import pytest

PAGE = (Path(__file__).parents[2] / "docs" / "guide" / "telling.md").read_text(encoding="utf-8")
SHOWN = re.findall(r"```sh\nmuchado (tell [^\n]*)\n```(?:(?!```sh).)*?```text\n(.*?)```", PAGE, re.DOTALL)


def test_there_are_examples() -> None:
    assert len(SHOWN) >= 4


@pytest.mark.parametrize(("command", "passage"), SHOWN, ids=[command for command, _ in SHOWN])
def test_a_passage_is_what_the_command_prints(command: str, passage: str) -> None:
    done = subprocess.run(
        [sys.executable, "-m", "muchado", *command.split()], capture_output=True, text=True, check=True
    )
    assert passage.strip() in done.stdout
