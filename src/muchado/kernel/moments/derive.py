"""What one takes another to know, of any order: derived from what was perceived together, kept nowhere.

A chain (one, who thinks that another, who thinks that a third ...) counts an event if the first perceived it and each
before perceived of each later one that they did. The latest that all of it caught stands. "Does not know" is only said
by who saw it happen without the other there; else one has no idea, and who saw somebody speak to the other unheard
since cannot tell.
"""

from __future__ import annotations

from collections.abc import Container, Iterator, Sequence
from typing import NamedTuple

from muchado.bundle.model import KNOWS
from muchado.kernel.events import Prop
from muchado.kernel.moments.ground import CommonGround, Entry
from muchado.kernel.moments.witnessed import HEARD_ONLY, SEEN_ONLY, WHOLLY, Claimed, Witnessed


class Memory(NamedTuple):
    """Whose it is, from when to when they took in what reached them, and what they heard of whom they knew."""

    me: int
    since: int
    taken: int
    voices: Container[int]

    def has(self, row: Witnessed) -> bool:
        """Whether one has taken in an event: nothing else counts, whoever else perceived it."""
        if not self.since <= row.minute < self.taken:
            return False
        sort = row.sort(self.me)
        return sort in (WHOLLY, SEEN_ONLY) or (sort == HEARD_ONLY and row.id in self.voices)


class Nested(NamedTuple):
    """That somebody knows that ... something is so: oneself first, then of whom; the claims inside, by depth."""

    chain: tuple[int, ...]
    claims: tuple[Prop, ...]


class Taken(NamedTuple):
    """The latest event from which a chain took a claim; or (not `caught`) one that somebody in it was not there for."""

    caught: bool
    row: Witnessed
    claim: Claimed


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
    best: tuple[tuple[int, bool, int, int], Taken] | None = None
    for row, claim in _caught(ground, memory, asked):
        rank = (claim.since, claim.teller < 0, row.minute, row.id)
        if best is None or rank >= best[0]:
            best = rank, Taken(caught=True, row=row, claim=claim)
    return _without(ground, memory, asked) if best is None else best[1]


def _caught(ground: CommonGround, memory: Memory, asked: Nested) -> Iterator[Entry]:
    """The events from which all of a chain took a claim; what was said of somebody's mind counts for those before."""
    for depth in range(1, len(asked.claims)):
        entries = ground.about(asked.claims[depth])
        if not entries:
            continue
        chain = collapsed(asked.chain[: depth + 1])
        if len(chain) == 1:
            continue  # one's own word is no news to oneself
        for row, claim in entries:
            if memory.has(row) and _counts(memory, row, claim, chain):
                yield row, claim


def _counts(memory: Memory, row: Witnessed, claim: Claimed, chain: Sequence[int]) -> bool:
    if not row.caught(chain, claim):
        return False
    return claim.teller < 0 or memory.me not in row.doubted or chain[-1] != claim.teller


def _without(ground: CommonGround, memory: Memory, asked: Nested) -> Taken | None:
    """That somebody does not know what one saw happen without them; or that one knows what one took in unseen."""
    of_oneself = asked.chain[-1] == memory.me
    for row, claim in reversed(ground.about(asked.claims[-1])):
        took = row.caught((memory.me,), claim) if of_oneself else row.shows(memory.me, claim)
        if took and memory.has(row):
            may_know = any(_heard_since(ground, memory, person, row) for person in asked.chain[1:])
            return None if may_know else Taken(caught=False, row=row, claim=claim)
    return None


def _heard_since(ground: CommonGround, memory: Memory, person: int, row: Witnessed) -> bool:
    """Whether one saw somebody speak to a person since, without hearing what was said."""
    return any(
        later.minute > row.minute and later.sort(memory.me) == SEEN_ONLY and person in (*later.to, later.by)
        for later in ground.talks(person)
        if memory.has(later)
    )


def collapsed(chain: Sequence[int]) -> tuple[int, ...]:
    """A chain without repetitions: one thinks what one thinks that one thinks."""
    return tuple(person for at, person in enumerate(chain) if at == 0 or person != chain[at - 1])


def all_taken(ground: CommonGround, memory: Memory) -> Iterator[Prop]:
    """That others know what one perceived with them, each once: for whoever wants to go through it."""
    found: dict[Prop, None] = {}
    for row in ground.rows:
        if memory.has(row):
            for person in (row.by, *row.to, *row.saw):
                if person != memory.me:
                    caught = (claim.prop for claim in row.claims if row.caught((memory.me, person), claim))
                    found.update(dict.fromkeys((KNOWS, person, prop) for prop in caught))
    return iter(found)
