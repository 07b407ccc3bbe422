"""A story in the making: happenings are put one after the other, and only such as can happen."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from random import Random
from typing import TypeVar

from muchado.conform.minds.oracle import Oracle
from muchado.conform.minds.story import (
    Claim,
    ComesOut,
    Dresses,
    Gives,
    Goes,
    Happening,
    Hides,
    Lays,
    Looks,
    Puts,
    Spot,
    Standing,
    Story,
    Takes,
    Tells,
    Turns,
    Undresses,
    can_happen,
)

STAGE, AWAY, FAR = 0, 1, 2
"""The room in which most happens, and two others."""

BOXES = (STAGE, STAGE, STAGE, AWAY, FAR)
BASKET, BOX, DRAWER, JAR, CHEST = range(len(BOXES))
THINGS = (Spot("in", STAGE), Spot("in", STAGE))
CAST = 5
"""So many people have a part; all others look on."""

Item = TypeVar("Item")


class Scene:
    """A story in the making, with five of its people in a room full of onlookers."""

    def __init__(self, form: str, people: int, random: Random) -> None:
        self.random = random
        everybody = random.sample(range(people), people)
        self.cast = tuple(everybody[:CAST])
        rooms = dict.fromkeys(self.cast, STAGE)
        rooms |= {who: random.choice((STAGE, STAGE, AWAY, FAR)) for who in everybody[CAST:]}
        self._story = Story(form, tuple(rooms[who] for who in range(people)), 3, BOXES, THINGS)
        self._happenings: list[Happening] = []
        self.standing = Standing(self._story)

    def story(self) -> Story:
        """Return the story so far, with whoever says what they do not think known to lie."""
        return honest(replace(self._story, happenings=tuple(self._happenings)))

    def overlook(self, *views: tuple[int, int]) -> None:
        """Let one see from rooms into others."""
        self._story = replace(self._story, views=views)
        self.standing.views = views

    # ------------------------------------------------------------------ what happens

    def put(self, what: Happening) -> bool:
        """Let something happen if it can."""
        if not self.standing.allows(what):
            return False
        self.standing.follow(what)
        self._happenings.append(what)
        return True

    def go(self, who: int, room: int) -> None:
        """Let somebody be in a room."""
        self.put(Goes(who, room))

    def stash(self, who: int, thing: int, *boxes: int) -> int:
        """Let somebody put a thing into a box of the room in which it is not; return which."""
        wanted = [box for box in boxes if self.standing.allows(Puts(who, thing, box))]
        box = self.pick(wanted or boxes)
        self.put(Puts(who, thing, box))
        return box

    def lay(self, who: int, thing: int) -> None:
        """Let somebody lay a thing down."""
        self.put(Lays(who, thing))

    def take(self, who: int, thing: int) -> None:
        """Let somebody take a thing."""
        self.put(Takes(who, thing))

    def give(self, who: int, thing: int, to: int) -> None:
        """Let somebody hand over a thing."""
        self.put(Gives(who, thing, to))

    def look(self, who: int, box: int) -> None:
        """Let somebody look into a box."""
        self.put(Looks(who, box))

    def hide(self, who: int) -> None:
        """Let somebody hide."""
        self.put(Hides(who))

    def turn(self, who: int, *, wet: bool) -> None:
        """Let somebody get wet, or dry."""
        self.put(Turns(who, wet))

    def dress_up(self, who: int, whom: int) -> None:
        """Let somebody dress up as another."""
        self.put(Dresses(who, whom))

    def undress(self, who: int, whom: int) -> None:
        """Let somebody be dressed up as another no more."""
        self.put(Undresses(who, whom))

    def come_out(self, who: int) -> None:
        """Let somebody who was hidden come out."""
        self.put(ComesOut(who))

    def tell(
        self,
        who: int,
        to: int,
        thing: int,
        where: Spot | None = None,
        *,
        minds: Sequence[int] = (),
        whispers: bool = False,
    ) -> None:
        """Let somebody tell another where a thing is: if nothing else is given, where they think it is."""
        spot = where or self.thought(who, thing, minds)
        if spot is not None:
            self.put(Tells(who, to, Claim(thing, spot, tuple(minds)), whispers))

    # ------------------------------------------------------------------ what is chosen

    def thought(self, who: int, thing: int, minds: Sequence[int] = ()) -> Spot | None:
        """Where somebody by now thinks that a thing is, or thinks that others think so."""
        return Oracle(self.story()).where((who, *minds), thing)

    def elsewhere(self, thing: int) -> Spot:
        """A box in which a thing is not."""
        return self.pick(
            [spot for box in range(len(BOXES)) if (spot := Spot("inside", box)) != self.standing.spot[thing]]
        )

    def pick(self, items: Sequence[Item]) -> Item:
        """Choose one of several."""
        return self.random.choice(items)

    def perhaps(self, percent: int = 50) -> bool:
        """Say yes so many times in a hundred."""
        return self.random.randrange(100) < percent


def honest(story: Story) -> Story:
    """The story with whoever says what they do not think known to lie, and nobody else."""
    if not can_happen(story):
        return story
    lies = Oracle(story).lies
    told = (
        replace(what, lie=lies[number]) if isinstance(what, Tells) else what
        for number, what in enumerate(story.happenings)
    )
    return replace(story, happenings=tuple(told))
