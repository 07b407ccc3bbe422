"""Whom of those in a crowd each happening passes by, and what they go on to take to be so.

Who misses something does not look round because of it, and takes themselves to have an eye still on what they watched;
everybody else takes them to have noticed.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from typing import NamedTuple, TypeAlias

from muchado.conform.minds.story import Goes, Handling, Happening, Looks, Spot, Standing, Story

People: TypeAlias = frozenset[int]

NOBODY: People = frozenset()


class Overlooked(NamedTuple):
    """That a thing is still in a spot, to those who had an eye on it there and missed that it was moved.

    `eyes`: since when everybody had who did.
    """

    thing: int
    spot: Spot
    eyes: dict[int, int]
    missed: set[int]


class Noticing:
    """Who noticed what, while a story is lived. `missed`: whom each happening passed by; nobody, if it is empty.

    `unaware`: who missed, of each thing, where it has got to; `unaware_empty`: of a box and a thing, who missed that it
    is not in there. `absent`: who has missed something and noticed nothing since.
    """

    def __init__(self, story: Story, missed: Sequence[Iterable[int]]) -> None:
        self.missed = [*map(frozenset, missed)] or [NOBODY] * len(story.happenings)
        self.unaware: list[set[int]] = [set() for _ in story.things]
        self.unaware_empty: dict[tuple[int, int], set[int]] = {}
        self.overlooked: list[Overlooked] = []
        self.absent: People = NOBODY

    def wakes(self, who: int) -> bool:
        """Let somebody look round before they do something; whether they had missed anything."""
        missed = who in self.absent
        self.absent -= {who}
        return missed

    def moved(self, number: int, what: Handling, before: Spot, watching: Mapping[int, int]) -> None:
        """Let a thing be moved, which was in a spot where some were `watching` it."""
        still = self.missed[number] & watching.keys() - self.unaware[what.thing]
        if still and before.how != "in":
            self.overlooked.append(Overlooked(what.thing, before, dict(watching), set(still)))
        self.unaware[what.thing] = {*self.missed[number]}

    def found(self, number: int, thing: int, watching: Mapping[int, int], here: People) -> None:
        """Let some find a thing where it is by looking into that; those who had an eye on it knew."""
        self.unaware[thing] |= self.missed[number] - watching.keys()
        self.unaware[thing] -= here - self.missed[number]
        for one in self.overlooked:
            if one.thing == thing:
                one.missed.difference_update(here - self.missed[number])

    def found_empty(self, number: int, box: int, thing: int, watching: Mapping[int, int], here: People) -> None:
        """Let some see that a thing is not in a box; those who had an eye on that knew."""
        unaware = self.unaware_empty.setdefault((box, thing), set())
        unaware |= self.missed[number] - watching.keys()
        unaware -= here - self.missed[number]

    def noticed(self, number: int, what: Happening, here: People) -> None:
        """Let those who notice a happening think no more that a thing is where they see that it is not."""
        for one in self.overlooked:
            looks = isinstance(what, Looks) and one.spot == Spot("inside", what.box)
            if looks or (isinstance(what, Handling) and what.thing == one.thing):
                one.missed.difference_update(here - self.missed[number])
            if isinstance(what, Goes):
                one.missed.discard(what.who)
                one.eyes.pop(what.who, None)

    def passed(self, number: int, there: People, joined: People) -> None:
        """Let a happening be over, which some perceived; whom somebody has `joined` by it looks round."""
        missed = self.missed[number] - joined
        self.absent = (self.absent | missed) - ((there | joined) - missed)

    def look_round(self, standing: Standing) -> None:
        """Let those who look round see what lies openly in their room."""
        for thing, _, _, who in self.overlooked:
            how, room = standing.spot[thing]
            if how == "in":
                who.difference_update({one for one, at in enumerate(standing.room) if at == room} - self.absent)
