"""Who feels anything toward whom, found by whom it is toward: those who may care for what somebody does.

An index and no state: it is made of the minds when it is first asked for.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable

from muchado.kernel.events import Change, number
from muchado.kernel.mind.mind import Mind


class Regard:
    """People by those toward whom they have, or had, any feeling."""

    def __init__(self, minds: Iterable[Mind]) -> None:
        self._toward: dict[int, set[int]] = {}
        for mind in minds:
            for levels in mind.levels:
                for target in levels:
                    self._put(mind.me, target)

    def toward(self, person: int) -> Collection[int]:
        """Those who have, or had, any feeling toward somebody."""
        return self._toward.get(person, ())

    def take(self, changes: Iterable[Change]) -> None:
        """Take note of the feelings that have moved."""
        for change in changes:
            if change.kind == "feeling" and len(change.about) > 1:
                self._put(change.person, number(change.about, 1))

    def _put(self, person: int, target: int) -> None:
        if target >= 0:
            self._toward.setdefault(target, set()).add(person)
