"""What somebody is wrong in who does something because of it."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterator
from functools import cached_property

from muchado.bundle.degrees import THINKS
from muchado.bundle.model import OpeningBelief, OpeningStatus
from muchado.bundle.rulebook import SETTLED
from muchado.bundle.slots import prop_of
from muchado.kernel.events import Choice, Event, Prop
from muchado.plan.reads import Reads
from muchado.record.chronicle import Chronicle
from muchado.tell.plan.annals import Annals

HEAVIEST = 3
"""Of the reasons for an act, so many are looked into."""


class Mistakes:
    """Finds acts that rest on what is not so."""

    def __init__(self, chronicle: Chronicle, annals: Annals) -> None:
        self._chronicle, self._annals = chronicle, annals
        self._reads = Reads(chronicle.bundle)

    def behind(self, event: Event) -> Prop:
        """Return what the one who does something thinks, because of which they do it, and which is not so; or ()."""
        for choice in self._chronicle.choices.get(event.id, ()):
            if choice.person == event.by and not choice.answer:
                return self.of(choice)
        return ()

    def of(self, choice: Choice) -> Prop:
        """Return what somebody thinks that is not so, because of which they chose; what weighed most, or ()."""
        mistaken = (prop for prop in self.grounds(choice) if self.is_mistaken(choice.person, prop, choice.minute))
        return next(mistaken, ())

    def grounds(self, choice: Choice) -> Iterator[Prop]:
        """What weighed most in a choice, of what people can hold of others and of the world."""
        for part in sorted(choice.parts, key=lambda part: -part.amount)[:HEAVIEST]:
            if part.amount > 0 and part.use.kind not in SETTLED:
                for kind, prop in self._reads.asked(choice.person, part.use.kind, part.use.rule, part.use.binding):
                    if kind == "belief":
                        yield prop

    def is_mistaken(self, person: int, prop: Prop, minute: int) -> bool:
        """Whether somebody thinks a thing, before a minute, that is not so then."""
        return self.sure(person, prop, minute) >= THINKS and self._annals.is_so(prop, minute - 1) is False

    def sure(self, person: int, prop: Prop, minute: int) -> int:
        """How sure somebody was of something before a minute."""
        held = self._held.get((person, prop), ())
        at = bisect_left(held, minute, key=lambda entry: entry[0])
        return held[at - 1][1] if at else self._opening.get((person, prop), self._opening.get((-1, prop), 0))

    @cached_property
    def _held(self) -> dict[tuple[int, Prop], list[tuple[int, int]]]:
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
