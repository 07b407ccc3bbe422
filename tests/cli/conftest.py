"""Worlds in files: two at a gate, and a fence and some flowers."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from gate import GATE
from why.fence import FENCE

if TYPE_CHECKING:
    from pathlib import Path


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    (tmp_path / "gate.ado").write_text(GATE, encoding="utf-8")
    return tmp_path


@pytest.fixture
def gate(folder: Path) -> str:
    return str(folder / "gate.ado")


@pytest.fixture
def fence(tmp_path: Path) -> str:
    """A world of a fence and some flowers, as a file."""
    path = tmp_path / "fence.ado"
    path.write_text(FENCE, encoding="utf-8")
    return str(path)
