"""What keeping a run costs, as a table: uv run python benchmarks/keeping.py."""

from __future__ import annotations

import tempfile
from pathlib import Path

import muchado
from measure import cpu
from muchado.kernel import Simulation
from muchado.record.sqlite.writing import Writer
from muchado.record.start import Start


def main() -> None:
    """Measure everything and print it."""
    print(f"{'':52}{'measured':>12}{'bound':>12}")
    with tempfile.TemporaryDirectory() as folder:
        _overhead(Path(folder))


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


if __name__ == "__main__":
    main()
