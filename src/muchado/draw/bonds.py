"""What ties people at a time, and what has changed in it since another: feelings and statuses."""

from __future__ import annotations

from collections.abc import Iterator
from typing import NamedTuple

from muchado.draw.minds import Minds
from muchado.draw.springs import FELT
from muchado.kernel.events import Prop, relation
from muchado.record.chronicle import Chronicle

MOVED = 10
"""Points by which a feeling must have moved to count as changed."""


class Feeling(NamedTuple):
    """What one person feels toward another, in points, and what it was."""

    by: int
    toward: int
    quality: int
    points: int
    before: int

    @property
    def moved(self) -> int:
        """By how much it has changed, if that is worth a word."""
        by = self.points - self.before
        return by if abs(by) >= MOVED else 0

    @property
    def counts(self) -> int:
        """How much it matters: that it is strong, and more that it has changed."""
        return max(abs(self.points), abs(self.before)) + 2 * abs(self.moved)


class Tie(NamedTuple):
    """A status between two people: whether it is so, and whether it was."""

    prop: Prop
    is_so: bool
    was_so: bool


class Bonds(NamedTuple):
    """All that ties people."""

    feelings: list[Feeling]
    statuses: list[Tie]


def bonds(chronicle: Chronicle, minute: int, since: int, most: int) -> Bonds:
    """Return what ties people at a minute.

    Args:
        chronicle: the run.
        minute: when.
        since: the minute with which it is compared.
        most: feelings at most; those that matter least come first.

    """
    found = chronicle.once(_bonds, minute, since)
    return found._replace(feelings=found.feelings[-most:])


def _bonds(chronicle: Chronicle, minute: int, since: int) -> Bonds:
    (felt, before), (now, here) = chronicle.once(_stood, since), chronicle.once(_stood, minute)
    so = set(before)
    found: dict[tuple[int, int], Feeling] = {}
    for by, toward, quality in {**felt, **now}:
        key = (by, toward, quality)
        feeling = Feeling(by, toward, quality, now.get(key, 0), felt.get(key, 0))
        strong = max(abs(feeling.points), abs(feeling.before)) >= FELT
        if strong and ((by, toward) not in found or feeling.counts > found[by, toward].counts):
            found[by, toward] = feeling
    feelings = sorted(found.values(), key=lambda feeling: (feeling.counts, feeling))
    gone = sorted(so - set(here))
    ties = [Tie(prop, is_so=True, was_so=prop in so) for prop in here]
    return Bonds(feelings, [*ties, *(Tie(prop, is_so=False, was_so=True) for prop in gone)])


class _Onward:
    """The minds of a run, gone on with from where somebody last asked about them."""

    def __init__(self, chronicle: Chronicle) -> None:
        self._chronicle, self._minds, self._asked = chronicle, Minds(chronicle), chronicle.bundle.start - 1

    def at(self, minute: int) -> Minds:
        """Return them at a minute; what is asked in order is gone through once."""
        if minute < self._asked:
            self._minds = Minds(self._chronicle)
        self._asked = minute
        self._minds.advance(minute)
        return self._minds


def _stood(chronicle: Chronicle, minute: int) -> tuple[dict[tuple[int, int, int], int], list[Prop]]:
    """What everybody felt at a minute, and which statuses were so."""
    minds = chronicle.once(_Onward).at(minute)
    return _felt(chronicle, minds), list(_statuses(chronicle, minds))


def _felt(chronicle: Chronicle, minds: Minds) -> dict[tuple[int, int, int], int]:
    """Every feeling of anybody toward another, by whose, toward whom and which."""
    return {
        (by, toward, quality): points
        for quality, what in enumerate(chronicle.bundle.qualities)
        if what.kind == "feeling"
        for by in range(len(chronicle.bundle.people))
        for toward, points in minds.feelings(by, quality).items()
        if toward != by
    }


def _statuses(chronicle: Chronicle, minds: Minds) -> Iterator[Prop]:
    """The statuses between two people that are so, but for talk."""
    for prop in minds.statuses:
        roles = chronicle.bundle.relations[relation(prop)].roles
        if roles[:2] == ("person", "person") and relation(prop) not in minds.program.topics and minds.is_so(prop):
            yield prop
