"""Beginning and ending statuses: of those of which there is one at a time, the one that begins ends the other."""

from __future__ import annotations

from muchado.bundle.model.closed import being_of
from muchado.kernel.common.counting import moved, of_the_same
from muchado.kernel.events import Prop, number, relation
from muchado.kernel.exec.program import Program
from muchado.kernel.moments.stays import Mark
from muchado.kernel.world.world import Shows, Standing, World


def set_status(program: Program, world: World, prop: Prop, standing: Standing | None) -> None:
    """Begin or end a status, and with it what cannot be so besides."""
    if standing is not None:
        cells = frozenset(program.cells.of(prop))
        others = [one for one in world.statuses if one != prop and relation(one) == relation(prop)] if cells else []
        for other in others:
            if not cells.isdisjoint(program.cells.of(other)):
                _set(program, world, other, None)
    _set(program, world, prop, standing)


def count_status(program: Program, world: World, prop: Prop, by: int, standing: Standing | None) -> None:
    """Let there be so many more of something, or less."""
    at = program.numbers[relation(prop)]
    before = of_the_same(world.statuses, prop, at)
    after = moved(before, prop, at, by)
    if after is not None:
        set_status(program, world, after, standing)
    elif before is not None:
        _set(program, world, before, None)


def _set(program: Program, world: World, prop: Prop, standing: Standing | None) -> None:
    before = prop in world.statuses
    world.set_status(prop, standing, shows(program, prop), looks_like(program, prop))
    if relation(prop) in program.closing:
        _close(program, world, prop, standing)
        if before or standing is not None:
            world.touch(number(prop, 1), world.now)  # one feels how one is, whoever brought it about
    if relation(prop) in program.mistaking and not shows(program, prop) and (before or standing is not None):
        since, until = (0, 0) if standing is None else (standing.since, standing.until)
        world.ground.sign(Mark(prop, world.now, standing is not None, since, until))
    if relation(prop) in program.hiding:
        person = number(prop, 1)
        world.stand(person, world.now, max(world.arrives[person], world.now + 1))


def _close(program: Program, world: World, prop: Prop, standing: Standing | None) -> None:
    """Keep what a status closes to somebody, or does no more, and when they saw nothing by it."""
    if world.bound is not None:
        states = world.bound.setdefault(number(prop, 1), {})
        states.pop(prop, None)
        if standing is not None:
            states[prop] = None
    if not program.closing[relation(prop)].sees:
        world.ground.open(prop, world.now)
        if standing is not None:
            before_all = standing.event < 0  # from the start, or put in: nobody has looked round yet in that minute
            world.ground.close(prop, standing.since - before_all, standing.until)


def looks_like(program: Program, prop: Prop) -> Prop:
    """As what a status shows to those who do not know better: one that is feigned as another."""
    feigned = program.feigning.get(relation(prop)) if program.feigning else None
    return prop if feigned is None else program.say_so(feigned, prop[1:])


def shows(program: Program, prop: Prop) -> Shows:
    """In what kind of being a status shows; nothing where it does not."""
    about = program.bundle.relations[relation(prop)]
    return (about.seen and being_of(about.roles[0])) or ""
