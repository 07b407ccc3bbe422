"""Handing an event on to all who perceive it."""

from __future__ import annotations

from muchado.kernel.common.reach import Companies
from muchado.kernel.events import Event
from muchado.kernel.mind.belief import HEARD, SAW, TOOK_PART
from muchado.kernel.phases.act import Outcome
from muchado.kernel.world.world import Percept, World


def deliver(world: World, outcome: Outcome, companies: Companies, *, passing: bool) -> None:
    """Let the event reach all who perceive it; what is more than passing makes them think again."""
    event, words, truths = outcome
    parties = (event.by, *event.to)
    where = {person: place for place, company in companies.items() for person in company}
    for person in parties:
        others = (*parties, *_in_sight(event, where, event.place))
        world.inbox[person].append(Percept(event, TOOK_PART, True, others, words, truths))
    saw, heard = set(event.saw), set(event.heard)
    for person in sorted(heard | saw):
        sees, hears = person in saw, person in heard
        others = (*parties, *_in_sight(event, where, where[person])) if sees else parties
        world.inbox[person].append(
            Percept(event, SAW if sees else HEARD, hears, others, words if hears else (), truths)
        )
        if not passing:
            world.touch(person, event.minute)


def _in_sight(event: Event, where: dict[int, int], place: int) -> tuple[int, ...]:
    """The onlookers whom one sees from a place, seeing the event: those beside one and those where it happens."""
    return tuple(person for person in event.saw if where[person] in (place, event.place))
