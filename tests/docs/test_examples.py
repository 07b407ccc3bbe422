from __future__ import annotations

import re
import runpy
from pathlib import Path

import pytest

DOCS = Path(__file__).parents[2] / "docs"
PAGES = sorted(page for page in DOCS.rglob("*.md") if "```python" in page.read_text(encoding="utf-8"))


LONG = ("saving", "find", "study")
"""Pages whose examples play much."""


@pytest.mark.parametrize(
    "page",
    [pytest.param(page, marks=[pytest.mark.slow] if page.stem in LONG else [], id=page.stem) for page in PAGES],
)
def test_the_examples_of_a_page_run_in_order(page: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    examples = re.findall(r"^```python\n(.*?)^```", page.read_text(encoding="utf-8"), re.DOTALL | re.MULTILINE)
    program = tmp_path / "examples.py"
    program.write_text("".join(examples), encoding="utf-8")
    runpy.run_path(str(program))
    assert capsys.readouterr().out


def test_every_link_leads_somewhere() -> None:
    root = DOCS.parent
    for page in (root / "README.md", *sorted(DOCS.rglob("*.md"))):
        for link in re.findall(r"\]\(([^)#:]+)\)", page.read_text(encoding="utf-8")):
            assert (page.parent / link).exists(), f"{page.relative_to(root)} links to {link}"
