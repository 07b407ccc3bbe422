"""Ren'Py: labels. `# muchado: Hinata knows that ...` below the head of one, or beside anything."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from muchado.scripts.scene import Line

if TYPE_CHECKING:
    from collections.abc import Iterator

_LABEL = re.compile(r"^\s*label\s+(\.?\w+(?:\.\w+)?)\s*(?:\(.*\))?\s*(?:hide\s*)?:\s*$")
_LINE = re.compile(r"""((?:"(?:\\.|[^"\\])*"?|'(?:\\.|[^'\\])*'?|[^"'#])*)(?:#(.*))?""")
"""What is no remark, strings with all in them, and the remark."""


def lines_of(text: str) -> Iterator[Line]:
    """Yield the heads of labels, and remarks."""
    above = ""
    for number, line in enumerate(text.split("\n"), 1):
        found = _LINE.match(line)
        bare, remark = found.groups() if found else (line, None)
        name = None
        if match := _LABEL.match(bare):
            name = above + match[1] if match[1].startswith(".") else match[1]
            above = name.partition(".")[0]
        if name is not None or remark is not None:
            yield Line(number, name, remark)
