"""The server: what is open, and what is wrong with it, told when an author has stopped typing for a moment."""

from __future__ import annotations

import asyncio
from typing import TYPE_CHECKING

from lsprotocol import types
from pygls.exceptions import JsonRpcException
from pygls.lsp.server import LanguageServer

import muchado
from muchado.language import UnreadableError
from muchado.lsp.answers import diagnostic
from muchado.lsp.messages import Protocol
from muchado.lsp.places import Places
from muchado.lsp.worlds import Asked, Worlds

if TYPE_CHECKING:
    from pathlib import Path

    from pygls.server import ServerErrors

    from muchado.lsp.worlds import Edited

PAUSE = 0.1
"""Seconds without a keystroke after which mistakes are looked for; whatever else is asked is answered at once."""


def refused(why: str) -> JsonRpcException:
    """Give the answer that something cannot be done, for a reason that editors show."""
    return JsonRpcException(why, types.LSPErrorCodes.RequestFailed)


class Server(LanguageServer):
    """Knows the worlds whose files are open in an editor."""

    def __init__(self) -> None:
        super().__init__("muchado", muchado.__version__, types.TextDocumentSyncKind.Full, protocol_cls=Protocol)
        self.worlds = Worlds()
        self._complained = ""
        self._waiting: dict[Path, asyncio.TimerHandle] = {}
        self._told: dict[Path, set[str]] = {}
        """Files of each world of which something wrong was told."""

    def report_server_error(self, error: Exception, source: ServerErrors) -> None:
        """Show a fault of ours in the editor; that a message could not be read is the editor's own, and only logged."""
        if source is not JsonRpcException:
            super().report_server_error(error, source)

    def asked(self, document: types.TextDocumentIdentifier) -> Asked:
        """Give what a question is about.

        Raises:
            JsonRpcException: what is beside it cannot be read.

        """
        try:
            return self.worlds.at(document.uri)
        except UnreadableError as error:
            raise refused(str(error)) from error

    def places(self, asked: Asked, file: str = "") -> Places:
        """Give the places of the file that is asked about, or of another of its world."""
        text = asked.world.workspace.text(file) if file else asked.text
        return Places(text, self.workspace.position_encoding or types.PositionEncodingKind.Utf16)

    def written(self, uri: str, text: str) -> None:
        """Learn the text of an open file, and soon say what is wrong in its world."""
        try:
            asked = self.worlds.write(uri, text)
        except UnreadableError as error:
            self._complain(str(error))
            return
        self._complained = ""
        if not asked.fixed:
            self._soon(asked.world)

    def closed(self, uri: str) -> None:
        """Learn that a file is open no more; of a world none of whose files is, nothing is wrong any more."""
        home = self.worlds.close(uri)
        left = next((world for world in self.worlds.all() if world.home == home), None)
        if left is not None:
            self._soon(left)
        else:
            self._cancel(home)
            self._clear(home, set())

    def altered(self, uris: list[str]) -> None:
        """Learn that files have changed on the disk."""
        self.worlds.altered(uris)
        for world in self.worlds.all():
            self._soon(world)

    def _complain(self, why: str) -> None:
        """Say why nothing can be said of a world; once, however often something is typed."""
        if why != self._complained:
            self.window_show_message(types.ShowMessageParams(types.MessageType.Error, why))
        self._complained = why

    # ---------------------------------------------------------------- what is wrong

    def _soon(self, world: Edited) -> None:
        self._cancel(world.home)
        self._waiting[world.home] = asyncio.get_running_loop().call_later(PAUSE, self._tell, world)

    def _cancel(self, home: Path) -> None:
        if home in self._waiting:
            self._waiting.pop(home).cancel()

    def _tell(self, world: Edited) -> None:
        """Say what is wrong in the files of a world; of those that had something wrong and have not, that too."""
        self._waiting.pop(world.home, None)
        found: dict[str, list[types.Diagnostic]] = {}
        for one in world.diagnostics():
            places = self.places(Asked(world, one.file))
            found.setdefault(world.uri(one.file), []).append(diagnostic(one, places))
        for uri, wrong in found.items():
            self.text_document_publish_diagnostics(types.PublishDiagnosticsParams(uri, wrong))
        self._clear(world.home, set(found))

    def _clear(self, home: Path, but: set[str]) -> None:
        for uri in sorted(self._told.get(home, set()) - but):
            self.text_document_publish_diagnostics(types.PublishDiagnosticsParams(uri, []))
        self._told[home] = but
