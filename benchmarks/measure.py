"""CPU time and memory, of code here and of commands in a shell of their own."""

from __future__ import annotations

import os
import statistics
import subprocess
import sys
import time
from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence


@dataclass(frozen=True, slots=True)
class Cost:
    """CPU seconds, user and system, and the peak of memory in megabytes."""

    seconds: float
    megabytes: float


def cpu(work: Callable[[], object], times: int = 5) -> float:
    """Return the median of the CPU seconds that the work takes."""
    spent = []
    for _ in range(times):
        before = time.process_time()
        work()
        spent.append(time.process_time() - before)
    return statistics.median(spent)


def command(arguments: Sequence[str], times: int = 5, *, whatever: bool = False, python: str = sys.executable) -> Cost:
    """Return the median of what running a Python with these arguments costs, start-up included.

    The run has to succeed, unless it is `whatever` comes of it.
    """
    program = _WITH_COST.format(check=not whatever, python=python)
    costs = [_once([sys.executable, "-c", program, *arguments]) for _ in range(times)]
    return Cost(
        statistics.median(cost.seconds for cost in costs),
        statistics.median(cost.megabytes for cost in costs),
    )


# Runs a command and tells what it alone has cost: a shell's own children are not mixed with ours.
_WITH_COST = """
import resource, subprocess, sys
subprocess.run([{python!r}, *sys.argv[1:]], check={check}, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
used = resource.getrusage(resource.RUSAGE_CHILDREN)
print(used.ru_utime + used.ru_stime, used.ru_maxrss)
"""


def _once(arguments: list[str]) -> Cost:
    # As installed: Python keeps the compiled form of our modules from the first time on.
    environment = {key: value for key, value in os.environ.items() if key != "PYTHONDONTWRITEBYTECODE"}
    done = subprocess.run(arguments, check=True, capture_output=True, text=True, env=environment)
    seconds, peak = done.stdout.split()
    unit = 1 if sys.platform == "darwin" else 1024
    return Cost(float(seconds), int(peak) * unit / 1_000_000)
