"""A story as data: people in rooms, things in rooms and boxes, and what happens, one thing after the other.

Everybody, every room, every box and every thing is a number; `words` calls them by name.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Literal, NamedTuple, TypeAlias


class Spot(NamedTuple):
    """Where a thing is: lying in a room, inside a box, or with somebody."""

    how: Literal["in", "inside", "with"]
    number: int


class Claim(NamedTuple):
    """That a thing is in a spot; with `minds`, that the first of them thinks that the second thinks so."""

    thing: int
    spot: Spot
    minds: tuple[int, ...] = ()


@dataclass(frozen=True, slots=True)
class Goes:
    """Somebody walks into another room."""

    who: int
    room: int


@dataclass(frozen=True, slots=True)
class Puts:
    """A thing that is at hand goes into a box of the room."""

    who: int
    thing: int
    box: int


@dataclass(frozen=True, slots=True)
class Lays:
    """A thing that is at hand is laid down where all can see it."""

    who: int
    thing: int


@dataclass(frozen=True, slots=True)
class Takes:
    """Somebody takes a thing that is at hand, and has it on them."""

    who: int
    thing: int


@dataclass(frozen=True, slots=True)
class Gives:
    """Somebody hands over a thing that they have."""

    who: int
    thing: int
    to: int


@dataclass(frozen=True, slots=True)
class Looks:
    """Somebody opens a box, and all who are there see what is in it and what is not."""

    who: int
    box: int


@dataclass(frozen=True, slots=True)
class Tells:
    """Somebody says something to another in the same room, for all to hear, or for nobody else.

    `lie`: they do not think so themselves.
    """

    who: int
    to: int
    claim: Claim
    whispers: bool = False
    lie: bool = False


@dataclass(frozen=True, slots=True)
class Hides:
    """Somebody hides where they are: who does not see them do so will not know that they are there.

    Until they come out they do nothing but look on.
    """

    who: int


@dataclass(frozen=True, slots=True)
class ComesOut:
    """Somebody who was hidden comes out, before all who are there."""

    who: int


@dataclass(frozen=True, slots=True)
class Turns:
    """Somebody gets wet or dry, which shows from then on."""

    who: int
    wet: bool


@dataclass(frozen=True, slots=True)
class Dresses:
    """Somebody dresses up as another who is elsewhere: whoever does not know takes what they do for the other's doing.

    Until they undress they do nothing else in which it would matter who they are.
    """

    who: int
    whom: int


@dataclass(frozen=True, slots=True)
class Undresses:
    """Somebody who was dressed up as another is so no more, before all who are there."""

    who: int
    whom: int


Happening: TypeAlias = (
    Goes | Puts | Lays | Takes | Gives | Looks | Tells | Hides | ComesOut | Turns | Dresses | Undresses
)
Handling: TypeAlias = Puts | Lays | Takes | Gives
"""What makes a thing be somewhere else."""


@dataclass(frozen=True, slots=True)
class Story:
    """A story.

    Attributes:
        form: of which published form it is.
        people: the room in which each is at the start.
        rooms: how many there are.
        boxes: the room in which each stands.
        things: where each is at the start.
        happenings: what happens, in order.
        views: from which room one sees who goes from which other, and where to.

    """

    form: str
    people: tuple[int, ...]
    rooms: int
    boxes: tuple[int, ...]
    things: tuple[Spot, ...]
    happenings: tuple[Happening, ...] = ()
    views: tuple[tuple[int, int], ...] = ()


class Standing:
    """How everything truly stands at a point of a story."""

    def __init__(self, story: Story) -> None:
        self.boxes = story.boxes
        self.views = story.views
        self.room = list(story.people)
        self.spot = list(story.things)
        self.hidden: set[int] = set()
        self.guise: dict[int, int] = {}
        self.wet: set[int] = set()

    def room_of(self, thing: int) -> int:
        """The room that a thing is in, however it lies there."""
        how, number = self.spot[thing]
        return {"in": lambda: number, "inside": lambda: self.boxes[number], "with": lambda: self.room[number]}[how]()

    def here(self, who: int) -> tuple[int, ...]:
        """Everybody in somebody's room, they themselves too."""
        return tuple(other for other, room in enumerate(self.room) if room == self.room[who])

    def from_afar(self, who: int) -> dict[int, int]:
        """Everybody who sees into somebody's room from another, and from which."""
        rooms = {seeing for seeing, seen in self.views if seen == self.room[who]}
        return {other: room for other, room in enumerate(self.room) if room in rooms}

    def at_hand(self, who: int, thing: int) -> bool:
        """Whether somebody can lay hands on a thing: it is in their room and nobody else has it on them."""
        how, number = self.spot[thing]
        return self.room_of(thing) == self.room[who] and (how != "with" or number == who)

    def allows(self, what: Happening) -> bool:
        """Whether this can happen now."""
        parties = {what.who, *((what.to,) if isinstance(what, Tells | Gives) else ())}
        if self.hidden & parties:
            return isinstance(what, ComesOut)
        if self.guise.keys() & parties and not isinstance(what, Puts | Lays | Looks | Undresses):
            return False
        match what:
            case Goes(who, room):
                return self.room[who] != room and not any(
                    self.room[one] == room for one, whom in self.guise.items() if whom == who
                )
            case Puts(who, thing, box):
                return (
                    self.at_hand(who, thing)
                    and self.boxes[box] == self.room[who]
                    and self.spot[thing] != Spot("inside", box)
                )
            case Lays(who, thing):
                return self.at_hand(who, thing) and self.spot[thing].how != "in"
            case Takes(who, thing):
                return self.at_hand(who, thing) and self.spot[thing] != Spot("with", who)
            case Gives(who, thing, to):
                return self.spot[thing] == Spot("with", who) and who != to and self.room[who] == self.room[to]
            case Looks(who, box):
                return self.boxes[box] == self.room[who]
            case Tells(who, to, claim):
                return who != to and self.room[who] == self.room[to] and self._fit_to_say(who, to, claim)
            case Turns(who, wet):
                return wet != (who in self.wet)
            case Hides():
                return True
            case Dresses(who, whom):
                return who != whom and self.room[who] != self.room[whom] and whom not in self.guise
            case Undresses(who, whom):
                return self.guise.get(who) == whom
            case ComesOut():
                return False

    def _fit_to_say(self, who: int, to: int, claim: Claim) -> bool:
        """Nobody is told what they have on them, or what they themselves think."""
        return self.spot[claim.thing] != Spot("with", to) and not {who, to} & {
            *claim.minds[:1],
            *((claim.spot.number,) if claim.spot.how == "with" else ()),
        }

    def follow(self, what: Happening) -> None:
        """Let it happen."""
        match what:
            case Goes(who, room):
                self.room[who] = room
            case Puts(_, thing, box):
                self.spot[thing] = Spot("inside", box)
            case Lays(who, thing):
                self.spot[thing] = Spot("in", self.room[who])
            case Takes(who, thing):
                self.spot[thing] = Spot("with", who)
            case Gives(_, thing, to):
                self.spot[thing] = Spot("with", to)
            case Hides(who):
                self.hidden.add(who)
            case ComesOut(who):
                self.hidden.discard(who)
            case Dresses(who, whom):
                self.guise[who] = whom
            case Undresses(who):
                self.guise.pop(who, None)
            case Turns(who, wet):
                (self.wet.add if wet else self.wet.discard)(who)
            case Looks() | Tells():
                pass


def can_happen(story: Story) -> bool:
    """Whether each happening can happen when its turn comes."""
    standing = Standing(story)
    for what in story.happenings:
        if not standing.allows(what):
            return False
        standing.follow(what)
    return True


def spots_of(story: Story, thing: int) -> tuple[Spot, ...]:
    """Every spot of a thing that a story speaks of, or in which it ever is, in order of appearance."""
    standing, found = Standing(story), [story.things[thing]]
    for what in story.happenings:
        standing.follow(what)
        found.append(standing.spot[thing])
        if isinstance(what, Tells) and what.claim.thing == thing:
            found.append(what.claim.spot)
    return tuple(dict.fromkeys(found))


def actors(story: Story) -> tuple[int, ...]:
    """Who does anything, or is told or given something, in order of appearance."""
    found: list[int] = []
    for what in story.happenings:
        found.append(what.who)
        if isinstance(what, Tells | Gives):
            found.append(what.to)
    return tuple(dict.fromkeys(found))


def collapsed(chain: Sequence[int]) -> tuple[int, ...]:
    """A chain of minds: that I think that I think is that I think."""
    return tuple(who for at, who in enumerate(chain) if at == 0 or who != chain[at - 1])
