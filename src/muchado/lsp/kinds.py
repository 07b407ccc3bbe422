"""What each kind of thing in a text is in an editor's words, of which there are few."""

from __future__ import annotations

from typing import NamedTuple

from lsprotocol.types import CompletionItemKind, SemanticTokenModifiers, SemanticTokenTypes, SymbolKind


class Kind(NamedTuple):
    """How an editor marks something: in a list of completions, in an outline, in its text."""

    completion: CompletionItemKind
    symbol: SymbolKind
    token: SemanticTokenTypes


_WORD = Kind(CompletionItemKind.Keyword, SymbolKind.Key, SemanticTokenTypes.Keyword)
_SENTENCE = Kind(CompletionItemKind.Function, SymbolKind.Function, SemanticTokenTypes.Function)
_PERSON = Kind(CompletionItemKind.Class, SymbolKind.Class, SemanticTokenTypes.Class)
_PLACE = Kind(CompletionItemKind.Module, SymbolKind.Namespace, SemanticTokenTypes.Namespace)
_MEASURE = Kind(CompletionItemKind.Property, SymbolKind.Property, SemanticTokenTypes.Property)
_RULE = Kind(CompletionItemKind.Event, SymbolKind.Event, SemanticTokenTypes.Event)
_ELSE = Kind(CompletionItemKind.Variable, SymbolKind.Variable, SemanticTokenTypes.Variable)

_KINDS = {
    "word": _WORD,
    "letter": Kind(CompletionItemKind.TypeParameter, SymbolKind.TypeParameter, SemanticTokenTypes.Parameter),
    "number": Kind(CompletionItemKind.Value, SymbolKind.Number, SemanticTokenTypes.Number),
    "text": Kind(CompletionItemKind.Text, SymbolKind.String, SemanticTokenTypes.String),
    "remark": Kind(CompletionItemKind.Text, SymbolKind.String, SemanticTokenTypes.Comment),
    "world": _PLACE,
    "library": _PLACE,
    "place": _PLACE,
    "person": _PERSON,
    "people": _PERSON,
    "trait": _MEASURE,
    "feeling": _MEASURE,
    "mood": _MEASURE,
    "answer": Kind(CompletionItemKind.Method, SymbolKind.Method, SemanticTokenTypes.Method),
    **dict.fromkeys(("sentence", "status", "notion", "deed", "phrase", "action", "plan", "topic"), _SENTENCE),
    **dict.fromkeys(("want", "reaction", "drift", "retelling", "test", "pattern", "holiday", "timetable"), _RULE),
}

TOKENS = list(dict.fromkeys(kind.token for kind in (*_KINDS.values(), _ELSE)))
MODIFIERS = [SemanticTokenModifiers.Declaration]
DECLARES = 1
"""The bit of the one modifier there is."""


def kind_of(kind: str) -> Kind:
    """Give how editors mark something of a kind; what they have no mark of their own for is a variable."""
    return _KINDS.get(kind, _ELSE)
