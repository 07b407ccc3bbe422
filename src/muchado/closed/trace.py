"""What is noted of somebody, in the order of time: what reached them, and what they were like and did."""

from __future__ import annotations

from enum import IntEnum
from typing import NamedTuple

NEVER = 1 << 60


class Phase(IntEnum):
    """The parts of a minute, in their order.

    `BEFORE`: what stands when it begins, and what somebody makes of all that came before. `MEANWHILE`: what others do
    with somebody or beside them, and what somebody chooses. `AFTER`: what has come of it.
    """

    BEFORE = 0
    MEANWHILE = 1
    AFTER = 2


class Entry(NamedTuple):
    """Something noted: when (see `tick`), what sort of thing, and the thing."""

    tick: int
    kind: str
    what: object

    @property
    def minute(self) -> int:
        """The minute of it."""
        return minute_of(self.tick)


def tick(minute: int, phase: Phase = Phase.BEFORE) -> int:
    """A part of a minute as a number: later ones are larger."""
    return minute * len(Phase) + phase


def minute_of(tick: int) -> int:
    """The minute in which a tick is."""
    return tick // len(Phase)


class Trace:
    """What somebody was in reach of, or was like. Only what changes is noted."""

    def __init__(self) -> None:
        self.entries: list[Entry] = []
        self._latest: dict[str, object] = {}

    def note(self, now: int, kind: str, what: object) -> None:
        """Something that happens."""
        self.entries.append(Entry(now, kind, what))

    def state(self, now: int, kind: str, what: object) -> None:
        """Something that lasts."""
        if self._latest.get(kind) != what:
            self._latest[kind] = what
            self.note(now, kind, what)

    def parts_from(self, other: Trace) -> int:
        """The first tick at which two traces differ, `NEVER` if they do not."""
        return Abreast().parts(self.entries, other.entries, NEVER)

    def before(self, until: int) -> list[Entry]:
        """All that was noted before a tick."""
        return [entry for entry in self.entries if entry.tick < until]


class Abreast:
    """Two rows of entries gone through side by side, on and on; `at` is how far."""

    def __init__(self) -> None:
        self.at = 0

    def parts(self, mine: list[Entry], yours: list[Entry], last: int) -> int:
        """Go on up to a tick; the tick at which they differ, `NEVER` if they do not. Nothing earlier must come."""
        while True:
            pair = [
                rows[self.at] if self.at < len(rows) and rows[self.at].tick <= last else None for rows in (mine, yours)
            ]
            there = [entry[0] for entry in pair if entry is not None]
            if not there:
                return NEVER
            if pair[0] != pair[1]:
                return min(there)
            self.at += 1


class Life:
    """One person's run: what reached them, and what they were like and did."""

    def __init__(self) -> None:
        self.reached = Trace()
        self.lived = Trace()
