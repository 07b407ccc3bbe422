"""Two at a gate, in a file."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from gate import GATE

if TYPE_CHECKING:
    from pathlib import Path


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    (tmp_path / "gate.ado").write_text(GATE, encoding="utf-8")
    return tmp_path


@pytest.fixture
def gate(folder: Path) -> str:
    return str(folder / "gate.ado")
