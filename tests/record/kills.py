"""Plays a small world into a file, is killed again and again, and looks each time at what the file holds.

A program of its own, so that it may fork: `python kills.py DIRECTORY KILLS ENDS SEED` prints what it found as JSON.
A child plays on, puts inputs as it goes, and tells of each beat and input that it has finished; it is killed in one of
three ways: by a signal at any time, by itself amid the work of SQLite, or by the system amid a write.
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
from typing import NamedTuple

from laws.random_worlds import random_world
from muchado.bundle.inputs import ANYBODY, Absent, Ban, Believe, Chance, Fact, Input, Level, Make, NewWorld, What
from muchado.kernel import Program
from muchado.record.mistakes import RunFileError
from muchado.record.sqlite import writing
from muchado.record.sqlite.reading import Reader
from muchado.record.sqlite.replay import simulation_at
from muchado.record.sqlite.writing import Writer
from muchado.record.start import Start
from record.lively import beats_of

writing.SPARSE, writing.SHARE = 3000, 0  # states are kept often, so that kills fall into that too
WHOLE = random_world(Random(1))
START = Start(WHOLE._replace(end=WHOLE.start + 100), 5)
PROGRAM = Program(START.bundle)


class Held(NamedTuple):
    """How many beats and inputs a file holds."""

    beats: int = 0
    inputs: int = 0


class Planned(NamedTuple):
    """An input to put after a beat, for so many minutes after the next one."""

    beat: int
    what: What
    ahead: int = 0


GO, SCOLD, PROPOSE = ([one.name for one in WHOLE.relations].index(name) for name in ("go", "scold", "propose"))
IN_TEARS, DATES = ([one.name for one in WHOLE.relations].index(name) for name in ("is in tears", "dates"))
PLAN = (
    Planned(0, Level(0, 0, 1, 60)),
    Planned(0, Ban((SCOLD, 1, ANYBODY)), ahead=40),
    Planned(4, Make((PROPOSE, 2, 3))),
    Planned(9, Chance(9), ahead=3),
    Planned(15, Believe(1, (DATES, 0, 2), 80)),
    Planned(22, NewWorld(START.bundle), ahead=12),
    Planned(22, Fact((IN_TEARS, 1), on=True)),
    Planned(29, Make((GO, 0, 1)), ahead=25),
    Planned(36, Chance(1)),
    Planned(44, Level(3, 1, 0, -70)),
    Planned(50, NewWorld(WHOLE._replace(end=START.bundle.end))),
    Planned(50, Ban((PROPOSE, ANYBODY, ANYBODY))),
    Planned(58, Absent(len(WHOLE.people) - 1), ahead=5),
    Planned(66, Believe(2, (DATES, 0, 2), -80)),
)
"""What is done to the run from outside: a change, an order, a ban, a new chance, a new text; at once or later on."""


def play_on(path: Path, finished: Callable[[Held], object], arm: Callable[[Writer], object] = lambda _: None) -> None:
    """Begin the file or go on with it, to the end."""
    try:
        writer = Writer.new(path, START)
    except RunFileError:
        writer = Writer.further(path)
    arm(writer)
    reader = Reader.open(path)
    simulation, put = simulation_at(reader, writer.number, PROGRAM), len(reader.inputs())
    reader.close()
    while (minute := simulation.next_minute()) is not None:
        if put < len(PLAN) and PLAN[put].beat <= writer.number:
            writer.put(simulation.put(PLAN[put].what, minute + PLAN[put].ahead))
            put += 1
        else:
            writer.add(simulation.beat(), simulation.world)
        finished(Held(writer.number, put))
    writer.close()


class Contents(NamedTuple):
    """All beats' digests, all inputs, and the rows of every table."""

    digests: list[tuple[int, int, str]]
    inputs: tuple[Input, ...]
    tables: list[list[tuple[object, ...]]]


def straight(path: Path) -> Contents:
    """What the file holds if nobody is killed."""
    play_on(path, lambda _held: None)
    return contents(path)


def contents(path: Path) -> Contents:
    """All that the file holds."""
    reader = Reader.open(path)
    tables = [list(reader.rows(name)[1]) for name in (*reader.counts(), "names", "rules", "files", "run")]
    found = Contents(beats_of(reader), reader.inputs(), tables)
    reader.close()
    return found


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


def run_child(path: Path, random: Random, kind: int) -> tuple[Held, bool]:
    """Play in a child that is killed; the last that it told of, and whether it was killed."""
    reading, telling = os.pipe()
    child = os.fork()
    if child == 0:
        os.close(reading)
        arm = kill_amid_sql(random) if kind == 1 else lambda _writer: None
        if kind == 2:
            kill_amid_write(path, random)
        play_on(path, lambda held: os.write(telling, b"%d %d\n" % held), arm)
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
    last = [Held(*map(int, line.split())) for line in told.splitlines()][-1:]
    return (last[0] if last else Held()), os.WIFSIGNALED(status)


def main(directory: Path, kills: int, ends: int, seed: int) -> dict[str, object]:
    """Kill at least so many times, and go on until so many runs were brought to their end; or something is wrong."""
    random = Random(seed)
    whole = straight(directory / "straight.run")
    count, complete = [0, 0, 0], 0
    path, held, wrong = directory / "killed.run", Held(), ""
    for kind in cycle(range(3)):
        if wrong or (sum(count) >= kills and complete >= ends):
            break
        told, killed = run_child(path, random, kind)
        count[kind] += killed
        wrong, held = look(path, whole, Held(*map(max, told, held)))
        if not killed and not wrong:
            complete += 1
            if contents(path) != whole:
                wrong = "what was resumed is not what was never stopped"
            path.unlink()
            held = Held()
    return {"beats": len(whole.digests), "complete": complete, "wrong": wrong, "kills": count}


def look(path: Path, whole: Contents, told: Held) -> tuple[str, Held]:
    """What is wrong with a file after a kill, if anything, and what it holds."""
    try:
        reader = Reader.open(path)
        digests, inputs = beats_of(reader), reader.inputs()
        if digests:
            reader.beat(len(digests))
        reader.close()
    except (RunFileError, OSError) as error:
        if told == Held() and "stopped before it began" in str(error):
            return "", Held()
        return str(error), Held()
    held = Held(len(digests), len(inputs))
    if digests != whole.digests[: held.beats]:
        return "other beats", held
    if inputs != whole.inputs[: held.inputs]:
        return "other inputs", held
    lost = held.beats < told.beats or held.inputs < told.inputs
    return (f"{told} was finished, {held} is there" if lost else ""), held


if __name__ == "__main__":
    sys.stdout.write(json.dumps(main(Path(sys.argv[1]), *map(int, sys.argv[2:]))))
