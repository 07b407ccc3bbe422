"""What one takes another to know, of any order: derived from what was perceived together, kept nowhere.

A chain (one, who thinks that another, who thinks that a third ...) counts what happened or showed if the first
perceived it and each before perceived of each later one that they did. The latest that all of it caught stands, as of
when it is so. "Does not know" is only said by who saw it happen without the other there; else one has no idea, and who
saw somebody speak to the other unheard since cannot tell.
"""

from __future__ import annotations

from collections.abc import Collection, Iterator, Sequence
from itertools import chain

from muchado.bundle.model import HAS, IN
from muchado.kernel.events import Prop
from muchado.kernel.moments.chains import Memory, Nested, Ranked, Taken, collapsed, ranked
from muchado.kernel.moments.ground import CommonGround
from muchado.kernel.moments.hiding import knowing
from muchado.kernel.moments.index import Entry
from muchado.kernel.moments.sights import came_without, in_view, missing_from, seen_by, shown_no_more, shows_itself
from muchado.kernel.moments.sofar import caught_so_far, heard
from muchado.kernel.moments.stays import NOT_YET
from muchado.kernel.moments.witnessed import HEARD_ONLY, SEEN_ONLY, Witnessed


def taken(ground: CommonGround, memory: Memory, asked: Nested, *, thought: bool = False) -> Taken | None:
    """What one takes the last of a chain to hold; None if one has no idea.

    `thought`: one takes them to have thought of it, whatever one has perceived.
    """
    sofar = caught_so_far(ground, memory, asked)
    if sofar.agreed and sofar.only_happens:
        return sofar.agreed.taken
    seen = [*in_view(ground, memory, asked)]
    if sofar.agreed and not seen and not is_in_sight(ground, asked.claims[-1]):
        return sofar.agreed.taken
    found = [*sofar.found, *seen, *ground.between.known(asked.chain, asked.claims[-1])]
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
    """Who stays where they saw how something stands has an eye on it: words about then move nobody.

    That is till they see that it is so no more.
    """
    seen = max((one for one in found if one.rank.seen and one.taken.so), default=None)
    prop = asked.claims[-1]
    if seen is None or not is_in_sight(ground, prop):
        return found
    eye = _eye(ground, memory, collapsed(asked.chain), seen)
    over = [one.rank.since - 1 for one in found if one.claim == seen.claim and not one.taken.so and one > seen]
    if over and min(over) <= eye:
        eye = min(over)
        eye -= eye == seen.rank.since and not seen.rank.happened  # it ended in that minute, after they saw it
    return [one for one in found if one.rank.seen or one.rank.since > eye]


def is_in_sight(ground: CommonGround, prop: Prop) -> bool:
    """Whether those who are there see how it is, and not only what happens."""
    return shows_itself(ground, prop) or can_be_watched(ground, prop)


def _eye(ground: CommonGround, memory: Memory, chain: Sequence[int], seen: Ranked) -> int:
    """Up to when a chain had an eye on what they saw to be so."""
    if shows_itself(ground, seen.claim) or not seen.rank.happened:
        return seen.rank.since
    people = (*chain, *held_by(seen.claim))
    return ground.stays.by(people, seen.rank.since, memory.taken, knowing(ground, memory))


def can_be_watched(ground: CommonGround, prop: Prop) -> bool:
    """Whether one who stays there sees that it is still so: where a thing is."""
    return any(cell[0] == HAS for cell in ground.cells.of(prop))


def held_by(claim: Prop) -> tuple[int, ...]:
    """Who takes a thing with them when they go, by a claim of where it is."""
    return (claim[1],) if claim[0] == HAS and isinstance(claim[1], int) else ()


def _not_found(ground: CommonGround, memory: Memory, asked: Nested, claims: Collection[Prop]) -> Iterator[Ranked]:
    """What all of a chain saw not to be where somebody looked into something: of anything that they thought of."""
    people = collapsed(asked.chain)
    for prop in claims if len(people) > 1 else ():
        for row, claim, eye in missing_from(ground, memory, people, prop):
            found = ranked(row, claim)
            yield found._replace(claim=prop, rank=found.rank._replace(since=max(eye, found.rank.since)))


def _without(ground: CommonGround, memory: Memory, asked: Nested) -> Taken | None:
    """That somebody does not know what one saw happen without them; or that one knows what one took in unseen."""
    came, minute = _came_about(ground, memory, asked), came_without(ground, memory, asked)
    minute = minute if came is None else came[0].minute
    if minute == NOT_YET or spoken_to(ground, memory, asked.chain[1:], minute):
        return None
    if came is None:
        return Taken(False, False, minute, minute, minute + memory.stale + 1, -1)
    row, _, counted = came
    return (counted if memory.sort(row) != HEARD_ONLY else heard(counted)).taken._replace(
        caught=False, so=False, until=0
    )


def _begun(ground: CommonGround, memory: Memory, asked: Nested) -> int:
    """Since when it can have been so as far as one saw: it came about then, or was otherwise before."""
    came = _came_about(ground, memory, asked)
    return _otherwise_till(ground, memory, asked.claims[-1]) if came is None else came[0].minute


def _otherwise_till(ground: CommonGround, memory: Memory, prop: Prop) -> int:
    """Up to when one saw that something else is so of which there is one at a time; `NOT_YET` if one never did."""
    me = (memory.me,)
    rows = (
        counted
        for row, claim, counted in chain.from_iterable(ground.bearing(prop, memory.me))
        if claim.teller < 0 and memory.has(row) and row.caught(me, claim)
    )
    seen = (*rows, *seen_by(ground, memory, me, prop))
    last = max((one for one in seen if one.taken.so and one.claim != prop), default=None)
    return NOT_YET if last is None else _eye(ground, memory, me, last)


def _came_about(ground: CommonGround, memory: Memory, asked: Nested) -> Entry | None:
    """The latest event by which it came to be so before one's eyes; None if that it is so came about unseen."""
    of_oneself = asked.chain[-1] == memory.me
    for entry in reversed(ground.about(asked.claims[-1], memory.me)):
        row, claim, _ = entry
        took = row.caught((memory.me,), claim) if of_oneself else row.shows(memory.me, claim)
        if took and memory.has(row):
            return None if _otherwise_since(ground, memory, asked.claims[-1], row) else entry
    return None


def _otherwise_since(ground: CommonGround, memory: Memory, prop: Prop, row: Witnessed) -> bool:
    """Whether it came to be otherwise before one's eyes: that it is so again then came about unseen."""
    bearing = chain.from_iterable(ground.bearing(prop, memory.me))
    later = (one for one in bearing if (one[0].minute, one[0].id) > (row.minute, row.id) and one[1].prop != prop)
    return any(one.shows(memory.me, claim) and memory.has(one) for one, claim, _ in later)


def spoken_to(ground: CommonGround, memory: Memory, people: Collection[int], minute: int) -> bool:
    """Whether one saw somebody speak to one of some people after a minute, without hearing what was said."""
    return any(
        later.minute > minute and later.sort(memory.me) == SEEN_ONLY and person in later.to
        for person in people
        for later in ground.talks(person, memory.me)
        if memory.has(later)
    )
