"""Chains of happenings searched in a record: the first place where every step finds its match, in order."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from muchado.bundle.model import Claim, Same, Together
from muchado.bundle.slots import slots_in
from muchado.bundle.stories import (
    Absence,
    AimSet,
    Done,
    Happening,
    IsHeld,
    IsSo,
    Learned,
    Link,
    Met,
    Reply,
    State,
    StoryTest,
)
from muchado.find.record import Occurrence, Span
from muchado.find.unify import Binding, Unifier
from muchado.kernel.events import Prop, number, relation

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from muchado.bundle.model import Term
    from muchado.find.record import Record

FAIRLY = 30
"""How sure of the contrary one must have been for a change of mind to be astonishing."""

LATEST = 1 << 60
"""A minute that never comes."""

_HAPPENS = ("act", "deed")
_START = Occurrence(-1, 0, -1, ())


class Found(NamedTuple):
    """Where a chain was found: its last step, and whom its letters stand for."""

    last: Occurrence
    binding: Binding


class Search:
    """Looks for the chains of one test in one record."""

    def __init__(self, record: Record, test: StoryTest) -> None:
        self._record = record
        self._unifier = Unifier(test.roles, record.bundle.relations, test.bounds)
        self._open: Binding = (None,) * len(test.roles)

    def first(self, chain: Sequence[Link], that: Found | None = None) -> Found | None:
        """Return the first place where the chain is found, given what came before; None if it is nowhere."""
        start = that or Found(_START, self._open)
        return self._from(chain, start, set())

    def wanted(self, link: Link, that: Found | None) -> Prop | None:
        """Return what a link asks somebody to do, given what came before; None if it is no act, or not told by whom."""
        binding = that.binding if that else self._open
        match link.happenings[0]:
            case Done(claim) if all(binding[slot] is not None for slot in slots_in(claim)):
                return self._prop(claim, binding)
            case _:
                return None

    def _from(self, chain: Sequence[Link], that: Found, lost: set[tuple[int, int, Binding]]) -> Found | None:
        """Search depth first; what has been tried in vain from the same place is not tried again."""
        if not chain:
            return that
        key = (len(chain), that.last.order, that.binding)
        if key in lost:
            return None
        for found in self._matches(chain[0], that):
            end = self._from(chain[1:], found, lost)
            if end is not None:
                return end
        lost.add(key)
        return None

    def _matches(self, step: Link, that: Found) -> Iterator[Found]:
        for one, happening in self._all(step.happenings, _span(step, that.last), that.last):
            if step.follows and one.order == that.last.order:
                continue
            for binding in self._fits(happening, one, that.binding):
                found = Found(one, binding)
                if self._holds(step, found, that.last):
                    yield found

    def _holds(self, step: Link, found: Found, that: Occurrence) -> bool:
        return (
            all((found.last.answer == reply.answer) != reply.negated for reply in step.replies)
            and all(self._is(state, found) for state in step.states)
            and not any(self._was(absence, found, that) for absence in step.absences)
        )

    # ------------------------------------------------------------------ happenings

    def _all(
        self, happenings: Sequence[Happening], span: Span, that: Occurrence
    ) -> Iterable[tuple[Occurrence, Happening]]:
        """Return what may be one of the happenings, in order, each with which it may be."""
        found = [(one, happening) for happening in happenings for one in self._candidates(happening, span, that)]
        return found if len(happenings) == 1 else sorted(found, key=lambda pair: pair[0].order)

    def _candidates(self, happening: Happening, span: Span, that: Occurrence) -> Iterable[Occurrence]:
        record = self._record
        match happening:
            case Done(claim):
                return record.occurrences("done", claim.relation, span)
            case Learned(_, Claim(about)):
                return record.occurrences("learned", about, span)
            case Learned():
                every = (record.occurrences("learned", about, span) for about in range(len(record.bundle.relations)))
                return sorted((one for some in every for one in some), key=lambda one: one.order)
            case AimSet(aim):
                return record.occurrences("aim", aim.relation, span)
            case Met(_, _, found):
                return record.occurrences("met" if found else "missed", 0, span)
            case Reply():
                return (that,)

    def _fits(self, happening: Happening, one: Occurrence, binding: Binding) -> Iterator[Binding]:
        unifier = self._unifier
        match happening:
            case Done(claim):
                yield from unifier.fit(claim, one.prop, binding)
            case Learned(person, claim):
                if self._is_learned(happening, one):
                    for filled in unifier.fit_all((person, claim), (one.person, one.prop), binding):
                        teller = happening.teller
                        yield from (filled,) if teller is None else unifier.fit(teller, one.teller, filled)
            case AimSet(aim, on):
                if (one.after > 0) == on:
                    yield from unifier.fit(aim, one.prop, binding)
            case Met(person, other):
                yield from unifier.fit_all((person, other), (one.person, one.prop[0]), binding)
            case Reply(answer, negated):
                if (one.answer == answer) != negated:
                    yield binding

    def _is_learned(self, learned: Learned, one: Occurrence) -> bool:
        """Whether a change of belief crosses the bar; an act learned of anew does not change how sure one is."""
        before, after = (-one.before, -one.after) if learned.denied else (one.before, one.after)
        anew = before == after and self._record.bundle.relations[relation(one.prop)].kind in _HAPPENS
        return after >= learned.least and (before <= -FAIRLY if learned.turned else before < learned.least or anew)

    # ------------------------------------------------------------------ how things stand

    def _is(self, state: State, at: Found) -> bool:
        match state:
            case IsSo(claim, negated):
                return any(self._record.is_so(prop, at.last) for prop in self._props(claim, at.binding)) != negated
            case IsHeld(person, claim, least, denied, negated):
                who = number(self._prop(person, at.binding), 0)
                found = (self._record.sure(who, prop, at.last) for prop in self._props(claim, at.binding))
                return any((-sure if denied else sure) >= least for sure in found) != negated
            case Same(one, other, negated):
                return (self._prop(one, at.binding) == self._prop(other, at.binding)) != negated
            case Together(one, other, place, negated=negated):
                places = {self._record.place(number(self._prop(who, at.binding), 0), at.last) for who in (one, other)}
                wanted = places if place is None else {number(self._prop(place, at.binding), 0)}
                return (len(places) == 1 and -1 not in places and places == wanted) != negated

    def _props(self, term: Term, binding: Binding) -> Iterator[Prop]:
        """What a claim stands for: with a number that is not told, whatever it was of which anybody ever had it."""
        inner = term
        while isinstance(inner, Claim) and isinstance(inner.args[-1], Claim):
            inner = inner.args[-1]
        if not isinstance(inner, Claim) or all(binding[slot] is not None for slot in slots_in(inner)):
            yield self._prop(term, binding)
            return
        for prop in self._record.spoken_of(inner.relation):
            for filled in self._unifier.fit(inner, prop, binding):
                yield self._prop(term, filled)

    def _prop(self, term: Term, binding: Binding) -> Prop:
        value = self._unifier.value(term, binding)
        return value if isinstance(value, tuple) else (value,)

    def _was(self, absence: Absence, found: Found, that: Occurrence) -> bool:
        """Whether what should not have happened did: by then, or between that and this."""
        span = Span(0 if absence.ever else that.minute, found.last.minute)
        return any(
            one.order not in (found.last.order, that.order)
            and any(True for _ in self._fits(happening, one, found.binding))
            for one, happening in self._all(absence.happenings, span, that)
        )


def horizon(given: Sequence[Link], claim: Sequence[Link]) -> int | None:
    """Return the minute from which on nothing that happens can matter to a test; None if all may."""
    before = _end(given, None)
    end = _end(claim, before)
    if not given or end is None:
        return end
    return None if before is None else max(before, end)


def _end(chain: Sequence[Link], that: int | None) -> int | None:
    """Return the minute before which all steps come, if they must; a step that follows speaks for the one before."""
    ends: list[int | None] = []
    for step in chain:
        bounds = [step.latest] if step.latest >= 0 else []
        if that is not None and isinstance(step.happenings[0], Reply):
            bounds.append(that)
        elif that is not None and step.follows and step.within:
            bounds.append(that + step.within)
        that = min(bounds, default=None)
        ends = [*(ends[:-1] if step.follows else ends), that]
    return None if None in ends else max((end for end in ends if end is not None), default=None)


def _span(step: Link, that: Occurrence) -> Span:
    """Return the minutes in which a step may come about. What happens in one minute happens side by side."""
    first = max(step.earliest, that.minute if step.follows else 0)
    ends = [step.latest - 1] if step.latest >= 0 else []
    if step.within:
        ends.append(that.minute + step.within)
    return Span(first, min(ends, default=LATEST))
