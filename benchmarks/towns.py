"""What towns cost: uv run python benchmarks/towns.py [--against CHECKOUT] [--whole] [--steps].

`--against`: another checkout of Much Ado with a `.venv` of its own; both are played in turn, so that what else the
machine does falls on both. `--whole`: the largest town until 10:00 too. `--steps`: count steps, which takes minutes.
"""

from __future__ import annotations

import argparse
import json
import os
import platform
import subprocess
import sys
import tempfile
from math import log
from pathlib import Path

import muchado
from muchado.kernel import Simulation
from steps import Steps
from town import town

PLAYED = Path(__file__).with_name("played.py")
SIZES = (60, 250, 500)
LARGEST = 1000
COUNTED = (60, 120, 240)
MORNING = 3.5
"""Hours from 6:30 to 10:00."""

CROWDS = (60, 500)
"""How many share one hall."""

NOTICE, ARRIVING = 12, 1.6
"""How many others each of them notices at a time, and the hours until all have come and gone to their rooms."""

Cost = dict[str, float]


def main() -> None:
    """Play the towns and valentine, and print a table."""
    parser = argparse.ArgumentParser(description=__doc__.partition("\n")[0])
    parser.add_argument("--against", type=Path)
    parser.add_argument("--whole", action="store_true")
    parser.add_argument("--steps", action="store_true")
    options = parser.parse_args()
    other = None if options.against is None else options.against / ".venv" / "bin" / "python"
    print(f"Python {platform.python_version()}, load {_load()}")
    print(f"{'':24}{'begin':>10}{'1st hour':>10}{'all':>10}{'memory':>10}{'events':>9}")
    with tempfile.TemporaryDirectory() as folder:
        for size in (*SIZES, LARGEST):
            world = Path(folder, f"{size}.ado")
            world.write_text(town(size))
            hours = MORNING if size < LARGEST or options.whole else 1.0
            _rows(f"{size} people, {hours:g} h", str(world), hours, other)
        for size in CROWDS:
            world = Path(folder, f"hall-{size}.ado")
            world.write_text(town(size, hall=size, notice=NOTICE))
            _rows(f"{size} in one hall", str(world), ARRIVING, other)
    _rows("valentine", "valentine", 1000.0, other, times=3)
    print(f"load at the end {_load()}")
    if options.steps:
        _steps()


def _load() -> str:
    return " ".join(f"{load:.1f}" for load in os.getloadavg())


def _rows(what: str, world: str, hours: float, other: Path | None, times: int = 1) -> None:
    pythons = [Path(sys.executable), *([other] if other else [])]
    turns = [[_played(python, world, hours) for python in pythons] for _ in range(times)]
    costs = [min((turn[at] for turn in turns), key=lambda cost: cost["all"]) for at in range(len(pythons))]
    _row(what, costs[0])
    if other:
        _row("  the other", costs[1])
        shares = [f"{costs[0][part] / max(costs[1][part], 0.001):10.3f}" for part in ("begin", "hour", "all", "memory")]
        print(f"{'  as a share of it':24}{''.join(shares)}", flush=True)


def _row(what: str, cost: Cost) -> None:
    times = "".join(f"{cost[part]:8.2f} s" for part in ("begin", "hour", "all"))
    print(f"{what:24}{times}{cost['memory']:7.0f} MB{cost['events']:9.0f}", flush=True)


def _played(python: Path, world: str, hours: float) -> Cost:
    command = [str(python), str(PLAYED), world, str(hours)]
    found: Cost = json.loads(subprocess.run(command, check=True, capture_output=True, text=True).stdout)
    return found


def _steps() -> None:
    """Print the exponent of counted steps in the size of a town."""
    last: tuple[int, int] | None = None
    for size in COUNTED:
        simulation, steps = Simulation(muchado.World.from_text(town(size)).bundle, 0), Steps()
        steps.watch(simulation)
        count = steps.during(lambda simulation=simulation: _morning(simulation))
        growth = f", exponent {log(count / last[1]) / log(size / last[0]):.2f}" if last else ""
        print(f"{size} people: {count} steps{growth}", flush=True)
        last = (size, count)


def _morning(simulation: Simulation) -> None:
    end = simulation.program.bundle.start + MORNING * 60
    while (minute := simulation.next_minute()) is not None and minute < end:
        simulation.beat()


if __name__ == "__main__":
    main()
