"""The table of settings in the reference of the language is made of what stands beside each setting.

`PYTHONPATH=tests python tests/docs/test_settings.py` writes it anew.
"""

from __future__ import annotations

import re
from pathlib import Path

from human import HUMAN
from muchado.bundle.model import SETTINGS, Settings

PAGE = Path(__file__).parents[2] / "docs" / "reference" / "language.md"
TABLE = re.compile(r"(?<=\n)\| sentence \|.*?\n(?=\n)", re.DOTALL)


def shown(value: int | tuple[int, ...]) -> str:
    return str(value) if isinstance(value, int) else ", ".join(map(str, value))


def table() -> str:
    rows = ["| sentence | may be | neutral | `everyday` | what it says |", "| --- | --- | --- | --- | --- |"]
    for name, (sentence, low, high, meaning) in SETTINGS.items():
        neutral, everyday = (shown(getattr(settings, name)) for settings in (Settings(), HUMAN))
        rows.append(f"| `{sentence}` | {low} to {high} | {neutral} | {everyday} | {meaning} |")
    return "\n".join(rows) + "\n"


def test_the_table_of_settings_is_current() -> None:
    found = TABLE.findall(PAGE.read_text(encoding="utf-8"))
    assert found == [table()], "write it anew: PYTHONPATH=tests python tests/docs/test_settings.py"


if __name__ == "__main__":
    PAGE.write_text(TABLE.sub(lambda _: table(), PAGE.read_text(encoding="utf-8")), encoding="utf-8")
