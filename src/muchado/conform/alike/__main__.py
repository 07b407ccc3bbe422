"""`python -m muchado.conform.alike [MODULE:NAME]`: hold an executor to the plain one, and show worlds that tell."""

from __future__ import annotations

import argparse
import sys
from importlib import import_module
from itertools import chain
from typing import TYPE_CHECKING

from muchado.api.find import bundled_worlds
from muchado.api.world import load
from muchado.bundle.counted import counted
from muchado.conform.alike.held import BEATS, PATIENCE, hold
from muchado.conform.alike.texts import made_up

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from muchado.kernel.exec.program import Executor

OURS = "muchado.kernel.exec.source:generated"


def main(arguments: Sequence[str] | None = None) -> int:
    """Hold an executor to the plain one. Returns 1 if they differ in any world, otherwise 0."""
    asked = _arguments(arguments)
    named = asked.world if asked.world is not None else list(bundled_worlds())
    numbers = range(asked.first, asked.first + asked.worlds)
    tried, finds = 0, 0
    for name, text in chain(_made_up(numbers), _named(named)):
        tried += 1
        for found in hold(_executor(asked.executor), [(name, text)], asked.seed, asked.beats, asked.patience):
            finds += 1
            _say(f"{found.name}: {found.words}\n\n{found.text}\n")
        if finds >= asked.finds:
            break
    were = "was" if tried == 1 else "were"
    _say(f"{counted(tried, 'worlds')} {were} played; {finds or 'none'} of them otherwise than by the plain executor.")
    return 1 if finds else 0


def _made_up(numbers: range) -> Iterator[tuple[str, str]]:
    return ((f"made up, number {number}", made_up(number)) for number in numbers)


def _named(names: Sequence[str]) -> Iterator[tuple[str, str]]:
    """Worlds that come with Much Ado or lie at a path, each as one text without its libraries."""
    for name in names:
        yield name, "\n".join(file.text for file in load(name).files if not file.library)


def _executor(name: str) -> Executor:
    module, _, attribute = name.partition(":")
    executor: Executor = getattr(import_module(module), attribute)
    return executor


def _arguments(arguments: Sequence[str] | None) -> argparse.Namespace:
    parser = argparse.ArgumentParser(prog="python -m muchado.conform.alike", description=__doc__)
    parser.add_argument("executor", nargs="?", default=OURS, help="MODULE:NAME of an executor; ours if not given")
    parser.add_argument("--worlds", type=int, default=100, help="how many worlds are made up")
    parser.add_argument("--from", dest="first", type=int, default=0, help="the number of the first of them")
    parser.add_argument("--world", nargs="*", help="which worlds else, by name or path; the bundled ones if not given")
    parser.add_argument("--seed", type=int, default=0, help="settles all chance in them")
    parser.add_argument("--beats", type=int, default=BEATS, help="how far each is played")
    parser.add_argument("--finds", type=int, default=3, help="after how many worlds that tell it leaves off")
    parser.add_argument("--patience", type=float, default=PATIENCE, help="seconds to make one of them smaller")
    return parser.parse_args(arguments)


def _say(line: str) -> None:
    sys.stdout.write(f"{line}\n")


if __name__ == "__main__":
    sys.exit(main())
