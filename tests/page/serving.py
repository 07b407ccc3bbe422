"""A page that is served, and those who come for it."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any

from starlette.testclient import TestClient
from starlette.testclient import WebSocketTestSession as Talk

from muchado.page.answering import Answering
from muchado.page.disk import Disk
from muchado.page.serve import PROTOCOL, make_app
from muchado.page.session import Session

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path

PORT, TOKEN = 8127, "a-secret"
HOME = f"http://127.0.0.1:{PORT}"
FILES = {"index.html": b"<title>Much Ado</title>", "assets/main.js": b"1", "fonts/a.woff2": b"2"}


def client(path: Path | None, home: Path, address: str = HOME) -> TestClient:
    """Return somebody who comes to a page by an address."""

    def session() -> Session:
        return Session(Answering("native", Disk(path, home)))

    return TestClient(make_app(FILES, TOKEN, PORT, session), base_url=address)


def talking(there: TestClient, origin: str | None = HOME, offered: Sequence[str] = (PROTOCOL, TOKEN)) -> Talk:
    """Return a socket of somebody's, to be entered; it may be closed at once."""
    headers = {} if origin is None else {"origin": origin}
    address = str(there.base_url).replace("http:", "ws:")
    return there.websocket_connect(f"{address}/socket", subprotocols=list(offered), headers=headers)


def ask(socket: Talk, number: int, name: str, **fields: object) -> dict[str, Any]:
    """Ask over a socket, and return the answer or the refusal."""
    socket.send_text(json.dumps({"id": number, "ask": name, **fields}))
    while True:
        found: dict[str, Any] = json.loads(socket.receive_text())
        if found["id"] == number and "part" not in found:
            return found
