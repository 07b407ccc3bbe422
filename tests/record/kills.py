"""Plays a small world into a file, is killed again and again, and looks each time at what the file holds.

A program of its own, so that it may fork: `python kills.py DIRECTORY KILLS SEED` prints what it found as JSON.
A child plays on and tells of each beat that it has finished; it is killed in one of three ways: by a signal at any
time, by itself amid the work of SQLite, or by the system amid a write.
"""

from __future__ import annotations

import json
import os
import resource
import select
import signal
import sys
import time
from collections.abc import Callable
from itertools import cycle
from pathlib import Path
from random import Random

from laws.random_worlds import random_world
from muchado.kernel import Program
from muchado.record import writing
from muchado.record.mistakes import RunFileError
from muchado.record.reading import Reader
from muchado.record.replay import simulation_at
from muchado.record.start import Start
from muchado.record.writing import Writer

writing.SPARSE, writing.SHARE = 3000, 0  # states are kept often, so that kills fall into that too
WHOLE = random_world(Random(1))
START = Start(WHOLE._replace(end=WHOLE.start + 100), 5)
PROGRAM = Program(START.bundle)


def play_on(
    path: Path, finished: Callable[[int], object], arm: Callable[[Writer], object] = lambda _writer: None
) -> None:
    """Begin the file or go on with it, to the end."""
    try:
        writer = Writer.new(path, START)
    except RunFileError:
        writer = Writer.further(path)
    arm(writer)
    reader = Reader.open(path)
    simulation = simulation_at(reader, writer.number, PROGRAM)
    reader.close()
    while simulation.next_minute() is not None:
        writer.add(simulation.beat(), simulation.world)
        finished(writer.number)
    writer.close()


def straight(path: Path) -> tuple[list[tuple[int, int, str]], list[object]]:
    """What the file holds if nobody is killed."""
    play_on(path, lambda _number: None)
    return contents(path)


def contents(path: Path) -> tuple[list[tuple[int, int, str]], list[object]]:
    """All beats' digests, and all that the file holds beside them."""
    reader = Reader.open(path)
    tables = [list(reader.rows(name)[1]) for name in (*reader.counts(), "names", "rules", "files", "run")]
    found = list(reader.digests())
    reader.close()
    return found, tables


def kill_amid_sql(random: Random) -> Callable[[Writer], object]:
    steps = random.randrange(1, 10_000)
    done = [0]

    def step() -> int:
        done[0] += 25
        if done[0] >= steps:
            os.kill(os.getpid(), signal.SIGKILL)
        return 0

    return lambda writer: writer.connection.set_progress_handler(step, 25)


def kill_amid_write(path: Path, random: Random) -> None:
    """Let the system end this process in the write that makes a file longer than a number of bytes."""
    signal.signal(signal.SIGXFSZ, signal.SIG_DFL)
    resource.setrlimit(resource.RLIMIT_CORE, (0, 0))
    log = Path(f"{path}-wal")
    longest = max([file.stat().st_size for file in (path, log) if file.exists()], default=0)
    limit = longest + random.randrange(1, 100_000)
    resource.setrlimit(resource.RLIMIT_FSIZE, (limit, limit))


def run_child(path: Path, random: Random, kind: int) -> tuple[int, bool]:
    """Play in a child that is killed; the last beat that it told of, and whether it was killed."""
    reading, telling = os.pipe()
    child = os.fork()
    if child == 0:
        os.close(reading)
        arm = kill_amid_sql(random) if kind == 1 else lambda _writer: None
        if kind == 2:
            kill_amid_write(path, random)
        play_on(path, lambda number: os.write(telling, b"%d\n" % number), arm)
        os._exit(0)
    os.close(telling)
    if kind == 0:
        select.select([reading], [], [], 5)  # it has begun to play
        time.sleep(random.random() * 0.02)
        os.kill(child, signal.SIGKILL)
    _, status = os.waitpid(child, 0)
    told = b""
    while part := os.read(reading, 65536):
        told += part
    os.close(reading)
    finished = [int(line) for line in told.split()]
    return max(finished, default=0), os.WIFSIGNALED(status)


def main(directory: Path, kills: int, seed: int) -> dict[str, object]:
    random = Random(seed)
    wanted, tables = straight(directory / "straight.run")
    found: dict[str, object] = {"beats": len(wanted), "complete": 0, "wrong": []}
    count = [0, 0, 0]
    path, held = directory / "killed.run", 0
    for kind in cycle(range(3)):
        if sum(count) >= kills:
            break
        told, killed = run_child(path, random, kind)
        if killed:
            count[kind] += 1
        wrong, held = look(path, wanted, max(told, held))
        if wrong:
            found["wrong"] = [wrong, count]
            break
        if not killed:
            found["complete"] = int(str(found["complete"])) + 1
            if contents(path) != (wanted, tables):
                found["wrong"] = ["what was resumed is not what was never stopped", count]
                break
            path.unlink()
            held = 0
    return {**found, "kills": count}


def look(path: Path, wanted: list[tuple[int, int, str]], told: int) -> tuple[str, int]:
    """What is wrong with a file after a kill, if anything, and how many beats it holds."""
    try:
        reader = Reader.open(path)
        held = list(reader.digests())
        if held:
            reader.beat(len(held))
        reader.close()
    except (RunFileError, OSError) as error:
        if told == 0 and "stopped before it began" in str(error):
            return "", 0
        return str(error), 0
    if held != wanted[: len(held)]:
        return "other beats", 0
    return ("" if len(held) >= told else f"{told} beats were finished, {len(held)} are held"), len(held)


if __name__ == "__main__":
    sys.stdout.write(json.dumps(main(Path(sys.argv[1]), int(sys.argv[2]), int(sys.argv[3]))))
