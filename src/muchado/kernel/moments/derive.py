"""What one takes another to know, of any order: derived from what was perceived together, kept nowhere.

A chain (one, who thinks that another, who thinks that a third ...) counts what happened or showed if the first
perceived it and each before perceived of each later one that they did. The latest that all of it caught stands, as of
when it is so. "Does not know" is only said by who saw it happen without the other there; else one has no idea, and who
saw somebody speak to the other unheard since cannot tell.
"""

from __future__ import annotations

from collections.abc import Collection, Iterator, Sequence

from muchado.bundle.model import HAS, IN
from muchado.kernel.events import Prop
from muchado.kernel.moments.chains import Memory, Nested, Rank, Ranked, Taken, collapsed
from muchado.kernel.moments.ground import CommonGround, Entry, innermost
from muchado.kernel.moments.hiding import knowing, took
from muchado.kernel.moments.sights import came_without, in_view, missing_from, seen_by, shown_no_more, shows_itself
from muchado.kernel.moments.stays import NOT_YET
from muchado.kernel.moments.witnessed import HEARD_ONLY, SEEN_ONLY, Claimed, Witnessed


def taken(ground: CommonGround, memory: Memory, asked: Nested, *, thought: bool = False) -> Taken | None:
    """What one takes the last of a chain to hold; None if one has no idea.

    `thought`: one takes them to have thought of it, whatever one has perceived.
    """
    found = [*_caught(ground, memory, asked), *in_view(ground, memory, asked)]
    found += _not_found(ground, memory, asked, {asked.claims[-1], *(one.claim for one in found)})
    found += shown_no_more(ground, memory, asked, found, thought=thought)
    found = _heeded(ground, memory, asked, found)
    best = _outcome(asked.claims[-1], found)
    if best is None:
        return _without(ground, memory, asked)
    if best.so:
        return best
    since = max(best.minute, _begun(ground, memory, asked))
    return best._replace(unsure=spoken_to(ground, memory, asked.chain[1:], since))


def _outcome(prop: Prop, found: Sequence[Ranked]) -> Taken | None:
    """Whether a claim is so by what was caught: what is so and not over by something later, else what is not."""
    found = _unrefuted(_last_words(found))
    so = max((one for one in found if one.taken.so), default=None)
    ends = [one for one in found if one.claim == prop and not one.taken.so]
    if so is None or any(one.claim == so.claim and one > so for one in found if not one.taken.so):
        return max(ends).taken if ends else None
    if so.claim == prop:
        return so.taken
    later = max((one for one in ends if one > so), default=None)
    until = so.taken.until if prop[0] == IN else 0
    return later.taken if later is not None else so.taken._replace(so=False, until=until)


def _last_words(found: Sequence[Ranked]) -> Sequence[Ranked]:
    """All but the words that whoever gave them has taken back since: of one's words the last counts."""
    last: dict[tuple[int, int], int] = {}
    for one in found:
        if one.word is not None:
            last[one.word] = max(one.rank.event, last.get(one.word, one.rank.event))
    return [one for one in found if one.word is None or one.rank.event >= last[one.word]] if last else found


def _unrefuted(found: Sequence[Ranked]) -> Sequence[Ranked]:
    """All but the words of which it was seen later that what they say is not so: then it was not so before either."""
    seen: dict[Prop, Ranked] = {}
    for one in found:
        if one.rank.seen and not one.taken.so:
            seen[one.claim] = max(one, seen.get(one.claim, one))
    if not seen:
        return found
    return [one for one in found if one.rank.seen or not one.taken.so or seen.get(one.claim, one) <= one]


def _heeded(ground: CommonGround, memory: Memory, asked: Nested, found: list[Ranked]) -> list[Ranked]:
    """Who stays where they saw how something stands has an eye on it: words about then move nobody."""
    seen = max((one for one in found if one.rank.seen and one.taken.so), default=None)
    prop = asked.claims[-1]
    if seen is None or not (shows_itself(ground, prop) or can_be_watched(ground, prop)):
        return found
    eye = _eye(ground, memory, collapsed(asked.chain), seen)
    return [one for one in found if one.rank.seen or one.rank.since > eye]


def _eye(ground: CommonGround, memory: Memory, chain: Sequence[int], seen: Ranked) -> int:
    """Up to when a chain had an eye on what they saw to be so."""
    if shows_itself(ground, seen.claim):
        return seen.rank.since
    people = (*chain, *held_by(seen.claim))
    return ground.stays.by(people, seen.rank.since, memory.taken, knowing(ground, memory))


def can_be_watched(ground: CommonGround, prop: Prop) -> bool:
    """Whether one who stays there sees that it is still so: where a thing is."""
    return any(cell[0] == HAS for cell in ground.cells.of(prop))


def held_by(claim: Prop) -> tuple[int, ...]:
    """Who takes a thing with them when they go, by a claim of where it is."""
    return (claim[1],) if claim[0] == HAS and isinstance(claim[1], int) else ()


def _caught(ground: CommonGround, memory: Memory, asked: Nested) -> Iterator[Ranked]:
    """What all of a chain took from events; what was said of somebody's mind counts for those before."""
    for depth in range(1, len(asked.claims)):
        chain = collapsed(asked.chain[: depth + 1])
        if len(chain) == 1:
            continue  # one's own word is no news to oneself
        for row, claim in ground.bearing(asked.claims[depth]):
            if _counts(ground, memory, row, claim, chain):
                found = _of_row(memory, row, claim)
                yield found if claim.teller < 0 else found._replace(word=(claim.teller, depth))


def _of_row(memory: Memory, row: Witnessed, claim: Claimed, *, caught: bool = True) -> Ranked:
    rank = Rank(claim.since, True, claim.teller < 0, row.minute, row.id)
    heard, so = row.sort(memory.me) == HEARD_ONLY, claim.so and caught
    return Ranked(
        rank,
        innermost(claim.prop),
        Taken(caught, so, row.minute, claim.since, claim.until if so else 0, row.id, heard),
    )


def _not_found(ground: CommonGround, memory: Memory, asked: Nested, claims: Collection[Prop]) -> Iterator[Ranked]:
    """What all of a chain saw not to be where somebody looked into something: of anything that they thought of."""
    chain = collapsed(asked.chain)
    for prop in claims if len(chain) > 1 else ():
        for row, claim, eye in missing_from(ground, memory, chain, prop):
            found = _of_row(memory, row, claim)
            yield found._replace(claim=prop, rank=found.rank._replace(since=max(eye, found.rank.since)))


def _counts(ground: CommonGround, memory: Memory, row: Witnessed, claim: Claimed, chain: Sequence[int]) -> bool:
    if not took(ground, memory, row, claim, chain):
        return False
    return claim.teller < 0 or memory.me not in row.doubted or chain[-1] != claim.teller


def _without(ground: CommonGround, memory: Memory, asked: Nested) -> Taken | None:
    """That somebody does not know what one saw happen without them; or that one knows what one took in unseen."""
    came, minute = _came_about(ground, memory, asked), came_without(ground, memory, asked)
    minute = minute if came is None else came[0].minute
    if minute == NOT_YET or spoken_to(ground, memory, asked.chain[1:], minute):
        return None
    if came is None:
        return Taken(False, False, minute, minute, minute + memory.stale + 1, -1)
    return _of_row(memory, *came, caught=False).taken


def _begun(ground: CommonGround, memory: Memory, asked: Nested) -> int:
    """Since when it can have been so as far as one saw: it came about then, or was otherwise before."""
    came = _came_about(ground, memory, asked)
    return _otherwise_till(ground, memory, asked.claims[-1]) if came is None else came[0].minute


def _otherwise_till(ground: CommonGround, memory: Memory, prop: Prop) -> int:
    """Up to when one saw that something else is so of which there is one at a time; `NOT_YET` if one never did."""
    me = (memory.me,)
    rows = (
        one for one in ground.bearing(prop) if one[1].teller < 0 and memory.has(one[0]) and one[0].caught(me, one[1])
    )
    seen = (*(_of_row(memory, *one) for one in rows), *seen_by(ground, memory, me, prop))
    last = max((one for one in seen if one.taken.so and one.claim != prop), default=None)
    return NOT_YET if last is None else _eye(ground, memory, me, last)


def _came_about(ground: CommonGround, memory: Memory, asked: Nested) -> Entry | None:
    """The latest event by which it came to be so before one's eyes; None if that it is so came about unseen."""
    of_oneself = asked.chain[-1] == memory.me
    for row, claim in reversed(ground.about(asked.claims[-1])):
        took = row.caught((memory.me,), claim) if of_oneself else row.shows(memory.me, claim)
        if took and memory.has(row):
            return None if _otherwise_since(ground, memory, asked.claims[-1], row) else (row, claim)
    return None


def _otherwise_since(ground: CommonGround, memory: Memory, prop: Prop, row: Witnessed) -> bool:
    """Whether it came to be otherwise before one's eyes: that it is so again then came about unseen."""
    later = (one for one in ground.bearing(prop) if one[0].id > row.id and one[1].prop != prop)
    return any(one.shows(memory.me, claim) and memory.has(one) for one, claim in later)


def spoken_to(ground: CommonGround, memory: Memory, people: Collection[int], minute: int) -> bool:
    """Whether one saw somebody speak to one of some people after a minute, without hearing what was said."""
    return any(
        later.minute > minute and later.sort(memory.me) == SEEN_ONLY and person in later.to
        for person in people
        for later in ground.talks(person)
        if memory.has(later)
    )
