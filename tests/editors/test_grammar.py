"""The grammar of editors colours the language's own words, and is made of the language's own tables."""

from __future__ import annotations

import json
import re
import runpy
from pathlib import Path
from typing import Any

import pytest

from language.service.bundled import WORLDS, opened
from muchado.language.text.letters import BLOCKS

HOME = Path(__file__).parents[2] / "editors" / "vscode"
GRAMMAR = HOME / "syntaxes" / "muchado.tmLanguage.json"

OWN = 0.75
"""How much of the language's own words a grammar that knows no sentences has to colour; the server knows the rest."""


def test_the_grammar_is_what_the_tables_give() -> None:
    made: str = runpy.run_path(str(HOME / "grammar.py"))["grammar"]()
    assert made == GRAMMAR.read_text("utf-8"), "run: python editors/vscode/grammar.py"


def scopes(text: str) -> dict[int, str]:
    """Give by column how a line is coloured: of what matches first, the first pattern counts."""
    patterns: list[dict[str, Any]] = json.loads(GRAMMAR.read_text("utf-8"))["patterns"]
    known = [(one["name"].removesuffix(".muchado"), re.compile(one["match"])) for one in patterns]
    found: dict[int, str] = {}
    at = 0
    while at < len(text):
        hits = [
            (hit.start(), number, hit.end()) for number, (_, one) in enumerate(known) if (hit := one.search(text, at))
        ]
        if not hits:
            break
        start, number, end = min(hits)
        found |= dict.fromkeys(range(start + 1, end + 1), known[number][0])
        at = max(end, at + 1)
    return found


@pytest.mark.parametrize("block", [*BLOCKS, "instead", "without"])
def test_every_kind_of_block_has_a_colour(block: str) -> None:
    assert scopes(f"{block} thing, she")[1] == "keyword.control"


def test_a_line_is_coloured_word_by_word() -> None:
    line = '  when B has told A "{B} is # kind" at 12:30, 60 # so'
    found = scopes(line)
    colours = {words: found[line.index(words) + 1] for words in ("when", "B", "# kind", "12:30", "60", "# so")}
    assert colours == {
        "when": "keyword.other",
        "B": "variable.parameter",
        "# kind": "string.quoted.double",
        "12:30": "constant.numeric",
        "60": "constant.numeric",
        "# so": "comment.line.number-sign",
    }


@pytest.mark.parametrize("world", WORLDS)
def test_most_words_of_the_language_have_a_colour(world: str) -> None:
    bare = total = 0
    for file in [one for one in opened(world).files if not one.library]:
        lines = file.text.split("\n")
        coloured = [scopes(line) for line in lines]
        for one in opened(world).colours(file.name):
            kind = coloured[one.at.line - 1].get(one.at.column, "")
            if one.kind in {"number", "text", "remark", "letter"}:
                assert kind, f"{file.name}, line {one.at.line}, column {one.at.column}: {one.kind}"
            if one.kind == "word":
                total += 1
                bare += not kind
    assert total > 100
    assert bare <= total * (1 - OWN)
