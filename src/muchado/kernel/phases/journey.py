"""A journey is one event: who sets out, through which places they come, how it ends; further steps are its stages.

A stage has the number of the event with which the journey was begun, and a minute, a place and witnesses of its own.
So those who are passed perceive the journey, and whatever rests on that rests on the one event.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence

from muchado.bundle.model import Prop
from muchado.bundle.model.closed import Ended
from muchado.kernel.events import FAILS, Event, Stage
from muchado.kernel.exec.program import Program
from muchado.kernel.world.world import World

SETS_OUT = -1
"""Who is on no journey yet begins one."""


def gone_on_with(program: Program, world: World, by: int, act: Prop) -> int:
    """The number of the journey that somebody goes on with by an act, `SETS_OUT` if there is none or they are there."""
    journey = world.journeys.get(by)
    goes_on = journey is not None and journey.prop == act and world.place[by] != program.goal(act)
    return journey.id if journey is not None and goes_on else SETS_OUT


def come_through(world: World) -> dict[int, int]:
    """Those on a journey who are in some place by now, before anybody does anything, and in which."""
    return {one: world.place[one] for one in sorted(world.journeys) if world.arrives[one] <= world.now}


def stages(program: Program, world: World, places: Mapping[int, int], done: Sequence[Event]) -> Iterator[Stage]:
    """What has come of journeys in a beat, by all that was done in it; take note of who is on their way after it.

    `places`: who had come through which.
    """
    if not program.only_going:
        return
    engaged = {person: event for event in done for person in event.parties} if places else {}
    for person, place in places.items():
        journey, event = world.journeys[person], engaged.get(person)
        if event is not None and event.id == journey.id:
            yield Stage(event.id, event.minute, person, place, event.saw, event.heard, event.missed)
        else:
            del world.journeys[person]
            ended, instead = _ended(program, journey, place, event), -1 if event is None else event.id
            yield Stage(journey.id, world.now, person, place, ended=ended, instead=instead)
    for event in done:
        if event.prop[0] in program.only_going and event.by not in world.journeys and _has_left(world, event):
            world.journeys[event.by] = event


def _has_left(world: World, event: Event) -> bool:
    return event.answer != FAILS and world.place[event.by] != event.place


def _ended(program: Program, journey: Event, place: int, event: Event | None) -> Ended:
    """How a journey ended in a place, by what was done there in place of going on."""
    if place == program.goal(journey.prop):
        return "arrived"
    return "barred" if event is not None and (event.prop, event.answer) == (journey.prop, FAILS) else "left off"
