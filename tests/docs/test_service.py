"""The page about the service prints what it says beside its examples."""

from __future__ import annotations

import re
import runpy
from pathlib import Path

import pytest

PAGE = Path(__file__).parents[2] / "docs" / "reference" / "service.md"


def test_each_example_prints_what_stands_beside_it(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    examples = re.findall(r"^```python\n(.*?)^```", PAGE.read_text(encoding="utf-8"), re.DOTALL | re.MULTILINE)
    program = tmp_path / "examples.py"
    program.write_text("".join(examples), encoding="utf-8")
    runpy.run_path(str(program))
    assert capsys.readouterr().out.splitlines() == re.findall(r"(?:^|  )# (.*)$", "".join(examples), re.MULTILINE)
