"""What a question can find, and how much there is to go through for it: the planner and the reader ask the same."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Protocol

from muchado.bundle.model.questions import Question, meaning_of
from muchado.bundle.model.questions.meaning import (
    ALL,
    FEW,
    LAST,
    MANY,
    ONE,
    SOME,
    Among,
    Given,
    Held,
    InPlace,
    Is,
    So,
    Weighed,
)
from muchado.bundle.model.terms import Amount, Claim, Const, DutyPull, Num, Slot, Term, Value
from muchado.bundle.model.vocabulary import KNOWS, Quality
from muchado.bundle.records import NamedTuple
from muchado.bundle.slots import slots_in


class Known(Protocol):
    """Which roles of a rule are known."""

    @property
    def qualities(self) -> Sequence[Quality]:
        """The traits, moods and feelings of the world."""

    def is_bound(self, term: Term) -> bool:
        """Whether every role in a term is known."""

    def is_key(self, term: Term) -> bool:
        """Whether a term is known and no claim: what one holds can be looked up by it."""

    def found_by_phrase(self, relation: int) -> frozenset[int]:
        """Which arguments a phrase of one's own finds, by their place from 0; none if it finds nobody."""


class Route(NamedTuple):
    """A way to find something: how much there is to go through, and the terms that are known after it."""

    price: int
    terms: tuple[Term, ...]


def is_turned(question: Question) -> bool:
    """Whether a question asks for the contrary of its view.

    `negated` turns every view. `contrary` turns that of one's own matters, which are what they are; to hold that
    something is not so is a view of its own.
    """
    turned = getattr(question, "contrary", False) and not isinstance(
        meaning_of(question).view(question), Held | InPlace
    )
    return question.negated != turned


def way(question: Question, known: Known) -> Route | None:
    """Return the way to find free roles by it; None if there is none yet: what is not finds nobody."""
    if is_turned(question):
        return None
    match meaning_of(question).view(question):
        case Among(ask, term, price):
            return Route(price, (term,)) if all(known.is_bound(one) for one in terms_of(ask.given)) else None
        case Is() as view:
            return _looked_up(view, known)
        case So(_, term, every, price) if term is not None and every is not None:
            if every.sense != "fits" or not isinstance(term, Claim):
                return Route(price, (term,))
            found = known.found_by_phrase(term.relation)
            return Route(price, tuple(term.args[at] for at in sorted(found))) if found else None
        case Weighed() as view:
            return _felt(view, known)
        case Held() as view:
            return _held(view, known)
        case InPlace(people, place, _, contrary):
            terms = people if place is None else (*people, place)
            return None if contrary else Route(ONE if all(map(known.is_bound, people)) else ALL, terms)
    return None


def terms_of(given: tuple[Given, ...]) -> tuple[Term, ...]:
    """Return what there is of terms in what a sense is asked about."""
    return tuple(one for one in given if isinstance(one, Slot | Const | Claim))


def _looked_up(view: Is, known: Known) -> Route | None:
    if view.key is None or known.is_bound(view.key):
        return Route(ONE, (view.term,))
    if view.back is not None and known.is_bound(view.term):
        return Route(FEW, (view.key,))
    return None if view.every is None else Route(view.price, (view.key, view.term))


def _held(view: Held, known: Known) -> Route | None:
    rest = () if view.so is None else terms_of(view.so.given[1:])
    if view.so is not None and view.so.sense == "account":
        if known.is_bound(view.claim):
            return Route(ONE, rest)
        return Route(SOME, (view.claim, *rest)) if isinstance(view.claim, Claim) else None
    if not isinstance(view.claim, Claim):
        return None
    if view.claim.relation == KNOWS:  # whoever was there may know, of whatever was done there
        return Route(MANY if known.is_key(view.claim.args[0]) else ALL, (view.claim,))
    return Route(FEW if any(map(known.is_key, view.claim.args)) else SOME, (view.claim,))


# ---------------------------------------------------------------------- feelings

UNKNOWN = -(1 << 30)
"""Below anything that a feeling can be."""


def _felt(view: Weighed, known: Known) -> Route | None:
    found = feeling(view, known)
    target = None if found is None else found[0].target
    if found is None or target is None:
        return None
    value, against = found
    if isinstance(against, Num) or not _fits_strangers(view, value, _least(known.qualities, against), known.qualities):
        return Route(FEW, (target,))
    return Route(LAST, (target,))


def feeling(view: Weighed, known: Known) -> tuple[Value, Amount] | None:
    """Return the feeling whose table can be gone through, and what it is held against.

    That is an amount to be more than, or a number. None where the comparison is true of every stranger: strangers are
    not in the table.
    """
    sides = (
        (view.left, view.right, view.test in (">=", ">")),
        (view.right, view.left, view.test in ("<=", "<")),
    )
    for value, against, upward in sides:
        if not isinstance(value, Value) or not isinstance(value.target, Slot):
            continue
        if not upward and not isinstance(against, Num):
            continue
        if known.is_bound(value.target) or not all(known.is_bound(Slot(slot)) for slot in slots_in(against)):
            continue
        if isinstance(against, Num) and _fits_strangers(view, value, against.value, known.qualities, upward=upward):
            continue
        return value, against
    return None


def _fits_strangers(
    view: Weighed, value: Value, bar: int, qualities: Sequence[Quality], *, upward: bool = True
) -> bool:
    usual = qualities[value.quality].usual
    return (usual > bar if upward else usual < bar) or (usual == bar and "=" in view.test)


def _least(qualities: Sequence[Quality], amount: Amount) -> int:
    match amount:
        case Value(quality, _):
            return qualities[quality].low
        case DutyPull():
            return 0
        case _:
            return UNKNOWN
