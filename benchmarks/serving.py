"""How long a game waits that plays valentine over the wire: a step, and the next decision; alone, and among others.

python benchmarks/serving.py [WORLD [PERSON]]

Times are those of a clock, since that is what a player waits: measure on a machine that has nothing else to do.
"""

from __future__ import annotations

import json
import math
import os
import secrets
import statistics
import subprocess
import sys
import time
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from typing import Any

from websockets.sync.client import ClientConnection, connect

MIDDLE, WORST = 8.0, 30.0
"""Milliseconds that a step may take, at the median and at the worst."""

STEPS, DECISIONS, OTHERS = 300, 60, 4


def ask(socket: ClientConnection, name: str, **fields: object) -> tuple[float, dict[str, Any]]:
    """Ask something; give the milliseconds and the answer."""
    before = time.perf_counter()
    socket.send(json.dumps({"id": 1, "ask": name, **fields}))
    answer = socket.recv()
    waited = (time.perf_counter() - before) * 1000
    found: dict[str, Any] = json.loads(answer)
    return waited, found["answer"]


def used(server: subprocess.Popen[str]) -> float:
    """Milliseconds of a processor that the server has used so far, where the system tells."""
    try:
        fields = Path(f"/proc/{server.pid}/stat").read_text(encoding="ascii").rpartition(")")[2].split()
    except OSError:
        return math.nan
    return (int(fields[11]) + int(fields[12])) * 1000 / os.sysconf("SC_CLK_TCK")


def steps(socket: ClientConnection) -> list[float]:
    """Play beat by beat, and be shown each."""
    found = []
    _, stands = ask(socket, "begin", seed=7)
    while len(found) < STEPS and not stands["over"]:
        waited, stands = ask(socket, "step")
        found.append(waited)
    return found


def decisions(socket: ClientConnection, person: str) -> list[float]:
    """Play somebody's part, from decision to decision."""
    found = []
    ask(socket, "begin", seed=7)
    waited, stands = ask(socket, "next", person=person)
    while len(found) < DECISIONS and (turn := stands["turn"]) is not None:
        found.append(waited)
        ask(socket, "act", choice=turn["choices"][len(found) * 5 % len(turn["choices"])])
        waited, stands = ask(socket, "next", person=person)
    return found


def show(what: str, found: list[float]) -> None:
    """Print the median, the worst, and where nearly all are."""
    nearly = sorted(found)[int(len(found) * 0.99) - 1]
    print(f"{what}: median {statistics.median(found):.1f} ms, 99 of 100 within {nearly:.1f}, worst {max(found):.1f}")


def main() -> None:
    """Serve, measure, print, and say whether a step is within its bounds."""
    world, person = (*sys.argv[1:], "valentine", "Ino")[:2] if len(sys.argv) != 2 else (sys.argv[1], "Ino")
    token = secrets.token_urlsafe(24)
    command = [sys.executable, "-m", "muchado", "serve", world, "--token", token, "--rate", "10000"]
    server = subprocess.Popen(command, stdout=subprocess.PIPE, text=True)
    try:
        address = (server.stdout or sys.stdin).readline().split("http://")[1].strip()
        headers = {"Authorization": f"Bearer {token}"}

        def opened() -> ClientConnection:
            return connect(f"ws://{address}/socket", additional_headers=headers)

        with opened() as socket:
            before = used(server)
            alone = steps(socket)
            show("a step", alone)
            print(f"of a processor the server used {(used(server) - before) / len(alone):.1f} ms a step")
            show(f"to {person}'s next decision", decisions(socket, person))
            with ThreadPoolExecutor(OTHERS) as pool:
                others = [pool.submit(decisions, opened(), person) for _ in range(OTHERS)]
                show(f"a step, with {OTHERS} others who play", steps(socket))
                for other in others:
                    other.result()
    finally:
        server.terminate()
    if statistics.median(alone) > MIDDLE or max(alone) > WORST:
        print(f"OVER {MIDDLE:g} ms at the median, or {WORST:g} at the worst")
        sys.exit(1)


if __name__ == "__main__":
    main()
