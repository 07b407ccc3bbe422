"""Which roles of a rule are filled where: stated here once, for the reader of texts and for the check of bundles."""

from __future__ import annotations

from typing import TYPE_CHECKING

from muchado.bundle.model import (
    OWNER,
    Action,
    Claim,
    Condition,
    Nobody,
    OwnPhrase,
    Phrase,
    Plan,
    Reaction,
    Retelling,
    Slot,
    Sure,
    Want,
)
from muchado.bundle.records import NamedTuple
from muchado.bundle.slots import slots_in

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator, Sequence

Rule = Action | Want | Reaction | Plan | Phrase | Retelling


class Search(NamedTuple):
    """Conditions that have to find all roles that they and what is `used` speak of, from those that are `given`.

    `present`: of those that are given, the ones that are looked for among who is there.
    """

    part: str
    conditions: tuple[Condition, ...]
    given: frozenset[int]
    used: object = ()
    present: frozenset[int] = frozenset()

    def needed(self) -> tuple[int, ...]:
        """Give all roles that have to be found or given, in the order in which they are met."""
        return tuple(dict.fromkeys((*slots_in(self.conditions), *slots_in(self.used))))

    def sought(self, needed: Iterable[int]) -> set[int]:
        """Give, of the roles that are needed, those that are to be found, and those that are to be found missing."""
        return {*needed, *_denied(self.conditions)} - self.given | self.present


def searches(rule: Rule, arity: Callable[[int], int], parties: Callable[[Claim], Iterable[int]]) -> Iterator[Search]:
    """Give all that a rule searches for.

    `arity`: how many roles a relation has. `parties`: the roles that an act or deed finds by itself, being done to
    people who are there.
    """
    match rule:
        case Action():
            yield Search("needs", rule.needs, frozenset(range(arity(rule.relation))))
        case Phrase():
            own = frozenset(range(arity(rule.relation)))
            for at, conditions in enumerate(rule.alternatives):
                yield Search(f"alternatives[{at}]", conditions, own)
        case Want():
            present = frozenset[int]() if rule.answer else frozenset(parties(rule.claim))
            told = slots_in(rule.claim) if rule.answer else present
            yield Search("when", rule.when, frozenset((0, *told)), (rule.claim, rule.amount), present)
        case Reaction():
            yield Search("when", rule.when, frozenset((0, *slots_in(rule.trigger))), rule.effects)
        case Retelling():
            yield Search("when", rule.when, frozenset((0, *slots_in(rule.heard))), rule.told)
        case Plan():
            yield from _plan(rule, range(arity(rule.relation)))


def _plan(plan: Plan, own: Sequence[int]) -> Iterator[Search]:
    given = frozenset(own)
    for at, conditions in enumerate(plan.adopt):
        yield Search(f"adopt[{at}]", conditions, frozenset((0,)), tuple(Slot(slot) for slot in own))
    for part, alternatives in (("moot", plan.moot), ("done", plan.done)):
        for at, conditions in enumerate(alternatives):
            yield Search(f"{part}[{at}]", conditions, given)
    yield Search("worth", (), given, plan.worth)
    for at, step in enumerate(plan.steps):
        yield Search(f"steps[{at}]", step.when, given, step.claim)


def _denied(piece: object) -> Iterator[int]:
    """Give the roles that `Nobody` binds for itself."""
    if isinstance(piece, Nobody):
        yield piece.slot
    if isinstance(piece, Nobody) or piece.__class__ is tuple:
        for part in piece:
            yield from _denied(part)


def asked_of_oneself(piece: object) -> Iterator[Claim]:
    """Give the claims about its owner whose truth a piece of a rule asks for: what phrases may rest on."""
    if isinstance(piece, OwnPhrase | Sure):
        if isinstance(piece.claim, Claim) and piece.claim.args[0] == OWNER:
            yield piece.claim
    elif isinstance(piece, tuple):
        for part in piece:
            yield from asked_of_oneself(part)


def rests_on(phrases: Iterable[Phrase]) -> dict[int, list[int]]:
    """Give the phrases (by relation) that each phrase asks about its own owner."""
    asked = {phrase.relation: [*asked_of_oneself(phrase.alternatives)] for phrase in phrases}
    return {one: [claim.relation for claim in claims if claim.relation in asked] for one, claims in asked.items()}


def longest_rest(order: Iterable[int], uses: dict[int, list[int]]) -> dict[int, int]:
    """Give for each phrase how many in a row rest on one another there; `order` puts each after those it uses."""
    lengths: dict[int, int] = {}
    for one in order:
        lengths[one] = 1 + max((lengths[used] for used in uses[one] if used in lengths), default=0)
    return lengths
