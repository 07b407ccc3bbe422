"""What it costs to begin, as a table: uv run python benchmarks/startup.py."""

from __future__ import annotations

import sys

from measure import command
from muchado.cli.commands import COMMANDS

BOUND = 0.2
"""CPU seconds, user and system, of a whole process that only tells what there is."""

LIGHT = ([], ["--help"], ["--version"], ["rnu"])

TIMES = 10


def main() -> int:
    """Measure, print, and return 1 if a bound is passed."""
    print(f"{'':36}{'median':>12}{'bound':>12}")
    bare = command(["-c", "pass"], TIMES).seconds
    _row("an empty Python", bare)
    found = [_row(" ".join(["muchado", *arguments]), _cost(*arguments), BOUND) for arguments in LIGHT]
    for one in COMMANDS:
        _row(f"muchado {one.name} --help", _cost(one.name, "--help"))
    _row("muchado run valentine", _cost("run", "valentine"))
    return int(max(found) > BOUND)


def _cost(*arguments: str) -> float:
    return command(["-m", "muchado", *arguments], TIMES, whatever=True).seconds


def _row(what: str, seconds: float, bound: float | None = None) -> float:
    print(f"{what:36}{seconds:>8.3f} s{'' if bound is None else f'{bound:>11.1f} s'}", flush=True)
    return seconds


if __name__ == "__main__":
    sys.exit(main())
