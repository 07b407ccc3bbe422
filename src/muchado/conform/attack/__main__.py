"""`python -m muchado.conform.attack`: try thousands of odd things, and tell what came of them."""

from __future__ import annotations

import argparse
import os
import sys
import time
from collections import Counter
from pathlib import Path
from typing import TYPE_CHECKING

from muchado.conform.attack.attempts import tried
from muchado.conform.attack.find import read_case, shown
from muchado.conform.attack.kinds import HOMES, jobs, kind
from muchado.conform.attack.workers import WAIT, spread

if TYPE_CHECKING:
    from collections.abc import Sequence

    from muchado.conform.attack.find import Find

PACE = 10.0
"""Seconds between two lines that say how far it has come."""


def main(arguments: Sequence[str] | None = None) -> int:
    """Attack as the arguments say. Returns 1 if anything was found, otherwise 0."""
    asked = _arguments(arguments)
    if asked.again:
        return _again(asked.again)
    names = tuple(asked.only or HOMES)
    found, came = _attacked(asked, names)
    for name in names:
        of_kind = {word: count for (kind, word), count in sorted(came.items()) if kind == name}
        _say(
            f"{name:8} {sum(of_kind.values()):6,}: {', '.join(f'{count:,} {word}' for word, count in of_kind.items())}"
        )
    _say(f"{sum(came.values()):,} tries, {len(found)} distinct finds.")
    for number, find in enumerate(found.values(), 1):
        _say(f"\n{number}. {find.kind} {find.number}: {find.key}")
        if not asked.finds:
            _say(find.written())
    return 1 if found else 0


def _arguments(arguments: Sequence[str] | None) -> argparse.Namespace:
    parser = argparse.ArgumentParser(prog="python -m muchado.conform.attack", description=__doc__)
    parser.add_argument("--seed", type=int, default=0, help="settles all that is tried")
    parser.add_argument("--tries", type=int, default=2000, help="how much is tried in all")
    parser.add_argument("--only", action="append", choices=HOMES, metavar="KIND", help=f"one of {', '.join(HOMES)}")
    parser.add_argument("--from", dest="first", type=int, default=0, help="the number of the first try of each kind")
    parser.add_argument("--seconds", type=float, default=0.0, help="stop after this time")
    parser.add_argument("--workers", type=int, default=os.cpu_count() or 1, help="processes; 0: all in this one")
    parser.add_argument("--finds", type=Path, help="a directory to write each distinct find to")
    parser.add_argument("--again", type=Path, help="try the case of such a find once more, and nothing else")
    return parser.parse_args(arguments)


def _attacked(asked: argparse.Namespace, names: tuple[str, ...]) -> tuple[dict[str, Find], Counter[tuple[str, str]]]:
    """Make all tries, or as many as the time allows; return the finds by mistake, and how often what came of a kind."""
    found: dict[str, Find] = {}
    came: Counter[tuple[str, str]] = Counter()
    began = said = time.monotonic()
    todo = jobs(asked.tries, names, asked.first)
    for job, one in spread(kind, asked.seed, todo, asked.workers, WAIT):
        came[job.kind, one.word] += 1
        if one.find is not None and one.find.key not in found:
            found[one.find.key] = one.find
            if asked.finds:
                one.find.write(asked.finds)
        now = time.monotonic()
        if now - said > PACE:
            said = now
            _say(f"{sum(came.values()):,} of {len(todo):,} tries, {len(found)} finds, {now - began:.0f} s")
        if asked.seconds and now - began > asked.seconds:
            break
    return found, came


def _again(path: Path) -> int:
    text = path.read_text(encoding="utf-8")
    name = next(line.split("--only ")[1].split()[0] for line in text.splitlines() if line.startswith("again: "))
    came = tried(kind(name), read_case(text))
    _say(came if isinstance(came, str) else shown(came))
    return 0 if isinstance(came, str) else 1


def _say(line: str) -> None:
    sys.stdout.write(line.encode("utf-8", "backslashreplace").decode() + "\n")
    sys.stdout.flush()


if __name__ == "__main__":
    sys.exit(main())
