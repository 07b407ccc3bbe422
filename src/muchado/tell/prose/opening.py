"""How a story begins: what is so for somebody when the curtain rises, as they see it."""

from __future__ import annotations

from collections.abc import Iterator

from muchado.bundle.degrees import CERTAIN
from muchado.bundle.model import Compare, Num, OpeningBelief, OpeningStatus, OpeningValue, Slot, Value
from muchado.bundle.slots import prop_of
from muchado.kernel.events import Prop
from muchado.tell.english.clauses import Clause
from muchado.tell.plan.knowing import Knowing
from muchado.tell.prose.pen import Pen
from muchado.tell.prose.phrasebook import FRAMES, frame
from muchado.tell.reasons import certainty

MOST = 3
"""Of each sort, so many things are told at the start."""


class Openings:
    """Writes the state of things at the start."""

    def __init__(self, pen: Pen, knowing: Knowing) -> None:
        self._pen, self._knowing, self._bundle = pen, knowing, knowing.bundle
        self._told: set[Prop] = set()

    def write(self, person: int) -> None:
        """Write what is so for somebody at the start."""
        english = self._pen.english
        turned = {
            change.about
            for change in self._knowing.chronicle.changes
            if change.kind == "belief" and change.person == person
        }
        for prop in list(self._statuses(person, turned))[:MOST]:
            if prop not in self._told:
                self._told.add(prop)
                self._pen.write([english.claim(prop)])
        clauses = [english.claim(prop) for prop in self._phrases(person)][:MOST]
        for clause in clauses:
            self._pen.write([clause])
        for fact in [fact for fact in self._bundle.opening if isinstance(fact, OpeningBelief)]:
            if fact.person == person and abs(fact.sure) < CERTAIN:  # what one just knows goes without saying
                self._pen.write([self._belief(fact)])

    def _belief(self, fact: OpeningBelief) -> Clause:
        prop = prop_of(fact.claim)
        claim = self._pen.english.claim(prop, denied=fact.sure < 0)
        if self._bundle.relations[fact.claim.relation].kind in {"act", "deed"} and prop[1] == fact.person:
            return claim
        return Clause(frame(FRAMES[certainty(fact.sure)][0]), (fact.person, claim))

    def _statuses(self, person: int, turned: set[Prop]) -> Iterator[Prop]:
        """The statuses that the person comes to see otherwise, their own with themselves first."""
        for fact in self._bundle.opening:
            if isinstance(fact, OpeningStatus):
                prop = prop_of(fact.claim)
                if prop in turned:
                    both_ways = self._bundle.relations[fact.claim.relation].both_ways
                    swapped = both_ways and prop[2:] == (person,)
                    yield (prop[0], prop[2], prop[1]) if swapped else prop

    def _phrases(self, person: int) -> Iterator[Prop]:
        """What the world's own phrases say of the person's strongest feelings."""
        facts = [fact for fact in self._bundle.opening if isinstance(fact, OpeningValue) and fact.person == person]
        told: set[int] = set()
        for fact in sorted(facts, key=lambda fact: -fact.amount):
            people = (person,) if fact.target < 0 else (person, fact.target)
            for phrase in self._bundle.phrases:
                fits = self._bundle.relations[phrase.relation].roles == ("person",) * len(people)
                if fits and self._says(phrase.alternatives, fact) and fact.target not in told:
                    told.add(fact.target)
                    yield (phrase.relation, *people)
                    break

    def _says(self, alternatives: object, fact: OpeningValue) -> bool:
        match alternatives:
            case ((Compare(Value(quality, target), ">=", Num(least)),),):
                about = isinstance(target, Slot) if fact.target >= 0 else target is None
                return quality == fact.quality and about and fact.amount >= least
        return False
