"""An editor that has worlds open: it speaks to `muchado lsp` as editors do, and counts in UTF-16 as they do."""

from __future__ import annotations

import asyncio
import shutil
import sys
from pathlib import Path

import pytest

from muchado.api.find import bundled_worlds

pytest.importorskip("pytest_lsp", reason='what editors ask is tested with pytest-lsp: pip install "pytest-lsp>=1"')

import pytest_lsp
from lsprotocol import types
from pytest_lsp import ClientServerConfig, LanguageClient, client_capabilities

SERVER = ClientServerConfig(server_command=[sys.executable, "-m", "muchado", "lsp", "--stdio"])
WAIT = 60
"""Seconds after which nobody waits for mistakes any more: on a busy machine it may take some."""

Where = tuple[int, int]


class Editor:
    """Opens files, changes them, and asks."""

    def __init__(self, client: LanguageClient) -> None:
        self.client = client
        self._versions: dict[str, int] = {}

    def open(self, path: Path) -> str:
        """Open a file; give its address."""
        uri = path.as_uri()
        self._versions[uri] = 1
        document = types.TextDocumentItem(uri, "muchado", 1, path.read_text("utf-8"))
        self.client.text_document_did_open(types.DidOpenTextDocumentParams(document))
        return uri

    def write(self, uri: str, text: str) -> None:
        """Give a file another text."""
        self._versions[uri] += 1
        document = types.VersionedTextDocumentIdentifier(uri=uri, version=self._versions[uri])
        change = types.TextDocumentContentChangeWholeDocument(text)
        self.client.text_document_did_change(types.DidChangeTextDocumentParams(document, [change]))

    def close(self, uri: str) -> None:
        """Close a file."""
        self.client.text_document_did_close(types.DidCloseTextDocumentParams(types.TextDocumentIdentifier(uri)))

    async def wrong(self, uri: str, *, some: bool = True) -> list[types.Diagnostic]:
        """Wait until something is wrong with a file, or nothing is any more."""
        for _ in range(WAIT * 20):
            found = list(self.client.diagnostics.get(uri, []))
            if bool(found) == some:
                return found
            await asyncio.sleep(0.05)
        raise AssertionError(f"waited in vain: {found}")

    async def completions(self, uri: str, at: Where) -> list[types.CompletionItem]:
        """Ask what could stand somewhere."""
        asks = types.CompletionParams(types.TextDocumentIdentifier(uri), types.Position(*at))
        found = await self.client.text_document_completion_async(asks)
        assert isinstance(found, list)
        return found


def where(text: str, words: str) -> Where:
    """Give where some words begin, as editors count."""
    before = text[: text.index(words)].split("\n")
    return len(before) - 1, len(before[-1].encode("utf-16-le")) // 2


def behind(text: str, words: str) -> Where:
    """Give where some words end, as editors count."""
    line, column = where(text, words)
    return line, column + len(words.encode("utf-16-le")) // 2


def made(text: str, edits: list[types.TextEdit]) -> str:
    """Make edits as an editor does."""
    lines = [line.encode("utf-16-le") for line in text.split("\n")]
    starts = [0]
    for line in lines:
        starts.append(starts[-1] + len(line) + 2)
    whole = text.encode("utf-16-le")
    for edit in sorted(edits, key=lambda one: (one.range.start.line, one.range.start.character), reverse=True):
        first, last = (starts[at.line] + 2 * at.character for at in (edit.range.start, edit.range.end))
        whole = whole[:first] + edit.new_text.encode("utf-16-le") + whole[last:]
    return whole.decode("utf-16-le")


def copied(world: str, folder: Path) -> Path:
    """Copy a bundled world into a folder."""
    home = folder / world
    shutil.copytree(Path(str(bundled_worlds()[world])), home)
    return home


@pytest_lsp.fixture(config=SERVER, scope="module")
async def client(lsp_client: LanguageClient):  # noqa: ANN201 (what is yielded is the client itself)
    """A server, and who speaks to it."""
    capabilities = client_capabilities("visual-studio-code")
    await lsp_client.initialize_session(types.InitializeParams(capabilities=capabilities))
    yield
    await lsp_client.shutdown_session()
