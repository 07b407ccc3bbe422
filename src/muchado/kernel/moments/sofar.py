"""What a chain of minds caught of something so far: where much was said of it, only what is new is gone through.

An index and no state: whoever asks again goes on where they were, and comes to what they would have come to anyhow.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence

from muchado.kernel.events import Prop
from muchado.kernel.moments.chains import Memory, Nested, Ranked, Taken, collapsed
from muchado.kernel.moments.ground import CommonGround
from muchado.kernel.moments.hiding import took
from muchado.kernel.moments.index import Entry
from muchado.kernel.moments.mistaking import as_mistaken, bearing_mistaken
from muchado.kernel.moments.sights import shows_itself
from muchado.kernel.moments.witnessed import HEARD_ONLY, WHOLLY, is_among

KEPT_QUESTIONS = 1 << 15
"""Of so many questions at most they are kept."""

Heard = tuple[tuple[int, ...], Entry]
"""Something that was heard, and by which chain it may be taken, once the first of it knows the voice."""


class SoFar:
    """What was caught by what was taken in up to a minute: all of it is `found`.

    `agreed`: the weightiest of it, where all of it says that what is asked is so, nobody saying it twice; else None.
    `only_happens`: what is asked is no more than whether one other knows of what cannot be seen but while it happens.
    """

    __slots__ = (
        "_disputed",
        "_gone",
        "_many",
        "_since",
        "_taken",
        "_tellers",
        "_unknown",
        "agreed",
        "found",
        "only_happens",
    )

    def __init__(self, since: int, *, only_happens: bool) -> None:
        self.only_happens = only_happens
        self.found: list[Ranked] = []
        self.agreed: Ranked | None = None
        self._disputed = False
        self._tellers: set[tuple[int, int]] | None = None
        self._since = since
        self._taken = since
        self._gone: tuple[int, ...] = ()  # how far each list of what bears on it was gone through
        self._many = 0
        self._unknown: list[Heard] | None = None

    def serves(self, since: int, taken: int) -> bool:
        """Whether one can go on from here, to what was taken in from one minute to before another."""
        return since == self._since and taken >= self._taken

    def is_all(self, entries: int) -> bool:
        """Whether there is nothing to go on to, if so many entries bear on it."""
        return not self._unknown and entries == self._many

    def go_on(self, ground: CommonGround, memory: Memory, asked: Nested) -> None:
        """Go through what is new."""
        self._taken = memory.taken
        if self._unknown:
            unknown, self._unknown = self._unknown, None
            self._take(ground, memory, asked, unknown)
        before, gone = self._gone, list[int]()
        for chain, entries in _bearing(ground, memory, asked):
            at = before[len(gone)] if before else 0
            gone.append(at)
            if at < len(entries):
                new = [entry for entry in entries[at:] if entry[0].minute < memory.taken]
                gone[-1] += len(new)
                self._take(ground, memory, asked, [(chain, entry) for entry in new])
        self._gone, self._many = tuple(gone), sum(gone)

    def _take(self, ground: CommonGround, memory: Memory, asked: Nested, new: Iterable[Heard]) -> None:
        plain = not ground.index.guises and not ground.hiding and not ground.takes
        prop = asked.claims[-1]
        for chain, entry in new:
            row, claim, counted = entry
            if row.minute < memory.since:
                continue
            by_ear = row.heard is not row.saw  # else nobody heard it who did not see it
            sort = row.sort(memory.me) if by_ear or not plain else WHOLLY
            if sort == HEARD_ONLY and row.id not in memory.voices:
                self._unknown = [*(self._unknown or ()), (chain, entry)]
                continue
            if plain:  # said apart, since it is much quicker
                so = row.caught(chain, claim) and not is_among(memory.me, row.missed)
            else:
                so = bool(sort) and took(ground, memory, row, claim, chain)
            if so and not _rings_false(memory.me, entry, chain):
                for one in (counted,) if plain else as_mistaken(ground, memory, chain, entry, prop):
                    self._add(prop, one if sort != HEARD_ONLY else heard(one))

    def _add(self, prop: Prop, one: Ranked) -> None:
        self.found.append(one)
        self._disputed |= not one.taken.so or one.claim != prop
        if one.word is not None:
            self._tellers = self._tellers or set()
            self._disputed |= one.word in self._tellers
            self._tellers.add(one.word)
        if self._disputed:
            self.agreed = None
        elif self.agreed is None or one > self.agreed:
            self.agreed = one


def _bearing(ground: CommonGround, memory: Memory, asked: Nested) -> Iterator[tuple[tuple[int, ...], Sequence[Entry]]]:
    """What there is to go through, by which chain: in lists to which others may come, always as many."""
    for depth in range(1, len(asked.claims)):
        chain = collapsed(asked.chain[: depth + 1])
        if len(chain) > 1:  # one's own word is no news to oneself
            yield from ((chain, entries) for entries in ground.bearing(asked.claims[depth], memory.me))
            yield from ((chain, entries) for entries in bearing_mistaken(ground, asked.claims[depth], memory.me))


def _rings_false(me: int, entry: Entry, chain: Sequence[int]) -> bool:
    """Whether somebody doubts that whoever said it thinks so."""
    row, claim, _ = entry
    return claim.teller == chain[-1] and claim.teller >= 0 and me in row.doubted


def heard(counted: Ranked) -> Ranked:
    """What was heard without being seen."""
    return counted._replace(taken=counted.taken._replace(heard=True))


def caught_so_far(ground: CommonGround, memory: Memory, asked: Nested) -> SoFar:
    """What all of a chain took from events; what was said of somebody's mind counts for those before."""
    kept, question = ground.index.kept, (memory.me, asked.claims[0])
    sofar = kept.get(question)
    if sofar is None or not sofar.serves(memory.since, memory.taken):
        sofar = SoFar(memory.since, only_happens=_only_happens(ground, asked))
    sofar.go_on(ground, memory, asked)
    lasts = not ground.hiding and not ground.takes  # who was hidden from whom, or mistaken, may come out later
    if sofar.found and lasts:
        if len(kept) >= KEPT_QUESTIONS:
            kept.clear()
        kept[question] = sofar
    return sofar


def _only_happens(ground: CommonGround, asked: Nested) -> bool:
    claim = asked.claims[-1]
    return len(asked.chain) == len("AB") and not shows_itself(ground, claim) and not ground.cells.of(claim)


def agreed_before(ground: CommonGround, me: int, between: tuple[int, int], prop: Prop) -> Taken | None:
    """What one took somebody to know when it was last asked, if nothing that bears on it has come since; else None.

    `between`: since when one has taken in what happened, and up to when.
    """
    sofar = ground.index.kept.get((me, prop))
    if sofar is None or sofar.agreed is None or not sofar.only_happens or not sofar.serves(*between):
        return None
    return sofar.agreed.taken if sofar.is_all(ground.index.many(sofar.agreed.claim, me)) else None
