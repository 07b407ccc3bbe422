"""Who may come in to a server, how often, and how many; over HTTP and over a socket."""

from __future__ import annotations

import json
from collections.abc import Callable
from typing import Any

import pytest
from starlette.testclient import TestClient, WebSocketDenialResponse

from gate import GATE
from muchado import World
from muchado.serve import door
from muchado.serve.door import PROTOCOL
from serve.serving import HOME, KEY, TOKEN, asked, client, refused, talking, told

WORLD = World.from_text(GATE)
GAMES = "https://games.example"


def comes(there: TestClient, headers: dict[str, str], offered: tuple[str, ...] = ()) -> tuple[int, str]:
    """What becomes of somebody who comes over HTTP; over a socket it must be the same."""
    there.headers.pop("authorization", None)
    found = there.get("/", headers=headers)
    status, words = found.status_code, found.json().get("refused", "")
    try:
        with talking(there, offered, **headers) as talk:
            assert told(talk, "about")["answer"]["title"] == "Two at a gate"
            assert talk.accepted_subprotocol == (PROTOCOL if offered else None)
            socket = 200, ""
    except WebSocketDenialResponse as denied:
        socket = denied.status_code, denied.json()["refused"]
    assert offered or socket == (status, words)
    return socket


WITHOUT = ("", "Bearer", f"Bearer {TOKEN}x", f"Basic {TOKEN}", "Bearer \xe9")


@pytest.mark.parametrize("headers", [{"Authorization": one} if one else {} for one in WITHOUT])
def test_only_who_has_the_token_comes_in(headers: dict[str, str]) -> None:
    encoded: Any = {name: value.encode("latin-1") for name, value in headers.items()}
    status, words = comes(client(WORLD), encoded)
    assert (status, words) == (401, 'The token is missing or wrong: send it as "Authorization: Bearer TOKEN".')


def test_a_browser_names_the_token_after_the_protocol() -> None:
    assert comes(client(WORLD), {}, (PROTOCOL, TOKEN)) == (200, "")
    for offered in ((PROTOCOL,), (TOKEN, PROTOCOL), ("other", TOKEN), (PROTOCOL, "wrong")):
        assert comes(client(WORLD), {}, offered)[0] == 401


@pytest.mark.parametrize("origin", ["null", "http://evil.example", "https://127.0.0.1:8128", HOME + "0"])
def test_pages_of_other_places_may_not_ask(origin: str) -> None:
    status, words = comes(client(WORLD), {**KEY, "Origin": origin})
    assert (status, words) == (403, f"Pages of {origin} may not ask here; --origin names those that may.")


def test_pages_that_were_named_may() -> None:
    there = client(WORLD, origins=frozenset({GAMES}))
    assert comes(there, {**KEY, "Origin": GAMES}) == (200, "")
    asks = {"Origin": GAMES, "Access-Control-Request-Method": "POST", "Access-Control-Request-Headers": "authorization"}
    found = there.options("/sessions", headers=asks)
    assert (found.status_code, found.headers["access-control-allow-origin"]) == (200, GAMES)
    assert there.get("/", headers={**KEY, "Origin": GAMES}).headers["access-control-allow-origin"] == GAMES


@pytest.mark.parametrize("address", ["http://evil.example:8128", "http://127.0.0.1:1", "http://0.0.0.0:8128"])
def test_by_another_name_nothing_is_reached(address: str) -> None:
    assert comes(client(WORLD, address), KEY) == (400, "This is not reached by that name.")
    assert comes(client(WORLD, address, hosts=None), KEY) == (200, "")


def test_what_is_too_large_is_refused() -> None:
    there = client(WORLD, largest=200)
    name = there.post("/sessions").json()["session"]
    assert refused(there, name, "x" * 300) == (413, "This is too large: an ask has 200 bytes at most.")
    parts = iter([b"x" * 150, b"x" * 150])
    assert there.post(f"/sessions/{name}", content=parts).status_code == 413
    assert asked(there, name, "save")
    with talking(there) as talk:
        talk.send_text("x" * 300)
        assert json.loads(talk.receive_text())["status"] == 413
        assert "answer" in told(talk, "save")


def test_who_asks_too_often_has_to_wait(monkeypatch: pytest.MonkeyPatch) -> None:
    now = [100.0]
    monkeypatch.setattr(door, "monotonic", lambda: now[0])
    there = client(WORLD, rate=1)
    name = there.post("/sessions").json()["session"]
    for _ in range(10):
        asked(there, name, "save")
    found = there.post(f"/sessions/{name}", json={"ask": "save"})
    assert (found.status_code, found.headers["retry-after"]) == (429, "1")
    assert found.json()["refused"] == "This is asked too often: 1 times a second at most. Wait a second."
    now[0] += 1
    assert asked(there, name, "save")
    with talking(there) as talk:
        assert [told(talk, "save").get("status", 200) for _ in range(11)] == [200] * 10 + [429]


def test_there_is_room_for_so_many() -> None:
    there = client(WORLD, sessions=2)
    first = there.post("/sessions").json()["session"]
    with talking(there):
        full = there.post("/sessions")
        assert (full.status_code, full.headers["retry-after"]) == (503, "10")
        assert full.json()["refused"] == "There is room for 2 sessions, and all are taken. Try later."
        assert there.get("/").status_code == 200
    assert there.post("/sessions", json={"seed": "x"}).status_code == 400
    there.delete(f"/sessions/{first}")
    assert [there.post("/sessions").status_code for _ in range(3)] == [201, 201, 503]


def test_who_is_idle_is_let_out(monkeypatch: pytest.MonkeyPatch) -> None:
    now = [100.0]
    monkeypatch.setattr(door, "monotonic", lambda: now[0])
    there = client(WORLD, sessions=1, idle=60.0)
    name = there.post("/sessions").json()["session"]
    now[0] += 59
    assert asked(there, name, "save")
    now[0] += 59
    assert there.post("/sessions").status_code == 503
    now[0] += 2
    assert there.post("/sessions").status_code == 201
    assert refused(there, name, "save") == (
        404,
        "There is no such session; one that is not asked for long is given up. Begin another.",
    )


def test_a_socket_that_says_nothing_is_closed() -> None:
    with talking(client(WORLD, idle=0.05)) as talk:
        message = talk.receive()
    assert (message["type"], message["code"]) == ("websocket.close", 1001)


@pytest.mark.parametrize(
    ("method", "path", "status"),
    [("GET", "/sessions", 405), ("PUT", "/", 405), ("GET", "/nothing", 404), ("POST", "/sessions/x/y", 404)],
)
def test_there_is_nothing_else(method: str, path: str, status: int) -> None:
    found = client(WORLD).request(method, path)
    assert found.status_code == status
    assert found.json()["refused"].startswith(f"{method} {path} is nothing that is answered. There are GET /,")
    assert int(found.headers["content-length"]) == len(found.content)


def test_a_socket_is_asked_and_told() -> None:
    with talking(client(WORLD)) as talk:
        talk.send_text(json.dumps({"id": "a", "ask": "begin", "seed": 3}))
        talk.send_text(json.dumps({"ask": "save"}))
        talk.send_text("{")
        talk.send_bytes(b"{}")
        talk.send_text(json.dumps({"id": [1], "ask": "nod"}))
        talk.send_text(json.dumps({"id": 5, "ask": 7}))
        found = [json.loads(talk.receive_text()) for _ in range(6)]
    assert [one["id"] for one in found] == ["a", None, None, None, None, 5]
    assert found[0]["answer"]["over"] is False
    assert found[1]["answer"]["town"]["seed"] == 3
    assert [(one["status"], one["refused"]) for one in found[2:4]] == [
        (400, "This cannot be read as JSON."),
        (400, "Asks are sent as text, and this is a message of bytes."),
    ]
    assert found[4]["status"] == 400
    assert found[5]["refused"] == 'An ask says which it is: {"ask": "about"}.'


def test_a_fault_of_ours_is_no_end(monkeypatch: pytest.MonkeyPatch) -> None:
    def broken(*_: object) -> None:
        raise ZeroDivisionError

    wrong: Callable[..., None] = broken
    monkeypatch.setattr("muchado.serve.session.Town.knows", wrong)
    there = client(WORLD)
    name = there.post("/sessions").json()["session"]
    status, words = refused(there, name, "knows", person="Ada", sentence="Bo is wet")
    assert (status, words[:50]) == (500, "This is a fault of Much Ado, not yours (ZeroDivisi")
    assert asked(there, name, "save")
