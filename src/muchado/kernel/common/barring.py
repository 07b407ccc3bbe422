"""Which states of places let nobody in or out, and which of them would be in the way."""

from __future__ import annotations

from collections.abc import Iterator

from muchado.bundle.checked import Checked
from muchado.kernel.common.paths import Paths
from muchado.kernel.events import Prop


class Barring:
    """The statuses of places by which nobody comes in, or goes out; whatever else a place lets happen."""

    def __init__(self, bundle: Checked) -> None:
        closes = [(number, about.closes) for number, about in enumerate(bundle.relations)]
        self._into = tuple(number for number, closed in closes if "lets nobody in" in closed)
        self._out = tuple(number for number, closed in closes if "lets nobody out" in closed)

    def __bool__(self) -> bool:
        """Whether there are any."""
        return bool(self._into or self._out)

    def on(self, paths: Paths, start: int, goal: int, *, whole: bool) -> Iterator[Prop]:
        """What would be in the way from one place to another, or only of the next step, if it were so."""
        here = start
        while here != goal:
            there, _ = paths.step(here, goal)
            if there < 0:
                return
            yield from ((number, here) for number in self._out)
            yield from ((number, there) for number in self._into)
            if not whole:
                return
            here = there
