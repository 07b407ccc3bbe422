"""The scoreboard of the library: python benchmarks/society.py [WORLD ...] [--runs 20] [--from 100] [--arc NAME].

It prints the page, and writes it with `--page docs/internals/society.md`. A world is a file, a directory or a bundled
world's name; without any, all check worlds are played. With `--arc` only the story tests whose names begin so are
played for (with `--arcs` those of the library's arcs, for docs/internals/arcs.md), and shown; a run is played no
further than that takes, and shares with the run without a rule all that came before the rule first counted. Tune on
seeds 0 to 99, report from 100 on.
"""

from __future__ import annotations

import argparse
import os
import sys
from pathlib import Path
from typing import TYPE_CHECKING

import muchado
from scoreboard.checked import ARCS, WORLDS
from scoreboard.faults import faults, faults_of_arc
from scoreboard.page import page, page_of_arcs
from scoreboard.playing import Runs, judged, play
from scoreboard.together import board

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from muchado import World


def main() -> int:
    """Play the worlds and print the page; 1 if one is beyond its bounds and `--strict` was asked for, 2 without any."""
    asked = _asked()
    names = asked.worlds or [str(path) for path in WORLDS]
    runs = Runs(asked.first, asked.runs, asked.workers)
    try:
        worlds = {Path(name).stem: muchado.load(name) for name in names}
    except muchado.WorldError as error:
        print(*(one.render() for one in error.diagnostics), error, sep="\n", file=sys.stderr)
        return 2
    wanted = ARCS if asked.arcs else asked.arc
    if wanted:
        arcs = [(name, arc) for name, world in _told(worlds) for arc in judged(world, wanted, runs)]
        text, beyond = page_of_arcs(arcs, runs.first, runs.count), any(faults_of_arc(*one) for one in arcs)
    else:
        found = board({name: play(world, runs) for name, world in _told(worlds)}, library())
        text, beyond = page(found), bool(faults(found))
    print(text)
    if asked.page:
        Path(asked.page).write_text(text, encoding="utf-8")
    return 1 if asked.strict and beyond else 0


def _told(worlds: Mapping[str, World]) -> Iterator[tuple[str, World]]:
    """Go through worlds, and say at which one is."""
    for name, world in worlds.items():
        print(f"{name} ...", file=sys.stderr, flush=True)
        yield name, world


def library() -> list[str]:
    """Give the files of the library, by the names that they have in worlds."""
    root = Path(muchado.__file__).parent
    return [path.relative_to(root).as_posix() for path in (root / "library").rglob("*.ado")]


def _asked() -> argparse.Namespace:
    parser = argparse.ArgumentParser(description="The scoreboard of the library, from its check worlds.")
    parser.add_argument(
        "worlds", nargs="*", metavar="WORLD", help="files, directories or bundled names; all check worlds without any"
    )
    parser.add_argument("--runs", type=int, default=20, help="with how many seeds to play each")
    parser.add_argument("--from", type=int, default=100, dest="first", help="the first of them")
    parser.add_argument("--workers", type=int, default=os.cpu_count(), help="how many processes to use")
    parser.add_argument(
        "--arc", action="append", metavar="NAME", help="only story tests whose names begin so, and nothing else"
    )
    parser.add_argument("--arcs", action="store_true", help="the arcs of the library, and nothing else")
    parser.add_argument("--page", help="where to write the page, such as docs/internals/society.md")
    parser.add_argument("--strict", action="store_true", help="exit with 1 if anything is beyond its bounds")
    return parser.parse_args()


if __name__ == "__main__":
    sys.exit(main())
