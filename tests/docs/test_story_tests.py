"""The guide to story tests shows a world, its tests, and what comes of them; all three are held against each other."""

from __future__ import annotations

import re
import subprocess
import sys
from pathlib import Path

PAGE = (Path(__file__).parents[2] / "docs" / "guide" / "story-tests.md").read_text(encoding="utf-8")


def blocks(kind: str) -> list[str]:
    return re.findall(rf"^```{kind}\n(.*?)^```", PAGE, re.DOTALL | re.MULTILINE)


def test_the_example_prints_what_the_page_shows(tmp_path: Path) -> None:
    (tmp_path / "vase.ado").write_text("\n".join(blocks("ado")), encoding="utf-8")
    command = [sys.executable, "-m", "muchado", "test", "vase.ado"]
    done = subprocess.run(command, capture_output=True, text=True, encoding="utf-8", check=False, cwd=tmp_path)
    assert (done.stdout, done.stderr) == (blocks("text")[0], "")
    assert done.returncode == 3
