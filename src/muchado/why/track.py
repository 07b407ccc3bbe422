"""One trait, mood or feeling over time, exactly as the kernel had it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from muchado.bundle.model import Shift
from muchado.kernel.events import number
from muchado.kernel.mind.mind import Mind

if TYPE_CHECKING:
    from collections.abc import Iterable

    from muchado.bundle.model import Bundle
    from muchado.kernel.events import Change, Prop
    from muchado.kernel.mind.mind import Level

NOBODY = -1


class Track:
    """A quality of somebody, worked out once from the changes on record, as far as it has been asked about."""

    def __init__(self, bundle: Bundle, start: Mind, about: Prop) -> None:
        self._bundle = bundle
        self._quality = number(about, 0)
        self._target = number(about, 1) if len(about) > 1 else NOBODY
        self._mind = Mind(start.me, start.place, start.rates)  # holds this one quality
        if self._target in start.levels[self._quality]:
            self._mind.levels[self._quality][self._target] = start.levels[self._quality][self._target]
        self.began = start.level(self._quality, self._target, bundle.start)
        self._first = self._mind.levels[self._quality].get(self._target)
        self._levels: list[Level] = []

    @property
    def followed(self) -> int:
        """Through how many changes it has been followed."""
        return len(self._levels)

    def follow(self, changes: Iterable[Change]) -> None:
        """Follow it through the next of its changes."""
        for change in changes:
            self._move(change)
            self._levels.append(self._mind.levels[self._quality][self._target])

    def level(self, count: int, minute: int) -> int:
        """How much of it there is at a minute, after so many changes of those that it has been followed through."""
        last = self._levels[count - 1] if count else self._first
        if last is None:
            return self._mind.rates[self._quality].usual
        self._mind.levels[self._quality][self._target] = last
        found = self._mind.level(self._quality, self._target, minute)
        if self._levels:
            self._mind.levels[self._quality][self._target] = self._levels[-1]
        return found

    def _move(self, change: Change) -> None:
        """Move it as the rule did: by whole points, unless it came to a bound or was set."""
        rate = self._mind.rates[self._quality]
        if change.after in {rate.low, rate.high} or self._sets(change):
            self._mind.set_level(self._quality, self._target, change.after, change.minute, change.event)
        else:
            by = change.after - change.before
            self._mind.shift_level(self._quality, self._target, by, change.minute, change.event)

    def _sets(self, change: Change) -> bool:
        if change.use is None or change.use.kind != "reaction":
            return False
        effects = self._bundle.reactions[change.use.rule].effects
        return any(isinstance(one, Shift) and one.quality == self._quality and one.how == "becomes" for one in effects)
