"""The page about what the user interface asks lists every ask with its fields, as they are read.

`python tests/docs/test_page.py` (with `tests` on the path) brings the table up to date; read it afterwards.
"""

from __future__ import annotations

import dataclasses
import json
import re
import runpy
from pathlib import Path

import pytest

from muchado.page.asks import ASKS, Task

PAGE = Path(__file__).parents[2] / "docs" / "reference" / "page.md"
BEGIN, END = "<!-- asks -->\n", "<!-- end -->\n"


def table() -> str:
    """All asks, a row each."""
    tasks = {one.__name__.lower() for one in Task.__args__}
    rows = ["| ask | with | what for |", "| --- | --- | --- |"]
    for name, kind in ASKS.items():
        fields = ", ".join(
            f"`{one.name}`" + ("" if one.default is dataclasses.MISSING else f" ({json.dumps(_plain(one.default))})")
            for one in dataclasses.fields(kind)
        )
        about = " ".join((kind.__doc__ or "").split())
        rows.append(f"| `{name}`{', a task' if name in tasks else ''} | {fields} | {about} |")
    return "\n".join(rows) + "\n"


def _plain(value: object) -> object:
    return list(value) if isinstance(value, tuple) else value


def renewed(text: str) -> str:
    """The page with the table as it is now."""
    start, end = text.index(BEGIN) + len(BEGIN), text.index(END)
    return text[:start] + table() + text[end:]


def test_the_page_lists_every_ask() -> None:
    text = PAGE.read_text(encoding="utf-8")
    assert text == renewed(text)


def test_each_example_prints_what_stands_beside_it(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    examples = re.findall(r"^```python\n(.*?)^```", PAGE.read_text(encoding="utf-8"), re.DOTALL | re.MULTILINE)
    program = tmp_path / "examples.py"
    program.write_text("".join(examples), encoding="utf-8")
    runpy.run_path(str(program))
    assert capsys.readouterr().out.splitlines() == re.findall(r"(?:^|  )# (.*)$", "".join(examples), re.MULTILINE)


if __name__ == "__main__":
    PAGE.write_text(renewed(PAGE.read_text(encoding="utf-8")), encoding="utf-8")
