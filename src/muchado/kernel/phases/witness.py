"""Handing an event on to all who perceive it."""

from __future__ import annotations

from muchado.kernel.chance import RING, draw, key
from muchado.kernel.events import Event
from muchado.kernel.exec.program import Program
from muchado.kernel.mind.belief import HEARD, SAW, TOOK_PART
from muchado.kernel.moments.stays import unnoticed
from muchado.kernel.phases.act import Outcome
from muchado.kernel.phases.share import witnessed
from muchado.kernel.world.world import Percept, World


def deliver(program: Program, world: World, outcome: Outcome, seed: int) -> None:
    """Let the event reach all who perceive it; what is more than passing makes them think again."""
    event, words, truths, letter, rings, speaker = outcome
    passing = program.bundle.actions[event.action].passing
    doubted: list[int] = []
    parties = (event.by, *event.to)
    for person in parties:
        read = tuple(word for reader, word in letter if reader == person)
        rang = person != speaker and _rings_false(seed, event, person, rings)
        doubted += [person] * rang
        world.inbox[person].append(Percept(event, TOOK_PART, True, (*words, *read), truths, rang))
    saw, heard = set(event.saw), set(event.heard)
    alike: dict[tuple[bool, bool, bool], Percept] = {}
    for person in sorted(heard | saw):
        sees, hears = person in saw, person in heard
        rang = hears and _rings_false(seed, event, person, rings)
        doubted += [person] * rang
        so = (sees, hears, rang)
        if so not in alike:
            alike[so] = Percept(event, SAW if sees else HEARD, hears, words if hears else (), truths, rang)
        world.inbox[person].append(alike[so])
        if not passing:
            world.touch(person, event.minute)
    shared = witnessed(program, event, words, truths, doubted, stood_elsewhere(world, event))
    if shared is not None:
        world.ground.add(shared)


def stood_elsewhere(world: World, event: Event) -> list[tuple[int, int]]:
    """Those who saw an event from another place, or unnoticed, and where they stood."""
    return [(person, place) for person in event.saw if (place := _stood(world, person)) != event.place]


def _stood(world: World, person: int) -> int:
    """Where somebody saw it from, and whether they were noticed there."""
    place = world.crowd.place_of(person)
    return unnoticed(place) if person in world.hidden else place


def _rings_false(seed: int, event: Event, person: int, percent: int) -> bool:
    """Whether the words ring false to somebody: by chance, as often as the speaker's manner makes it."""
    return percent > 0 and draw(seed, event.minute, person, RING, key(event.prop)) % 100 < percent
