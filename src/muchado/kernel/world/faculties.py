"""What is open to whom at a minute, as the statuses that close something have it."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence

from muchado.bundle.model import Action
from muchado.kernel.common.faculties import WHOLE, Faculties, both
from muchado.kernel.events import Prop, number, relation
from muchado.kernel.exec.program import Program
from muchado.kernel.world.world import World


def faculties_of(program: Program, world: World, person: int, now: int) -> Faculties:
    """What is open to somebody."""
    able = WHOLE
    for prop in closing(program, world, person, now) if program.closing else ():
        able = both(able, program.closing[relation(prop)])
    return able


def closing(program: Program, world: World, person: int, now: int) -> Iterator[Prop]:
    """The statuses of somebody that close something to them, as they stand in the world."""
    if world.bound is None:
        world.bound = _bound(program, world.statuses)
    return (prop for prop in sorted(world.bound.get(person, ()), key=repr) if world.is_so(prop, now))


def _bound(program: Program, statuses: Iterable[Prop]) -> dict[int, dict[Prop, None]]:
    found: dict[int, dict[Prop, None]] = {}
    for prop in statuses:
        if relation(prop) in program.closing:
            found.setdefault(number(prop, 1), {})[prop] = None
    return found


def seeing(program: Program, world: World, people: Sequence[int], now: int) -> tuple[int, ...]:
    """Those who can see."""
    if not program.closing:
        return tuple(people)
    return tuple(one for one in people if faculties_of(program, world, one, now).sees)


def hearing(program: Program, world: World, people: Sequence[int], now: int, loud: int) -> tuple[int, ...]:
    """Those who can hear what sounds so far."""
    return tuple(one for one in people if faculties_of(program, world, one, now).hears <= loud)


def aware(program: Program, world: World, people: tuple[int, ...], action: Action, now: int) -> tuple[int, ...]:
    """Those of the people with whom something is done who take it in: who can do something feels it, if no more."""
    if not program.closing:
        return people
    open_to = ((one, faculties_of(program, world, one, now)) for one in people)
    return tuple(one for one, able in open_to if able.acts or able.sees or able.hears <= action.heard)
