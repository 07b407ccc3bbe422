"""How long an editor waits for `muchado lsp`: for what could stand somewhere, and for what is wrong after a change.

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

    async def completes(self, line: str) -> float:
        """Write a line at the end, and ask what could go on with it; give how long that took."""
        text = f"{self.text}\n{line}"
        at = types.Position(text.count("\n"), len(line))
        before = time.perf_counter()
        self.writes(text)
        await self.client.text_document_completion_async(
            types.CompletionParams(types.TextDocumentIdentifier(self.uri), at)
        )
        return time.perf_counter() - before

    async def errs(self, number: int) -> float:
        """Write something that is wrong; give how long it took until that was told, the pause in typing included."""
        self.told.clear()
        before = time.perf_counter()
        self.writes(f"{self.text}\nperson Nobody-{number}, they\n  prowd {number}\n")
        await self.told.wait()
        return time.perf_counter() - before


async def measure(world: str) -> int:
    """Measure, print, and give 1 if it is not within the bounds."""
    editor = Editor(world)
    before = time.perf_counter()
    await editor.opens()
    took = time.perf_counter() - before
    print(f"{world}: from the server's start to the mistakes of a file: {took:.2f} s")
    mistakes = [await editor.errs(number) for number in range(TIMES)]
    typed = [await editor.completes("want A to g"[: 2 + number % 10]) for number in range(TIMES)]
    elsewhere = []
    for number in range(TIMES):
        await editor.errs(number)
        elsewhere.append(await editor.completes("person Nobody, they\n  p"))
    await editor.client.shutdown_async(None)
    editor.client.exit(None)
    await editor.client.stop()
    over = 0
    for words, found, bound in (
        ("what could stand here, while a line is typed", typed, COMPLETION),
        ("what could stand here, when other lines have changed too", elsewhere, COMPLETION),
        (f"the mistakes after a change ({PAUSE} s of which is a pause)", mistakes, MISTAKES),
    ):
        middle = statistics.median(found)
        over += middle > bound
        verdict = "within" if middle <= bound else "OVER"
        print(f"{world}: {words}: {middle:.3f} s, worst {max(found):.3f}; {verdict} {bound} s")
    return min(over, 1)


if __name__ == "__main__":
    sys.exit(asyncio.run(measure(sys.argv[1] if len(sys.argv) > 1 else "valentine")))
