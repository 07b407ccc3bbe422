"""`muchado serve` as it is run: in a process of its own, over real sockets, until it is told to stop."""

from __future__ import annotations

import json
from collections.abc import Iterator
from contextlib import ExitStack
from http.client import HTTPConnection
from socket import create_connection
from threading import Thread
from typing import Any

import pytest
from websockets.exceptions import ConnectionClosed, InvalidStatus
from websockets.sync.client import ClientConnection, connect

from serve.serving import KEY, TOKEN, served

pytestmark = pytest.mark.slow


@pytest.fixture
def port() -> Iterator[int]:
    with served("village") as found:
        yield found


def opened(port: int, token: str = TOKEN, **more: Any) -> ClientConnection:  # noqa: ANN401
    return connect(f"ws://127.0.0.1:{port}/socket", additional_headers={"Authorization": f"Bearer {token}"}, **more)


def ask(socket: ClientConnection, name: str, **fields: object) -> dict[str, Any]:
    socket.send(json.dumps({"id": 1, "ask": name, **fields}))
    found: dict[str, Any] = json.loads(socket.recv())
    return found


def test_who_is_turned_away_is_told_why(port: int) -> None:
    for token, more, status, said in (
        ("wrong", {}, 401, "The token is missing or wrong"),
        (TOKEN, {"origin": "http://evil.example"}, 403, "Pages of http://evil.example may not ask here"),
    ):
        with pytest.raises(InvalidStatus) as caught:
            opened(port, token, **more)
        assert caught.value.response.status_code == status
        assert json.loads(caught.value.response.body or b"")["refused"].startswith(said)


def test_every_answer_has_its_length(port: int) -> None:
    asks = [("GET", "/", b""), ("POST", "/sessions", b"{}"), ("GET", "/nothing", b""), ("PUT", "/", b""),
            ("POST", "/sessions/none", b"{}"), ("POST", "/sessions", b"x" * 1_000_001)]  # fmt: skip
    for method, path, body in asks:
        connection = HTTPConnection("127.0.0.1", port, timeout=20)
        connection.request(method, path, body, KEY)
        found = connection.getresponse()
        assert int(found.headers["content-length"]) == len(found.read()) > 0
        assert found.headers["content-type"] == "application/json"
        connection.close()


def test_too_large_a_message_closes_the_socket_and_no_other(port: int) -> None:
    with opened(port) as other, opened(port) as socket:
        socket.send("x" * 1_000_001)
        with pytest.raises(ConnectionClosed) as caught:
            socket.recv()
        assert caught.value.rcvd is not None
        assert caught.value.rcvd.code == 1009
        assert ask(other, "about")["answer"]["people"]


def test_whoever_leaves_in_the_middle_leaves_no_complaint(port: int) -> None:
    """Half a head, half a body, half a frame, no text: what is served says nothing of it, and answers the next."""
    head = f"Host: 127.0.0.1:{port}\r\nAuthorization: Bearer {TOKEN}\r\n"
    rise = "Upgrade: websocket\r\nConnection: Upgrade\r\nSec-WebSocket-Version: 13\r\n"
    upgrade = f"GET /socket HTTP/1.1\r\n{head}{rise}Sec-WebSocket-Key: MDAwMDAwMDAwMDAwMDAwMA==\r\n\r\n"
    for begun in (
        "POST /sess",
        f'POST /sessions HTTP/1.1\r\n{head}Content-Length: 50\r\n\r\n{{"se',
        f"{upgrade}\x01\x85",
        f"{upgrade}\x81\x82\0\0\0\0\xff\xfe",
    ):
        with create_connection(("127.0.0.1", port), timeout=20) as one:
            one.sendall(begun.encode("latin-1"))
    with opened(port) as socket:
        assert ask(socket, "about")["answer"]["people"]


def test_others_are_answered_while_somebody_plays_to_the_end(port: int) -> None:
    """As many steps of one are played as there is time for, while another's whole world is."""
    with opened(port) as first, opened(port) as second:
        ask(first, "begin", seed=1)
        ask(second, "begin", seed=2)
        ends: list[dict[str, Any]] = []
        long = Thread(target=lambda: ends.append(ask(first, "turning_point", person="Marta")))
        long.start()
        steps = 0
        while long.is_alive():
            assert "answer" in ask(second, "step")
            steps += 1
        assert steps
        assert "answer" in ends[0]


def test_it_stops_in_the_middle_of_what_is_asked() -> None:
    with ExitStack() as stack:
        with served("village") as port:
            socket = stack.enter_context(opened(port))
            socket.send(json.dumps({"ask": "until", "time": "Sunday 7:00"}))
        with pytest.raises(ConnectionClosed):
            _ = [socket.recv() for _ in range(2)]  # a last answer, or none
