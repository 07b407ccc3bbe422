"""The notebook's cells run, and show what a notebook shows: frames, pictures and runs. Jupyter itself is not needed."""

from __future__ import annotations

import ast
import json
from pathlib import Path
from typing import Any

import pytest

NOTEBOOKS = sorted((Path(__file__).parents[2] / "docs" / "notebooks").glob("*.ipynb"))


@pytest.mark.slow
@pytest.mark.parametrize("path", NOTEBOOKS, ids=lambda path: path.stem)
def test_each_cell_shows_something(path: Path) -> None:
    notebook = json.loads(path.read_text(encoding="utf-8"))
    names: dict[str, Any] = {}
    for cell in notebook["cells"]:
        if cell["cell_type"] == "code":
            assert (cell["outputs"], cell["execution_count"]) == ([], None), "kept without what it shows"
            *before, last = ast.parse("".join(cell["source"])).body
            assert isinstance(last, ast.Expr)
            exec(compile(ast.Module(before, []), path.name, "exec"), names)  # noqa: S102 (our own notebook)
            shown = eval(compile(ast.Expression(last.value), path.name, "eval"), names)  # noqa: S307 (the same)
            assert hasattr(shown, "_repr_html_") or hasattr(shown, "_repr_svg_") or hasattr(shown, "to_frame")
