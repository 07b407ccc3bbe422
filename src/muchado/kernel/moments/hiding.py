"""What a chain of minds took of those who were not to be noticed, or were taken for somebody else.

Who had seen them hide, or dress up, or been told of it, knows better.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from functools import partial
from typing import TYPE_CHECKING

from muchado.kernel.moments.ground import CommonGround
from muchado.kernel.moments.stays import Knew
from muchado.kernel.moments.witnessed import HEARD_ONLY, Claimed, Witnessed

if TYPE_CHECKING:
    from muchado.kernel.moments.chains import Memory


def took(ground: CommonGround, memory: Memory, row: Witnessed, claim: Claimed, chain: Sequence[int]) -> bool:
    """Whether one has it of an event that all of a chain took a claim from it, each knowing of all later ones.

    Of what was done in a guise there are two rows, as it was and as it looked: from the first in the chain on of whom
    one cannot tell that they knew of the guise, all took it as it looked.
    """
    looks = ground.index.guises.get((row.id, row.minute))
    if looks is None or len(chain) == 1 or looks.was.sort(memory.me) == HEARD_ONLY:
        return memory.has(row) and caught(ground, memory, row, claim, chain)
    was, looked = looks
    if memory.has(looked):
        return row is looked and caught(ground, memory, row, claim, chain)
    fooled = _first_fooled(ground, memory, was, chain)
    if not memory.has(was) or (fooled is None) != (row is was):
        return False
    if (
        fooled is not None
        and looked.by in chain[1 : fooled + 1]
        and (looked.by == chain[fooled] or not was.sort(looked.by))
    ):
        return False
    return caught(ground, memory, row, claim, chain)


def _first_fooled(ground: CommonGround, memory: Memory, was: Witnessed, chain: Sequence[int]) -> int | None:
    """Where in a chain the first is who may have been fooled by a guise, as far as those before can tell."""
    knew = knowing(ground, memory)
    for at in range(1, len(chain)):
        others = (memory.me, *(one for one in chain[1 : at + 1] if one != was.by))
        if chain[at] == was.by or was.is_reached(chain[at]):
            continue
        if knew is None or not knew(others, was.by, was.minute):
            return at
    return None


def caught(ground: CommonGround, memory: Memory, row: Witnessed, claim: Claimed, chain: Sequence[int]) -> bool:
    """Whether all of a chain took a claim from an event, everybody knowing of all later ones that they did."""
    if row.caught(chain, claim):
        return True
    if not ground.hiding or not any(row.is_unnoticed(person) for person in chain[1:]):
        return False
    return row.caught(chain, claim, knowing(ground, memory))


def knowing(ground: CommonGround, memory: Memory) -> Knew | None:
    """Who had it of whom that they were hidden; None where nobody ever is."""
    return partial(knew, ground, memory, ground.hiding) if ground.hiding else None


def knew(
    ground: CommonGround, memory: Memory, states: Iterable[int], chain: Sequence[int], person: int, minute: int
) -> bool:
    """Whether all of a chain had it, by a minute, that somebody was in a state: the last that they had of it counts."""
    known = [
        ((earlier.minute, earlier.id), claim.so and not 0 < claim.until <= minute)
        for about in states
        for earlier, claim, _ in ground.of(about, memory.me)
        if earlier.minute < minute and claim.prop[:2] == (about, person)
        if memory.has(earlier) and caught(ground, memory, earlier, claim, chain)
    ]
    return max(known, default=((-1, -1), False))[1]
