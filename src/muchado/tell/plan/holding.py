"""Whether what a thought hangs on was so, by the record."""

from __future__ import annotations

from collections.abc import Sequence

from muchado.bundle.model import Believes, Claim, Compare, Condition, Here, LivesAt, Num, OwnPhrase, Stands, Value
from muchado.bundle.model.questions.amounts import TESTS
from muchado.bundle.slots import prop_of, value_of
from muchado.kernel.events import Prop
from muchado.tell.plan.feelings import Feelings
from muchado.tell.plan.held import Held
from muchado.tell.plan.knowing import Knowing


class Holding:
    """Answers what `muchado.bundle.thoughts` allows a thought to ask."""

    def __init__(self, knowing: Knowing, feelings: Feelings) -> None:
        self._knowing, self._feelings = knowing, feelings
        self._held, self._bundle = Held(knowing.chronicle), knowing.bundle

    def all_so(self, conditions: Sequence[Condition], roles: Sequence[int], minute: int) -> bool:
        """Whether conditions are so of somebody, the first of the roles, after all that happened in a minute."""
        return all(self._is_so(one, roles, minute) for one in conditions)

    def _is_so(self, condition: Condition, roles: Sequence[int], minute: int) -> bool:
        one = roles[0]
        match condition:
            case Compare(Value(quality, target), test, Num(bound), negated):
                other = value_of(target, roles) if target is not None else -1
                amount = self._feelings.amount(one, quality, other if isinstance(other, int) else -1, minute)
                return amount is not None and TESTS[test](amount, bound) != negated
            case Believes(Claim() as claim, least, contrary, negated):
                sure = self._sure(one, prop_of(claim, roles), minute)
                return ((-sure if contrary else sure) >= least) != negated
            case OwnPhrase(Claim(relation, args), False, negated):
                phrase = self._bundle.phrases[self._bundle.relations[relation].number]
                inside = [value for value in (value_of(term, roles) for term in args) if isinstance(value, int)]
                ways = (self.all_so(way, inside, minute) for way in phrase.alternatives)
                return any(ways) != negated
            case Stands(place, contrary, negated):
                return ((self._knowing.place(one, minute) == value_of(place, roles)) != contrary) != negated
            case LivesAt(person, place, negated):
                home = self._bundle.people[int(str(value_of(person, roles)))].place
                return (home == value_of(place, roles)) != negated
            case Here(person, negated):
                return self._is_here(one, value_of(person, roles), minute) != negated
        return False

    def _sure(self, one: int, prop: Prop, minute: int) -> int:
        """How sure somebody is of a claim, said either way round where it is so both ways."""
        relation, *args = prop
        turned = (relation, *args[::-1]) if self._bundle.relations[int(str(relation))].both_ways else prop
        both = (self._held.sure(one, said, minute + 1) for said in (prop, turned))
        return max(both, key=abs)

    def _is_here(self, one: int, other: int | Prop, minute: int) -> bool:
        if not isinstance(other, int) or other < 0:
            return False
        return self._knowing.met(one, other, minute) >= self._knowing.since(one, minute) >= -1
