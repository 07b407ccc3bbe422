"""What all of a chain of minds saw: where things lay, where people were and went, what states showed in whom.

Whoever is in a place with others sees who else is there, where these go, what lies there, and what shows in all that.
Where somebody is, one goes on expecting for a while, as one does by oneself (`mind.whereabouts`).
"""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Collection, Iterable, Iterator
from itertools import chain as chain_of
from operator import attrgetter
from typing import assert_never

from muchado.bundle.model import HAS, IN
from muchado.kernel.events import Prop, number
from muchado.kernel.moments.chains import Memory, Nested, Rank, Ranked, Taken, collapsed
from muchado.kernel.moments.ground import CommonGround
from muchado.kernel.moments.hiding import knowing, took
from muchado.kernel.moments.mistaking import Chain, may_have_seen, shown_as, unseen
from muchado.kernel.moments.stays import NOT_YET, Knew, Showing, Spell
from muchado.kernel.moments.witnessed import Claimed, Witnessed, is_among

_MINUTE = attrgetter("minute")


def in_view(ground: CommonGround, memory: Memory, asked: Nested) -> Iterator[Ranked]:
    """What all of a chain saw of what is asked: that it is so, that something else is instead, or that it is not so."""
    chain = collapsed(asked.chain)
    if len(chain) > 1:
        yield from seen_by(ground, memory, chain, asked.claims[-1])


def seen_by(ground: CommonGround, memory: Memory, chain: Chain, prop: Prop) -> Iterator[Ranked]:
    """What all of a chain saw of a claim; what one saw alone is in one's own beliefs besides."""
    if prop[0] == IN:
        yield from _where(ground, memory, chain, prop)
    elif prop[0] in ground.bearers:
        yield from _showing(ground, memory, chain, prop)
    else:
        yield from _lying(ground, memory, chain, prop)


def shows_itself(ground: CommonGround, prop: Prop) -> bool:
    """Whether all who are there see at any time how it is: where somebody is, or a state that shows."""
    return prop[0] == IN or prop[0] in ground.bearers


def _sight(
    claim: Prop, minute: int, *, so: bool, since: int = NOT_YET, until: int = 0, expected: bool = False
) -> Ranked:
    found = Taken(True, so, minute, minute if since == NOT_YET else since, until, -1, expected=expected)
    return Ranked(Rank(minute, False, True, minute, -1), claim, found)


# ------------------------------------------------------------------ things


def _lying(ground: CommonGround, memory: Memory, chain: Chain, prop: Prop) -> Iterator[Ranked]:
    """What they saw lie somewhere, or no longer lie where they saw it or where it is asked of."""
    things = [cell[1] for cell in ground.cells.of(prop) if cell[0] == HAS]
    knew = knowing(ground, memory) if things else None
    for thing in things:
        places = {prop[2]} if prop[0] == ground.lies else set()
        seen = lying(ground, memory, chain, thing)
        if seen is not None:
            yield _sight((ground.lies, thing, seen.place), seen.last, so=True)
            places.add(seen.place)
        for place in places:
            if not isinstance(place, int):
                continue
            minute = ground.stays.missed(chain, thing, place, memory.taken, knew)
            if minute != NOT_YET and minute >= memory.since:
                yield _sight((ground.lies, thing, place), minute, so=False)


def lying(ground: CommonGround, memory: Memory, chain: Chain, thing: int) -> Spell | None:
    """Where a chain saw a thing lie last; None if they did not."""
    seen = ground.stays.saw(chain, thing, memory.taken, knowing(ground, memory))
    return None if seen is None or seen.last < memory.since else seen


def missing_from(
    ground: CommonGround, memory: Memory, chain: Chain, prop: Prop
) -> Iterator[tuple[Witnessed, Claimed, int]]:
    """The events in which a chain saw that a thing was not in another, and up to when they had an eye on that.

    That is until one of them goes, or something is put in before their eyes, or the thing that it is not in moves.
    """
    where = (prop[0], (), *prop[2:])
    looks = [entry for entry in ground.about(where, memory.me) if all(other.prop != prop for other in entry[0].claims)]
    looks = [one for one in looks if took(ground, memory, *one[:2], chain)]
    if not looks:
        return
    moves = ground.bearing((HAS, memory.me, prop[2]), memory.me)
    changes = chain_of(ground.about(prop, memory.me), *moves)
    changed = [row.minute for row, claim, _ in changes if claim.so and claim.teller < 0 and memory.has(row)]
    for row, claim, _ in looks:
        eye = ground.stays.by(chain, row.minute, memory.taken, knowing(ground, memory))
        yield row, claim, min([eye, *(minute for minute in changed if minute >= row.minute)])


# ------------------------------------------------------------------ people


def _where(ground: CommonGround, memory: Memory, chain: Chain, prop: Prop) -> Iterator[Ranked]:
    """Where they saw somebody last, or that they did not see them there."""
    _, person, place = prop
    if not isinstance(person, int):
        return
    knew, now = knowing(ground, memory), memory.taken
    seen = whereabouts(ground, memory, chain, person)
    places = {place} if isinstance(place, int) else set[int]()
    if seen is not None:
        until = seen.last + memory.stale + 1
        yield _sight((IN, person, seen.place), seen.last, so=True, until=until, expected=seen.last < now)
        places.add(seen.place)
    seers = lookers(chain, person)
    for at in sorted(places):
        after = seen.last + 1 if seen is not None and seen.place == at else _of_late(memory)
        minute = ground.stays.overlooked(seers, person, at, after, now, knew)
        if minute != NOT_YET:
            yield _sight((IN, person, at), minute, so=False, until=minute + memory.again, expected=minute < now)


def whereabouts(ground: CommonGround, memory: Memory, chain: Chain, person: int) -> Spell | None:
    """Where a chain saw somebody last, or saw them go, as long as that counts; None if they did not."""
    first = max(memory.since, memory.taken - memory.stale)
    seers, knew = lookers(chain, person), knowing(ground, memory)
    seen = ground.stays.beheld(seers, person, first, memory.taken, knew)
    if seen is not None and seen.first == seen.last and _missed_going(ground, memory.me, person, seen.last):
        seen = ground.stays.beheld(seers, person, first, memory.taken, knew, going=False)
    if not ground.index.any_going:
        return seen
    return _seen_to_go(ground, memory, seers, person, first if seen is None else seen.last) or seen


def _seen_to_go(ground: CommonGround, memory: Memory, seers: Chain, person: int, since: int) -> Spell | None:
    """Where a chain last saw somebody go from elsewhere, at a minute or later; None if they did not."""
    for row, claim, _ in reversed(ground.goings(person, memory.me)):
        if row.minute < since:
            break
        if took(ground, memory, row, claim, seers):
            return Spell(number(claim.prop, 2), row.minute, row.minute)
    return None


def _missed_going(ground: CommonGround, me: int, person: int, minute: int) -> bool:
    """Whether it passed one by, in a crowd, what somebody did in the minute in which they went."""
    first, last = (find(ground.rows, minute, key=_MINUTE) for find in (bisect_left, bisect_right))
    rows = (row for row in ground.rows[first:last] if (row.id, row.minute) not in ground.index.guises)
    return any(row.by == person and is_among(me, row.missed) for row in rows)


def looked_for(ground: CommonGround, memory: Memory, chain: Chain, whom: tuple[int, int]) -> int | None:
    """When a chain saw of late that somebody was not in a place; None if they did not."""
    (person, place), seers, knew = whom, lookers(chain, whom[0]), knowing(ground, memory)
    minute = ground.stays.overlooked(seers, person, place, _of_late(memory), memory.taken, knew)
    return None if minute == NOT_YET else minute


def been_together(ground: CommonGround, memory: Memory, chain: Chain, whom: tuple[int, int], since: int) -> bool:
    """Whether a chain was in a place together since a minute, where they would have seen whether somebody is there."""
    seers, knew = lookers(chain, whom[0]), knowing(ground, memory)
    return ground.stays.together(seers, whom[1], max(since, memory.since), memory.taken, knew) != NOT_YET


def _of_late(memory: Memory) -> int:
    """From when on it counts that somebody was not where one was."""
    return max(memory.since, memory.taken - memory.again + 1)


def lookers(chain: Chain, person: int) -> Chain:
    """Those of a chain who have to see somebody: where one is oneself, one knows."""
    while len(chain) > 1 and chain[-1] == person:
        chain = chain[:-1]
    return chain


def came_without(ground: CommonGround, memory: Memory, asked: Nested) -> int:
    """When one saw somebody come to where they are, or go there, without the others; `NOT_YET` if one did not."""
    prop, me = asked.claims[-1], (memory.me,)
    if prop[0] != IN or not isinstance(prop[1], int) or prop[1] in (memory.me, asked.chain[-1]):
        return NOT_YET
    seen = whereabouts(ground, memory, me, prop[1])
    if seen is None or seen.place != prop[2]:
        return NOT_YET
    return ground.stays.came(memory.me, seen)


# ------------------------------------------------------------------ states


def _showing(ground: CommonGround, memory: Memory, chain: Chain, prop: Prop) -> Iterator[Ranked]:
    """The states that they saw: of what is asked, or of what there is one of at a time."""
    for claim in may_have_seen(ground, prop):
        found = last_shown(ground, memory, chain, claim)
        if found is not None:
            showing, minute = found
            seen = shown_as(ground, memory, chain, claim, minute, prop)
            if seen is not None:
                yield _sight(seen, minute, so=True, since=showing.since, until=showing.until)


def last_shown(ground: CommonGround, memory: Memory, chain: Chain, claim: Prop) -> tuple[Showing, int] | None:
    """When a chain saw a state last, and of which span; None if they never did."""
    seers = _who_can_see(ground, chain, claim)
    knew = knowing(ground, memory)
    for showing in reversed(ground.stays.signs.get(claim, ())) if seers else ():
        first, last = max(showing.first, memory.since), min(showing.last, memory.taken)
        minute = _beside(ground, seers, claim, first, last, knew) if first <= last else NOT_YET
        if minute != NOT_YET:
            return showing, minute
    return None


def shown_no_more(
    ground: CommonGround, memory: Memory, asked: Nested, found: Collection[Ranked], *, thought: bool
) -> Iterator[Ranked]:
    """That what all of a chain took to be so did not show any more; `thought`: what is asked they thought of anyway."""
    chain, prop = collapsed(asked.chain), asked.claims[-1]
    if prop[0] not in ground.bearers or len(chain) == 1:
        return
    since = {prop: memory.since} if thought else {}
    for one in found:
        if one.taken.so:
            since[one.claim] = max(one.rank.since, since.get(one.claim, memory.since))
    knew = knowing(ground, memory)
    for claim, first in since.items():
        seers = _who_can_see(ground, chain, claim)
        for low, high in unseen(ground, memory, chain, claim, (first + 1, memory.taken)) if seers else ():
            minute = _beside(ground, seers, claim, low, high, knew)
            if minute != NOT_YET and not _taken_to_show(found, claim, minute):
                yield _sight(claim, minute, so=False)
                break


def _taken_to_show(found: Iterable[Ranked], claim: Prop, minute: int) -> bool:
    """Whether something was seen as a state when that did not show."""
    return any(one.taken.so and one.claim == claim and one.rank.minute >= minute for one in found)


def _who_can_see(ground: CommonGround, chain: Chain, claim: Prop) -> Chain:
    """Those of a chain who have to see a state; nobody if one of them is so and does not see it on themselves."""
    if not isinstance(claim[1], int) or ground.bearers[number(claim, 0)] != "person" or claim[1] not in chain:
        return chain if isinstance(claim[1], int) else ()
    seers = lookers(chain, claim[1]) if claim[0] in ground.felt else ()
    return seers if seers != (claim[1],) else ()


def _beside(ground: CommonGround, seers: Chain, claim: Prop, first: int, last: int, knew: Knew | None) -> int:
    """The last minute between two in which all saw whoever or whatever a state is about, `NOT_YET` if they did not."""
    bearer = number(claim, 1)
    match ground.bearers[number(claim, 0)]:
        case "person":
            return ground.stays.met(seers, bearer, first, last, knew)
        case "place":
            return ground.stays.together(seers, bearer, first, last, knew)
        case "thing":
            seen = ground.stays.saw(seers, bearer, last, knew, first)
            return NOT_YET if seen is None else seen.last
        case kind:
            assert_never(kind)
