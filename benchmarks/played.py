"""Play a world for some hours and print what it took as JSON: python played.py WORLD HOURS.

It is run in a Python of its own, with this version of Much Ado or with an older one.
"""

from __future__ import annotations

import json
import resource
import sys
import time

import muchado
from muchado.kernel.simulation import Simulation


def main(world: str, hours: float) -> None:
    """Play and print: CPU seconds to begin, of the first hour, of all; megabytes at most; events."""
    began = time.process_time()
    simulation = Simulation(muchado.load(world).bundle, 0)
    start, ready = simulation.program.bundle.start, time.process_time()
    first, events = None, 0
    while (minute := simulation.next_minute()) is not None and minute < start + hours * 60:
        if first is None and minute >= start + 60:
            first = time.process_time() - ready
        events += len(simulation.beat().events)
    spent = time.process_time() - ready
    unit = 1 if sys.platform == "darwin" else 1024
    memory = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss * unit / 1_000_000
    hour = spent if first is None else first
    print(json.dumps({"begin": ready - began, "hour": hour, "all": spent, "memory": memory, "events": events}))


if __name__ == "__main__":
    main(sys.argv[1], float(sys.argv[2]))
