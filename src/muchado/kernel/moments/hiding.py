"""Whom a chain of minds noticed though they were not to be noticed: who had seen them hide, or been told of it."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial
from typing import TYPE_CHECKING

from muchado.kernel.moments.ground import CommonGround
from muchado.kernel.moments.stays import Knew
from muchado.kernel.moments.witnessed import Claimed, Witnessed

if TYPE_CHECKING:
    from muchado.kernel.moments.chains import Memory


def caught(ground: CommonGround, memory: Memory, row: Witnessed, claim: Claimed, chain: Sequence[int]) -> bool:
    """Whether all of a chain took a claim from an event, everybody knowing of all later ones that they did."""
    if row.caught(chain, claim):
        return True
    if not ground.hiding or not any(row.is_unnoticed(person) for person in chain[1:]):
        return False
    return row.caught(chain, claim, knowing(ground, memory))


def knowing(ground: CommonGround, memory: Memory) -> Knew | None:
    """Who had it of whom that they were hidden; None where nobody ever is."""
    return partial(_knew, ground, memory) if ground.hiding else None


def _knew(ground: CommonGround, memory: Memory, chain: Sequence[int], person: int, minute: int) -> bool:
    """Whether all of a chain had it, by a minute, that somebody was hidden: the last that they had of it counts."""
    known = [
        (earlier.id, claim.so and not 0 < claim.until <= minute)
        for about in ground.hiding
        for earlier, claim, _ in ground.of(about, memory.me)
        if earlier.minute < minute and claim.prop[:2] == (about, person)
        if memory.sort(earlier) and caught(ground, memory, earlier, claim, chain)
    ]
    return max(known, default=(-1, False))[1]
