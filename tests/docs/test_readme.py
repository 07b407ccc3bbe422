"""What the README shows is what the program prints, but for where its lines are broken."""

from __future__ import annotations

import re
import subprocess
import sys
from pathlib import Path

README = (Path(__file__).parents[2] / "README.md").read_text(encoding="utf-8")


def test_the_passage_is_real_output() -> None:
    shown = re.search(r"`(muchado run valentine[^`]*)`.*?```text\n(.*?)```", README, re.DOTALL)
    assert shown, "the README shows a command and what it prints"
    arguments = [argument.strip('"') for argument in re.findall(r'"[^"]*"|\S+', shown[1])[1:]]
    command = [sys.executable, "-m", "muchado", *arguments]
    printed = subprocess.run(command, capture_output=True, text=True, check=True).stdout
    assert " ".join(shown[2].split()) in " ".join(printed.split())


def _printed(command: str) -> str:
    arguments = [argument.strip('"') for argument in re.findall(r'"[^"]*"|\S+', command)]
    done = subprocess.run([sys.executable, "-m", *arguments], capture_output=True, text=True, check=True)
    return " ".join(done.stdout.replace("### ", "").split())


def test_the_same_minutes_are_told_from_two_sides() -> None:
    shown = re.search(r"`uv run (muchado tell[^`]*)`[^\n]*\n\n((?:>[^\n]*\n)+)", README)
    assert shown
    told = _printed(shown[1])
    paragraphs = [line.removeprefix(">").strip().strip("*") for line in shown[2].splitlines()]
    assert [paragraph for paragraph in paragraphs if paragraph not in told] == []


def test_the_reasons_are_real_output() -> None:
    shown = re.search(r"`uv run (muchado why[^`]*)`.\n\n```text\n(.*?)```", README, re.DOTALL)
    assert shown
    assert " ".join(shown[2].split()) == _printed(shown[1])
