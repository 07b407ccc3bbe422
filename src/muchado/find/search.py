"""Chains of happenings searched in a record: the first place where every step finds its match, in order."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from muchado.bundle.model import SPOT_KINDS, Claim, Same, Together
from muchado.bundle.model.questions.amounts import TESTS
from muchado.bundle.slots import slots_in
from muchado.bundle.stories import (
    Absence,
    AimSet,
    AnyMoment,
    Done,
    Happening,
    IsFelt,
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

ON_RECORD = frozenset({"status", "in", "aim", *SPOT_KINDS})
"""Kinds of relation that are so or not so in the world's own record."""

_HAPPENS = ("act", "deed")
_START = Occurrence(-1, 0, -1, ())


class Found(NamedTuple):
    """Where a chain was found: its last step, and whom its letters stand for.

    `reached`: the latest minute of its steps so far. `trail`: what its steps are.
    """

    last: Occurrence
    binding: Binding
    reached: int = 0
    trail: tuple[Occurrence, ...] = ()


class Search:
    """Looks for the chains of one test in one record."""

    def __init__(self, record: Record, test: StoryTest) -> None:
        self._record = record
        self._unifier = Unifier(test.roles, record.bundle.relations, test.bounds)
        self._open: Binding = (None,) * len(test.roles)

    def first(self, chain: Sequence[Link], that: Found | None = None) -> Found | None:
        """Return the first place where the chain is found, given what came before; None if it is nowhere."""
        return self._from(chain, that or self.start(), set())

    def wanted(self, link: Link, that: Found | None) -> Prop | None:
        """Return what a link asks somebody to do, given what came before; None if it is no act, or not told by whom."""
        binding = that.binding if that else self._open
        match link.happenings[0]:
            case Done(claim) if all(binding[slot] is not None for slot in slots_in(claim)):
                return self._prop(claim, binding)
            case _:
                return None

    def _from(self, chain: Sequence[Link], that: Found, lost: set[tuple[int, int, int, Binding]]) -> Found | None:
        """Search depth first; what has been tried in vain from the same place is not tried again."""
        if not chain:
            return that
        key = (len(chain), that.last.order, that.reached, that.binding)
        if key in lost:
            return None
        for found in self.matches(chain[0], that):
            end = self._from(chain[1:], found, lost)
            if end is not None:
                return end
        lost.add(key)
        return None

    def matches(self, step: Link, that: Found) -> Iterator[Found]:
        """Yield each way to go on with a step, given what came before."""
        for one, happening in self._all(step.happenings, span_of(step, that), that.last):
            yield from self.fitting(step, happening, one, that)

    def fitting(self, step: Link, happening: Happening, one: Occurrence, that: Found) -> Iterator[Found]:
        """Yield each way in which something that happened, in the step's time, is the step."""
        if step.follows and one.order == that.last.order:
            return
        for binding in self._fits(happening, one, that.binding):
            found = Found(one, binding, max(that.reached, one.minute), (*that.trail, one))
            if self._holds(step, found, that.last):
                yield found

    def _holds(self, step: Link, found: Found, that: Occurrence) -> bool:
        return not (step.replies or step.states or step.absences) or (
            all((found.last.answer == reply.answer) != reply.negated for reply in step.replies)
            and all(self.holds(state, found) for state in step.states)
            and not any(self._was(absence, found, that) for absence in step.absences)
        )

    def start(self) -> Found:
        """Return what is given where nothing has come before."""
        return Found(_START, self._open)

    def is_lettered(self, slot: int) -> bool:
        """Whether a slot has to be settled: all but numbers without a letter."""
        return self._unifier.is_lettered(slot)

    def has_been(self, absence: Absence, at: Found) -> bool:
        """Whether something has happened by a moment that was not to have."""
        return self._was(absence, at, at.last)

    def broken(self, step: Link, found: Found) -> bool:
        """Whether something has happened by now that was not to happen after a step."""
        return any(self._was(absence, found, found.last) for absence in step.absences if absence.after)

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
            case AnyMoment():
                return record.occurrences("moment", 0, span)

    def _fits(self, happening: Happening, one: Occurrence, binding: Binding) -> Iterator[Binding]:
        unifier = self._unifier
        match happening:
            case Done(claim):
                yield from unifier.fit_claim(claim, one.prop, binding)
            case Learned(person, claim):
                if self._is_learned(happening, one):
                    for filled in unifier.fit_all((person, claim), (one.person, one.prop), binding):
                        teller = happening.teller
                        yield from (filled,) if teller is None else unifier.fit(teller, one.teller, filled)
            case AimSet(aim, on):
                if (one.after > 0) == on:
                    yield from unifier.fit_claim(aim, one.prop, binding)
            case Met(person, other):
                yield from unifier.fit_all((person, other), (one.person, one.prop[0]), binding)
            case Reply(answer, negated):
                if (one.answer == answer) != negated:
                    yield binding
            case AnyMoment():
                yield binding

    def _is_learned(self, learned: Learned, one: Occurrence) -> bool:
        """Whether a change of belief crosses the bar; an act learned of anew does not change how sure one is."""
        before, after = (-one.before, -one.after) if learned.denied else (one.before, one.after)
        anew = before == after and self._record.bundle.relations[relation(one.prop)].kind in _HAPPENS
        return after >= learned.least and (before <= -FAIRLY if learned.turned else before < learned.least or anew)

    # ------------------------------------------------------------------ how things stand

    def holds(self, state: State, at: Found) -> bool:
        """Whether things stand so, when something happened and before that changed them."""
        match state:
            case IsSo(claim, negated):
                return any(self._record.is_so(prop, at.last) for prop in self._props(claim, at.binding)) != negated
            case IsHeld(_, claim, least, denied, negated, true):
                props = self._props(claim, at.binding)
                if true is not None:
                    props = (prop for prop in props if self._true(prop, at) is (true != denied))
                found = (self._sure(state, prop, at) for prop in props)
                return any(sure >= least for sure in found) != negated
            case IsFelt(test=test, limit=limit, negated=negated):
                return TESTS[test](self.felt(state, at), limit) != negated
            case Same(one, other, negated):
                return (self._prop(one, at.binding) == self._prop(other, at.binding)) != negated
            case Together(one, other, place, negated=negated):
                places = {self._record.place(number(self._prop(who, at.binding), 0), at.last) for who in (one, other)}
                wanted = places if place is None else {number(self._prop(place, at.binding), 0)}
                return (len(places) == 1 and -1 not in places and places == wanted) != negated

    def felt(self, state: IsFelt, at: Found) -> int:
        """How strong the feeling is that a state asks about."""
        people = (state.person, state.target)
        who, whom = (-1 if one is None else number(self._prop(one, at.binding), 0) for one in people)
        return self._record.level(who, state.quality, whom, at.last)

    def surest(self, state: IsHeld, at: Found) -> int:
        """How sure somebody is of what a state asks about, of all that it may be."""
        return max((self._sure(state, prop, at) for prop in self._props(state.claim, at.binding)), default=0)

    def _sure(self, state: IsHeld, prop: Prop, at: Found) -> int:
        sure = self._record.sure(number(self._prop(state.person, at.binding), 0), prop, at.last)
        return -sure if state.denied else sure

    def _true(self, prop: Prop, at: Found) -> bool | None:
        """Whether something is so, an act or deed, whether it has been done; None where there is no fact of it."""
        kind = self._record.bundle.relations[relation(prop)].kind
        if kind in _HAPPENS:
            done = self._record.occurrences("done", relation(prop), Span(0, at.last.minute))
            return any(one.prop == prop and one.order < at.last.order for one in done)
        return self._record.is_so(prop, at.last) if kind in ON_RECORD else None

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
        """Whether what should not have happened did: by then, or between that and this; or does, later on."""
        span = Span(0 if absence.ever else that.minute, found.last.minute)
        if absence.after:
            span = Span(found.last.minute, found.last.minute + absence.within if absence.within else LATEST)
        return any(
            one.order not in (found.last.order, that.order)
            and not (absence.after and one.order < found.last.order)
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
        later = [absence for absence in step.absences if absence.after]
        if later and that is not None:
            that = None if any(not one.within for one in later) else that + max(one.within for one in later) + 1
        ends = [*(ends[:-1] if step.follows else ends), that]
    return None if None in ends else max((end for end in ends if end is not None), default=None)


def span_of(step: Link, that: Found) -> Span:
    """Return the minutes in which a step may come about. What happens in one minute happens side by side."""
    first = max(step.earliest, that.last.minute if step.follows else 0)
    if isinstance(step.happenings[0], AnyMoment):
        first = max(first, that.reached)
    ends = [step.latest - 1] if step.latest >= 0 else []
    if step.within:
        ends.append(that.last.minute + step.within)
    return Span(first, min(ends, default=LATEST))
