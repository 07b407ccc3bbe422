"""The bundled worlds play out as they did, on every Python; a change is told of in the changelog."""

from __future__ import annotations

import os
import sqlite3
import subprocess
import sys
from contextlib import closing
from itertools import product
from pathlib import Path

import pytest

import muchado
from golden.golden import SEEDS, Entry, changes, digest, held, renewed
from laws.test_determinism import other_python
from lengths import quick_then_slow
from muchado.api.find import bundled_worlds

ROOT = Path(__file__).parents[2]
HINT = 'if this is meant, write a line of it into CHANGELOG.md and run: uv run python tests/golden/golden.py "the line"'

TABLES = """
import sys
from pathlib import Path
from muchado.bundle.checked import Checked
from muchado.bundle.codec import from_json
from muchado.kernel import Simulation
from muchado.record.start import Start
from muchado.record.sqlite.writing import Writer
bundle, path = Checked(from_json(sys.stdin.read())), Path(sys.argv[1])
writer, simulation = Writer.new(path, Start(bundle, 7)), Simulation(bundle, 7)
while simulation.next_minute() is not None:
    writer.add(simulation.beat(), simulation.world)
writer.close()
"""


ALWAYS = [("valentine", SEEDS[0]), ("village", SEEDS[0])]
ALL = product(bundled_worlds(), SEEDS)


@pytest.mark.parametrize(("world", "seed"), quick_then_slow([*ALWAYS, *(one for one in ALL if one not in ALWAYS)], 2))
def test_a_bundled_world_plays_out_as_it_did(world: str, seed: int) -> None:
    assert digest(world, seed) == held()[world].digests[str(seed)], HINT


def test_every_bundled_world_and_no_other_is_kept() -> None:
    assert set(held()) == set(bundled_worlds())


def test_the_changes_that_made_them_are_in_the_changelog() -> None:
    assert {entry.change for entry in held().values()} <= set(changes())


OLD, LINE, *_ = changes()
BEFORE = {"inn": Entry(OLD, {"0": "a"}), "mill": Entry(OLD, {"0": "b"})}


def test_what_plays_out_otherwise_takes_a_new_line() -> None:
    now = renewed(BEFORE, {"inn": {"0": "a"}, "mill": {"0": "c"}, "well": {"0": "d"}}, LINE)
    assert now == {"inn": BEFORE["inn"], "mill": Entry(LINE, {"0": "c"}), "well": Entry(LINE, {"0": "d"})}


@pytest.mark.parametrize(
    ("line", "said"), [(OLD, "told of digests that were kept before"), ("Nothing.", "has no line")]
)
def test_a_line_that_told_of_another_change_or_is_not_there_is_refused(line: str, said: str) -> None:
    with pytest.raises(ValueError, match=said):
        renewed(BEFORE, {"inn": {"0": "a"}, "mill": {"0": "c"}}, line)


@pytest.mark.slow
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
