"""The common ground: what was perceived together, found by what there was to take from it."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import Any, NamedTuple

from muchado.kernel.events import Prop
from muchado.kernel.moments.witnessed import Claimed, Witnessed

Entry = tuple[Witnessed, Claimed]
"""An event, and one thing that there was to take from it."""


class Seal(NamedTuple):
    """A fingerprint being taken: of how many of the rows, and with what."""

    rows: int
    hasher: Any

    def copy(self) -> Seal:
        """The same, to be gone on with by itself."""
        return Seal(self.rows, self.hasher.copy())


class GroundIndex:
    """What was perceived together, by each claim and by who was spoken to."""

    __slots__ = ("claims", "talks")

    def __init__(self, rows: Iterable[Witnessed] = ()) -> None:
        self.claims: dict[Prop, list[Entry]] = {}
        self.talks: dict[int, list[Witnessed]] = {}
        for row in rows:
            self.add(row)

    def add(self, row: Witnessed) -> None:
        """Put in one more event."""
        for claim in row.claims:
            self.claims.setdefault(claim.prop, []).append((row, claim))
        if row.words:
            for person in (row.by, *row.to):
                self.talks.setdefault(person, []).append(row)

    def copy(self) -> GroundIndex:
        """The same, to be changed by itself."""
        made = GroundIndex()
        made.claims = {prop: entries.copy() for prop, entries in self.claims.items()}
        made.talks = {person: rows.copy() for person, rows in self.talks.items()}
        return made


class CommonGround:
    """Events that more than one can have perceived, in the order in which they happened."""

    __slots__ = ("index", "rows", "seal")

    def __init__(self) -> None:
        self.rows: list[Witnessed] = []
        self.index = GroundIndex()
        self.seal: Seal | None = None

    def add(self, row: Witnessed) -> None:
        """Keep one more event."""
        self.rows.append(row)
        self.index.add(row)

    def about(self, prop: Prop) -> Sequence[Entry]:
        """The events from which a claim could be taken, as they happened."""
        return self.index.claims.get(prop, ())

    def talks(self, person: int) -> Iterable[Witnessed]:
        """The events in which somebody spoke or was spoken to."""
        return self.index.talks.get(person, ())

    def forget(self, before: int) -> None:
        """Let go of what was before a minute: nobody remembers it."""
        if self.rows and self.rows[0].minute < before:
            self.rows = [row for row in self.rows if row.minute >= before]
            self.index = GroundIndex(self.rows)
            self.seal = None


NOTHING_SHARED = CommonGround()
"""Where nothing was perceived together."""


def index_of(ground: CommonGround) -> GroundIndex:
    """The index of what was perceived together."""
    return GroundIndex(ground.rows)
