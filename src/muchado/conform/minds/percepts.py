"""What the oracle goes by: what can be perceived of a story, by whom, and what is held of a thing by that."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType
from typing import NamedTuple, TypeAlias

from muchado.conform.minds.noticing import NOBODY, People
from muchado.conform.minds.story import Claim, Happening, Spot

Eyes: TypeAlias = Mapping[int, int]
"""Who has had an eye on something, and since when."""


class Sight(NamedTuple):
    """That a thing is in a spot, or is not, as it can be seen at a time; or is known to who has had an eye on it.

    `eyes`: since when each has, where it is not to be seen. `missed`, here and below: those of `by` whom it passed by
    in the crowd; all others take them to have noticed.
    """

    at: int
    by: People
    thing: int
    spot: Spot
    so: bool
    eyes: Eyes = MappingProxyType({})
    missed: People = NOBODY


class Word(NamedTuple):
    """What was said, by those who caught it. `since`: when the speaker last knew it to be so."""

    at: int
    by: People
    who: int
    claim: Claim
    since: int
    missed: People = NOBODY


class Talk(NamedTuple):
    """That two spoke, by those who see it and hear nothing."""

    at: int
    by: People
    to: int
    missed: People = NOBODY


class Act(NamedTuple):
    """A happening, by those who saw it done; `spot`: where the thing in it then is; `guise`: for whose it passes.

    `afar`: those who saw it from another room, and from which: who is beside them sees that they do, and nobody else.
    """

    at: int
    by: People
    what: Happening
    spot: Spot | None
    missed: People = NOBODY
    guise: int | None = None
    afar: Mapping[int, int] = MappingProxyType({})


class Here(NamedTuple):
    """Who is in a room, as all see who are there; `wet`: those of them who look so."""

    at: int
    by: People
    room: int
    wet: People
    missed: People = NOBODY


Percept: TypeAlias = Sight | Word | Talk | Act | Here


class Hiding(NamedTuple):
    """That somebody is there unseen, after one happening and before another."""

    who: int
    after: int
    before: int


class Held(NamedTuple):
    """What is held of a thing: `since` when it was known to be so, `at` when it was learned."""

    since: int
    at: int
    spot: Spot
