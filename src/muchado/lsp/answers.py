"""What the service answers, in the protocol's records."""

from __future__ import annotations

from typing import TYPE_CHECKING

from lsprotocol import types

from muchado.lsp.kinds import DECLARES, TOKENS, kind_of

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from muchado.language import Diagnostic
    from muchado.language.service import Colour, Completion, Edit, Hover, Symbol
    from muchado.lsp.places import Places

_SEVERITIES = {"error": types.DiagnosticSeverity.Error, "warning": types.DiagnosticSeverity.Warning}


def diagnostic(one: Diagnostic, places: Places) -> types.Diagnostic:
    """Give a mistake or an oddity, what to try on a line of its own."""
    return types.Diagnostic(
        places.range(one.line, one.column, one.width),
        "\n".join(filter(None, (one.message, one.hint))),
        _SEVERITIES[one.severity],
        one.code,
        source="muchado",
    )


def completion(number: int, one: Completion, places: Places) -> types.CompletionItem:
    """Give what could stand somewhere; editors keep the order in which it is offered."""
    return types.CompletionItem(
        one.text,
        kind=kind_of(one.kind).completion,
        detail=one.kind,
        documentation=one.detail or None,
        sort_text=f"{number:06}",
        filter_text=one.text,
        text_edit=types.TextEdit(places.stretch(one.at), one.text),
    )


def hover(one: Hover, places: Places) -> types.Hover:
    """Give what something is, where it is declared and what is said of it."""
    where = f"*{one.where}*" if one.where else ""
    said = "\n\n".join(filter(None, (f"```muchado\n{one.title}\n```", one.text, where)))
    return types.Hover(types.MarkupContent(types.MarkupKind.Markdown, said), places.stretch(one.at))


def text_edit(one: Edit, places: Places) -> types.TextEdit:
    """Give a change of a file."""
    return types.TextEdit(places.range(one.line, one.column, one.width), one.text)


def outline(symbols: Iterable[Symbol], places: Places) -> list[types.DocumentSymbol]:
    """Give what is declared in a file, the answers to an act below it."""
    found: list[types.DocumentSymbol] = []
    for one in symbols:
        name, whole = places.stretch(one.at), places.lines(one.at.line, one.last)
        symbol = types.DocumentSymbol(
            one.name or one.kind, kind_of(one.kind).symbol, whole, name, one.kind, children=[]
        )
        above = found[-1] if found else None
        if one.kind == "answer" and above is not None and above.range.end.line >= whole.start.line:
            above.children = [*(above.children or ()), symbol]
        else:
            found.append(symbol)
    return found


def tokens(colours: Sequence[Colour], places: Places) -> types.SemanticTokens:
    """Give what each word is as editors want it: five numbers a word, places counted from the word before."""
    return types.SemanticTokens(list(_numbers(colours, places)))


def _numbers(colours: Iterable[Colour], places: Places) -> Iterator[int]:
    line = start = 0
    for one in colours:
        at = places.stretch(one.at)
        here = at.start
        yield here.line - line
        yield here.character - start if here.line == line else here.character
        yield at.end.character - here.character
        yield TOKENS.index(kind_of(one.kind).token)
        yield DECLARES if one.declares else 0
        line, start = here.line, here.character
