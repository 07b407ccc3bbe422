"""The bundled worlds play out as they did, on every Python; a change is told of in the changelog."""

from __future__ import annotations

import json
import os
import sqlite3
import subprocess
import sys
from contextlib import closing
from pathlib import Path

import pytest

import muchado
from golden.golden import KEPT, changes, found
from laws.test_determinism import other_python

ROOT = Path(__file__).parents[2]
HELD = json.loads(KEPT.read_text(encoding="utf-8"))
HINT = 'if this is meant, tell of it in CHANGELOG.md and run: uv run python tests/golden/golden.py "the line"'

TABLES = """
import sys
from pathlib import Path
from muchado.bundle.codec import from_json
from muchado.kernel import Simulation
from muchado.record.start import Start
from muchado.record.writing import Writer
bundle, path = from_json(sys.stdin.read()), Path(sys.argv[1])
writer, simulation = Writer.new(path, Start(bundle, 7)), Simulation(bundle, 7)
while simulation.next_minute() is not None:
    writer.add(simulation.beat(), simulation.world)
writer.close()
"""


def test_the_bundled_worlds_play_out_as_they_did() -> None:
    assert found() == HELD["digests"], HINT


def test_the_change_that_made_them_is_in_the_changelog() -> None:
    assert HELD["change"] in changes()


@pytest.mark.parametrize("version", ["3.11", "3.12", "3.13"])
def test_a_run_file_is_the_same_from_every_python(version: str, tmp_path: Path) -> None:
    """Written by another Python under a random hash seed, every table holds the same."""
    python = other_python(version)
    if python is None:
        pytest.skip(f"this machine has no Python {version}")
    world = muchado.load("valentine").to_json()
    one, other = (
        written(executable, world, tmp_path / name) for executable, name in ((sys.executable, "one"), (python, "other"))
    )
    assert one == other


def written(python: str, world: str, path: Path) -> list[str]:
    """Everything in the file that a Python writes, as text."""
    environment = {**os.environ, "PYTHONPATH": str(ROOT / "src"), "PYTHONHASHSEED": "random"}
    subprocess.run([python, "-c", TABLES, path], input=world, env=environment, text=True, check=True)
    with closing(sqlite3.connect(path)) as connection:
        return list(connection.iterdump())
