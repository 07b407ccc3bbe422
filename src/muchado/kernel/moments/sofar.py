"""What a chain of minds caught of something so far: where much was said of it, only what is new is gone through.

An index and no state: whoever asks again goes on where they were, and comes to what they would have come to anyhow.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from itertools import chain as chain_of

from muchado.kernel.moments.chains import Memory, Nested, Ranked, collapsed
from muchado.kernel.moments.ground import CommonGround
from muchado.kernel.moments.hiding import took
from muchado.kernel.moments.index import Entry
from muchado.kernel.moments.mistaking import as_mistaken, bearing_mistaken
from muchado.kernel.moments.witnessed import HEARD_ONLY, is_among

WORTH_KEEPING = 8
"""Of so many things that were caught it pays to keep them until it is asked again: of fewer it costs memory only."""

KEPT_QUESTIONS = 1 << 15
"""Of so many questions at most they are kept."""

Heard = tuple[tuple[int, ...], Entry]
"""Something that was heard, and by which chain it may be taken, once the first of it knows the voice."""


class SoFar:
    """What was caught by what was taken in up to a minute: all of it is `found`.

    `agreed`: the weightiest of it, where all of it says that what is asked is so, nobody saying it twice; else None.
    """

    __slots__ = ("_asked", "_at", "_disputed", "_since", "_taken", "_tellers", "_unknown", "agreed", "found")

    def __init__(self, asked: Nested, since: int) -> None:
        self.found: list[Ranked] = []
        self.agreed: Ranked | None = None
        self._asked = asked
        self._disputed = False
        self._tellers: set[tuple[int, int]] = set()
        self._since = since
        self._taken = since
        self._at: dict[tuple[int, int], int] = {}
        self._unknown: list[Heard] = []

    def serves(self, memory: Memory) -> bool:
        """Whether one can go on from here, to what one has taken in by now."""
        return memory.since == self._since and memory.taken >= self._taken

    def go_on(self, ground: CommonGround, memory: Memory) -> None:
        """Go through what is new."""
        asked = self._asked
        self._taken = memory.taken
        if self._unknown:
            unknown, self._unknown = self._unknown, []
            self._take(ground, memory, unknown)
        for depth in range(1, len(asked.claims)):
            chain = collapsed(asked.chain[: depth + 1])
            if len(chain) == 1:
                continue  # one's own word is no news to oneself
            bearing = ground.bearing(asked.claims[depth], memory.me)
            for which, entries in enumerate(
                chain_of(bearing, bearing_mistaken(ground, asked.claims[depth], memory.me))
            ):
                at = self._at.get((depth, which), 0)
                if at == len(entries):
                    continue
                new = [entry for entry in entries[at:] if entry[0].minute < memory.taken]
                self._at[depth, which] = at + len(new)
                self._take(ground, memory, [(chain, entry) for entry in new])

    def _take(self, ground: CommonGround, memory: Memory, new: Iterable[Heard]) -> None:
        plain = not ground.index.guises and not ground.hiding and not ground.takes
        for chain, entry in new:
            row, claim, counted = entry
            sort = row.sort(memory.me) if row.minute >= memory.since else 0
            if sort == HEARD_ONLY and row.id not in memory.voices:
                self._unknown.append((chain, entry))
                continue
            if plain:  # said apart, since it is much quicker
                so = bool(sort) and not is_among(memory.me, row.missed) and row.caught(chain, claim)
            else:
                so = bool(sort) and took(ground, memory, row, claim, chain)
            if so and not _rings_false(memory.me, entry, chain):
                prop = self._asked.claims[-1]
                for one in (counted,) if plain else as_mistaken(ground, memory, chain, entry, prop):
                    self._add(one if sort != HEARD_ONLY else heard(one))

    def _add(self, one: Ranked) -> None:
        self.found.append(one)
        self._disputed |= not one.taken.so or one.claim != self._asked.claims[-1] or one.word in self._tellers
        if one.word is not None:
            self._tellers.add(one.word)
        if self._disputed:
            self.agreed = None
        elif self.agreed is None or one > self.agreed:
            self.agreed = one


def _rings_false(me: int, entry: Entry, chain: Sequence[int]) -> bool:
    """Whether somebody doubts that whoever said it thinks so."""
    row, claim, _ = entry
    return claim.teller == chain[-1] and claim.teller >= 0 and me in row.doubted


def heard(counted: Ranked) -> Ranked:
    """What was heard without being seen."""
    return counted._replace(taken=counted.taken._replace(heard=True))


def caught_so_far(ground: CommonGround, memory: Memory, asked: Nested) -> SoFar:
    """What all of a chain took from events; what was said of somebody's mind counts for those before."""
    kept = ground.index.kept
    sofar = kept.get(asked)
    if sofar is None or not sofar.serves(memory):
        sofar = SoFar(asked, memory.since)
    sofar.go_on(ground, memory)
    lasts = not ground.hiding and not ground.takes  # who was hidden from whom, or mistaken, may come out later
    if len(sofar.found) >= WORTH_KEEPING and lasts:
        if len(kept) >= KEPT_QUESTIONS:
            kept.clear()
        kept[asked] = sofar
    return sofar
