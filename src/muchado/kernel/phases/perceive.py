"""From the world into one mind: who is here, what happened, what is left of it. Nothing else gets in."""

from __future__ import annotations

from collections.abc import Iterator

from muchado.bundle.model import DAY
from muchado.kernel.events import Encounter
from muchado.kernel.exec.program import Program
from muchado.kernel.mind.forgetting import forget
from muchado.kernel.mind.mind import Mind, Sighting
from muchado.kernel.phases.attention import heeded
from muchado.kernel.phases.in_view import own_state, signs, things, walking_away
from muchado.kernel.phases.moment import Moment, Occasion
from muchado.kernel.phases.percepts import happening
from muchado.kernel.world.faculties import faculties_of
from muchado.kernel.world.hidden import noticed
from muchado.kernel.world.mistakes import mistakes_of
from muchado.kernel.world.world import World


def look(program: Program, world: World, mind: Mind, company: dict[int, int]) -> None:
    """Let somebody see where they are, who is there and what lies there; who sees nothing goes by what they know."""
    place = world.place[mind.me]
    mind.toil = 0
    mind.faculties = faculties_of(program, world, mind.me, world.now)
    if program.mistaking:
        mind.takes = mistakes_of(program, world, mind.me)
    seen = noticed(world, mind, company) if world.hidden else company
    mind.company = seen if mind.faculties.sees else _known_here(program, mind, place, world.now)
    mind.place = place
    mind.things = world.in_sight(mind.me) if mind.faculties.sees else ()
    mind.holding = dict.fromkeys(world.stuff.held.get(mind.me, ()), 1)
    mind.stamp = None


def _known_here(program: Program, mind: Mind, place: int, now: int) -> dict[int, int]:
    """Oneself, and whom one takes to be in a place without seeing it; who can do nothing takes nobody to be there."""
    if not mind.faculties.acts:
        return {mind.me: 1}
    for one in mind.company if mind.place == place else ():
        if one != mind.me and _has_been_here(mind, one):
            mind.locate(one, Sighting(place, mind.taken))
    mind.company = {}
    here = (one for one, seen in mind.whereabouts.items() if seen.place == place)
    there = (one for one in here if program.senses.expected(mind, one, now) == place)
    return dict.fromkeys(sorted((mind.me, *there)), 1)


def perceive(moment: Moment, world: World, mind: Mind) -> list[Occasion]:
    """Take in all that has reached somebody since they last took notice; they must have looked round."""
    occasions: list[Occasion] = []
    percepts, world.inbox[mind.me] = world.inbox[mind.me], []
    for percept in percepts:
        if percept.is_mail(mind.me) and not mind.faculties.sees:
            world.inbox[mind.me].append(percept)
            continue
        occasions += happening(moment, mind, percept)
    if moment.program.closing or moment.program.topics:
        occasions += own_state(moment, world, mind)
    if mind.faculties.sees:
        if world.hidden:  # whom one has just seen hide is there
            mind.company = noticed(world, mind, world.companies(moment.now)[mind.place])
        occasions += signs(moment, world, mind)
        occasions += things(moment, world, mind)
        occasions += walking_away(moment, world, mind)
    occasions += _meetings(moment, mind)
    if mind.faculties.sees and world.arrives[mind.me] == moment.now:
        occasions += _missed(moment, mind)
    mind.taken = moment.now
    if mind.faculties.sees:
        world.ground.look_up(mind.me, moment.now)
        mind.been[mind.place] = moment.now
    if mind.day != moment.now // DAY:
        mind.day = moment.now // DAY
        forget(mind, moment.now, moment.program.lots.of)
        occasions.append(Occasion("day", ()))
    mind.stamp = None
    return occasions


# ------------------------------------------------------------------ who is here


def _meetings(moment: Moment, mind: Mind) -> Iterator[Occasion]:
    """Whom one comes upon."""
    for other in heeded(moment, mind, mind.company):
        if other not in mind.met and other != mind.me:
            moment.encounters.append(Encounter(mind.me, other, moment.now, found=True))
            yield Occasion("meets", (other,), teller=other)
    for other in mind.met.keys() - mind.company.keys():
        if other in mind.whereabouts and _has_been_here(mind, other):
            del mind.whereabouts[other]  # where they were before is no guess any more
    mind.met = mind.company


def _has_been_here(mind: Mind, other: int) -> bool:
    """Whether it was before one last saw somebody here that one saw them elsewhere, or go."""
    seen = mind.whereabouts.get(other)
    return seen is None or seen.minute < mind.taken


def _missed(moment: Moment, mind: Mind) -> Iterator[Occasion]:
    """Coming to a place: whom one does not find there, having taken them to be there."""
    sought = {person: None for aim in mind.aims for person in moment.program.senses.people_in(aim)}
    missed = [other for other in sought if moment.program.senses.expected(mind, other, moment.now) == mind.place]
    missed += [other for other, sighting in mind.whereabouts.items() if sighting.place == mind.place]
    for other in sorted({*missed} - mind.company.keys()):
        mind.whereabouts.pop(other, None)
        moment.encounters.append(Encounter(mind.me, other, moment.now, found=False))
        yield Occasion("misses", (other,), teller=other)
