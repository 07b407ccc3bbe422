"""A scene of a script, and what it asks for before it comes up, as its author has written it."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, NamedTuple

from muchado.language.stories.gates import Condition, Scene

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

__all__ = ["Condition", "Scene", "ScriptError", "asked", "flat", "gathered"]

_MARK = re.compile(r"^\s*muchado\s*:\s*(.*?)\s*$", re.IGNORECASE | re.DOTALL)


class ScriptError(Exception):
    """A script cannot be read."""


class Line(NamedTuple):
    """A line of a script that matters: the head of a scene, or a remark."""

    number: int
    head: str | None
    remark: str | None


def asked(remark: str) -> str | None:
    """Return what a remark says that a scene asks for; None if it is about something else."""
    found = _MARK.match(remark)
    return found[1] if found else None


def flat(text: str, long: re.Pattern[str]) -> str:
    """Bring remarks that go over several lines onto the first of them: nothing in them is read as a head."""
    return long.sub(lambda found: " ".join(found[0].split("\n")) + "\n" * found[0].count("\n"), text)


def gathered(file: str, lines: Iterable[Line]) -> Iterator[Scene]:
    """Yield the scenes of a script, each with the conditions that stand below its head. Those before any are nobody's.

    Raises:
        ScriptError: a condition stands before the first scene.

    """
    head: tuple[str, int] | None = None
    conditions: list[Condition] = []
    for number, name, remark in lines:
        if name is not None:
            if head is not None:
                yield Scene(head[0], tuple(conditions), file, head[1])
            head, conditions = (name, number), []
        text = asked(remark) if remark is not None else None
        if text is None:
            continue
        if head is None:
            raise ScriptError(f"{file}:{number}: this stands before the first scene. Write it below the scene's head.")
        conditions.append(Condition(text, file, number))
    if head is not None:
        yield Scene(head[0], tuple(conditions), file, head[1])
