"""Messages that no editor should send: each is refused in a line, and what comes after is answered as ever."""

from __future__ import annotations

import json
import re
import subprocess
import sys
from pathlib import Path
from typing import Any

GUIDE = Path(__file__).parents[2] / "docs" / "guide" / "editors.md"
FILE = {"uri": "untitled:Untitled-1"}
NOWHERE = {"uri": "http://[::1"}
PLACE = {"line": 0, "character": 0}
HOVER = "textDocument/hover"
OPEN = "textDocument/didOpen"

ASKS: dict[str, tuple[str, object]] = {
    "no parameters": (HOVER, {}),
    "null for parameters": (HOVER, None),
    "a list for parameters": (HOVER, [1, 2]),
    "a text for parameters": (HOVER, "here"),
    "a line that is a text": (HOVER, {"textDocument": FILE, "position": {"line": "one", "character": 0}}),
    "a line before the first": (HOVER, {"textDocument": FILE, "position": {"line": -1, "character": -9}}),
    "a line that no file has": (HOVER, {"textDocument": FILE, "position": {"line": 10**30, "character": 10**40}}),
    "a range of numbers": ("textDocument/codeAction", {"textDocument": FILE, "range": {"start": 1, "end": 2}}),
    "an ask that there is not": ("textDocument/fly", {}),
    "an ask of ours about nothing": ("muchado/world", {"file": 1}),
    "an ask of ours with null": ("muchado/world", None),
    "an ask of ours with a number": ("muchado/world", {"uri": 4}),
}
"""What is asked wrongly, and answered by an error."""

ODD: dict[str, tuple[str, object]] = {
    "an address that is none": (HOVER, {"textDocument": NOWHERE, "position": PLACE}),
    "an address that no disk has": (HOVER, {"textDocument": {"uri": "file:///a%00b.ado"}, "position": PLACE}),
    "an address of ours that is none": ("muchado/world", NOWHERE),
}
"""What is asked oddly, and answered somehow."""

TOLD: dict[str, tuple[str, object]] = {
    "a file without a text": (OPEN, {"textDocument": {"uri": "untitled:2"}}),
    "a file at no address": (OPEN, {"textDocument": {**NOWHERE, "languageId": "", "version": 1, "text": ""}}),
    "changes that are a number": ("textDocument/didChange", {"textDocument": FILE, "contentChanges": 7}),
    "a file on the disk that is a number": ("workspace/didChangeWatchedFiles", {"changes": [{"uri": 5}]}),
    "nothing to leave off": ("$/cancelRequest", {}),
    "a way to log that there is not": ("$/setTrace", {"value": "loud"}),
}
"""What is told, and not answered."""

NONE = {
    "no JSON": "{nothing}",
    "a list": "[1, 2]",
    "a number": "7",
    "nothing": "null",
    "an id that is a list": '{"jsonrpc": "2.0", "id": [1], "method": "shutdown"}',
    "a method that is a number": '{"jsonrpc": "2.0", "id": 301, "method": 7}',
    "neither a question nor an answer": '{"jsonrpc": "2.0", "id": 302}',
    "an error that is a number": '{"jsonrpc": "2.0", "id": 99, "error": 7}',
    "an answer to nothing": '{"jsonrpc": "2.0", "id": 99, "result": {}}',
    "too deep a nest": "[" * 100_000,
}
"""What is no message."""


def shown() -> dict[str, str]:
    """What the guide says of bad input."""
    table = GUIDE.read_text(encoding="utf-8").split("## What bad input gets")[1]
    return dict(re.findall(r"^\| (.*?) \| (.*?) \|$", table, re.MULTILINE)[2:])


def framed(text: str | dict[str, Any]) -> bytes:
    body = (text if isinstance(text, str) else json.dumps(text)).encode()
    return b"Content-Length: %d\r\n\r\n%s" % (len(body), body)


def asked(number: int | None, method: str, params: object) -> bytes:
    numbered = {} if number is None else {"id": number}
    return framed({"jsonrpc": "2.0", **numbered, "method": method, "params": params})


def answers(*messages: bytes) -> tuple[dict[int, dict[str, Any]], str]:
    """What is answered, by number, and what is logged."""
    command = [sys.executable, "-m", "muchado", "lsp"]
    done = subprocess.run(command, input=b"".join(messages), capture_output=True, timeout=120, check=False)
    bodies = re.split(rb"Content-Length: \d+\r\nContent-Type: [^\r]*\r\n\r\n", done.stdout)
    read = [json.loads(one) for one in bodies if one]
    assert done.returncode == 0
    assert b"Traceback" not in done.stdout
    return {one["id"]: one for one in read if isinstance(one.get("id"), int)}, done.stderr.decode()


BEGIN = asked(1, "initialize", {"processId": None, "rootUri": None, "capabilities": {}})
BEGUN = asked(None, OPEN, {"textDocument": {**FILE, "languageId": "ado", "version": 1, "text": 'world "Gate"\n'}})
OUTLINE = asked(2, "textDocument/documentSymbol", {"textDocument": FILE})
END = (asked(3, "shutdown", None), asked(None, "exit", None))


def test_whatever_comes_nothing_breaks_and_every_question_is_answered() -> None:
    wrong = [asked(100 + at, *one) for at, one in enumerate(ASKS.values())]
    odd = [asked(200 + at, *one) for at, one in enumerate(ODD.values())]
    told = [asked(None, *one) for one in TOLD.values()]
    none = [framed(one) for one in NONE.values()]
    found, logged = answers(BEGIN, BEGUN, *wrong, *odd, *told, *none, OUTLINE, *END)
    assert "Traceback" not in logged, logged
    refused = [name for at, name in enumerate(ASKS) if not found.get(100 + at, {}).get("error", {}).get("message")]
    assert refused == []
    assert [name for at, name in enumerate(ODD) if 200 + at not in found] == []
    assert found[2]["result"][0]["name"] == "Gate"
    assert found[301]["error"]["message"] == shown()["a method that is a number"]
    assert found[302]["error"]["message"] == "A message asks for something, or answers."
    assert found[104]["error"]["message"] == shown()["a question that does not fit into the protocol"]


def test_nothing_is_answered_before_the_server_knows_who_asks() -> None:
    early = asked(7, HOVER, {"textDocument": FILE, "position": PLACE})
    found, logged = answers(early, BEGUN, BEGIN, BEGUN, OUTLINE, *END)
    assert "Traceback" not in logged, logged
    assert found[7]["error"] == {"code": -32002, "message": shown()["a question before the first"]}
    assert found[2]["result"][0]["name"] == "Gate"
