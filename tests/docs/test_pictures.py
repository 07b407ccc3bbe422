"""The guides to pictures and the report: what they tell one to type works, and the picture they show is drawn so."""

from __future__ import annotations

import json
import re
import shlex
import subprocess
import sys
from pathlib import Path

import pytest

DOCS = Path(__file__).parents[2] / "docs"
PAGES = {name: (DOCS / "guide" / f"{name}.md").read_text(encoding="utf-8") for name in ("pictures", "report")}


def blocks(page: str, kind: str) -> list[str]:
    return re.findall(rf"^```{kind}\n(.*?)^```", PAGES[page], re.DOTALL | re.MULTILINE)


COMMANDS = [line for page in PAGES for block in blocks(page, "sh") for line in block.splitlines()]


def typed(line: str, here: Path) -> str:
    (here / "visits.csv").write_text(blocks("pictures", "csv")[0], encoding="utf-8")
    command = [sys.executable, "-m", "muchado", *shlex.split(line)[1:]]
    done = subprocess.run(command, capture_output=True, text=True, encoding="utf-8", check=False, cwd=here)
    assert (done.returncode, done.stderr) == (0, "")
    return done.stdout


@pytest.mark.slow
@pytest.mark.parametrize("line", COMMANDS)
def test_what_the_guides_tell_one_to_type_works(line: str, tmp_path: Path) -> None:
    printed = typed(line, tmp_path)
    if "--json" in line:
        assert json.loads(blocks("pictures", "json")[0]).items() <= json.loads(printed).items()
    else:
        assert (tmp_path / line.split("--out ")[1]).stat().st_size


def test_the_picture_of_the_guide_is_what_its_command_draws(tmp_path: Path) -> None:
    """To draw it anew: `muchado draw valentine storyline --seed 3 --out docs/images/storyline.svg`."""
    typed("muchado draw valentine storyline --seed 3 --out storyline.svg", tmp_path)
    assert (tmp_path / "storyline.svg").read_bytes() == (DOCS / "images" / "storyline.svg").read_bytes()
