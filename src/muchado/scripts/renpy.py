"""Ren'Py: labels. `# muchado: Hinata knows that ...` below the head of one, or beside it."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from muchado.scripts.scene import Line

if TYPE_CHECKING:
    from collections.abc import Iterator

_LABEL = re.compile(r"^\s*label\s+(\.?\w+(?:\.\w+)?)\s*(?:\([^#]*\))?\s*(?:hide\s*)?:\s*(?:#(.*))?$")
_REMARK = re.compile(r"^\s*#(.*)$")


def lines_of(text: str) -> Iterator[Line]:
    """Yield the heads of labels, and remarks that have a line of their own or stand beside a head."""
    above = ""
    for number, line in enumerate(text.split("\n"), 1):
        if match := _LABEL.match(line):
            name = match[1]
            if name.startswith("."):
                name = above + name
            above = name.partition(".")[0]
            yield Line(number, name, match[2])
        elif match := _REMARK.match(line):
            yield Line(number, None, match[1])
