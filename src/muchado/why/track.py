"""One trait, mood or feeling over time, exactly as the kernel had it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from muchado.bundle.model import Shift
from muchado.kernel.events import number

if TYPE_CHECKING:
    from collections.abc import Iterable

    from muchado.bundle.checked import Checked
    from muchado.kernel.events import Change, Prop
    from muchado.kernel.view import MindView

NOBODY = -1


class Track:
    """A quality of somebody, worked out from the changes on record."""

    def __init__(self, bundle: Checked, start: MindView, about: Prop) -> None:
        self._bundle = bundle
        self._quality = number(about, 0)
        self._rate = start.rate(self._quality)
        self._target = number(about, 1) if len(about) > 1 else NOBODY
        self._mind = start.alone(self._quality, self._target)

    def set(self, change: Change) -> None:
        """Begin with what a change left behind, whatever came before it."""
        self._mind.set_level(self._quality, self._target, change.after, change.minute, change.event)

    def follow(self, changes: Iterable[Change]) -> None:
        """Follow it through its next changes."""
        for change in changes:
            self._move(change)

    def level(self, minute: int) -> int:
        """How much of it there is at a minute."""
        return self._mind.level(self._quality, self._target, minute)

    def _move(self, change: Change) -> None:
        """Move it as the rule did: by whole points, unless it came to a bound or was set."""
        rate = self._rate
        if change.after in {rate.low, rate.high} or self._sets(change):
            self.set(change)
        else:
            by = change.after - change.before
            self._mind.shift_level(self._quality, self._target, by, change.minute, change.event)

    def _sets(self, change: Change) -> bool:
        if change.use is None or change.use.kind != "reaction":
            return False
        effects = self._bundle.reactions[change.use.rule].effects
        return any(isinstance(one, Shift) and one.quality == self._quality and one.how == "becomes" for one in effects)
