"""Whoever is outside the kernel reads a state by its view: nothing reaches into the world or a mind past it."""

from __future__ import annotations

import ast
from pathlib import Path

import pytest

import muchado

ROOT = Path(muchado.__file__).parent
OUTSIDE = ("api", "cli", "draw", "find", "page", "report", "stage", "tell", "why")
FILES = [path for folder in OUTSIDE for path in sorted((ROOT / folder).rglob("*.py"))]


def reaches(source: str) -> list[str]:
    """What source takes out of the world of a simulation, or out of somebody's mind there."""
    found = []
    for node in ast.walk(ast.parse(source)):
        if isinstance(node, ast.Attribute) and ast.unparse(node.value).endswith("simulation.world"):
            found.append(ast.unparse(node))
        if isinstance(node, ast.Attribute) and ".simulation.mind(" in f".{ast.unparse(node.value)}":
            found.append(ast.unparse(node))
    return found


@pytest.mark.parametrize("path", FILES, ids=lambda path: f"{path.parent.name}-{path.stem}")
def test_a_file_outside_reads_a_state_by_its_view(path: Path) -> None:
    assert reaches(path.read_text(encoding="utf-8")) == []


@pytest.mark.parametrize("source", ["run.simulation.world.minds[0]", "x = simulation.mind(3).beliefs"])
def test_what_reaches_past_it_is_found(source: str) -> None:
    assert reaches(source)
