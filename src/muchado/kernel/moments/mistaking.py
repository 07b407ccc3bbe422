"""For what one took what showed, when one took it for something else: one takes others to have seen what one saw."""

from __future__ import annotations

from collections.abc import Iterable

from muchado.kernel.events import Prop, relation
from muchado.kernel.moments.ground import CommonGround


def seen_as(ground: CommonGround, me: int, claim: Prop, minute: int) -> Prop:
    """As what somebody saw a state that showed at a minute."""
    for state in ground.takes:
        if any(span.first <= minute <= span.last for span in ground.stays.signs.get((state, me), ())):
            claim = ground.takes[state](claim)
    return claim


def unseen(ground: CommonGround, me: int, claim: Prop, within: tuple[int, int]) -> Iterable[tuple[int, int]]:
    """The spans, between two minutes, in which somebody cannot have seen a state as what it is: it did not show, or so.

    Who takes it for something else by now is reckoned to have done so all the time.
    """
    first, last = within
    if ground.takes and seen_as(ground, me, claim, last) != claim:
        return (within,) if first <= last else ()
    return ground.stays.unshown(claim, first, last)


def may_have_seen(ground: CommonGround, me: int, prop: Prop) -> Iterable[Prop]:
    """The states that ever showed and that they may have seen as a claim, or as what is so instead."""
    like = ground.signs_like(prop)
    if not any((state, me) in ground.stays.signs for state in ground.takes):
        return like
    shown = (claim for claims in [*ground.index.signs.values()] for claim in claims)
    taken = (claim for claim in shown if any(_bears(ground, takes(claim), prop) for takes in ground.takes.values()))
    return dict.fromkeys((*like, *taken))


def shown_as(ground: CommonGround, me: int, claim: Prop, minute: int, prop: Prop) -> Prop | None:
    """As what they saw a state at a minute, if that says whether a claim is so; else None."""
    seen = seen_as(ground, me, claim, minute)
    return seen if seen == claim or _bears(ground, seen, prop) else None


def _bears(ground: CommonGround, seen: Prop, prop: Prop) -> bool:
    """Whether something seen says whether a claim is so: it is that, or there is one of both."""
    return seen == prop or not set(ground.cells.of(seen)).isdisjoint(ground.cells.of(prop))


def could_see_as(ground: CommonGround, me: int, about: int) -> Iterable[Prop]:
    """The states that ever showed and that they may have seen as one of a relation."""
    own = ground.index.signs.get(about, ())
    if not any((state, me) in ground.stays.signs for state in ground.takes):
        return own
    shown = (claim for claims in [*ground.index.signs.values()] for claim in claims)
    taken = (claim for claim in shown if any(relation(takes(claim)) == about for takes in ground.takes.values()))
    return dict.fromkeys((*own, *taken))
