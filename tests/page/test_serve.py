from __future__ import annotations

import json
from collections.abc import Sequence
from pathlib import Path

import pytest
from starlette.testclient import TestClient
from starlette.websockets import WebSocketDisconnect

from gate import GATE
from muchado.page.serve import PROTOCOL
from page.serving import HOME, TOKEN, ask, client, talking


def opens(there: TestClient, origin: str | None = HOME, offered: Sequence[str] = (PROTOCOL, TOKEN)) -> bool:
    """Whether the socket is opened to somebody."""
    try:
        with talking(there, origin, offered) as socket:
            assert socket.accepted_subprotocol == PROTOCOL
            assert ask(socket, 1, "about")["answer"]["engine"] == "native"
            return True
    except WebSocketDisconnect:
        return False


@pytest.mark.parametrize("address", [HOME, HOME.replace("127.0.0.1", "localhost")])
def test_the_page_is_served_with_a_policy(tmp_path: Path, address: str) -> None:
    found = client(None, tmp_path, address).get("/")
    assert found.text == "<title>Much Ado</title>"
    assert found.headers["content-type"].startswith("text/html")
    policy = found.headers["content-security-policy"]
    assert "default-src 'none'; script-src 'self';" in policy
    assert f"connect-src 'self' ws://{address.removeprefix('http://')};" in policy
    assert "frame-ancestors 'none'" in policy
    assert found.headers["referrer-policy"] == "no-referrer"
    assert found.headers["x-content-type-options"] == "nosniff"


def test_files_have_their_kinds(tmp_path: Path) -> None:
    there = client(None, tmp_path)
    assert there.get("/assets/main.js").headers["content-type"].startswith("text/javascript")
    assert there.get("/fonts/a.woff2").content == b"2"


@pytest.mark.parametrize(
    "path", ["/world.ado", "/../world.ado", "/assets/../../world.ado", "/%2e%2e/world.ado", "//etc/passwd", "/assets"]
)
def test_no_other_file_is_served(tmp_path: Path, path: str) -> None:
    (tmp_path / "world.ado").write_text(GATE)
    assert client(tmp_path, tmp_path).get(path).status_code == 404


@pytest.mark.parametrize(
    "address", ["http://evil.example:8127", "http://127.0.0.1:1", "http://127.0.0.1", "http://0.0.0.0:8127"]
)
def test_by_another_name_nothing_is_reached(tmp_path: Path, address: str) -> None:
    assert client(None, tmp_path, address).get("/").status_code == 400
    assert not opens(client(None, tmp_path, address))


def test_only_who_has_the_token_is_talked_to(tmp_path: Path) -> None:
    there = client(None, tmp_path)
    assert opens(there)
    for offered in ((), (PROTOCOL,), (PROTOCOL, ""), (PROTOCOL, "another"), ("other", TOKEN), (TOKEN, PROTOCOL)):
        assert not opens(there, offered=offered)


@pytest.mark.parametrize("origin", [None, "null", "http://evil.example", "https://127.0.0.1:8127", HOME + "0"])
def test_another_page_is_not_talked_to(tmp_path: Path, origin: str | None) -> None:
    assert not opens(client(None, tmp_path), origin)


def test_a_world_is_opened_changed_and_saved(tmp_path: Path) -> None:
    (tmp_path / "world.ado").write_text(GATE)
    there = client(tmp_path, tmp_path.parent)
    with talking(there) as socket:
        assert ask(socket, 1, "open")["answer"]["files"] == [{"name": "world.ado", "text": GATE}]
        assert ask(socket, 2, "about")["answer"]["saves"] is True
        text = GATE.replace("Good morning", "Good day")
        assert ask(socket, 3, "change", file="world.ado", text=text)["answer"]["sound"] is True
        assert ask(socket, 4, "save")["answer"]["saved"] == ["world.ado"]
        assert "cast" in ask(socket, 5, "play")["answer"]
    assert (tmp_path / "world.ado").read_text() == text


def test_whoever_types_is_answered_while_a_story_is_played(tmp_path: Path) -> None:
    (tmp_path / "world.ado").write_text(GATE)
    there = client(tmp_path, tmp_path.parent)
    with talking(there) as socket:
        ask(socket, 1, "open")
        socket.send_text(json.dumps({"id": 2, "ask": "play"}))
        socket.send_text(json.dumps({"id": 3, "ask": "stop", "task": 2}))
        found = []
        while not any(one["id"] == 3 for one in found):
            found.append(json.loads(socket.receive_text()))
    assert {"id": 2, "refused": "Stopped."} in found
