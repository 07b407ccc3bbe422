"""`muchado serve`: where it listens, to whom, and what cannot be."""

from __future__ import annotations

import builtins
import json
import signal
import socket
import subprocess
import sys
from pathlib import Path

import pytest
import uvicorn

from cli.commands import muchado
from gate import GATE
from muchado.cli.interrupts import Stopped


class Served:
    """What was served, where, and how it ended."""

    def __init__(self, monkeypatch: pytest.MonkeyPatch, ends: BaseException | None = None) -> None:
        self.where: list[tuple[str, int]] = []
        monkeypatch.setattr(uvicorn.Server, "run", lambda _, sockets: self._run(sockets, ends))
        monkeypatch.setattr("muchado.stage.circles.settle", lambda: None)
        monkeypatch.setattr("muchado.serve.engine.sys.setswitchinterval", lambda _: None)

    def _run(self, sockets: list[socket.socket], ends: BaseException | None) -> None:
        self.where += [one.getsockname() for one in sockets]
        socket.create_connection(self.where[-1], timeout=5).close()  # the address is told: somebody may come at once
        if ends is not None:
            raise ends


@pytest.fixture
def gate(tmp_path: Path) -> str:
    (tmp_path / "gate.ado").write_text(GATE, encoding="utf-8")
    return str(tmp_path / "gate.ado")


def test_it_listens_on_this_machine_and_tells_its_address(gate: str, monkeypatch: pytest.MonkeyPatch) -> None:
    served = Served(monkeypatch)
    tokens = set()
    for _ in range(2):
        done = muchado("serve", gate, "--port", "0")
        assert (done.returncode, done.stderr) == (0, "")
        address, token, _ = done.stdout.splitlines()
        host, port = served.where[-1]
        assert host == "127.0.0.1"
        assert address == f"Two at a gate is served at http://127.0.0.1:{port}"
        tokens.add(token.removeprefix("Token: "))
    assert len(tokens) == 2
    assert all(len(token) >= 32 for token in tokens)


def test_a_token_may_be_given(gate: str, monkeypatch: pytest.MonkeyPatch) -> None:
    Served(monkeypatch)
    given = muchado("serve", gate, "--port", "0", "--token", "a-secret-of-sixteen")
    assert "a-secret" not in given.stdout
    monkeypatch.setenv("MUCHADO_TOKEN", "another-secret-of-mine")
    assert "another-secret" not in muchado("serve", gate, "--port", "0").stdout
    for token in ("short", "with spaces in the middle", "\xe9" * 20):
        done = muchado("serve", gate, "--token", token)
        assert done.returncode == 2
        assert "A token has at least 16 characters" in done.stderr


@pytest.mark.parametrize(
    ("options", "said"),
    [
        (("--sessions", "0"), "--sessions is a whole number from 1 to 1,000, and not 0."),
        (("--idle", "9999"), "--idle is a whole number from 1 to 1,440, and not 9999."),
        (("--rate", "-1"), "--rate is a whole number from 1 to 10,000, and not -1."),
        (("--origin", "games.example"), '"games.example" is no origin'),
        (("--origin", "https://games.example/play"), "is no origin"),
        (("--host", "no.such.host.invalid"), '"no.such.host.invalid" is no address of this machine.'),
        (("--port", "99999"), "99999 is no port: write a whole number from 0 to 65535."),
    ],
)
def test_what_cannot_be_is_told(gate: str, options: tuple[str, str], said: str) -> None:
    done = muchado("serve", gate, *options)
    assert (done.returncode, done.stdout) == (2, "")
    assert said in done.stderr


def test_a_world_that_does_not_check_is_not_served(tmp_path: Path) -> None:
    (tmp_path / "wrong.ado").write_text(GATE.replace("toward Bo", "towards Bo"), encoding="utf-8")
    done = muchado("serve", str(tmp_path / "wrong.ado"))
    assert (done.returncode, done.stdout) == (2, "")
    assert "wrong.ado:10:12: error E312" in done.stderr
    assert 'There is no world "nowhere".' in muchado("serve", "nowhere").stderr


@pytest.mark.parametrize(("number", "status"), [(signal.SIGINT, 0), (signal.SIGTERM, 143)])
def test_to_stop_it_is_the_way_to_leave(
    gate: str, monkeypatch: pytest.MonkeyPatch, number: signal.Signals, status: int
) -> None:
    Served(monkeypatch, Stopped(number))
    assert muchado("serve", gate, "--port", "0").returncode == status


def test_what_is_missing_is_told(monkeypatch: pytest.MonkeyPatch) -> None:
    real = builtins.__import__

    def without(name: str, *rest: object) -> object:
        if name == "uvicorn":
            raise ImportError(name)
        return real(name, *rest)  # type: ignore[arg-type]

    monkeypatch.setattr(builtins, "__import__", without)
    done = muchado("serve", "village")
    assert done.returncode == 2
    assert 'pip install "muchado[page]"' in done.stderr


def test_what_is_no_http_is_refused_as_all_else_is(gate: str) -> None:
    command = [sys.executable, "-m", "muchado", "serve", gate, "--port", "0"]
    with subprocess.Popen(command, stdout=subprocess.PIPE, text=True) as process:
        assert process.stdout is not None
        port = int(process.stdout.readline().rpartition(":")[2])
        with socket.create_connection(("127.0.0.1", port), timeout=60) as asking:
            asking.sendall(b"\x16\x03\x01 nonsense\r\n\r\n")
            with asking.makefile("rb") as answer:
                head, _, body = answer.read().partition(b"\r\n\r\n")
        process.terminate()
    assert head.startswith(b"HTTP/1.1 400 ")
    assert f"Content-Length: {len(body)}".encode() in head
    assert json.loads(body) == {"refused": "This is no HTTP request that can be read."}
