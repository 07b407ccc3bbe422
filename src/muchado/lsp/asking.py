"""What editors ask about a text, and leave as it is."""

from __future__ import annotations

from collections.abc import Iterable
from itertools import islice

from lsprotocol import types

from muchado.language.service import Stretch
from muchado.lsp import answers
from muchado.lsp.kinds import kind_of
from muchado.lsp.server import Server
from muchado.lsp.worlds import Asked

MOST = 500
"""How many names are listed of all that are declared."""


def complete(server: Server, asks: types.CompletionParams) -> list[types.CompletionItem]:
    """Give what could stand at a point."""
    asked = server.asked(asks.text_document)
    places = server.places(asked)
    found = asked.world.workspace.complete(places.point(asked.file, asks.position))
    return [answers.completion(number, one, places) for number, one in enumerate(found)]


def hover(server: Server, asks: types.HoverParams) -> types.Hover | None:
    """Give what stands at a point and what it means."""
    asked = server.asked(asks.text_document)
    places = server.places(asked)
    found = asked.world.workspace.hover(places.point(asked.file, asks.position))
    return None if found is None else answers.hover(found, places)


def definition(server: Server, asks: types.DefinitionParams) -> list[types.Location]:
    """Give where that is declared which stands at a point."""
    asked = server.asked(asks.text_document)
    point = server.places(asked).point(asked.file, asks.position)
    return _locations(server, asked, asked.world.workspace.definition(point))


def references(server: Server, asks: types.ReferenceParams) -> list[types.Location]:
    """Give all places that speak of what stands at a point."""
    asked = server.asked(asks.text_document)
    point = server.places(asked).point(asked.file, asks.position)
    found = asked.world.workspace.references(point)
    if not asks.context.include_declaration:
        declared = asked.world.workspace.definition(point)
        found = tuple(one for one in found if one not in declared)
    return _locations(server, asked, found)


def outline(server: Server, asks: types.DocumentSymbolParams) -> list[types.DocumentSymbol]:
    """Give what is declared in a file."""
    asked = server.asked(asks.text_document)
    return answers.outline(asked.world.workspace.symbols(asked.file), server.places(asked))


def everywhere(server: Server, asks: types.WorkspaceSymbolParams) -> list[types.WorkspaceSymbol]:
    """Give what is declared anywhere in the worlds that are open and has some words in its name."""
    words = asks.query.casefold()
    found = (
        types.WorkspaceSymbol(place, one.name, kind_of(one.kind).symbol, container_name=one.kind)
        for world in server.worlds.all()
        for one in world.workspace.symbols()
        if words in one.name.casefold()
        for place in _locations(server, Asked(world, one.at.file), [one.at])
    )
    return list(islice(found, MOST))


def tokens(server: Server, asks: types.SemanticTokensParams) -> types.SemanticTokens:
    """Give what each word of a file is."""
    asked = server.asked(asks.text_document)
    return answers.tokens(asked.world.workspace.colours(asked.file), server.places(asked))


def _locations(server: Server, asked: Asked, found: Iterable[Stretch]) -> list[types.Location]:
    return [types.Location(asked.world.uri(at.file), server.places(asked, at.file).stretch(at)) for at in found]
