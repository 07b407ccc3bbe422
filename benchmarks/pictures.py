"""How fast pictures are drawn, and how few lines cross: uv run python benchmarks/pictures.py [TABLE.csv ...]."""

from __future__ import annotations

import sys
from functools import partial
from pathlib import Path
from tempfile import TemporaryDirectory

import muchado
from measure import command, cpu
from muchado.api.find import bundled_worlds
from muchado.draw.crossings import crossings
from muchado.draw.knowledge import draw_knowledge
from muchado.draw.moods import draw_moods
from muchado.draw.order import arrange
from muchado.draw.stays import story
from muchado.draw.storyline import draw_storyline
from muchado.draw.table import read_table
from muchado.draw.theme import LIGHT
from muchado.draw.ties import draw_ties

TABLES = Path(__file__).parents[1] / "tests" / "draw" / "storylines"
QUICK = 200_000
MOST = {"starwars": 48, "kinglear": 43}
"""Crossings of the reference, found by a plain search in five seconds."""


def reported(world: str, folder: Path, seed: int = 3) -> tuple[float, float]:
    """Return what the command takes that writes the page of a saved run, and how many megabytes that has."""
    kept, page = folder / f"{world}.run", folder / f"{world}.html"
    run = muchado.load(world).start(seed)
    run.save(kept)
    run.until(run.bundle.end)
    cost = command(["-m", "muchado", "report", str(kept), "--out", str(page)])
    return cost.seconds, page.stat().st_size / 1e6


def main() -> None:
    """Draw everything and print how long it took."""
    run = muchado.load("valentine").start(seed=3)
    run.until(run.bundle.end)
    chronicle, end = run.chronicle, run.bundle.end
    print(f"{'':44}{'median':>12}{'bound':>12}")
    for name, draw in {
        "storyline": lambda: draw_storyline(story(chronicle), LIGHT, QUICK),
        "ties": partial(draw_ties, chronicle, end),
        "knowledge": partial(draw_knowledge, chronicle, end),
        "moods": partial(draw_moods, chronicle),
    }.items():
        print(f"valentine, {name:33}{cpu(draw):>6.3f} CPU s{'0.2 CPU s':>12}")
    with TemporaryDirectory() as folder:
        for world in sorted(bundled_worlds()):
            spent, size = reported(world, Path(folder))
            print(f"{f'{world}, the report of a saved run':44}{spent:>6.2f} CPU s{'2 CPU s':>12}")
            print(f"{'  its size':44}{size:>9.2f} MB{'1 MB':>12}", flush=True)
    for path in map(Path, sys.argv[1:] or sorted(map(str, TABLES.glob("*.csv")))):
        columns = read_table(path.read_text(encoding="utf-8"), path.stem).columns()
        found = crossings(arrange(columns))
        bound = f"{MOST[path.stem]}" if path.stem in MOST else ""
        print(f"{path.stem + ', crossings':44}{found:>12}{bound:>12}")
        print(f"{'  the search for them':44}{cpu(partial(arrange, columns)):>6.2f} CPU s{'5 s':>12}", flush=True)


if __name__ == "__main__":
    main()
