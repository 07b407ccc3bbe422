"""Two nodes on one machine, one of them lost in the middle: the same has to come of it; and what it costs.

uv run --extra ray python benchmarks/nodes.py

For Linux. It begins a cluster of its own for a few minutes, and leaves nothing behind.
"""

from __future__ import annotations

import os
import shlex
import signal
import socket
import subprocess
import sys
import time
from contextlib import ExitStack, closing
from pathlib import Path
from secrets import token_hex
from tempfile import TemporaryDirectory
from typing import TYPE_CHECKING

from watching import Group, Watch

if TYPE_CHECKING:
    from collections.abc import Callable

COMMANDS = (
    "test valentine --runs 32 --json",
    "rehearse village --runs 600 --json",
    "fork valentine --at 'Monday 12:00' --change 'Hinata absent' --runs 48 --json",
    "seek valentine --seed 5 --for 'Naruto makes up with Ino' --of Naruto --try feelings --runs 24 --json",
)
AT_WORK = "ray::_play"
"""What ray calls a process that does a job of ours."""

RAY = str(Path(sys.executable).with_name("ray"))
COUNTED = 900.0
"""Seconds in which what we wait for has to come about; a machine with much else to do is slow to begin nodes."""

ATTEMPTS = 3
"""How often a command is tried that was over before the second node had begun to work."""

TOO_LATE = "TOO LATE"


def main() -> int:
    """Try everything and print it; the exit status is 1 if anything comes out otherwise."""
    os.environ["RAY_ENABLE_UV_RUN_RUNTIME_ENV"] = "0"  # nodes begun below `uv run` build no environment for each work
    os.environ |= {"RAY_AUTH_MODE": "token", "RAY_AUTH_TOKEN": token_hex(32)}  # nobody else gets in
    print(f"{'':60}{'one worker':>12}{'two nodes':>12}  one lost")
    with TemporaryDirectory(prefix="nodes") as folder, ExitStack() as stack:
        head, port, door = _head(stack, folder)
        well = [_tried(line, head, f"127.0.0.1:{port}", stack) for line in COMMANDS]
        well += [_from_outside(door), _stopped(head, f"127.0.0.1:{port}")]
    return 0 if all(well) else 1


# ---------------------------------------------------------------------- the cluster


def _head(stack: ExitStack, folder: str) -> tuple[Group, int, int]:
    """Begin the first node, which stays, and return it with the ports for nodes and for whoever comes from outside."""
    port, door = _free(), _free()
    head = _node(
        stack,
        "--head",
        "--include-dashboard=false",
        f"--port={port}",
        f"--ray-client-server-port={door}",
        f"--temp-dir={folder}",
    )
    _wait("the first node begins", lambda: _lives(head) and _listens(port) and _listens(door))
    return head, port, door


def _node(stack: ExitStack, *more: str) -> Group:
    own = ("--num-cpus=1", "--object-store-memory=100000000", "--disable-usage-stats")
    return stack.enter_context(closing(Group([RAY, "start", "--block", *own, *more])))


def _lives(node: Group) -> bool:
    """Whether a node goes on; one that has ended says why."""
    if node.process.poll() is None:
        return True
    out, err = node.process.communicate()
    raise SystemExit(f"A node ended: {err.decode()}{out.decode()}")


def _free() -> int:
    with socket.create_server(("127.0.0.1", 0)) as server:
        return int(server.getsockname()[1])


def _listens(port: int) -> bool:
    with socket.socket() as knocking:
        return knocking.connect_ex(("127.0.0.1", port)) == 0


# ---------------------------------------------------------------------- what is tried


def _tried(line: str, head: Group, address: str, stack: ExitStack) -> bool:
    """Whether a command says the same with one worker as on two nodes of which one is lost."""
    alone, one = Watch(), _begun(f"{line} --workers 1")
    expected = _output(one, alone, one)
    for _ in range(ATTEMPTS):
        came, together = _lost(line, head, address, expected, stack)
        if came != TOO_LATE:
            break
    _row(line, f"{alone.seconds:.1f} s", f"{together.seconds:.1f} s", came)
    _row("  the largest process that plays", f"{alone.largest():.0f} MB", f"{together.largest(AT_WORK):.0f} MB")
    _row("  the command, and all that ray keeps beside", "", f"{together.largest('muchado'):.0f} MB")
    _row("  both nodes in all", "", f"{together.most:.0f} MB")
    return came == "the same"


def _lost(line: str, head: Group, address: str, expected: bytes, stack: ExitStack) -> tuple[str, Watch]:
    """What comes of a command on two nodes of which one is lost in the middle, and what it took."""
    second = _node(stack, f"--address={address}")
    _wait("the second node begins", lambda: _lives(second) and second.named("raylet"))
    together, many = Watch(head, second), _begun(f"{line} --on ray:{address}")
    _wait(
        "both nodes are at work",
        lambda: _is_over(many) or (second.named(AT_WORK) and head.named(AT_WORK)),
        together,
        many,
    )
    time.sleep(2)
    in_the_middle = not _is_over(many)
    together.look(many)
    second.close()
    return _came(_output(many, together, many) == expected, in_the_middle), together


def _is_over(command: Group) -> bool:
    return command.process.poll() is not None


def _came(same: bool, in_the_middle: bool) -> str:
    return "OTHERWISE" if not same else "the same" if in_the_middle else TOO_LATE


def _from_outside(door: int) -> bool:
    line = "test village --runs 12 --json"
    same = _output(_begun(f"{line} --on ray://127.0.0.1:{door}")) == _output(_begun(f"{line} --workers 1"))
    _row(f"{line} --on ray://...", "", "", "the same" if same else "OTHERWISE")
    return same


def _stopped(head: Group, address: str) -> bool:
    """Whether Ctrl-C ends a command on a cluster with the status that says so, and its work there."""
    command = _begun(f"test valentine --runs 1000 --on ray:{address}")
    _wait("the node is at work", lambda: head.named(AT_WORK))
    command.process.send_signal(signal.SIGINT)
    out, err = command.process.communicate(timeout=COUNTED)
    _wait("the node is at work no more", lambda: not head.named(AT_WORK))
    well = (command.process.returncode, out, err) == (130, b"", b"")
    _row("Ctrl-C", "", "", "stopped" if well else f"status {command.process.returncode}: {err!r}")
    return well


def _begun(line: str) -> Group:
    return Group([sys.executable, "-m", "muchado", *shlex.split(line)])


def _output(command: Group, watch: Watch | None = None, *watched: Group) -> bytes:
    """What a command prints; it has to succeed, or to say that a test fails."""
    while True:
        try:
            out, err = command.process.communicate(timeout=0.2)
        except subprocess.TimeoutExpired:
            if watch is not None:
                watch.look(*watched)
            continue
        if command.process.returncode not in {0, 1, 3} or err:
            raise SystemExit(f"{command.process.args}: {command.process.returncode} {err.decode()}")
        return out


def _wait(what: str, until: Callable[[], object], watch: Watch | None = None, *watched: Group) -> None:
    """Wait until it is so; whatever takes too long is named."""
    since = time.monotonic()
    while not until():
        if watch is not None:
            watch.look(*watched)
        if time.monotonic() - since > COUNTED:
            raise SystemExit(f"It does not come about in {COUNTED:.0f} seconds that {what}.")
        time.sleep(0.1)


def _row(what: str, alone: str, together: str, lost: str = "") -> None:
    print(f"{what[:58]:60}{alone:>12}{together:>12}  {lost}".rstrip(), flush=True)


if __name__ == "__main__":
    sys.exit(main())
