"""Ink: knots and stitches. `// muchado: Hinata knows that ...`, or a tag `# muchado: ...`, below the head of one."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from muchado.scripts.scene import Line, flat

if TYPE_CHECKING:
    from collections.abc import Iterator

_KNOT = re.compile(r"^\s*={2,}\s*(function\s+)?(\w+)")
_STITCH = re.compile(r"^\s*=(?!=)\s*(\w+)")
_LONG = re.compile(r"/\*.*?\*/", re.DOTALL)
_REMARK = re.compile(r"//(.*)$|/\*(.*?)\*/|#(\s*muchado\s*:.*)$", re.IGNORECASE)


def lines_of(text: str) -> Iterator[Line]:
    """Yield the heads of knots and stitches, and remarks. Functions are no scenes."""
    knot, skipped = "", False
    for number, line in enumerate(flat(text, _LONG).split("\n"), 1):
        found = _REMARK.search(line)
        remark = None if found is None else found[found.lastindex or 0]
        bare = line if found is None else line[: found.start()]
        head = None
        if match := _KNOT.match(bare):
            knot, skipped = match[2], match[1] is not None
            head = None if skipped else knot
        elif (match := _STITCH.match(bare)) and not skipped:
            head = f"{knot}.{match[1]}" if knot else match[1]
        if head is not None or (remark is not None and not skipped):
            yield Line(number, head, remark)
