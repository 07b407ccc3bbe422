"""Work on a cluster: what names one, what is said where there is none, and that the same comes of it."""

from __future__ import annotations

import socket
import subprocess
import sys
from importlib.util import find_spec

import pytest

from gate import GATE
from muchado import PlaceError, World, run_tests
from muchado.api.cluster import LOCAL, address

STORY = World.from_text(GATE + '\ntest "greets"\n  in at least 1 of 10 runs: Ada greets Bo\n')
NEEDS_RAY = pytest.mark.skipif(find_spec("ray") is None, reason="ray is not installed")


@pytest.mark.parametrize(
    ("on", "found"),
    [("ray", LOCAL), ("ray:auto", "auto"), ("ray:host:6379", "host:6379"), ("ray://host:10001", "ray://host:10001")],
)
def test_a_cluster_is_named(on: str, found: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("RAY_ADDRESS", raising=False)
    assert address(on) == found


def test_the_cluster_of_the_environment_is_taken_where_none_is_named(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("RAY_ADDRESS", "host:6379")
    assert (address("ray"), address("ray:other:1")) == ("host:6379", "other:1")


@pytest.mark.parametrize("on", ["", "ray:", "rays", "host:6379"])
def test_what_names_no_cluster_is_told_what_would(on: str) -> None:
    with pytest.raises(PlaceError, match="write ray, ray:HOST:PORT or ray://HOST:PORT"):
        run_tests(STORY.bundle, STORY.tests, 4, on=on)


def test_without_ray_the_cure_is_told(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "ray", None)
    with pytest.raises(PlaceError, match=r'pip install "muchado\[ray\]"'):
        run_tests(STORY.bundle, STORY.tests, 4, on="ray")


@NEEDS_RAY
@pytest.mark.parametrize("before", ["ray:", "ray://"])
def test_where_nobody_answers_it_is_said_at_once(before: str) -> None:
    with socket.create_server(("127.0.0.1", 0)) as server:
        port = server.getsockname()[1]
    line = [sys.executable, "-m", "muchado", "test", "village", "--runs", "4", "--on", f"{before}127.0.0.1:{port}"]
    done = subprocess.run(line, capture_output=True, text=True, check=False, timeout=60)
    assert (done.returncode, done.stdout) == (2, "")
    assert "No cluster can be reached" in done.stderr
    assert done.stderr.count("\n") == 1


@NEEDS_RAY
@pytest.mark.slow
@pytest.mark.parametrize("command", ["test village --runs 12 --json", "rehearse village --runs 9 --json"])
def test_the_same_bytes_come_of_it(command: str) -> None:
    alone, together = (
        subprocess.run([sys.executable, "-m", "muchado", *command.split(), *more], capture_output=True, check=False)
        for more in (["--workers", "1"], ["--on", "ray"])
    )
    assert together == type(together)([*alone.args[:-2], "--on", "ray"], alone.returncode, alone.stdout, alone.stderr)
