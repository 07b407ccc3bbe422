"""Yarn: nodes. `// muchado: Hinata knows that ...` in the body of one, or `muchado: ...` among its headers."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from muchado.scripts.scene import Line

if TYPE_CHECKING:
    from collections.abc import Iterator

_TITLE = re.compile(r"^\s*title\s*:\s*(.*?)\s*$")
_REMARK = re.compile(r"//(.*)$")
_HEADER = re.compile(r"^\s*muchado\s*:")


def lines_of(text: str) -> Iterator[Line]:
    """Yield the titles of nodes, headers that say what a node asks for, and remarks."""
    body = False
    for number, line in enumerate(text.split("\n"), 1):
        if not body and (match := _TITLE.match(line)):
            yield Line(number, match[1], None)
        elif not body and _HEADER.match(line):
            yield Line(number, None, line)
        elif match := _REMARK.search(line):
            yield Line(number, None, match[1])
        body = line.strip() == "---" or (body and line.strip() != "===")
