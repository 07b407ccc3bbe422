"""What a new text says otherwise about the start of a world, as changes to one that is being played."""

from __future__ import annotations

from typing import TYPE_CHECKING

from muchado.bundle.inputs import Believe, Fact, Mean
from muchado.bundle.model import OpeningAim, OpeningBelief, OpeningStatus, OpeningValue
from muchado.bundle.slots import prop_of
from muchado.bundle.stories import Level

if TYPE_CHECKING:
    from collections.abc import Iterator

    from muchado.bundle.inputs import WorldChange
    from muchado.bundle.model import Bundle, Opening


def differences(old: Bundle, new: Bundle) -> tuple[WorldChange, ...]:
    """Return the changes that make so what the new text says otherwise; both go by the same numbers.

    What both say alike is left as it has become. Newcomers begin as the new text has it.
    """
    return tuple(_differences(old, new))


def _differences(old: Bundle, new: Bundle) -> Iterator[WorldChange]:
    before = {about(fact): fact for fact in old.opening}
    after = {about(fact): fact for fact in new.opening}
    people = len(old.people)
    for key, fact in before.items():
        if key not in after:
            yield _undone(new, fact)
    for key, fact in after.items():
        if not _is_same(before.get(key), fact) and not (not isinstance(fact, OpeningStatus) and fact.person >= people):
            yield _made(fact)


def _is_same(before: Opening | None, fact: Opening) -> bool:
    if isinstance(fact, OpeningStatus | OpeningAim):
        return before is not None
    return before == fact


def about(fact: Opening) -> tuple[object, ...]:
    """Return what an opening fact is about: two facts about the same say the same, or contradict each other."""
    match fact:
        case OpeningValue(person, quality, target):
            return "value", person, quality, target
        case OpeningStatus(claim):
            return "status", claim
        case OpeningBelief(person, claim):
            return "belief", person, claim
        case OpeningAim(person, aim):
            return "aim", person, aim


def _made(fact: Opening) -> WorldChange:
    match fact:
        case OpeningValue(person, quality, target, amount):
            return Level(person, quality, target, amount)
        case OpeningStatus(claim):
            return Fact(prop_of(claim), on=True)
        case OpeningBelief(person, claim, sure):
            return Believe(person, prop_of(claim), sure)
        case OpeningAim(_, aim):
            return Mean(prop_of(aim), on=True)


def _undone(bundle: Bundle, fact: Opening) -> WorldChange:
    match fact:
        case OpeningValue(person, quality, target):
            return Level(person, quality, target, bundle.qualities[quality].usual)
        case OpeningStatus(claim):
            return Fact(prop_of(claim), on=False)
        case OpeningBelief(person, claim):
            return Believe(person, prop_of(claim), 0)
        case OpeningAim(_, aim):
            return Mean(prop_of(aim), on=False)
