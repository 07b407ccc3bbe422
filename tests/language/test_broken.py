"""Broken worlds, each with exactly what is said about it.

`python tests/language/test_broken.py` writes the expected texts anew; read the difference before you keep it.
"""

from __future__ import annotations

from pathlib import Path

import pytest

from muchado.api.find import find_library
from muchado.language import compile_text, read

BROKEN = Path(__file__).parents[1] / "broken"
WORLDS = sorted(BROKEN.glob("*.ado"))


def said_of(world: Path) -> str:
    result = compile_text(read(world, find_library).files)
    return "\n".join(f"{diagnostic.render()}\n" for diagnostic in result.diagnostics)


@pytest.mark.parametrize("world", WORLDS, ids=lambda world: world.stem)
def test_a_broken_world_gets_its_diagnostics(world: Path) -> None:
    assert said_of(world) == world.with_suffix(".txt").read_text(encoding="utf-8")


def test_there_are_many_kinds_of_broken_worlds() -> None:
    codes = {line.split()[2].rstrip(":") for world in WORLDS for line in said_of(world).splitlines() if ".ado:" in line}
    assert len(WORLDS) >= 40
    assert len(codes) >= 40


if __name__ == "__main__":
    for path in WORLDS:
        path.with_suffix(".txt").write_text(said_of(path), encoding="utf-8")
