"""The lines of one generated function. Where a way is not so, the function ends, or the loop that it is in goes on."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager

from muchado.kernel.exec.functions import MATCH, STEPS


class Body:
    """Lines being written.

    Loops in `free` others count their steps, in the name of the `rule`: what is nested deep can grow beyond measure.
    `nothing`: how the function ends where nothing is so.
    """

    def __init__(self, free: int, rule: str, nothing: str) -> None:
        self.lines: list[str] = []
        self.counts = False
        self._rule = rule
        self._nothing = nothing
        self._free = free
        self._depth = 1
        self._loops = 0
        self._flags = 0

    def write(self, text: str) -> None:
        """Add a line at the present depth."""
        self.lines.append("    " * self._depth + text)

    def once(self) -> None:
        """Open a loop of one turn, which `continue` leaves."""
        self.write("for _ in ONCE:")
        self._depth += 1

    def loop(self, header: str) -> None:
        """Open a loop; all that follows is inside it."""
        self.write(header)
        self._depth += 1
        self._loops += 1
        if self._loops > self._free:
            self.counts = True
            self.write("n += 1")
            self.write(f"if n > {STEPS}: n = toil(m, n, {self._rule})")

    def end_if(self, check: str) -> None:
        """End this way if something is so."""
        self.write(f"if {check}: {self._end()}")

    def end_unless(self, check: str) -> None:
        """End this way unless something is so."""
        self.end_if(f"not ({check})")

    def _end(self) -> str:
        if self._depth > 1:
            return "continue"
        return f"m.toil += n; {self._nothing}" if self.counts else self._nothing

    def match(self, ending: str) -> None:
        """Write what is done where all is so."""
        if self._loops > self._free:
            self.write(f"n += {MATCH}")
        if self.counts and ending.startswith("return"):
            self.write("m.toil += n")
        self.write(ending)

    def flag(self) -> str:
        """A fresh variable for whether something was found."""
        self._flags += 1
        return f"f{self._flags}"

    @contextmanager
    def aside(self) -> Iterator[None]:
        """What is opened inside is closed afterwards."""
        depth, loops = self._depth, self._loops
        yield
        self._depth, self._loops = depth, loops
