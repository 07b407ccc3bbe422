"""When each person is due again: after a beat one rests until something turns, or until it is time for a thought."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from muchado.kernel.chance import PAUSE, draw
from muchado.kernel.events import Event, relation
from muchado.kernel.exec.program import Program
from muchado.kernel.mind.mind import Mind
from muchado.kernel.phases.meet import Proposal
from muchado.kernel.phases.moment import Moment
from muchado.kernel.world.faculties import closing, faculties_of
from muchado.kernel.world.world import World


def rest(moment: Moment, world: World, crowd: list[int], events: Iterable[Event], kept_waiting: list[Proposal]) -> None:
    """Let everybody who was due, and is no party to anything now, be due again when there may be reason to."""
    engaged = {person for event in events for person in event.parties}
    waiting = {proposal.by: proposal for proposal in kept_waiting}
    for person in crowd:
        if person in engaged:
            continue
        if person in waiting:
            free_again = [world.busy[other] for other in waiting[person].others]
            latest = max(free_again, default=moment.now)
            world.wait(person, min(max(latest, moment.now + 1), moment.now + moment.bundle.settings.busy))
        elif person in moment.spent:
            world.wait(person, moment.now + 1)
        else:
            world.wait(person, _next_thought(moment, world, person))
    for person in crowd:
        if world.inbox[person] or _feels_otherwise(moment.program, world, person):
            world.touch(person, moment.now)
    for person in world.talks:
        world.wait(person, max(world.busy[person], world.arrives[person], moment.now + 1))


def _feels_otherwise(program: Program, world: World, person: int) -> bool:
    """Whether something has become open or closed to somebody since they looked, by what others did."""
    able = world.minds[person].faculties
    return bool(program.closing) and faculties_of(program, world, person, world.now) != able


def _hours(program: Program, mind: Mind, now: int) -> Iterator[int]:
    """When what rules ask of the times of which somebody thinks turns."""
    for about in program.timed:
        roles = program.bundle.relations[about].roles
        for prop in mind.known(about):
            hours = [hour for role, hour in zip(roles, prop[1:], strict=True) if role == "hour"]
            turns = (hour - offset for hour in hours if isinstance(hour, int) for offset in program.offsets)
            yield from (turn for turn in turns if turn > now)


def _next_thought(moment: Moment, world: World, person: int) -> int:
    """At the next turn of the timetable, when patience runs out, or after a while of idling (not on duty)."""
    program, mind, now = moment.program, world.minds[person], moment.now
    turns = [aim.until for aim in mind.aims.values()]
    turn = program.senses.obliged.next_turn(mind, now)
    if turn is not None:
        turns.append(turn)
    if program.timed:
        turns += _hours(program, mind, now)
    if program.closing:
        states = tuple(closing(program, world, person, now))
        ends = [end for prop in states if (end := world.statuses[prop].until)]
        if any(program.is_lasting(relation(prop)) for prop in states):
            return max(now + 1, min(ends, default=moment.bundle.end))
        turns += ends
    duty = program.senses.obliged.stint(mind, person, now)
    if duty is None or duty.place != mind.place:
        settings = moment.bundle.settings
        pause = settings.idle << min(mind.idle, settings.patient)
        mind.idle += 1
        turns.append(now + pause + draw(moment.seed, now, person, PAUSE) % (settings.idle // 2 + 1))
    return max(now + 1, min(turns, default=moment.bundle.end))
