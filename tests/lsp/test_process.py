"""`muchado lsp` as an editor starts it, and what it logs of that which it does not do."""

from __future__ import annotations

import json
import subprocess
import sys

from lsp.test_messages import shown


def message(text: str) -> bytes:
    return f"Content-Length: {len(text)}\r\n\r\n{text}".encode()


def asked(number: int | None, method: str, **params: object) -> bytes:
    numbered = {} if number is None else {"id": number}
    return message(json.dumps({"jsonrpc": "2.0", **numbered, "method": method, "params": params}))


def test_what_is_refused_is_logged_in_a_line() -> None:
    file = {"uri": "untitled:Untitled-1"}
    typed = (
        asked(1, "initialize", processId=None, rootUri=None, capabilities={}),
        asked(None, "textDocument/didOpen", textDocument={**file, "languageId": "ado", "version": 1, "text": ""}),
        asked(2, "textDocument/rename", textDocument=file, position={"line": 0, "character": 0}, newName="Ada"),
        message("{nothing}"),
        asked(3, "shutdown"),
        asked(None, "exit"),
    )
    command = [sys.executable, "-m", "muchado", "lsp"]
    done = subprocess.run(command, input=b"".join(typed), capture_output=True, timeout=120, check=False)
    assert shown()["another name for what has none"].encode() in done.stdout
    assert b"There is nothing here that has a name of its own." in done.stderr
    assert b"Traceback" not in done.stderr
    assert done.returncode == 0
