"""How a story begins: what is so for somebody when the curtain rises, as they see it."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import groupby

from muchado.bundle.degrees import CERTAIN
from muchado.bundle.model import Claim, Compare, Num, OpeningBelief, OpeningStatus, OpeningValue, Slot, Value
from muchado.bundle.slots import prop_of
from muchado.kernel.events import Prop, relation
from muchado.tell.english.clauses import Clause
from muchado.tell.english.pieces import Ref
from muchado.tell.english.verbs import PAST
from muchado.tell.plan.knowing import Knowing
from muchado.tell.prose.pen import Pen
from muchado.tell.prose.phrasebook import FRAMES, frame
from muchado.tell.reasons import certainty

MOST = 3
"""Of each sort, so many things are told at the start, in one sentence."""

TOGETHER = 2
"""So many things that somebody takes to be so stand in one sentence."""


class Openings:
    """Writes the state of things at the start."""

    def __init__(self, pen: Pen, knowing: Knowing) -> None:
        self._pen, self._knowing, self._bundle = pen, knowing, knowing.bundle
        self._told: set[Prop] = set()
        self._held: set[tuple[Claim, bool]] = set()

    def write(self, person: int) -> None:
        """Write what is so for somebody at the start: how things stand, then what they take to be so."""
        turned = self._knowing.turned[person]
        stands = [prop for prop in self._statuses(person, turned) if prop not in self._told][:MOST]
        self._told.update(stands)
        self._told.update(filter(None, map(self._turned_round, stands)))
        phrases = list(self._phrases(person))[:MOST]
        self._told.update(phrases)
        props = [*stands, *phrases]
        own = [fact for fact in self._beliefs(person) if self._is_own_deed(person, fact)]
        english = self._pen.english
        clauses, deeds = [english.claim(prop) for prop in props], [self._claim(fact) for fact in own]
        for row in ([*clauses, *deeds],) if self._pen.voice.tense == PAST else (clauses, deeds):
            self._in_a_row(row)  # what was done stands in another tense than what is so now
        sure: dict[str, list[OpeningBelief]] = {}
        for fact in self._beliefs(person):
            held = fact.claim, fact.sure > 0
            is_told = fact.sure > 0 and prop_of(fact.claim) in self._told
            if fact not in own and held not in self._held and not is_told:
                self._held.add(held)
                sure.setdefault(FRAMES[certainty(fact.sure)][0], []).append(fact)
        for words, facts in sure.items():
            for at in range(0, len(facts), TOGETHER):
                first, *more = [self._claim(one) for one in facts[at : at + TOGETHER]]
                self._pen.series([Clause(frame(words), (person, first)), *more], "that ")

    def _in_a_row(self, clauses: list[Clause]) -> None:
        """Write what is so of one person in few sentences."""
        for alike, some in groupby(clauses, key=lambda clause: (clause.values[0], type(clause.frame.pieces[0]))):
            row = list(some)
            together = MOST if alike[1] is Ref else 1
            for at in range(0, len(row), together):
                self._pen.series(row[at : at + together])

    def _beliefs(self, person: int) -> list[OpeningBelief]:
        """What somebody is not quite sure of: what one just knows goes without saying."""
        facts = (fact for fact in self._bundle.opening if isinstance(fact, OpeningBelief))
        return [fact for fact in facts if fact.person == person and abs(fact.sure) < CERTAIN]

    def _is_own_deed(self, person: int, fact: OpeningBelief) -> bool:
        about = self._bundle.relations[fact.claim.relation]
        return about.kind in {"act", "deed"} and prop_of(fact.claim)[1] == person

    def _claim(self, fact: OpeningBelief) -> Clause:
        return self._pen.english.claim(prop_of(fact.claim), denied=fact.sure < 0)

    def _statuses(self, person: int, turned: set[Prop]) -> Iterator[Prop]:
        """The statuses in which the person comes to believe no longer, their own with themselves first."""
        for fact in self._bundle.opening:
            if isinstance(fact, OpeningStatus):
                prop = prop_of(fact.claim)
                if prop in turned:
                    yield (prop[2:] == (person,) and self._turned_round(prop)) or prop

    def _turned_round(self, prop: Prop) -> Prop:
        """The same said of the other, where a status holds both ways; () where it does not."""
        return (prop[0], prop[2], prop[1]) if self._bundle.relations[relation(prop)].both_ways else ()

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
        """Whether a phrase says of a feeling that it is strong: what is so of those who feel nothing says little."""
        match alternatives:
            case ((Compare(Value(quality, target), ">=", Num(least)),),):
                about = isinstance(target, Slot) if fact.target >= 0 else target is None
                return quality == fact.quality and about and fact.amount >= least > 0
        return False
