"""The grammar by which editors colour a text before, or without, the server: made of the language's own tables.

`python editors/vscode/grammar.py` writes it anew after the language has got other words.
"""

from __future__ import annotations

import json
import sys
from importlib import import_module
from pathlib import Path
from typing import TYPE_CHECKING, Any

from muchado.bundle.calendar import MONTHS, WEEKDAYS
from muchado.language.service.words import BLOCKS, LINES, PEOPLE
from muchado.language.text.bodies import Layout
from muchado.language.text.diagnostics import EVERYWHERE

if TYPE_CHECKING:
    from collections.abc import Iterable

GRAMMAR = Path(__file__).parent / "syntaxes" / "muchado.tmLanguage.json"


def grammar() -> str:
    """Give the grammar; of patterns that match at the same place the first counts."""
    patterns = [
        {"name": "comment.line.number-sign.muchado", "match": "#.*$"},
        {
            "name": "string.quoted.double.muchado",
            "match": '"[^"]*"',
            "captures": {"0": {"patterns": [{"name": "constant.other.placeholder.muchado", "match": r"\{[^}\"]*\}"}]}},
        },
        {"name": "constant.numeric.muchado", "match": r"(?<![\w:])(?:\d{1,2}:\d\d(?!\d)|-?\d+(?!\w))"},
        {"name": "keyword.control.muchado", "match": rf"^{_any(BLOCKS)}"},
        {"name": "keyword.other.muchado", "match": rf"(?<=\s){_any(_lines())}"},
        {"name": "keyword.operator.muchado", "match": rf"\b{_any((*EVERYWHERE - {*PEOPLE}, 'or'))}"},
        {"name": "variable.language.muchado", "match": rf"\b{_any(PEOPLE)}"},
        {"name": "constant.language.muchado", "match": rf"\b{_any((*WEEKDAYS, *MONTHS))}"},
        {"name": "variable.parameter.muchado", "match": r"\b[A-Z](?:'s)?(?![\w'-])"},
        {"name": "entity.name.type.muchado", "match": r"\b[A-Z][\w-]+"},
    ]
    whole: dict[str, Any] = {"name": "Much Ado", "scopeName": "source.muchado", "fileTypes": ["ado"]}
    return json.dumps(whole | {"patterns": patterns}, indent=2) + "\n"


def _lines() -> set[str]:
    """Give the words with which lines of blocks begin, explained ones and all in layouts."""
    words = set(LINES)
    import_module("muchado.language.compile")  # all that reads blocks
    for module in [one for name, one in sys.modules.items() if name.startswith("muchado.language.")]:
        for layout in [one for one in vars(module).values() if isinstance(one, Layout)]:
            words.update(layout.words)
    return {word for word in words if word.isalpha()}


def _any(words: Iterable[str]) -> str:
    """Give a pattern for any of some words, whole."""
    return rf"(?:{'|'.join(sorted(words))})(?![\w'-])"


if __name__ == "__main__":
    GRAMMAR.write_text(grammar(), encoding="utf-8")
