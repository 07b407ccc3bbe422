"""When what nobody does comes about: at its times, and by chance. A pure function of the seed and the minute.

By chance it comes about `times` in `within` minutes, each minute as likely as another. One throw settles a stretch of
minutes in which it hardly comes twice: whether it comes there, and when.
"""

from __future__ import annotations

from collections.abc import Iterator
from heapq import heappop, heappush, heapreplace
from itertools import product
from zlib import crc32

from muchado.bundle.checked import Checked
from muchado.bundle.model import Action
from muchado.bundle.model.rules import Occurring
from muchado.bundle.model.terms import NOBODY
from muchado.bundle.records import NamedTuple
from muchado.bundle.sentences import tables
from muchado.kernel.chance import HAPPENS, draw, key_of_all
from muchado.kernel.common.calendar import NEVER
from muchado.kernel.events import Prop

FINE = 16
"""Into how many stretches the time is cut in which something comes about once on the average."""


class Prospect(NamedTuple):
    """One thing that may happen: the act, with all its roles filled, what says when, and the dice that are its own."""

    act: Prop
    action: Action
    occurs: Occurring
    dice: int


class Happenings:
    """All that may happen in a world without anybody doing it, in each of the ways in which its roles can be filled."""

    def __init__(self, bundle: Checked) -> None:
        self.prospects = tuple(_prospects(bundle))
        self._numbers = {prospect.act: at for at, prospect in enumerate(self.prospects)}
        self._end = bundle.end

    def __bool__(self) -> bool:
        """Whether anything may."""
        return bool(self.prospects)

    def number_of(self, act: Prop) -> int:
        """The number of something that may happen; -1 if it may not."""
        return self._numbers.get(act, -1)

    def after(self, at: int, seed: int, now: int) -> int:
        """The first minute after this one at which the prospect of a number is due, `NEVER` if there is none."""
        _, _, occurs, dice = self.prospects[at]
        bells = [minute for bell in occurs.bells if (minute := bell.after(now, self._end)) is not None]
        chance = _falls(occurs, dice, seed, now, self._end) if occurs.times else NEVER
        return min(chance, *bells, NEVER)


class Coming:
    """What is to come about next in a run with a seed: found once, and again when it is past. An index and no state."""

    def __init__(self, happenings: Happenings, seed: int) -> None:
        self._happenings = happenings
        self._seed = seed
        self._since = NEVER
        self._queue: list[tuple[int, int]] = []  # a heap of minutes and of what is due then, by its number

    def next_minute(self, now: int) -> int:
        """The first minute after this one at which something is due, `NEVER` if there is none."""
        if not self._happenings:
            return NEVER
        if now < self._since:
            self._queue = [(now, at) for at in range(len(self._happenings.prospects))]
        self._since = now
        while self._queue[0][0] <= now:
            at = self._queue[0][1]
            heapreplace(self._queue, (self._happenings.after(at, self._seed, now), at))
        return self._queue[0][0]

    def due(self, minute: int) -> list[Prop]:
        """What is due at a minute, in order."""
        if self.next_minute(minute - 1) != minute:
            return []
        due = []
        while self._queue and self._queue[0][0] == minute:
            due.append(heappop(self._queue))
        for one in due:
            heappush(self._queue, one)
        return [self._happenings.prospects[at].act for _, at in due]


def _prospects(bundle: Checked) -> Iterator[Prospect]:
    table = tables(bundle)
    for action in bundle.actions:
        if action.occurs is not None:
            kinds = bundle.relations[action.relation].roles[1:]
            for filled in product(*(range(len(table[kind])) for kind in kinds)):
                if len({*zip(kinds, filled, strict=True)}) == len(filled):  # nothing befalls two that are one
                    dice = key_of_all((crc32(action.name.encode()), *filled))
                    yield Prospect((action.relation, NOBODY, *filled), action, action.occurs, dice)


def _falls(occurs: Occurring, dice: int, seed: int, now: int, end: int) -> int:
    """The first minute after this one at which it comes about by chance."""
    times, within = occurs.times, occurs.within
    stretch = max(1, within // (times * FINE))
    for number in range((now + 1) // stretch, end // stretch + 1):
        lot = draw(seed, number, 0, HAPPENS, dice) % within
        minute = number * stretch + lot // times
        if lot < stretch * times and minute > now:
            return minute
    return NEVER
