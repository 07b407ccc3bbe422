"""What keeping a run costs, as a table: uv run python benchmarks/record.py."""

from __future__ import annotations

import gc
import resource
import sys
import tempfile
import time
from pathlib import Path

import muchado
from measure import cpu
from muchado.kernel import Beat, Simulation
from muchado.record.reading import Reader
from muchado.record.start import Start
from muchado.record.stored import chronicle
from muchado.record.writing import Writer

MANY = 1_000_000
"""Events of the long file."""

AT_ONCE = 20
"""Events of each of its beats."""


def main() -> None:
    """Measure everything and print it."""
    print(f"{'':52}{'measured':>12}{'bound':>12}")
    with tempfile.TemporaryDirectory() as folder:
        _overhead(Path(folder))
        _long(Path(folder) / "long.run")


def _row(what: str, value: str, bound: str = "") -> None:
    print(f"{what:52}{value:>12}{bound:>12}", flush=True)


def _overhead(folder: Path) -> None:
    world = muchado.load("valentine")
    start, path = Start(world.bundle, 0, world.files, "0"), folder / "valentine.run"
    simulation = Simulation(world.bundle, 0, world.program)

    def play(writer: Writer | None) -> None:
        twin = simulation.copy()
        while twin.next_minute() is not None:
            beat = twin.beat()
            if writer is not None:
                writer.add(beat, twin.world)
        if writer is not None:
            writer.close()

    def keep() -> None:
        path.unlink(missing_ok=True)
        play(Writer.new(path, start))

    bare, kept = cpu(lambda: play(None), 7), cpu(keep, 7)
    _row("playing valentine", f"{bare:.3f} CPU s")
    _row("  kept in a file", f"{kept:.3f} CPU s")
    _row("  more by", f"{100 * (kept / bare - 1):.0f} %", "50 %")
    _row("  the file", f"{path.stat().st_size / 1e6:.2f} MB", "2 MB")


def _long(path: Path) -> None:
    world = muchado.load("valentine")
    simulation = Simulation(world.bundle, 0, world.program)
    beats = [simulation.beat() for _ in range(200)]
    mixed = Beat(0, *(tuple(one for part in records for one in part)[:AT_ONCE] for records in _columns(beats)))
    writer = Writer.new(path, Start(world.bundle, 0))
    peaks = []
    for number in range(MANY // AT_ONCE):
        writer.add(_later(mixed, number), None)
        if number % (MANY // AT_ONCE // 4) == 1:
            peaks.append(_peak())
    writer.close()
    _row("writing a file of a million events: memory", f"{peaks[-1]:.0f} MB", f"{peaks[0]:.0f} MB")
    _row("  the file", f"{path.stat().st_size / 1e6:.0f} MB")
    gc.collect()
    before = time.perf_counter()
    held = chronicle(Reader.open(path))
    middle = held.beats[len(held.beats) // 2]
    spent = time.perf_counter() - before
    _row("opening it, and reading a beat in the middle", f"{spent * 1000:.0f} ms", "1000 ms")
    before = time.perf_counter()
    number = middle.events[3].id
    assert held.events[number] == middle.events[3]  # noqa: S101 (what is measured is what was asked)
    _row("finding an event by its number", f"{(time.perf_counter() - before) * 1000:.1f} ms")


def _columns(beats: list[Beat]) -> list[list[tuple[object, ...]]]:
    return [[beat[at] for beat in beats] for at in range(1, len(Beat._fields))]


def _later(beat: Beat, number: int) -> Beat:
    """The same beat at another minute, with events of other numbers."""
    events = tuple(event._replace(id=number * AT_ONCE + at, minute=number) for at, event in enumerate(beat.events))
    return beat._replace(minute=number, events=events)


def _peak() -> float:
    unit = 1 if sys.platform == "darwin" else 1024
    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss * unit / 1_000_000


if __name__ == "__main__":
    main()
