"""Stories of things that are hidden, handed on and told of, in rooms from which one looks and listens into others."""

from __future__ import annotations

import re
from collections.abc import Iterator

from muchado import World
from muchado.conform.minds.adapter import HEAD, PACE, text
from muchado.conform.minds.stories import story
from muchado.conform.minds.words import said
from muchado.kernel import Simulation

SEEN = re.sub(r"(^action (?!go:).*\n)", r"\1  seen from afar\n", HEAD, flags=re.MULTILINE)
"""What can happen, all of it to be seen from afar but where people go."""

VIEWS = {"garden": "  overlooks hall\n  within earshot of hall\n", "kitchen": "  overlooks garden\n"}


def gallery(number: int, people: int = 5) -> Iterator[Simulation]:
    """A story as it goes on: the run after each thing that happens. All forms of stories take turns."""
    told = story(0, number, people=(people,))
    words = text(
        told, SEEN.replace('A goes to L"\n  seen from afar', 'A goes to L"').replace("heard here", "heard next door")
    )
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
