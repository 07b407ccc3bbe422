"""`muchado format`."""

from __future__ import annotations

from pathlib import Path

from cli.commands import muchado
from gate import GATE


def test_format_lays_out_and_then_has_nothing_to_do(gate: str) -> None:
    Path(gate).write_text(GATE.replace("  needs B", "      needs B"), encoding="utf-8")
    assert muchado("format", "--check", gate).returncode == 1
    assert muchado("format", gate).returncode == 0
    assert muchado("format", "--check", gate).returncode == 0
    assert Path(gate).read_text(encoding="utf-8") == GATE
