"""Small companies and houses on which several phases are tried."""

from __future__ import annotations

from kernel.play import Play
from kernel.small import A, B, C, Holds, Word, World, post
from muchado.bundle.model import IN, Answer, Claim, Due, Go, Here, Inform, SetStatus, Slot
from muchado.kernel import Choice

HALL, CORNER, GALLERY, YARD = range(4)
ANN, BOB, CY, DI = range(4)
L = Slot(1)


def room(names: str, *, whim: int = 0) -> tuple[World, Word, tuple[int, ...]]:
    """People in one room; talking takes five minutes."""
    world = World(whim=whim)
    world.place("hall")
    world.place("yard")
    world.way(0, 1, 2)
    talk = world.action("talk", "person", "person", needs=[Here(B)], takes=5)
    return world, talk, tuple(world.person(name) for name in names)


def proposal(world: World) -> Word:
    """An offer that may be accepted (with effect) or refused."""
    engaged = world.word("is engaged to", "status", "person", "person", both_ways=True)
    accept = Answer("accept", (SetStatus(engaged(A, B), on=True),), (), ())
    return world.action("propose", "person", "person", needs=[Here(B)], answers=[accept, "refuse", "evade"])


def school() -> World:
    """A hall; a corner within its earshot; a gallery that overlooks it; a yard from which one perceives nothing."""
    world = World()
    world.place("hall", earshot=(CORNER,))
    world.place("corner", earshot=(HALL,))
    world.place("gallery", views=(HALL,))
    world.place("yard")
    world.way(HALL, CORNER)
    world.way(HALL, YARD)
    return world


def cast(world: World) -> tuple[int, ...]:
    """Two who do things in the hall, a bystander, and one in each other place."""
    places = (HALL, HALL, HALL, CORNER, GALLERY, YARD)
    return tuple(world.person(name, where) for name, where in zip("ABHCGY", places, strict=True))


def walker(world: World, where: int, start: int, name: str = "W") -> int:
    """Somebody who comes to a place at a minute of the day."""
    if not any(action.name == "go" for action in world.actions):
        go = world.action("go", "person", "place", effects=[Go(A, L)], passing=True)
        world.want(go(A, L), 50, [Due(L), Holds(Claim(IN, (A, L)), negated=True)])
    return world.person(name, YARD, [post(where, start)])


def village() -> tuple[World, Word, Word]:
    """Two places with no way between; `rich`, a notion; telling, an act."""
    world = World()
    world.place("hall")
    world.place("yard")
    rich = world.word("is rich", "notion", "person")
    tell = world.action("tell", "person", "person", "claim", needs=[Here(B)], effects=[Inform(C)])
    return world, rich, tell


def party() -> tuple[World, Word, int]:
    """Four in one room; talking; envy."""
    world = World()
    world.place("hall")
    for name in ("Ann", "Bob", "Cy", "Di"):
        world.person(name)
    return world, world.action("talk", "person", "person", needs=[Here(B)]), world.quality("feeling", "envy")


def first(world: World) -> Choice:
    """Ann's first choice."""
    return next(choice for choice in Play(world.bundle()).until(0).choices if choice.person == ANN)


POSE = """
action court: "A courts B"
  needs B is here
  seen from afar
action pose: "A poses as C with B"
  needs B is here
  seen from afar
  taken from afar for "C courts B"
want "pose"
  A wants to pose as C with B by 20
  when A's anger toward C is at least 50
   and B is here
   and A did not pose as C with B
  because "{A} wants {C} to look bad"
"""
"""Somebody who, seen from afar, is taken for another."""
