"""How far a run comes along the chain of happenings that a story test wants."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from muchado.bundle.stories import Share
from muchado.find.search import Search

if TYPE_CHECKING:
    from collections.abc import Iterable

    from muchado.bundle.stories import Link, StoryTest
    from muchado.find.record import Record
    from muchado.find.search import Found
    from muchado.kernel.events import Prop


class Reached(NamedTuple):
    """How many links of a test's chain were found in a run, and the minute of the last (-1: none was).

    `missing`: the act that would have been the next, None where the chain is whole or does not name all who take part.
    """

    links: int
    minute: int
    missing: Prop | None = None


class Fall(NamedTuple):
    """A link of a chain, in the author's words, and in how many runs it was `reached`.

    `seed`: a run that came up to it and no further, None if there is none, and the `minute` at which it did (-1: from
    the beginning); `missing`: the act that it lacked.
    """

    words: str
    reached: int
    seed: int | None
    minute: int
    missing: Prop | None


def chain_of(test: StoryTest) -> tuple[Link, ...]:
    """The links of a test: what is given, then what should follow."""
    return (*test.given, *test.claim)


def is_wanted(test: StoryTest) -> bool:
    """Whether a test wants something to come about, in the world as it is."""
    return isinstance(test.bar, Share) and test.bar.low > 0 and not test.alterations


def reached(record: Record, test: StoryTest) -> Reached:
    """Say how far a run comes along a test's chain."""
    search = Search(record, test)
    found: Found | None = None
    links = 0
    for chain, that in ((test.given, None), (test.claim, test.given)):
        before = found if that else None
        for end in range(1, len(chain) + 1):
            further = search.first(chain[:end], before)
            if further is None:
                return Reached(links, _minute(found), search.wanted(chain[end - 1], found))
            found, links = further, links + 1
    return Reached(links, _minute(found))


def _minute(found: Found | None) -> int:
    return -1 if found is None else found.last.minute


def falls(test: StoryTest, runs: Iterable[tuple[int, Reached]]) -> tuple[Fall, ...]:
    """Say of each link of a test how many runs reach it; `runs` are seeds, and how far each came."""
    played = sorted(runs)
    found = []
    for at, link in enumerate(chain_of(test)):
        stopped = [(seed, one) for seed, one in played if one.links == at]
        seed, short = next((pair for pair in stopped if pair[1].missing), (*stopped, (None, None))[0])
        count = sum(one.links > at for _, one in played)
        minute, missing = (short.minute, short.missing) if short else (-1, None)
        found.append(Fall(link.words, count, seed, minute, missing))
    return tuple(found)


def widest(chain: Iterable[Fall], runs: int) -> int:
    """The link at which most runs fall off, by its place; -1 if none does."""
    lost, before = [], runs
    for fall in chain:
        lost.append(before - fall.reached)
        before = fall.reached
    return lost.index(max(lost)) if any(lost) else -1
