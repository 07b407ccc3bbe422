"""The pages about games elsewhere and assistants list every ask and every tool, and what they show is so.

`python tests/docs/test_serve.py` (with `tests` on the path) brings the tables up to date; read them afterwards.
"""

from __future__ import annotations

import dataclasses
import json
import os
import re
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

from muchado.serve.asks import ASKS

DOCS = Path(__file__).parents[2] / "docs"
REFERENCE, GUIDE, ASSISTANTS = DOCS / "reference" / "serve.md", DOCS / "guide" / "serve.md", DOCS / "guide" / "mcp.md"
END = "<!-- end -->\n"


def asks() -> str:
    """All asks, a row each."""
    rows = ["| ask | with | what for |", "| --- | --- | --- |"]
    for name, kind in ASKS.items():
        fields = ", ".join(
            f"`{one.name}`" + ("" if one.default is dataclasses.MISSING else f" ({json.dumps(one.default)})")
            for one in dataclasses.fields(kind)
        )
        rows.append(f"| `{name}` | {fields} | {' '.join((kind.__doc__ or '').split())} |")
    return "\n".join(rows) + "\n"


def tools() -> str:
    """All tools, a row each."""
    from muchado.assistant.tools import TOOLS, about, schema  # noqa: PLC0415 (an extra)

    rows = ["| tool | with | what for |", "| --- | --- | --- |"]
    for name in TOOLS:
        told = schema(name)
        fields = ", ".join(f"`{one}`" for one in told["properties"])
        rows.append(f"| `{name}` | {fields} | {about(name)} |")
    return "\n".join(rows) + "\n"


TABLES: dict[Path, tuple[str, Callable[[], str]]] = {
    REFERENCE: ("<!-- asks -->\n", asks),
    ASSISTANTS: ("<!-- tools -->\n", tools),
}


def renewed(page: Path) -> str:
    """A page with its table as it is now."""
    text = page.read_text(encoding="utf-8")
    begin, table = TABLES[page]
    start = text.index(begin) + len(begin)
    return text[:start] + table() + text[text.index(END, start) :]


@pytest.mark.parametrize("page", TABLES, ids=lambda page: page.stem)
def test_the_table_lists_everything(page: Path) -> None:
    assert page.read_text(encoding="utf-8") == renewed(page)


@pytest.mark.parametrize("page", [GUIDE, ASSISTANTS], ids=lambda page: page.stem)
def test_examples_are_short(page: Path) -> None:
    blocks = re.findall(r"^```\w+\n(.*?)^```", page.read_text(encoding="utf-8"), re.DOTALL | re.MULTILINE)
    assert blocks
    assert all(block.count("\n") <= 21 for block in blocks)


@pytest.mark.slow
def test_a_client_of_an_assistant_is_told_what_stands_there(tmp_path: Path) -> None:
    pytest.importorskip("mcp", reason='assistants are answered with mcp: pip install "muchado[mcp]"')
    (text,) = re.findall(r"^```py\n(.*?)^```", ASSISTANTS.read_text(encoding="utf-8"), re.DOTALL | re.MULTILINE)
    ours = 'command="muchado", args=["mcp"]'
    assert ours in text
    started = f'command={sys.executable!r}, args=["-m", "muchado", "mcp"], env=dict(__import__("os").environ)'
    (tmp_path / "client.py").write_text(text.replace(ours, started), encoding="utf-8")
    done = subprocess.run(
        [sys.executable, str(tmp_path / "client.py")], capture_output=True, text=True, env=dict(os.environ), check=False
    )
    assert done.returncode == 0, done.stderr
    said = [line for line in done.stdout.splitlines() if line.startswith(("told: ", "refused: "))]
    assert len(said) == 3
    assert said[2] == 'refused: There is nobody called "Marto". Did you mean "Marta"?'
    assert said[2].removeprefix("refused: ") in ASSISTANTS.read_text(encoding="utf-8")


if __name__ == "__main__":
    for one in TABLES:
        one.write_text(renewed(one), encoding="utf-8")
