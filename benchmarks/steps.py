"""How much work is done, counted and not timed: every line that our own code carries out, and all that it sweeps over.

The count does not depend on the machine nor on what else it does, so that two counts can be held against each other.
"""

from __future__ import annotations

import sys
from pathlib import Path
from typing import TYPE_CHECKING, Any

import muchado

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from types import FrameType

    from muchado.kernel import Simulation

OURS = str(Path(muchado.__file__).parent)
RULES = "<rules>"
"""Where generated rules say that they stand."""

PER_PERSON = ("place", "arrives", "busy", "due", "inbox", "minds")
"""The tables of a world's state with an entry for each person."""


class Steps:
    """A running count."""

    def __init__(self) -> None:
        self.count = 0

    def during(self, work: Callable[[], object]) -> int:
        """Do something, and return how many steps that took."""
        before, tracer = self.count, sys.gettrace()
        sys.settrace(self._call)
        try:
            work()
        finally:
            sys.settrace(tracer)
        return self.count - before

    def watch(self, simulation: Simulation) -> None:
        """Count what goes through everybody outside of our own lines, too; to be asked before the first beat."""
        for table in PER_PERSON:
            setattr(simulation.world, table, _Swept(self, getattr(simulation.world, table)))

    def _call(self, frame: FrameType, event: str, arg: Any) -> Any:  # noqa: ANN401, ARG002 (as sys.settrace has it)
        file = frame.f_code.co_filename
        return self._line if file == RULES or file.startswith(OURS) else None

    def _line(self, frame: FrameType, event: str, arg: Any) -> Any:  # noqa: ANN401, ARG002 (as sys.settrace has it)
        if event == "line":
            self.count += 1
        return self._line


class _Swept(list[Any]):
    """A table that counts each entry when it is gone through."""

    def __init__(self, steps: Steps, entries: list[Any]) -> None:
        super().__init__(entries)
        self._steps = steps

    def __iter__(self) -> Iterator[Any]:
        for entry in super().__iter__():
            self._steps.count += 1
            yield entry
