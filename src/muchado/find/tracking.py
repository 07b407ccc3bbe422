"""Beginnings of one pattern that wait for what comes next, found again by whom they concern."""

from __future__ import annotations

from typing import TYPE_CHECKING

from muchado.bundle.slots import slots_in
from muchado.bundle.stories import AnyMoment
from muchado.find.interests import PERSON, joint_of

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence

    from muchado.bundle.model import Relation
    from muchado.bundle.stories import Link
    from muchado.find.record import Occurrence
    from muchado.find.search import Found
    from muchado.find.unify import Binding
    from muchado.kernel.events import Prop

    Value = int | Prop | None

NO_LIMIT = 0


class Waiting:
    """Beginnings that have come as far as a link, which is the next for them.

    Where a letter of the link is settled by then, they are kept by whom it stands for: what happens is held against
    those alone whom it concerns. Of beginnings of the same people the first is enough, unless `hurried`: the link has
    to come in a certain time, or without something else in between; then a later one may do where the first does not.
    """

    def __init__(self, link: Link, known: frozenset[int], relations: Sequence[Relation], *, hurried: bool) -> None:
        self._link = link
        self.joint = joint_of(link.happenings, known, relations)
        self._hurried = hurried
        self.held: dict[Value, dict[Binding, list[Found]]] = {}
        self.count = 0

    def add(self, found: Found, is_spent: Callable[[Found], bool]) -> bool:
        """Keep a beginning; whether it is kept: not where an earlier one of the same people is that is not spent."""
        key = None if self.joint.slot < 0 else found.binding[self.joint.slot]
        same = self.held.setdefault(key, {}).setdefault(found.binding, [])
        if same and not self._hurried and not is_spent(same[-1]):
            return False
        same.append(found)
        self.count += 1
        return True

    def for_(self, one: Occurrence, is_over: Callable[[Found], bool]) -> Iterator[Found]:
        """Yield the beginnings that something that happened may concern; let go of those that are over."""
        at = self.joint.at
        held = self.held.get(None if at < 0 else one.person if at == PERSON else one.prop[at])
        if held is None:
            return
        within = self._link.within
        for binding, beginnings in list(held.items()):
            fit = [found for found in beginnings if not is_over(found)]
            if within:
                fit = [found for found in fit if one.minute <= found.last.minute + within]
            if len(fit) < len(beginnings):
                self.count -= len(beginnings) - len(fit)
                if fit:
                    held[binding] = fit
                else:
                    del held[binding]
            yield from fit

    def sweep(self, minute: int, is_over: Callable[[Found], bool]) -> None:
        """Let go of all beginnings for which the link comes too late."""
        within, latest = self._link.within, self._link.latest
        for key, held in list(self.held.items()):
            for binding, beginnings in list(held.items()):
                fit = [found for found in beginnings if not is_over(found)]
                fit = [found for found in fit if not within or minute <= found.last.minute + within]
                if latest >= 0 and minute >= latest:
                    fit = []
                self.count -= len(beginnings) - len(fit)
                if fit:
                    held[binding] = fit
                else:
                    del held[binding]
            if not held:
                del self.held[key]


def settled(chain: Sequence[Link]) -> list[frozenset[int]]:
    """Return, for each link, the letters that are settled before it."""
    found, known = [], frozenset[int]()
    for link in chain:
        found.append(known)
        told = [frozenset(slots_in(happening)) for happening in link.happenings]
        known |= frozenset.intersection(*told) if told else frozenset()
    return found


def is_hurried(chain: Sequence[Link], at: int) -> bool:
    """Whether a later beginning may do where an earlier one of the same people does not."""
    link = chain[at]
    before = any(one.after for earlier in chain[:at] for one in earlier.absences)
    between = any(not one.ever and not one.after for one in link.absences)
    return bool(link.within) or before or between or isinstance(link.happenings[0], AnyMoment)
