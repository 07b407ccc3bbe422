"""How fast a run forks, as a table: uv run python benchmarks/whatif.py."""

from __future__ import annotations

import os
import subprocess
import sys
import time

import muchado
from measure import cpu

RUNS, WORKERS = 100, 2

FORK = (
    "-m", "muchado", "fork", "valentine", "--at", "Monday 12:00", "--change", "Hinata absent",
    "--runs", str(RUNS), "--workers", str(WORKERS),
)  # fmt: skip


def main() -> None:
    """Measure everything and print it."""
    print(f"{'':52}{'measured':>12}{'bound':>12}")
    before, since = os.times(), time.perf_counter()
    subprocess.run([sys.executable, *FORK], capture_output=True, check=True)
    spent, after = time.perf_counter() - since, os.times()
    used = after.children_user + after.children_system - before.children_user - before.children_system
    _row(f"a fork of valentine, {RUNS} runs, {WORKERS} workers", f"{spent:.0f} s", "120 s")
    _row("  in processor time", f"{used:.0f} CPU s")
    run = muchado.load("valentine").start()
    run.until("Monday 12:00")
    _row("copying a run at noon", f"{cpu(run.simulation.copy) * 1000:.2f} CPU ms")
    ino = next(at for at, person in enumerate(run.bundle.people) if person.name == "Ino")
    _row("looking ahead to one person's turn", f"{cpu(lambda: run.simulation.copy().turn(ino)) * 1000:.2f} CPU ms")


def _row(what: str, value: str, bound: str = "") -> None:
    print(f"{what:52}{value:>12}{bound:>12}".rstrip(), flush=True)


if __name__ == "__main__":
    main()
