"""What it costs to begin, as a table.

uv run python benchmarks/startup.py
uv run python benchmarks/startup.py --against ../another-checkout

With `--against`, another checkout that has a `.venv` of its own is measured in turn, so that both have the same load.
"""

from __future__ import annotations

import argparse
import shutil
import sys
import tempfile
from pathlib import Path
from statistics import median

from measure import command, cpu
from muchado.api.find import find_world
from muchado.api.world import check
from muchado.cli.commands import COMMANDS

BOUND = 0.2
"""CPU seconds, user and system, of a whole process that only tells what there is."""

LIGHT = ([], ["--help"], ["--version"], ["rnu"])

PURE = ["-c", "import muchado.kernel, muchado.record.start"]
"""What playing a bundle needs."""

BOUNDS = {
    "import of what plays a bundle": 0.12,
    "muchado check valentine": 0.35,
    "a mend of one file of valentine": 0.1,
}

MOST = 0.75
"""What part of another checkout's CPU a run may cost."""

TIMES = 15


def main() -> int:
    """Measure, print, and return 1 if a bound is passed."""
    reader = argparse.ArgumentParser()
    reader.add_argument("--against", type=Path, help="another checkout, with a .venv of its own")
    against = reader.parse_args().against
    if against is not None:
        return _compare(against.resolve())
    print(f"{'':36}{'median':>12}{'bound':>12}")
    bare = command(["-c", "pass"], TIMES).seconds
    _row("an empty Python", bare)
    found = [_row(" ".join(["muchado", *arguments]), _cost(*arguments), BOUND) for arguments in LIGHT]
    for one in COMMANDS:
        _row(f"muchado {one.name} --help", _cost(one.name, "--help"))
    _row("muchado run valentine", _cost("run", "valentine"))
    costs = (command(PURE, TIMES).seconds - bare, _cost("check", "valentine"), _mend())
    passed = [_row(what, cost, bound) > bound for (what, bound), cost in zip(BOUNDS.items(), costs, strict=True)]
    return int(max(found) > BOUND or any(passed))


def _compare(other: Path) -> int:
    """Measure this checkout and another in turn; return 1 if a run costs more than three quarters of the other's."""
    print(f"{'':36}{'here':>10}{'there':>10}{'ratio':>8}")
    ratio = 0.0
    for arguments in (["--help"], ["check", "valentine"], ["run", "valentine"]):
        pairs = [(_there(Path.cwd(), arguments), _there(other, arguments)) for _ in range(TIMES)]
        here, there = (median(costs) for costs in zip(*pairs, strict=True))
        ratio = here / there
        print(f"{' '.join(['muchado', *arguments]):36}{here:>8.3f} s{there:>8.3f} s{ratio:>8.2f}", flush=True)
    return int(ratio > MOST)


def _there(checkout: Path, arguments: list[str]) -> float:
    return command(["-m", "muchado", *arguments], 1, python=str(checkout / ".venv" / "bin" / "python")).seconds


def _mend() -> float:
    """What it costs to check a world once more, in the same process, when one of its files is otherwise."""
    with tempfile.TemporaryDirectory() as home:
        world = Path(home) / "valentine"
        shutil.copytree(str(find_world("valentine")), world)
        file = world / "people.ado"
        check(world)

        def again() -> None:
            file.write_text(file.read_text(encoding="utf-8") + "\n# mended\n", encoding="utf-8")
            check(world)

        return cpu(again, TIMES)


def _cost(*arguments: str) -> float:
    return command(["-m", "muchado", *arguments], TIMES, whatever=True).seconds


def _row(what: str, seconds: float, bound: float | None = None) -> float:
    print(f"{what:36}{seconds:>8.3f} s{'' if bound is None else f'{bound:>11.2f} s'}", flush=True)
    return seconds


if __name__ == "__main__":
    sys.exit(main())
