"""A world that is served, and those who play in it."""

from __future__ import annotations

import json
import os
import socket
import subprocess
import sys
from contextlib import contextmanager
from typing import TYPE_CHECKING, Any

from starlette.testclient import TestClient
from starlette.testclient import WebSocketTestSession as Talk

from muchado.serve.app import make_app
from muchado.serve.door import House
from muchado.serve.session import Session

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from muchado.stage.worlds import Playable

PORT, TOKEN = 8128, "a-secret-of-sixteen"
HOME = f"http://127.0.0.1:{PORT}"
HOSTS = frozenset({f"127.0.0.1:{PORT}"})
KEY = {"Authorization": f"Bearer {TOKEN}"}


def client(world: Playable, address: str = HOME, **rules: Any) -> TestClient:  # noqa: ANN401
    """Return somebody who comes to a server by an address."""
    house = House(**{"token": TOKEN, "hosts": HOSTS, **rules})
    return TestClient(make_app(house, lambda: Session(world)), base_url=address, headers=KEY)


def asked(there: TestClient, name: str, ask: str, **fields: object) -> dict[str, Any]:
    """Ask over HTTP what is answered."""
    found = there.post(f"/sessions/{name}", json={"ask": ask, **fields})
    assert found.status_code == 200, found.text
    answer: dict[str, Any] = found.json()
    return answer


def refused(there: TestClient, name: str, ask: str, **fields: object) -> tuple[int, str]:
    """Ask over HTTP what is refused."""
    found = there.post(f"/sessions/{name}", json={"ask": ask, **fields})
    return found.status_code, found.json()["refused"]


def told(talk: Talk, ask: str, **fields: object) -> dict[str, Any]:
    """Ask over a socket."""
    talk.send_text(json.dumps({"id": 1, "ask": ask, **fields}))
    found: dict[str, Any] = json.loads(talk.receive_text())
    assert found.pop("id") == 1
    return found


def talking(there: TestClient, offered: Sequence[str] = (), **headers: str) -> Talk:
    """Return a socket of somebody's, to be entered; it may be denied."""
    address = str(there.base_url).replace("http:", "ws:")
    return there.websocket_connect(f"{address}/socket", subprotocols=list(offered), headers=headers)


@contextmanager
def served(world: str) -> Iterator[int]:
    """Serve a world in a process of its own; give the port."""
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        port = free.getsockname()[1]
    command = [sys.executable, "-m", "muchado", "serve", world, "--port", str(port)]
    process = subprocess.Popen(
        command, stdout=subprocess.PIPE, text=True, env={**os.environ, "MUCHADO_TOKEN": TOKEN}, stderr=subprocess.PIPE
    )
    try:
        assert process.stdout is not None
        assert "is served at" in process.stdout.readline()
        yield port
    finally:
        process.terminate()
        _, complaints = process.communicate(timeout=30)
    assert (process.returncode, complaints) == (143, ""), complaints
