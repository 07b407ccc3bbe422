"""One executor held against the plain one: worlds in which they differ, each made as small as it can be."""

from __future__ import annotations

import time
from typing import TYPE_CHECKING, NamedTuple

from muchado.api.errors import WorldError
from muchado.api.world import World
from muchado.bundle.counted import counted
from muchado.cli.differing import at, said
from muchado.conform.executors import differs
from muchado.conform.less import without
from muchado.record.differing import Difference

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from muchado.bundle.checked import Checked
    from muchado.kernel.exec.program import Executor

BEATS = 120
"""How far a world is played."""

PATIENCE = 30.0
"""Seconds spent on making a world smaller."""

BEYOND = 5
"""How many beats further a smaller world is played than where the first difference was."""

RAISED = "error"
"""What differs where an executor raises."""


class Found(NamedTuple):
    """A world in which an executor differs from the plain one.

    Attributes:
        name: which of the worlds that were tried.
        text: as little of its text as still shows a difference.
        difference: the first thing that differs in what is left.
        words: that in a sentence.

    """

    name: str
    text: str
    difference: Difference
    words: str


def hold(
    executor: Executor, worlds: Iterable[tuple[str, str]], seed: int = 0, beats: int = BEATS, patience: float = PATIENCE
) -> Iterator[Found]:
    """Yield worlds in which an executor differs from the plain one, made small.

    Args:
        executor: what makes functions of plans.
        worlds: each with a name and its text.
        seed: what settles all chance.
        beats: how far each is played.
        patience: how many seconds are spent on making one smaller.

    """
    for name, text in worlds:
        first = _differs(World.from_text(text).bundle, executor, seed, beats)
        if first is not None:
            far = beats if first.what == RAISED else min(beats, first.beat + BEYOND)
            yield _found(executor, name, shrunk(executor, text, seed, far, patience), seed, far)


def shrunk(executor: Executor, text: str, seed: int = 0, beats: int = BEATS, patience: float = PATIENCE) -> str:
    """Leave out of a world's text whatever can be left out, as long as the executor still differs in it."""
    until = time.monotonic() + patience

    def wrong(lines: str) -> bool:
        try:
            world = World.from_text(lines)
        except WorldError:
            return False
        return _differs(world.bundle, executor, seed, beats) is not None

    def less(parts: tuple[str, ...]) -> str:
        return "\n".join(without(parts, lambda some: wrong("\n".join(some)), lambda: time.monotonic() < until))

    last = ""
    while text != last:
        last, text = text, less(tuple(less(_blocks(text)).split("\n")))
    return text


def _blocks(text: str) -> tuple[str, ...]:
    """The blocks of a text, each a string: a line that begins at the margin, with those below it."""
    blocks: list[str] = []
    for line in text.split("\n"):
        if blocks and (not line or line.startswith(" ")):
            blocks[-1] += f"\n{line}"
        else:
            blocks.append(line)
    return tuple(blocks)


def _found(executor: Executor, name: str, text: str, seed: int, beats: int) -> Found:
    bundle = World.from_text(text).bundle
    difference = _differs(bundle, executor, seed, beats)
    if difference is None:
        raise AssertionError("a text was made so small that nothing differs in it any more")
    return Found(name, text, difference, f"{at(difference)}{_words(bundle, difference)}")


def _differs(bundle: Checked, executor: Executor, seed: int, beats: int) -> Difference | None:
    """What differs first; an executor that raises differs in that."""
    try:
        return differs(bundle, seed, executor, beats=beats)
    except Exception as error:  # noqa: BLE001 (whatever a third executor may do)
        return Difference(0, bundle.start, RAISED, f"{type(error).__name__}: {error}", "")


def _words(bundle: Checked, found: Difference) -> str:
    match found.what:
        case "error":
            return f"it raises {found.file}."
        case "steps":
            return f"it counts {counted(int(found.file), 'steps')} where the plain one counts {found.other}."
        case _:
            return said(bundle, found, "by it", "by the plain one")
