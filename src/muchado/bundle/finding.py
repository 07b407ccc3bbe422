"""Which roles conditions can find: what their questions find, one after the other."""

from __future__ import annotations

from typing import TYPE_CHECKING

from muchado.bundle.circles import in_order
from muchado.bundle.model import Nobody
from muchado.bundle.model.questions.finds import way
from muchado.bundle.records import NamedTuple
from muchado.bundle.searches import rests_on
from muchado.bundle.slots import slots_in

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Mapping, Sequence

    from muchado.bundle.model import Condition, Phrase, Quality, Term


class Finder:
    """Knows which roles conditions find. `phrases`: which arguments the phrase of a relation finds, from 0."""

    def __init__(self, qualities: Sequence[Quality]) -> None:
        self.qualities = qualities
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
        slots = set(given)
        known = KnownSlots(slots, self.qualities, self.phrases)
        waiting = [condition for condition in conditions if not isinstance(condition, Nobody)]
        while waiting:
            ways = [(question, way(question, known)) for question in waiting]
            left = [question for question, found in ways if found is None]
            for _, found in ways:
                if found is not None:
                    slots.update(slots_in(found.terms))
            if len(left) == len(waiting):
                break
            waiting = left
        return slots


class KnownSlots(NamedTuple):
    """The roles that are known by now, for `way`."""

    slots: set[int]
    qualities: Sequence[Quality]
    phrases: Mapping[int, frozenset[int]]

    def is_bound(self, term: Term) -> bool:
        """Whether every role in a term is known."""
        return all(slot in self.slots for slot in slots_in(term))

    def is_key(self, term: Term) -> bool:
        """Whether beliefs can be looked up by a term; it makes no difference to what can be found."""
        return self.is_bound(term)

    def found_by_phrase(self, relation: int) -> frozenset[int]:
        """Which arguments a phrase of one's own finds."""
        return self.phrases.get(relation, frozenset())
