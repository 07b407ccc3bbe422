"""A chain of minds, what its first goes by, and what all of it took: the records that deriving is made of."""

from __future__ import annotations

from collections.abc import Callable, Container, Sequence
from typing import TYPE_CHECKING

from muchado.bundle.model import KNOWS
from muchado.bundle.records import NamedTuple
from muchado.kernel.events import Prop
from muchado.kernel.moments.witnessed import HEARD_ONLY, Claimed, Witnessed, is_among

if TYPE_CHECKING:
    from muchado.kernel.mind.belief import Belief


class Memory(NamedTuple):
    """Whose it is, from when to when they took in what reached them, and what they heard of whom they knew.

    `stale`: for how many minutes one takes somebody to be where one saw them; `again`: and not to be where one did not.
    `held`: what they hold of something, by whatever account.
    """

    me: int
    since: int
    taken: int
    voices: Container[int]
    stale: int
    again: int
    held: Callable[[Prop], Belief | None]

    def has(self, row: Witnessed) -> bool:
        """Whether one has taken in an event: nothing else counts, whoever else perceived it."""
        return not is_among(self.me, row.missed) and self.sort(row) > 0

    def sort(self, row: Witnessed) -> int:
        """As what one has taken in an event, if it did not pass one by; 0 for not at all."""
        if not self.since <= row.minute < self.taken:
            return 0
        sort = row.sort(self.me)
        return sort if sort != HEARD_ONLY or row.id in self.voices else 0


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
    without being seen. `unsure`: somebody in the chain was spoken to since, unheard, and may know better. `expected`:
    it was so when it was seen, and is only taken to be so still. `given`: from the start, and for good.
    """

    caught: bool
    so: bool
    minute: int
    since: int
    until: int
    event: int
    heard: bool = False
    unsure: bool = False
    expected: bool = False
    given: bool = False


class Ranked(NamedTuple):
    """What a chain caught, with what it outweighs: that a claim is so, or is not so.

    `word`: whose word it is, if it is one, and of how deep a thought.
    """

    rank: Rank
    claim: Prop
    taken: Taken
    word: tuple[int, int] | None = None


def ranked(row: Witnessed, claim: Claimed) -> Ranked:
    """What something that was to be taken from an event counts to all who took it, seeing it."""
    depth, inner = 0, claim.prop
    while inner and inner[0] == KNOWS and isinstance(inner[2], tuple):
        depth, inner = depth + 1, inner[2]
    return Ranked(
        Rank(claim.since, True, claim.teller < 0, row.minute, row.id),
        inner,
        Taken(True, claim.so, row.minute, claim.since, claim.until if claim.so else 0, row.id),
        None if claim.teller < 0 else (claim.teller, depth),
    )


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


def within(chain: Sequence[int], prop: Prop) -> Prop:
    """That somebody thinks that somebody thinks ... it."""
    for person in reversed(chain):
        prop = (KNOWS, person, prop)
    return prop


def as_ones_own(me: int, prop: Prop) -> Prop:
    """What one has to hold for a claim to be held: that one thinks that one thinks so is that one does."""
    while prop[:2] == (KNOWS, me) and isinstance(prop[2], tuple) and prop[2]:
        prop = prop[2]
    return prop


def collapsed(chain: Sequence[int]) -> tuple[int, ...]:
    """A chain without repetitions: one thinks what one thinks that one thinks."""
    return tuple([person for at, person in enumerate(chain) if at == 0 or person != chain[at - 1]])
