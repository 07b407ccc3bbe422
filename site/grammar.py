"""Colours of our language on the site: by the very patterns that editors have."""

from __future__ import annotations

import json
from pathlib import Path

from pygments.lexer import RegexLexer
from pygments.token import Comment, Keyword, Literal, Name, Number, String, Text, _TokenType

PATTERNS = Path(__file__).parents[1] / "editors" / "vscode" / "syntaxes" / "muchado.tmLanguage.json"
KINDS = {
    "comment": Comment.Single,
    "string": String.Double,
    "constant.numeric": Number,
    "constant.language": Literal.Date,
    "keyword.control": Keyword.Declaration,
    "keyword.other": Keyword,
    "keyword.operator": Keyword.Pseudo,
    "variable.language": Name.Builtin.Pseudo,
    "variable.parameter": Name.Variable,
    "entity": Name.Class,
}
"""What a scope of the editors is called here."""


def _kind(scope: str) -> _TokenType:
    """What the scope of a pattern is shown as."""
    return next(kind for begin, kind in KINDS.items() if scope.startswith(begin))


def _rules() -> list[tuple[str, _TokenType]]:
    """The patterns of the editors in their order; whatever none of them takes is text."""
    grammar = json.loads(PATTERNS.read_text(encoding="utf-8"))
    rules = [(pattern["match"], _kind(pattern["name"])) for pattern in grammar["patterns"]]
    return [*rules, (r"[\w'-]+|\s+|.", Text)]


class MuchAdo(RegexLexer):
    """Texts of Much Ado."""

    name = "Much Ado"
    aliases = ("ado",)
    filenames = ("*.ado",)
    tokens = {"root": _rules()}  # noqa: RUF012 (as Pygments asks for it)
