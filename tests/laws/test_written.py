"""Law 5, of all that is written: the same world, seed and words give the same files, whatever the seed of hashes."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]

WRITE = """
import sys
from muchado.cli.main import answer
for line in sys.argv[1:]:
    sys.argv = ["muchado", *line.split()]
    if answer():
        raise SystemExit(line)
"""
"""Carries out commands."""

COMMANDS = (
    "run village --seed 3 --until 11:00 --save a.run",
    *(f"bake a.run --to {form} --out run.{form}" for form in ("ink", "twee", "yarn")),
    *(f"export a.run --to {form} --out {form}" for form in ("csv", "jsonl", "parquet")),
    *(f"draw a.run {picture} --out {picture}.svg" for picture in ("storyline", "ties", "knowledge", "moods")),
    "report a.run --out report.html",
    "bake village --to ink --as Marta --scenes 1 --ways 2 --out tree.ink",
    "renpy village --out game",
    "lines village --out lines.po",
    "page village --out page",
)

HALL = """
world "A hall"
  uses "household"
  from Monday 3 June 2024, 9:00 to Monday 3 June 2024, 12:00
place hall
person Ada, she
  at the start
    is in hall
"""

IMAGES = """
import sys
from muchado.api.world import sources
from muchado.page.folder import engine
sys.stdout.buffer.write(engine([sources(sys.argv[1])], (), ()))
"""
"""Prints what is made of a world ahead, packed."""


def under(seed: str, code: str, *arguments: str, cwd: Path) -> bytes:
    """What a process prints whose hashes have a seed."""
    environment = {**os.environ, "PYTHONPATH": str(ROOT / "src"), "PYTHONHASHSEED": seed}
    command = [sys.executable, "-c", code, *arguments]
    return subprocess.run(command, cwd=cwd, env=environment, stdout=subprocess.PIPE, check=True).stdout


def written(seed: str, home: Path) -> dict[str, bytes]:
    """All files that the commands leave behind, and what they print."""
    home.mkdir()
    printed = under(seed, WRITE, *COMMANDS, cwd=home)
    return {"": printed} | {str(one.relative_to(home)): one.read_bytes() for one in home.rglob("*") if one.is_file()}


def test_what_is_made_of_a_world_ahead_is_the_same(tmp_path: Path) -> None:
    (tmp_path / "mine.ado").write_text(HALL, encoding="utf-8")
    assert len({under(seed, IMAGES, "mine.ado", cwd=tmp_path) for seed in ("0", "1")}) == 1


@pytest.mark.slow
def test_whatever_a_command_writes_is_the_same(tmp_path: Path) -> None:
    one, other = (written(seed, tmp_path / seed) for seed in ("0", "1"))
    assert len(one) > len(COMMANDS)
    assert not {path for path in one.keys() | other.keys() if one.get(path) != other.get(path)}
