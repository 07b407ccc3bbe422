"""For whom somebody is taken by those who see them and do not know better."""

from __future__ import annotations

from typing import Final

from muchado.kernel.events import Prop, number, relation
from muchado.kernel.exec.program import Program
from muchado.kernel.world.hidden import notices
from muchado.kernel.world.world import World

ONESELF: Final = -1
"""Who is taken for nobody else."""

MASKED: Final = -2
"""Of whom one cannot tell who it is."""


def guise_of(program: Program, world: World, person: int) -> int:
    """For whom somebody is taken: another's number, `MASKED`, or `ONESELF`; of several guises the latest counts."""
    if not program.guises or person not in world.hidden:
        return ONESELF
    worn = [
        (standing.since, prop)
        for prop, standing in world.showing((("person", person),), world.now)
        if relation(prop) in program.guises
    ]
    if not worn:
        return ONESELF
    _, prop = max(worn)
    slot = program.guises[relation(prop)]
    return number(prop, slot + 1) if slot else MASKED


def taken_for(program: Program, world: World, person: int, by: int) -> int:
    """For whom somebody is taken by another who sees them: nobody takes another for themselves."""
    guise = guise_of(program, world, by) if person != by else ONESELF
    if guise == ONESELF or notices(world, world.minds[person], by):
        return ONESELF
    return MASKED if guise == person else guise


def voice_of(program: Program, world: World, person: int) -> Prop | None:
    """The status by which somebody sounds like another; of several the latest counts."""
    if not program.voices:
        return None
    put_on = [
        (standing.since, prop)
        for prop, standing in world.statuses.items()
        if relation(prop) in program.voices and prop[1] == person and world.is_so(prop, world.now)
    ]
    return max(put_on, default=(0, None))[1]


def imitated(program: Program, voice: Prop | None) -> int:
    """Like whom somebody sounds."""
    return ONESELF if voice is None else number(voice, program.voices[relation(voice)] + 1)


def heard_as(program: Program, world: World, person: int, by: int) -> int:
    """For whom somebody is taken by another who only hears them: nobody takes another's voice for their own."""
    voice = voice_of(program, world, by) if program.voices and person != by else None
    if voice is None or world.minds[person].sure(voice, world.now) > 0:
        return ONESELF
    whom = imitated(program, voice)
    return MASKED if whom == person else whom


def perceived_as(program: Program, world: World, person: int, act: Prop, place: int, *, sees: bool = True) -> int:
    """For whom somebody is taken by another who sees or only hears what they do in a place, there or from elsewhere."""
    by_ear = not sees or is_at_the_other_end(program, world, person, act, place)
    return (heard_as if by_ear else taken_for)(program, world, person, number(act, 1))


def is_at_the_other_end(program: Program, world: World, person: int, act: Prop, place: int) -> bool:
    """Whether somebody is reached by an act from elsewhere than the place where it is done, or stands beside them."""
    reached = program.action(act).reached
    where = world.crowd.place_of(person) if reached else place
    return where != place and any(world.crowd.place_of(number(act, slot + 1)) == where for slot in reached)


def guised(act: Prop, whom: int) -> Prop:
    """An act as it looks if whoever does it is taken for another."""
    return act if whom == ONESELF else (act[0], () if whom == MASKED else whom, *act[2:])
