"""What one takes another to know, of any order: derived from what was perceived together, kept nowhere.

A chain (one, who thinks that another, who thinks that a third ...) counts what happened or showed if the first
perceived it and each before perceived of each later one that they did. The latest that all of it caught stands, as of
when it is so. "Does not know" is only said by who saw it happen without the other there; else one has no idea, and who
saw somebody speak to the other unheard since cannot tell.
"""

from __future__ import annotations

from collections.abc import Collection, Container, Iterator, Sequence

from muchado.bundle.model import HAS, KNOWS
from muchado.bundle.records import NamedTuple
from muchado.kernel.events import Prop
from muchado.kernel.moments.ground import CommonGround, Entry, innermost
from muchado.kernel.moments.hiding import caught, knowing
from muchado.kernel.moments.stays import NOT_YET
from muchado.kernel.moments.witnessed import HEARD_ONLY, SEEN_ONLY, WHOLLY, Claimed, Witnessed, is_among


class Memory(NamedTuple):
    """Whose it is, from when to when they took in what reached them, and what they heard of whom they knew."""

    me: int
    since: int
    taken: int
    voices: Container[int]

    def has(self, row: Witnessed) -> bool:
        """Whether one has taken in an event: nothing else counts, whoever else perceived it."""
        if not self.since <= row.minute < self.taken or (row.missed and is_among(self.me, row.missed)):
            return False
        sort = row.sort(self.me)
        return sort in (WHOLLY, SEEN_ONLY) or (sort == HEARD_ONLY and row.id in self.voices)


class Nested(NamedTuple):
    """That somebody knows that ... something is so: oneself first, then of whom; the claims inside, by depth."""

    chain: tuple[int, ...]
    claims: tuple[Prop, ...]


class Rank(NamedTuple):
    """What outweighs what: what is so from later on, what happens over what showed till then, sight over words."""

    since: int
    happened: bool
    seen: bool
    minute: int
    event: int


class Taken(NamedTuple):
    """What a chain takes to be so, or (not `so`) not; or (not `caught`) what somebody in it was not there for.

    `minute`: in which it was perceived; `since`, `until`: as in a belief. `event`: -1 for what only showed. `heard`:
    without being seen. `unsure`: somebody in the chain was spoken to since, unheard, and may know better.
    """

    caught: bool
    so: bool
    minute: int
    since: int
    until: int
    event: int
    heard: bool = False
    unsure: bool = False


class Ranked(NamedTuple):
    """What a chain caught, with what it outweighs: that a claim is so, or is not so.

    `word`: whose word it is, if it is one, and of how deep a thought.
    """

    rank: Rank
    claim: Prop
    taken: Taken
    word: tuple[int, int] | None = None


def nested(me: int, prop: Prop) -> Nested | None:
    """Take apart what one thinks that others think; None where it does not say who they are."""
    chain, claims = [me], [prop]
    while prop and prop[0] == KNOWS:
        person, inner = prop[1], prop[2]
        if not isinstance(person, int) or not isinstance(inner, tuple) or not inner:
            return None
        chain.append(person)
        claims.append(inner)
        prop = inner
    return Nested(tuple(chain), tuple(claims))


def taken(ground: CommonGround, memory: Memory, asked: Nested) -> Taken | None:
    """What one takes the last of a chain to hold; None if one has no idea."""
    found = [*_caught(ground, memory, asked), *_in_view(ground, memory, asked)]
    found += _not_found(ground, memory, asked, {asked.claims[-1], *(one.claim for one in found)})
    found = _heeded(ground, memory, asked, found)
    best = _outcome(asked.claims[-1], found)
    if best is None:
        return _without(ground, memory, asked)
    if best.so:
        return best
    came = _came_about(ground, memory, asked)
    since = best.minute if came is None else max(best.minute, came[0].minute)
    return best._replace(unsure=any(_heard_since(ground, memory, one, since) for one in asked.chain[1:]))


def _outcome(prop: Prop, found: Sequence[Ranked]) -> Taken | None:
    """Whether a claim is so by what was caught: what is so and not over by something later, else what is not."""
    found = [one for one in found if not _is_taken_back(one, found)]
    found = [one for one in found if one.rank.seen or not one.taken.so or not _is_refuted(one, found)]
    so = max((one for one in found if one.taken.so), default=None)
    if so is not None and not any(one.claim == so.claim and one > so for one in found if not one.taken.so):
        return so.taken if so.claim == prop else so.taken._replace(so=False, until=0)
    ends = [one for one in found if one.claim == prop and not one.taken.so]
    return max(ends).taken if ends else None


def _is_taken_back(one: Ranked, found: Sequence[Ranked]) -> bool:
    """Whether whoever gave their word has said something else since: of one's words the last counts."""
    return one.word is not None and any(one.word == later.word and later.rank.event > one.rank.event for later in found)


def _is_refuted(word: Ranked, found: Sequence[Ranked]) -> bool:
    """Whether it was seen later that what was said is not so: then it was not so before either."""
    return any(one.claim == word.claim and one.rank.seen and not one.taken.so and one > word for one in found)


def _heeded(ground: CommonGround, memory: Memory, asked: Nested, found: list[Ranked]) -> list[Ranked]:
    """Who stays where they saw how something stands has an eye on it: words about then move nobody."""
    seen = max((one for one in found if one.rank.seen and one.taken.so), default=None)
    if seen is None or not can_be_watched(ground, asked.claims[-1]):
        return found
    knew = knowing(ground, memory)
    eye = ground.stays.by((*collapsed(asked.chain), *held_by(seen.claim)), seen.rank.since, memory.taken, knew)
    return [one for one in found if one.rank.seen or one.rank.since > eye]


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
            if memory.has(row) and _counts(ground, memory, row, claim, chain):
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


def _in_view(ground: CommonGround, memory: Memory, asked: Nested) -> Iterator[Ranked]:
    """What all of a chain saw lie somewhere, or no longer lie where they saw it or where it is asked of."""
    prop = asked.claims[-1]
    chain = collapsed(asked.chain)
    if len(chain) == 1:
        return
    knew = knowing(ground, memory)
    for thing in (cell[1] for cell in ground.cells.of(prop) if cell[0] == HAS):
        places = {prop[2]} if prop[0] == ground.lies else set()
        seen = ground.stays.saw(chain, thing, memory.taken, knew)
        if seen is not None and seen.last >= memory.since:
            yield _of_sight((ground.lies, thing, seen.place), seen.last, so=True)
            places.add(seen.place)
        for place in places:
            if not isinstance(place, int):
                continue
            minute = ground.stays.missed(chain, thing, place, memory.taken, knew)
            if minute != NOT_YET and minute >= memory.since:
                yield _of_sight((ground.lies, thing, place), minute, so=False)


def _not_found(ground: CommonGround, memory: Memory, asked: Nested, claims: Collection[Prop]) -> Iterator[Ranked]:
    """What all of a chain saw not to be where somebody looked into something: of anything that they thought of."""
    chain = collapsed(asked.chain)
    for prop in claims if len(chain) > 1 else ():
        for row, claim in ground.about((prop[0], (), *prop[2:])):
            there = any(other.prop == prop for other in row.claims)
            if not there and memory.has(row) and caught(ground, memory, row, claim, chain):
                yield _of_row(memory, row, claim)._replace(claim=prop)


def _of_sight(claim: Prop, minute: int, *, so: bool) -> Ranked:
    return Ranked(Rank(minute, False, True, minute, -1), claim, Taken(True, so, minute, minute, 0, -1))


def _counts(ground: CommonGround, memory: Memory, row: Witnessed, claim: Claimed, chain: Sequence[int]) -> bool:
    if not caught(ground, memory, row, claim, chain):
        return False
    return claim.teller < 0 or memory.me not in row.doubted or chain[-1] != claim.teller


def _without(ground: CommonGround, memory: Memory, asked: Nested) -> Taken | None:
    """That somebody does not know what one saw happen without them; or that one knows what one took in unseen."""
    came = _came_about(ground, memory, asked)
    if came is None or any(_heard_since(ground, memory, person, came[0].minute) for person in asked.chain[1:]):
        return None
    return _of_row(memory, *came, caught=False).taken


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


def _heard_since(ground: CommonGround, memory: Memory, person: int, minute: int) -> bool:
    """Whether one saw somebody speak to a person since, without hearing what was said."""
    return any(
        later.minute > minute and later.sort(memory.me) == SEEN_ONLY and person in later.to
        for later in ground.talks(person)
        if memory.has(later)
    )


def collapsed(chain: Sequence[int]) -> tuple[int, ...]:
    """A chain without repetitions: one thinks what one thinks that one thinks."""
    return tuple(person for at, person in enumerate(chain) if at == 0 or person != chain[at - 1])
