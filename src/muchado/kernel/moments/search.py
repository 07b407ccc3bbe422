"""What one may take others to know, to go through where a rule looks for it. Whether one does is asked of each.

A chain can only have caught what each shorter one caught: so the people in it are found one after the other.
"""

from __future__ import annotations

from collections.abc import Collection, Iterator, Sequence

from muchado.bundle.model import KNOWS
from muchado.kernel.events import Prop
from muchado.kernel.moments.derive import Memory, collapsed
from muchado.kernel.moments.ground import CommonGround
from muchado.kernel.moments.hiding import caught, knowing
from muchado.kernel.moments.witnessed import Claimed, Witnessed


def all_taken(ground: CommonGround, memory: Memory) -> Iterator[Prop]:
    """That others know what one perceived with them, and of what they said that one knows it: each once."""
    return iter(dict.fromkeys(prop for row in ground.rows if memory.has(row) for prop in _of_all(ground, memory, row)))


def _of_all(ground: CommonGround, memory: Memory, row: Witnessed) -> Iterator[Prop]:
    me = memory.me
    claims = [claim for claim in row.claims if _is_news(claim)]
    for person in dict.fromkeys((*row.took_part, *row.saw)):
        if person != me:
            yield from (
                (KNOWS, person, claim.prop) for claim in claims if caught(ground, memory, row, claim, (me, person))
            )
    for person in row.took_part:
        told = (claim.prop for claim in claims if claim.teller >= 0 and person != me and row.caught((me,), claim))
        yield from ((KNOWS, person, (KNOWS, me, prop)) for prop in told)


def may_be_taken(
    ground: CommonGround, memory: Memory, whose: Sequence[int], about: int, people: Collection[int], *, contrary: bool
) -> Iterator[Prop]:
    """What a chain of people (-1: anybody) can hold of a relation, by what happened and what lay in view.

    `contrary`: what one may take them not to hold, whether they were there or not; one has to have caught it oneself.
    """
    for row, claim in ground.of(about):
        ahead = whose[: len(whose) - depth(claim.prop)]
        if ahead and _is_news(claim) and memory.has(row) and row.caught((memory.me,), claim):
            chains = every(ahead, people) if contrary else _caught(ground, memory, row, claim, ahead)
            yield from (within(chain, claim.prop) for chain in chains)
    if about == ground.lies:
        yield from _in_view(ground, memory, whose, people)


def _is_news(claim: Claimed) -> bool:
    """Whether there was something to take from it: that a search found nothing is no claim."""
    return not (claim.found and () in claim.prop)


def _caught(
    ground: CommonGround, memory: Memory, row: Witnessed, claim: Claimed, whose: Sequence[int]
) -> Iterator[tuple[int, ...]]:
    chains: list[tuple[int, ...]] = [(memory.me,)]
    there = tuple(dict.fromkeys((*row.took_part, *row.saw, *row.heard)))
    for person in whose:
        longer = ((*chain, one) for chain in chains for one in (there if person < 0 else (person,)))
        chains = [chain for chain in longer if caught(ground, memory, row, claim, collapsed(chain))]
    return (chain[1:] for chain in chains)


def _in_view(ground: CommonGround, memory: Memory, whose: Sequence[int], people: Collection[int]) -> Iterator[Prop]:
    knew = knowing(ground, memory)
    for thing in ground.stays.things:
        chains: list[tuple[int, ...]] = [(memory.me,)]
        for person in whose:
            longer = ((*chain, one) for chain in chains for one in (people if person < 0 else (person,)))
            chains = [chain for chain in longer if ground.stays.saw(collapsed(chain), thing, memory.taken, knew)]
        for chain in chains:
            seen = ground.stays.saw(collapsed(chain), thing, memory.taken, knew)
            if seen is not None:
                yield within(chain[1:], (ground.lies, thing, seen.place))


def every(whose: Sequence[int], people: Collection[int]) -> Iterator[tuple[int, ...]]:
    """All chains of people."""
    if not whose:
        yield ()
        return
    for one in people if whose[0] < 0 else (whose[0],):
        yield from ((one, *rest) for rest in every(whose[1:], people))


def within(chain: Sequence[int], prop: Prop) -> Prop:
    """That somebody thinks that somebody thinks ... it."""
    for person in reversed(chain):
        prop = (KNOWS, person, prop)
    return prop


def depth(prop: Prop) -> int:
    """In how many thoughts something is thought."""
    return 1 + depth(prop[2]) if prop and prop[0] == KNOWS and isinstance(prop[2], tuple) else 0
