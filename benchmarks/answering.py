"""How long an editor waits for `muchado lsp`: for what could stand somewhere, and for what is wrong after a change.

What the server spends is held to the bounds (on Linux; elsewhere how long it takes), so that a busy machine counts
for nothing.

python benchmarks/answering.py [WORLD]
"""

from __future__ import annotations

import asyncio
import statistics
import sys
import time
from pathlib import Path

from lsprotocol import types
from pygls.lsp.client import BaseLanguageClient

from muchado.api.find import find_world
from muchado.lsp.server import PAUSE

TIMES = 20
COMPLETION, MISTAKES = 0.1, 0.5
"""Seconds within which an answer has to come, and mistakes have to be told."""


class Editor:
    """Types, and waits."""

    def __init__(self, world: str) -> None:
        home = Path(str(find_world(world)))
        self.path = next(path for path in sorted(home.glob("*.ado")) if "\nperson " in path.read_text("utf-8"))
        self.uri, self.text, self.version = self.path.as_uri(), self.path.read_text("utf-8"), 1
        self.client = BaseLanguageClient("benchmark", "1")
        self.told = asyncio.Event()

        @self.client.feature(types.TEXT_DOCUMENT_PUBLISH_DIAGNOSTICS)
        def _(told: types.PublishDiagnosticsParams) -> None:
            if told.uri == self.uri:
                self.told.set()

    async def opens(self) -> None:
        """Open a file, and wait for its mistakes."""
        await self.client.start_io(sys.executable, "-m", "muchado", "lsp")
        await self.client.initialize_async(types.InitializeParams(types.ClientCapabilities()))
        document = types.TextDocumentItem(self.uri, "muchado", 1, self.text + "\nodd\n")
        self.client.text_document_did_open(types.DidOpenTextDocumentParams(document))
        await self.told.wait()

    def writes(self, text: str) -> None:
        """Give the file another text."""
        self.version += 1
        document = types.VersionedTextDocumentIdentifier(uri=self.uri, version=self.version)
        change = types.TextDocumentContentChangeWholeDocument(text)
        self.client.text_document_did_change(types.DidChangeTextDocumentParams(document, [change]))

    def clock(self) -> float:
        """Give the seconds of CPU that the server has spent."""
        server = self.client._server  # noqa: SLF001 (what it spends is nobody else's to know)
        spent = Path(f"/proc/{server.pid}/schedstat") if server else Path()
        return int(spent.read_text("utf-8").split()[0]) / 1e9 if spent.is_file() else time.perf_counter()

    async def completes(self, lines: str) -> float:
        """Write lines at the end, and ask what could go on with them; give how long that took."""
        text = f"{self.text}\n{lines}"
        at = types.Position(text.count("\n"), len(text) - text.rindex("\n") - 1)
        before = self.clock()
        self.writes(text)
        await self.client.text_document_completion_async(
            types.CompletionParams(types.TextDocumentIdentifier(self.uri), at)
        )
        return self.clock() - before

    async def errs(self, number: int) -> float:
        """Write something that is wrong; give how long it took until that was told."""
        self.told.clear()
        before = self.clock()
        self.writes(f"{self.text}\nperson Nobody-{number}, they\n  prowd {number}\n")
        await self.told.wait()
        return self.clock() - before


async def measure(world: str) -> int:
    """Measure, print, and give 1 if it is not within the bounds."""
    editor = Editor(world)
    await editor.opens()
    print(f"{world}: from the server's start to the mistakes of a file: {editor.clock():.2f} s of CPU")
    mistakes = [await editor.errs(number) for number in range(TIMES)]
    await editor.completes("w")  # learns of the lines
    typed = [await editor.completes("want A to g"[: 2 + number % 10]) for number in range(TIMES)]
    elsewhere = [await editor.completes("\n" * (number % 5) + "wa") for number in range(TIMES)]
    await editor.client.shutdown_async(None)
    editor.client.exit(None)
    await editor.client.stop()
    over = 0
    for words, found, bound in (
        ("what could stand here, while a line is typed", typed, COMPLETION),
        ("what could stand here, when other lines have changed too", elsewhere, COMPLETION),
        (f"the mistakes after a change, and a pause of {PAUSE} s", mistakes, MISTAKES - PAUSE),
    ):
        middle = statistics.median(found)
        over += middle > bound
        verdict = "within" if middle <= bound else "OVER"
        print(f"{world}: {words}: {middle:.3f} s of CPU, worst {max(found):.3f}; {verdict} {bound:.1f} s")
    return min(over, 1)


if __name__ == "__main__":
    sys.exit(asyncio.run(measure(sys.argv[1] if len(sys.argv) > 1 else "valentine")))
