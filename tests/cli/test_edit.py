"""`muchado edit`: the page on this machine."""

from __future__ import annotations

import builtins
import socket
import webbrowser
from pathlib import Path

import pytest
import uvicorn

from cli.commands import muchado
from gate import GATE
from muchado.cli.interrupts import Stopped
from muchado.page import built as built_files
from page.test_folder import a_built_page


class Served:
    """What was served, where, and how it ended."""

    def __init__(self, monkeypatch: pytest.MonkeyPatch, ends: BaseException | None = None) -> None:
        self.where: list[tuple[str, int]] = []
        self.opened: list[str] = []
        monkeypatch.setattr(uvicorn.Server, "run", lambda _, sockets: self._run(sockets, ends))
        monkeypatch.setattr(webbrowser, "open", self.opened.append)

    def _run(self, sockets: list[socket.socket], ends: BaseException | None) -> None:
        self.where += [one.getsockname() for one in sockets]
        socket.create_connection(self.where[-1], timeout=5).close()  # the address is told: somebody may come at once
        if ends is not None:
            raise ends


@pytest.fixture(autouse=True)
def installed(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """A page that was built."""
    a_built_page(tmp_path / "installed")
    monkeypatch.setattr(built_files, "package", lambda: tmp_path / "installed")


def test_it_listens_on_this_machine_and_tells_its_address(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "mine.ado").write_text(GATE)
    served = Served(monkeypatch)
    done = muchado("edit", str(tmp_path / "mine.ado"), "--port", "0")
    assert (done.returncode, done.stderr) == (0, "")
    ((host, port),) = served.where
    assert host == "127.0.0.1"
    assert done.stdout.startswith(f"The page is at http://127.0.0.1:{port}/#token=")
    assert served.opened == [done.stdout.split()[4]]


def test_each_time_the_token_is_another(monkeypatch: pytest.MonkeyPatch) -> None:
    Served(monkeypatch)
    tokens = {muchado("edit", "--no-browser", "--port", "0").stdout.split()[4].partition("=")[2] for _ in range(2)}
    assert len(tokens) == 2
    assert all(len(token) >= 32 for token in tokens)


def test_it_goes_elsewhere_where_its_place_is_taken(monkeypatch: pytest.MonkeyPatch) -> None:
    served = Served(monkeypatch)
    with socket.socket() as taken:
        taken.bind(("127.0.0.1", 0))
        taken.listen()
        port = taken.getsockname()[1]
        monkeypatch.setattr("muchado.cli.edit.PORT", port)
        assert muchado("edit", "--no-browser").returncode == 0
        assert served.where[0][1] != port
        done = muchado("edit", "--no-browser", "--port", str(port))
        assert (done.returncode, done.stdout) == (2, "")
        assert f"Port {port} is not free" in done.stderr
    assert "99999 is no port" in muchado("edit", "--no-browser", "--port", "99999").stderr
    assert not served.opened


@pytest.mark.parametrize(("number", "status"), [(2, 0), (15, 143)])
def test_to_stop_it_is_the_way_to_leave(monkeypatch: pytest.MonkeyPatch, number: int, status: int) -> None:
    Served(monkeypatch, Stopped(number))
    assert muchado("edit", "village", "--no-browser", "--port", "0").returncode == status


def test_a_world_that_is_not_there_is_told(monkeypatch: pytest.MonkeyPatch) -> None:
    Served(monkeypatch)
    done = muchado("edit", "nowhere", "--no-browser")
    assert done.returncode == 2
    assert 'There is no world "nowhere".' in done.stderr


def test_what_is_missing_is_told(monkeypatch: pytest.MonkeyPatch) -> None:
    real = builtins.__import__

    def without(name: str, *rest: object) -> object:
        if name == "uvicorn":
            raise ImportError(name)
        return real(name, *rest)  # type: ignore[arg-type]

    monkeypatch.setattr(builtins, "__import__", without)
    done = muchado("edit", "village", "--no-browser")
    assert done.returncode == 2
    assert 'pip install "muchado[page]"' in done.stderr
