"""Messages that no assistant's program should send: each is answered in a sentence, and what comes after as ever."""

from __future__ import annotations

import json
import subprocess
import sys
from typing import Any

import pytest

pytest.importorskip("mcp", reason='assistants are answered with mcp: pip install "muchado[mcp]"')

CALL = "tools/call"
OBJECT = 'The params of a message are an object, such as {"name": "worlds", "arguments": {}}.'
NUMBER = "The id of a message is a whole number or a text."
NO_OBJECT = "This is no message: each is an object, on a line of its own."
NO_JSON = "This cannot be read as JSON. Send one message a line."
NEWER = 'A message begins with "jsonrpc": "2.0".'
ASKS = 'A message asks for something, such as "method": "tools/list", or answers.'
UNFIT = "This does not fit into the protocol: params"

ASKED: dict[str, tuple[dict[str, Any], str]] = {
    "a number for params": ({"method": CALL, "params": 7}, OBJECT),
    "a list for params": ({"method": CALL, "params": ["worlds"]}, OBJECT),
    "a text for params": ({"method": CALL, "params": "worlds"}, OBJECT),
    "yes for params": ({"method": CALL, "params": True}, OBJECT),
    "null for params": ({"method": CALL, "params": None}, UNFIT),
    "no params": ({"method": CALL}, UNFIT),
    "no name": ({"method": CALL, "params": {}}, f"{UNFIT}.name: Field required."),
    "a name that is a number": ({"method": CALL, "params": {"name": 5}}, f"{UNFIT}.name: "),
    "a number for arguments": ({"method": CALL, "params": {"name": "worlds", "arguments": 7}}, f"{UNFIT}.arguments: "),
    "no method": ({}, ASKS),
    "a method that is a number": ({"method": 7}, "What a message asks for is named in a text"),
    "a method that there is not": ({"method": "fly"}, 'Nothing is answered to "fly". There are initialize, ping,'),
    "another edition": ({"jsonrpc": "1.0", "method": "ping"}, NEWER),
    "no edition": ({"jsonrpc": None, "method": "ping"}, NEWER),
    "half a character": ({"method": CALL, "params": {"name": "\ud800"}}, "This is no message of the Model Context"),
    "an error that is a number": ({"error": 7}, "This is no message of the Model Context"),
}
"""What is asked wrongly, and answered by an error with its number."""

NONE: dict[str, tuple[str, str]] = {
    "no JSON": ("{nothing}", NO_JSON),
    "half a message": ('{"jsonrpc": "2.0", "id": 1, "method": "ping"', NO_JSON),
    "too deep a nest": ("[" * 100_000, NO_JSON),
    "a number": ("7", NO_OBJECT),
    "nothing": ("null", NO_OBJECT),
    "a batch": ('[{"jsonrpc": "2.0", "id": 1, "method": "ping"}]', NO_OBJECT),
    "an id that is a list": ('{"jsonrpc": "2.0", "id": [1], "method": "ping"}', NUMBER),
    "an id that is null": ('{"jsonrpc": "2.0", "id": null, "method": "ping"}', NUMBER),
    "an id between two numbers": ('{"jsonrpc": "2.0", "id": 1.5, "method": "ping"}', NUMBER),
    "an id that is yes": ('{"jsonrpc": "2.0", "id": true, "method": "ping"}', NUMBER),
    "a question without an id": (
        '{"jsonrpc": "2.0", "method": "tools/call", "params": {"name": "worlds"}}',
        '"tools/call" is answered, so it needs an id, such as "id": 1.',
    ),
    "a number for a notice's params": ('{"jsonrpc": "2.0", "method": "notifications/cancelled", "params": 7}', OBJECT),
}
"""What is no message, or has no number of its own, and is answered without one."""

QUIET = ("", '{"jsonrpc": "2.0", "id": 99, "result": {}}', '{"jsonrpc": "2.0", "method": "notifications/fly"}')
"""What needs no answer."""

HELLO = {"protocolVersion": "2025-06-18", "capabilities": {}, "clientInfo": {"name": "a test", "version": "1"}}
BEGIN = {"id": "begin", "method": "initialize", "params": HELLO}
EARLY = {"id": "early", "method": "tools/list"}
LAST = {"id": "last", "method": "ping"}


def written(message: dict[str, Any]) -> str:
    return json.dumps({"jsonrpc": "2.0", **message})


def answers(lines: list[str], last: str) -> list[dict[str, Any]]:
    """What is answered, up to an answer with an id."""
    command = [sys.executable, "-m", "muchado", "mcp"]
    found = []
    with subprocess.Popen(
        command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=subprocess.PIPE, encoding="utf-8"
    ) as process:
        assert process.stdin
        assert process.stdout
        assert process.stderr
        process.stdin.write("".join(f"{line}\n" for line in lines))
        process.stdin.flush()
        for line in process.stdout:
            found.append(json.loads(line))
            if found[-1]["id"] == last:
                break
        process.stdin.close()
        assert process.stderr.read() == ""
    assert process.returncode == 0
    return found


def test_whatever_comes_is_answered_in_a_sentence() -> None:
    asked = [written({"id": name, **message}) for name, (message, _) in ASKED.items()]
    lines = [written(EARLY), written(BEGIN), *asked, *(line for line, _ in NONE.values()), *QUIET, written(LAST)]
    found = answers(lines, "last")
    told = {one["id"]: one.get("error", {}).get("message") for one in found}
    assert told.pop("early") == "The first that a program asks is to initialize."
    assert told.pop("begin") is told.pop("last") is None
    told.pop(None)
    assert {name: words for name, (_, words) in ASKED.items() if not str(told.get(name)).startswith(words)} == {}
    assert told.keys() == ASKED.keys()
    assert [one["error"]["message"] for one in found if one["id"] is None] == [words for _, words in NONE.values()]
