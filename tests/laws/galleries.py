"""Stories of things that are hidden, handed on and told of, in rooms from which one looks and listens into others."""

from __future__ import annotations

import re
from collections.abc import Iterator
from random import Random

from muchado import World
from muchado.conform.minds.adapter import HEAD, PACE, text
from muchado.conform.minds.stories import story
from muchado.conform.minds.words import said
from muchado.kernel import Simulation

SEEN = re.sub(r"(^action (?!go:).*\n)", r"\1  seen from afar\n", HEAD, flags=re.MULTILINE)
"""What can happen, all of it to be seen from afar."""

VIEWS = {"garden": "  overlooks hall\n  within earshot of hall\n", "kitchen": "  overlooks garden\n"}


def gallery(number: int, people: int = 5) -> Iterator[Simulation]:
    """A story as it goes on: the run after each thing that happens. All forms of stories take turns."""
    told = story(0, number, people=(people,))
    words = text(told, SEEN.replace("heard here", "heard next door"))
    for place, lines in VIEWS.items():
        words = re.sub(rf"(^place {place},.*\n(  .*\n)*)", rf"\1{lines}", words, flags=re.MULTILINE)
    world = World.from_text(words)
    run, minute = world.start(), world.bundle.start
    run.until(minute)
    for order in world.changes(*map(said, told.happenings)):
        run.put(order)
        minute += PACE
        run.until(minute)
        yield run.simulation


BALL = """\
world "A ball"
  from Monday 3 June 2024, 9:00 to Monday 3 June 2024, 11:00
  whim 0
  idle 600 minutes
place hall, "the hall"
  next to yard
place yard, "the yard"
  next to loft
place loft, "the loft"
  overlooks hall
thing ball, "the ball", in hall
thing box, "the box", in hall
person Bob, he
  at the start
    is in hall
person Cy, he
  at the start
    is in loft
person Dan, he
  at the start
    is in loft
action go: "A goes to L"
  afterwards A goes to L
action take: "A takes X"
  seen from afar
  afterwards A has X
action tell: "A tells B that P"
  needs B is here
  afterwards B hears that P
"""


def ball(*, leaves: bool) -> Iterator[Simulation]:
    """From above Dan sees Bob take a ball; perhaps Bob leaves with it, unseen; then Dan is told that it is put away."""
    world = World.from_text(BALL)
    off = {5: "Bob goes to yard"} if leaves else {}
    orders = {1: "Bob takes ball", **off, 7: "Cy is sure that ball is in box", 10: "Cy tells Dan that ball is in box"}
    run = world.start()
    for minute, order in orders.items():
        run.until(world.bundle.start + minute - 1)
        run.put(*world.changes(order))
        run.until(world.bundle.start + minute)
        yield run.simulation
    run.until(world.bundle.start + 20)
    yield run.simulation


def unshown_sleep() -> str:
    """The house, in which nobody sees of anybody that they are asleep."""
    return HOUSE.replace('"A is asleep", seen', '"A is asleep"')


def seen_going() -> str:
    """The house, from whose attic one sees who goes from the yard."""
    return HOUSE.replace('"A goes to L"\n', '"A goes to L"\n  seen from afar\n')


def dazed() -> str:
    """The house, in which Ann takes the wet for the pale."""
    pale = """status "A is pale", seen
status "A is dazed", takes "B is wet" for "B is pale", takes "B gets wet" for "B gets pale"
action get pale: "A gets pale"
  afterwards A is pale
"""
    return HOUSE.replace('status "A is asleep"', pale + 'status "A is asleep"').replace(
        "person Ann, she\n  at the start\n", "person Ann, she\n  at the start\n    is dazed\n"
    )


def house(random: Random, text: str = "", many: int = 24) -> Iterator[Simulation]:
    """Whatever can happen in a house happens: people come and go, slip off, get wet, fall asleep, put on and hide."""
    world = World.from_text(text or HOUSE)
    run = world.start()
    for _ in range(many):
        who, whom = random.sample(DWELLERS, 2)
        act = random.choice(DOINGS).format(who, whom, random.choice(("hall", "yard", "attic")))
        run.put(*world.changes(act))
        run.until(run.now + random.randint(1, 4))
        yield run.simulation


DWELLERS = ("Ann", "Bob", "Cyd", "Dot")
DOINGS = (
    *("{0} goes to {2}", "{0} slips off to {2}") * 2, "{0} gets wet", "{0} gets rained on", "{0} gets dry",
    "{0} falls asleep", "{0} wakes {1}", "{0} breaks vase", "{0} floods {2}", "{0} puts vase on", "{0} puts coat on",
    "{0} hides", "{0} comes out", "{0} dresses up as {1}", "{0} is dressed up as {1} no more",
    "{0} tells {1} that Dot is wet", "{0} tells {1} that Dot is in {2}", "{0} takes vase", "{0} leaves vase",
)  # fmt: skip

HOUSE = """\
world "A house"
  from Saturday 9 June 2007, 9:00 to Saturday 9 June 2007, 21:00
  whim 0
  idle 2 minutes
  people double their idling 0 times while nothing happens
place hall, "the hall"
  1 minutes from yard, attic
place yard, "the yard"
place attic, "the attic"
  overlooks yard
thing vase, "the vase", in hall
thing coat, "the coat", in hall
status "A is wet", seen
status "A is asleep", seen, sees nothing, hears nothing
status "X is broken", seen
status "L is flooded", seen
status "A wears X", seen, one X
status "A is hidden", unnoticed
status "A is dressed up as B", taken for B
action go: "A goes to L"
  passing
  afterwards A goes to L
action slip: "A slips off to L"
  seen by nobody, heard by nobody
  afterwards A goes to L
action soak: "A gets wet"
  seen by nobody, heard by nobody
  afterwards A is wet
action rain: "A gets rained on"
  seen by nobody, heard by nobody
  afterwards A is wet for 20 minutes
action dry: "A gets dry"
  seen by nobody, heard by nobody
  afterwards A is not wet
action sleep: "A falls asleep"
  seen by nobody, heard by nobody
  afterwards A is asleep
action wake: "A wakes B"
  needs B is here
  afterwards B is not asleep
action break: "A breaks X"
  seen by nobody, heard by nobody
  afterwards X is broken
action flood: "A floods L"
  seen by nobody, heard by nobody
  afterwards L is flooded
action wear: "A puts X on"
  seen by nobody, heard by nobody
  afterwards A wears X
action hide: "A hides"
  afterwards A is hidden
action come out: "A comes out"
  afterwards A is not hidden
action dress: "A dresses up as B"
  afterwards A is dressed up as B
action undress: "A is dressed up as B no more"
  afterwards A is not dressed up as B
action take: "A takes X"
  needs X is here
  afterwards A has X
action leave: "A leaves X"
  needs A has X
  afterwards X is left here
action tell: "A tells B that P"
  needs B is here
  afterwards B hears that P
person Ann, she
  at the start
    is in hall
person Bob, he
  at the start
    is in hall
person Cyd, they
  at the start
    is in hall
person Dot, she
  at the start
    is in attic
"""
