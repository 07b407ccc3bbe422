"""A file laid out in the customary way, as edits."""

from __future__ import annotations

import re
from difflib import SequenceMatcher

from muchado.language.service.points import Edit
from muchado.language.text.formatter import format_text


def layout(file: str, text: str) -> tuple[Edit, ...]:
    """Give the edits that lay out the text of a file; none where it is laid out so already."""
    before, after = _lines(text), _lines(format_text(text))
    found = SequenceMatcher(None, before, after, autojunk=False).get_opcodes()
    return tuple(
        Edit(file, start + 1, 1, sum(map(len, before[start:end])), "".join(after[first:last]))
        for kind, start, end, first, last in found
        if kind != "equal"
    )


def _lines(text: str) -> list[str]:
    """Give lines with their ends, the last perhaps without."""
    return re.findall(r"[^\n]*\n|[^\n]+", text)
