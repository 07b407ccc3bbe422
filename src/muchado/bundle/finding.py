"""Which roles conditions can find, mirroring how rules are joined: from what is there, never from what is not."""

from __future__ import annotations

from typing import TYPE_CHECKING

from muchado.bundle.circles import in_order
from muchado.bundle.model import (
    OWNER,
    About,
    Claim,
    Compare,
    Due,
    Fresh,
    From,
    Here,
    Holds,
    LivesAt,
    NextTo,
    Num,
    OfKind,
    OnDuty,
    Slot,
    ThingHere,
    ThingIn,
    Value,
    WouldLook,
)
from muchado.bundle.searches import rests_on
from muchado.bundle.slots import slots_in

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Sequence

    from muchado.bundle.model import Condition, Phrase, Quality


class Finder:
    """Knows which roles a condition finds. `phrases`: what the phrases of a number find, by argument."""

    def __init__(self, qualities: Sequence[Quality], kinds: Sequence[str]) -> None:
        self._qualities = qualities
        self._kinds = kinds
        self.phrases: dict[int, frozenset[int]] = {}

    def learn(self, phrases: Iterable[Phrase], arity: Callable[[int], int]) -> None:
        """Learn what phrases find; none may rest on itself. `arity`: how many roles a relation has."""
        known = {phrase.relation: phrase for phrase in phrases}
        order, _ = in_order(rests_on(known.values()))
        for relation in order:
            own = set(range(arity(relation)))
            for conditions in known[relation].alternatives:
                own &= self.found(conditions, {0})
            self.phrases[relation] = frozenset(own)

    def found(self, conditions: Iterable[Condition], given: Iterable[int]) -> set[int]:
        """Give all roles that are known once the conditions have been searched, from those that are given."""
        known = set(given)
        waiting = list(conditions)
        while waiting:
            left = []
            for condition in waiting:
                new = self._finds(condition, known)
                if new is None:
                    left.append(condition)
                else:
                    known |= new
            if len(left) == len(waiting):
                break
            waiting = left
        return known

    def _finds(self, condition: Condition, known: set[int]) -> set[int] | None:
        """Give what a condition finds; None if it cannot find anything yet."""
        match condition:
            case Here(person, False) | OnDuty(person, False):
                return {*slots_in(person)}
            case NextTo(place) | Due(place):
                return {*slots_in(place)}
            case Fresh(term, _) | OfKind(term, _) | ThingHere(term):
                return {*slots_in(term)}
            case LivesAt(one, place) | ThingIn(one, place):
                return {*slots_in(one), *slots_in(place)}
            case WouldLook(person, place) if {*slots_in(person)} <= known:
                return {*slots_in(place)}
            case About(claim, person, False) if {*slots_in(claim)} <= known:
                return {*slots_in(person)}
            case From(Claim() as claim, _, teller, False):
                return {*slots_in(claim), *slots_in(teller)}
            case From(claim, _, teller, False) if {*slots_in(claim)} <= known:
                return {*slots_in(teller)}
            case Holds(Claim() as claim, negated=False):
                return self._claimed(claim)
            case Compare():
                return self._compared(condition, known)
            case _:
                return None

    def _claimed(self, claim: Claim) -> set[int] | None:
        if self._kinds[claim.relation] != "phrase" or claim.args[0] != OWNER:
            return {*slots_in(claim)}
        arguments = self.phrases.get(claim.relation, frozenset())
        return {slot for i in arguments for slot in slots_in(claim.args[i])} or None

    def _compared(self, condition: Compare, known: set[int]) -> set[int] | None:
        """Give the target of a feeling that must be otherwise than usual: strangers fail the test."""
        sides = (
            (condition.left, condition.right, condition.test in {">=", ">"}),
            (condition.right, condition.left, condition.test in {"<=", "<"}),
        )
        for value, bound, upward in sides:
            if (upward or isinstance(bound, Num)) and isinstance(value, Value) and isinstance(value.target, Slot):
                fits = not self.holds_as_usual(value, condition.test, bound, upward=upward)
                if value.target.at not in known and {*slots_in(bound)} <= known and fits:
                    return {value.target.at}
        return None

    def holds_as_usual(self, value: Value, test: str, bound: object, *, upward: bool) -> bool:
        """Say whether a feeling at its usual level passes a test against a number, from above or from below."""
        usual = self._qualities[value.quality].usual
        if not isinstance(bound, Num):
            return False
        return (usual > bound.value if upward else usual < bound.value) or (usual == bound.value and "=" in test)
