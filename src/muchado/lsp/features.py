"""What the server can be asked, and who answers."""

from __future__ import annotations

from lsprotocol import types
from pygls.exceptions import JsonRpcInvalidParams

from muchado.lsp import asking, changing
from muchado.lsp.kinds import MODIFIERS, TOKENS
from muchado.lsp.server import Server

_LEGEND = types.SemanticTokensLegend([str(one.value) for one in TOKENS], [str(one.value) for one in MODIFIERS])


def make_server() -> Server:
    """Return a server that answers all that it can be asked.

    Who answers is given the server for what its first argument is said to be, so all names of types are there to read.
    """
    server = Server()
    server.feature(types.TEXT_DOCUMENT_DID_OPEN)(_opened)
    server.feature(types.TEXT_DOCUMENT_DID_CHANGE)(_changed)
    server.feature(types.TEXT_DOCUMENT_DID_CLOSE)(_closed)
    server.feature(types.WORKSPACE_DID_CHANGE_WATCHED_FILES)(_altered)
    triggers = types.CompletionOptions(trigger_characters=[" "])
    server.feature("muchado/world")(_world)
    server.feature(types.TEXT_DOCUMENT_COMPLETION, triggers)(asking.complete)
    server.feature(types.TEXT_DOCUMENT_HOVER)(asking.hover)
    server.feature(types.TEXT_DOCUMENT_DEFINITION)(asking.definition)
    server.feature(types.TEXT_DOCUMENT_REFERENCES)(asking.references)
    server.feature(types.TEXT_DOCUMENT_DOCUMENT_SYMBOL)(asking.outline)
    server.feature(types.WORKSPACE_SYMBOL)(asking.everywhere)
    server.feature(types.TEXT_DOCUMENT_SEMANTIC_TOKENS_FULL, _LEGEND)(asking.tokens)
    server.feature(types.TEXT_DOCUMENT_PREPARE_RENAME)(changing.nameable)
    server.feature(types.TEXT_DOCUMENT_RENAME, types.RenameOptions(prepare_provider=True))(changing.rename)
    server.feature(types.TEXT_DOCUMENT_FORMATTING)(changing.layout)
    cures = types.CodeActionOptions([types.CodeActionKind.QuickFix])
    server.feature(types.TEXT_DOCUMENT_CODE_ACTION, cures)(changing.cures)
    return server


def _opened(server: Server, asks: types.DidOpenTextDocumentParams) -> None:
    server.written(asks.text_document.uri, asks.text_document.text)


def _changed(server: Server, asks: types.DidChangeTextDocumentParams) -> None:
    uri = asks.text_document.uri
    server.written(uri, server.workspace.get_text_document(uri).source)


def _closed(server: Server, asks: types.DidCloseTextDocumentParams) -> None:
    server.closed(asks.text_document.uri)


def _altered(server: Server, asks: types.DidChangeWatchedFilesParams) -> None:
    server.altered([one.uri for one in asks.changes])


def _world(server: Server, asks: object) -> dict[str, str]:
    """Give where the world of a file is, for whoever plays it: beside the protocol.

    Raises:
        JsonRpcException: no file is asked about, or what is beside it cannot be read.

    """
    uri = getattr(asks, "uri", None)
    if not isinstance(uri, str):
        raise JsonRpcInvalidParams('muchado/world asks about a file: {"uri": "file:///home/ada/gate/gate.ado"}.')
    return {"path": str(server.asked(types.TextDocumentIdentifier(uri)).world.home)}
