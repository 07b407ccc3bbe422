"""For what one took what showed, when one took it for something else: one takes others to have seen what one saw.

Of whom one knows, or thinks, that they take it for something else one takes them to do so, and to take all others to.
Whoever knows it of somebody, as one sees it, reckons with it, too.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence

from muchado.bundle.degrees import THINKS
from muchado.bundle.model import KNOWS
from muchado.kernel.events import Prop, relation
from muchado.kernel.moments.chains import Memory, Ranked, ranked, within
from muchado.kernel.moments.ground import CommonGround, Mistake
from muchado.kernel.moments.hiding import knew, knowing
from muchado.kernel.moments.index import Entry
from muchado.kernel.moments.stays import NOT_YET
from muchado.kernel.moments.witnessed import HEARD_ONLY, Claimed, Witnessed

Chain = Sequence[int]

# ------------------------------------------------------------------ what shows


def seen_as(ground: CommonGround, memory: Memory, chain: Chain, claim: Prop, minute: int) -> Prop:
    """As what all of a chain saw a state that showed at a minute, as its first takes it."""
    for state, mistake in ground.takes.items():
        if any(span.first <= minute <= span.last for span in ground.stays.signs.get((state, memory.me), ())):
            claim = mistake.taken(claim)
    return _taken_as(ground, memory, chain, claim, minute)


def unseen(
    ground: CommonGround, memory: Memory, chain: Chain, claim: Prop, between: tuple[int, int]
) -> Iterable[tuple[int, int]]:
    """The spans, between two minutes, in which a chain cannot have seen a state as what it is: it did not show, or so.

    Who takes it for something else by now is reckoned to have done so all the time.
    """
    first, last = between
    if ground.takes and seen_as(ground, memory, chain, claim, last) != claim:
        return (between,) if first <= last else ()
    return ground.stays.unshown(claim, first, last)


def may_have_seen(ground: CommonGround, prop: Prop) -> Iterable[Prop]:
    """The states that ever showed and that somebody may have seen as a claim, or as what is so instead."""
    like = ground.signs_like(prop)
    if not ground.takes:
        return like
    taken = (claim for claim, taken in _shown_otherwise(ground) if _bears(ground, taken, prop))
    return dict.fromkeys((*like, *taken))


def could_see_as(ground: CommonGround, about: int) -> Iterable[Prop]:
    """The states that ever showed and that somebody could see as one of a relation."""
    own = ground.index.signs.get(about, ())
    if not ground.takes:
        return own
    return dict.fromkeys((*own, *(claim for claim, taken in _shown_otherwise(ground) if relation(taken) == about)))


def _shown_otherwise(ground: CommonGround) -> Iterator[tuple[Prop, Prop]]:
    """The states that ever showed and are taken for others, and for which."""
    for mistake in ground.takes.values():
        for about in mistake.of:
            yield from ((claim, mistake.taken(claim)) for claim in [*ground.index.signs.get(about, ())])


def shown_as(ground: CommonGround, memory: Memory, chain: Chain, claim: Prop, minute: int, prop: Prop) -> Prop | None:
    """As what a chain saw a state at a minute, if that says whether a claim is so; else None."""
    seen = seen_as(ground, memory, chain, claim, minute) if ground.takes else claim
    return seen if seen == claim or _bears(ground, seen, prop) else None


# ------------------------------------------------------------------ what happens


def bearing_mistaken(ground: CommonGround, prop: Prop, me: int) -> Iterator[Sequence[Entry]]:
    """Lists of the events of which somebody mistaken may take a claim for what says whether another is so."""
    for mistake in ground.takes.values():
        for about in mistake.of:
            entries = (one for one in ground.of(about, me) if is_plain(one[1]))
            yield [one for one in entries if any(_bears(ground, it.prop, prop) for it in _taken(mistake, one[1]))]


def mistaken_for(ground: CommonGround, about: int, me: int) -> Iterator[Entry]:
    """The events in which there was something that somebody mistaken may have taken for a claim of a relation."""
    for mistake in ground.takes.values():
        for of in mistake.of:
            for row, claim, counted in ground.of(of, me):
                yield from ((row, one, counted) for one in _taken(mistake, claim) if relation(one.prop) == about)


def otherwise(ground: CommonGround, claim: Claimed) -> Iterator[Claimed]:
    """What those who are mistaken take for a claim that could be perceived."""
    for mistake in ground.takes.values():
        yield from _taken(mistake, claim)


def _taken(mistake: Mistake, claim: Claimed) -> Iterator[Claimed]:
    """For what a claim is taken by whoever is mistaken, with all that follows from that; nothing if it is not.

    That something is so no more which they never took to be so they do not see.
    """
    taken = mistake.taken(claim.prop) if is_plain(claim) and claim.so else claim.prop
    if taken != claim.prop:
        yield from _with_all(mistake, claim, taken)


def _with_all(mistake: Mistake, claim: Claimed, prop: Prop) -> Iterator[Claimed]:
    yield claim._replace(prop=prop)
    for implied, is_so, minutes in mistake.implied(prop):
        if () not in implied:
            yield claim._replace(prop=implied, so=is_so, until=claim.since + minutes if minutes else 0)


def as_mistaken(ground: CommonGround, memory: Memory, chain: Chain, entry: Entry, prop: Prop) -> Iterator[Ranked]:
    """What a chain took from an event that says whether a claim is so; whoever only hears is not mistaken."""
    row, claim, counted = entry
    if not ground.takes or not is_plain(claim):
        yield counted
        return
    mistake = next(iter(ground.takes.values()))  # what follows from a claim is the same for all
    taken = _taken_in(ground, memory, chain, row, claim.prop)
    if taken != claim.prop:
        claims: Iterable[Claimed] = _with_all(mistake, claim, taken) if claim.so else ()
        yield from (ranked(row, one) for one in claims if _bears(ground, one.prop, prop))
    elif _bears(ground, claim.prop, prop) and not any(
        claim.prop in (one.prop for one in _with_all(mistake, other, other.prop))
        for other in row.claims
        if other.prop != claim.prop and _taken_in(ground, memory, chain, row, other.prop) != other.prop
    ):
        yield counted


def _taken_in(ground: CommonGround, memory: Memory, chain: Chain, row: Witnessed, prop: Prop) -> Prop:
    """For what the last of a chain took something in an event."""
    seen = [row.sort(person) != HEARD_ONLY for person in chain]
    return _taken_as(ground, memory, chain, prop, row.minute, seen)


def is_plain(claim: Claimed) -> bool:
    """Whether it could be perceived to be so: words are heard as they are."""
    return claim.teller < 0 and claim.prop[0] != KNOWS


# ------------------------------------------------------------------ who is known to be mistaken


def _taken_as(
    ground: CommonGround, memory: Memory, chain: Chain, claim: Prop, minute: int, seen: Sequence[bool] = ()
) -> Prop:
    """For what the last of a chain takes something, by what those before are known to take for something else."""
    for at in range(1, len(chain)):
        for state, mistake in ground.takes.items() if not seen or seen[at] else ():
            taken = mistake.taken(claim)
            if taken != claim and _is_known(ground, memory, chain[:at], (state, chain[at]), minute):
                claim = taken
    return claim


def _is_known(ground: CommonGround, memory: Memory, chain: Chain, prop: Prop, minute: int) -> bool:
    """Whether all of a chain take somebody to have been in a state at a minute: they hold it, or had it then."""
    held = memory.held(within(chain[1:], prop))
    if held is not None and held.sure >= THINKS and held.happened <= minute and not 0 < held.expires <= minute:
        return True
    state, person = prop
    if not isinstance(person, int) or not isinstance(state, int):
        return False
    if knew(ground, memory, (state,), chain, person, minute):
        return True
    spans = ground.stays.signs.get(prop, ()) if state in ground.bearers else ()
    shown = any(span.first <= minute <= span.last for span in spans)
    return shown and ground.stays.met(chain, person, minute, minute, knowing(ground, memory)) != NOT_YET


def _bears(ground: CommonGround, seen: Prop, prop: Prop) -> bool:
    """Whether something seen says whether a claim is so: it is that, or there is one of both."""
    return seen == prop or not set(ground.cells.of(seen)).isdisjoint(ground.cells.of(prop))
