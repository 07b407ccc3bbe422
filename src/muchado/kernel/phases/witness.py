"""Handing an event on to all who perceive it."""

from __future__ import annotations

from muchado.kernel.chance import RING, draw, key
from muchado.kernel.common.reach import Companies
from muchado.kernel.events import Event
from muchado.kernel.mind.belief import HEARD, SAW, TOOK_PART
from muchado.kernel.phases.act import Outcome
from muchado.kernel.world.world import Percept, World


def deliver(world: World, outcome: Outcome, companies: Companies, seed: int, *, passing: bool) -> None:
    """Let the event reach all who perceive it; what is more than passing makes them think again."""
    event, words, truths, letter, rings, speaker = outcome
    parties = (event.by, *event.to)
    where = {person: place for place, company in companies.items() for person in company}
    for person in parties:
        others = (*parties, *_in_sight(event, where, event.place))
        read = tuple(word for reader, word in letter if reader == person)
        rang = person != speaker and _rings_false(seed, event, person, rings)
        world.inbox[person].append(Percept(event, TOOK_PART, True, others, (*words, *read), truths, rang))
    saw, heard = set(event.saw), set(event.heard)
    for person in sorted(heard | saw):
        sees, hears = person in saw, person in heard
        others = (*parties, *_in_sight(event, where, where[person])) if sees else parties
        world.inbox[person].append(
            Percept(
                event,
                SAW if sees else HEARD,
                hears,
                others,
                words if hears else (),
                truths,
                hears and _rings_false(seed, event, person, rings),
            )
        )
        if not passing:
            world.touch(person, event.minute)


def _in_sight(event: Event, where: dict[int, int], place: int) -> tuple[int, ...]:
    """The onlookers whom one sees from a place, seeing the event: those beside one and those where it happens."""
    return tuple(person for person in event.saw if where[person] in (place, event.place))


def _rings_false(seed: int, event: Event, person: int, percent: int) -> bool:
    """Whether the words ring false to somebody: by chance, as often as the speaker's manner makes it."""
    return percent > 0 and draw(seed, event.minute, person, RING, key(event.prop)) % 100 < percent
