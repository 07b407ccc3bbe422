"""Who the letters of a test stand for: terms held against what is on record."""

from __future__ import annotations

from itertools import permutations
from typing import TYPE_CHECKING

from muchado.bundle.model import Claim, Const, Slot
from muchado.bundle.model.questions.amounts import TESTS

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from muchado.bundle.model import Relation, Role, Term
    from muchado.bundle.stories import Bound
    from muchado.kernel.events import Prop

Binding = tuple["int | Prop | None", ...]
"""What each letter stands for, None where it is open."""


def keeps(bound: Bound, value: int) -> bool:
    """Whether a number keeps to a bound."""
    return TESTS[bound.test](value, bound.limit)


class Unifier:
    """Holds terms against values. Letters for people stand for different people; `someone` alone may be anybody."""

    def __init__(self, roles: Sequence[Role], relations: Sequence[Relation], bounds: Sequence[Bound] = ()) -> None:
        self._roles = roles
        self._bounds = {bound.slot: bound for bound in bounds}
        self._relations = relations
        self._plain: dict[Claim, bool] = {}
        self._claims = [role.kind == "claim" for role in roles]
        self._people = [i for i, role in enumerate(roles) if role.kind == "person" and role.letter]

    def is_lettered(self, slot: int) -> bool:
        """Whether a slot has to be settled: all but numbers without a letter."""
        role = self._roles[slot]
        return role.kind != "number" or bool(role.letter)

    def fit_claim(self, claim: Claim, prop: Prop, binding: Binding) -> Iterable[Binding]:
        """Return each way to fill the open letters so that a claim is a proposition: at once where it is plain."""
        if claim not in self._plain:
            nested = any(isinstance(arg, Claim) for arg in claim.args)
            self._plain[claim] = not nested and not self._relations[claim.relation].both_ways
        if not self._plain[claim]:
            return self.fit(claim, prop, binding)
        if prop[0] != claim.relation:
            return ()
        filled: list[int | Prop | None] | None = None
        for term, value in zip(claim.args, prop[1:], strict=True):
            if isinstance(term, Const):
                if term.id != value:
                    return ()
                continue
            at = term[0]
            known = binding[at] if filled is None else filled[at]
            if known is None:
                if not isinstance(at, int) or not self._may_be(at, value, filled or binding):
                    return ()
                filled = filled or list(binding)
                filled[at] = value
            elif known != value:
                return ()
        return (binding if filled is None else tuple(filled),)

    def fit(self, term: Term, value: int | Prop, binding: Binding) -> Iterator[Binding]:
        """Yield each way to fill the open letters so that the term is the value."""
        match term:
            case Const(_, number):
                if number == value:
                    yield binding
            case Slot(at):
                yield from self._bind(at, value, binding)
            case Claim(relation, args):
                if isinstance(value, tuple) and value and value[0] == relation:
                    for arguments in self._orders(relation, value[1:]):
                        yield from self.fit_all(args, arguments, binding)

    def fit_all(self, terms: Sequence[Term], values: Sequence[int | Prop], binding: Binding) -> Iterator[Binding]:
        """Yield each way to fill the open letters so that the terms are the values, one by one."""
        if not terms:
            yield binding
            return
        for filled in self.fit(terms[0], values[0], binding):
            yield from self.fit_all(terms[1:], values[1:], filled)

    def value(self, term: Term, binding: Binding) -> int | Prop:
        """Return what a term stands for; all its letters must be known."""
        match term:
            case Const(_, number):
                return number
            case Slot(at):
                value = binding[at]
                if value is None:
                    raise ValueError(f"the letter in slot {at} stands for nobody yet")
                return value
            case Claim(relation, args):
                filled: Prop = (relation, *(self.value(arg, binding) for arg in args))
                return min((relation, *order) for order in self._orders(relation, filled[1:]))

    def _bind(self, at: int, value: int | Prop, binding: Binding) -> Iterator[Binding]:
        known = binding[at]
        if known is not None:
            if known == value:
                yield binding
            return
        if self._may_be(at, value, binding):
            yield (*binding[:at], value, *binding[at + 1 :])

    def _may_be(self, at: int, value: int | Prop, binding: Sequence[int | Prop | None]) -> bool:
        """Whether an open letter may stand for something, by what others stand for."""
        # Words that were not overheard are on record as an empty tuple: nobody knows what they were.
        if isinstance(value, tuple) != self._claims[at] or value == ():
            return False
        if at in self._bounds and not (isinstance(value, int) and keeps(self._bounds[at], value)):
            return False
        return at not in self._people or all(binding[other] != value for other in self._people)

    def _orders(self, relation: int, arguments: Prop) -> Iterator[Prop]:
        """Yield the arguments as they stand and, where the first two may be swapped, swapped."""
        yield arguments
        if self._relations[relation].both_ways:
            for first, second in [*permutations(arguments[:2])][1:]:
                yield (first, second, *arguments[2:])
