"""How sure people were of things, at any minute, by the record."""

from __future__ import annotations

from bisect import bisect_left
from functools import cached_property

from muchado.bundle.model import OpeningBelief, OpeningStatus
from muchado.bundle.slots import prop_of
from muchado.kernel.events import Prop
from muchado.record.chronicle import Chronicle


class Held:
    """What people held to be so."""

    def __init__(self, chronicle: Chronicle) -> None:
        self._chronicle = chronicle

    def sure(self, person: int, prop: Prop, minute: int) -> int:
        """How sure somebody was of something before a minute."""
        held = self._changes.get((person, prop), ())
        at = bisect_left(held, minute, key=lambda entry: entry[0])
        return held[at - 1][1] if at else self._opening.get((person, prop), self._opening.get((-1, prop), 0))

    @cached_property
    def _changes(self) -> dict[tuple[int, Prop], list[tuple[int, int]]]:
        found: dict[tuple[int, Prop], list[tuple[int, int]]] = {}
        for change in self._chronicle.changes:
            if change.kind == "belief":
                found.setdefault((change.person, change.about), []).append((change.minute, change.after))
        return found

    @cached_property
    def _opening(self) -> dict[tuple[int, Prop], int]:
        """What people hold at the start, by person; what is public under -1."""
        found: dict[tuple[int, Prop], int] = {}
        relations = self._chronicle.bundle.relations
        for fact in self._chronicle.bundle.opening:
            if isinstance(fact, OpeningBelief):
                found[fact.person, prop_of(fact.claim)] = fact.sure
            elif isinstance(fact, OpeningStatus) and relations[fact.claim.relation].public:
                found[-1, prop_of(fact.claim)] = 100
        return found
