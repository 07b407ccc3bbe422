"""Handing an event on to all who perceive it."""

from __future__ import annotations

from muchado.kernel.chance import RING, draw, key
from muchado.kernel.events import Event
from muchado.kernel.mind.belief import HEARD, SAW, TOOK_PART
from muchado.kernel.phases.act import Outcome
from muchado.kernel.world.world import Percept, World


def deliver(world: World, outcome: Outcome, seed: int, *, passing: bool) -> None:
    """Let the event reach all who perceive it; what is more than passing makes them think again."""
    event, words, truths, letter, rings, speaker = outcome
    parties = (event.by, *event.to)
    onlookers = Onlookers(world, event)
    for person in parties:
        others = (*parties, *onlookers.from_place(event.place))
        read = tuple(word for reader, word in letter if reader == person)
        rang = person != speaker and _rings_false(seed, event, person, rings)
        world.inbox[person].append(Percept(event, TOOK_PART, True, others, (*words, *read), truths, rang))
    saw, heard = set(event.saw), set(event.heard)
    alike: dict[tuple[int, bool, bool], Percept] = {}
    for person in sorted(heard | saw):
        sees, hears = person in saw, person in heard
        rang = hears and _rings_false(seed, event, person, rings)
        key = (world.crowd.place_of(person) if sees else -1, hears, rang)
        if key not in alike:
            others = (*parties, *onlookers.from_place(key[0])) if sees else parties
            alike[key] = Percept(event, SAW if sees else HEARD, hears, others, words if hears else (), truths, rang)
        world.inbox[person].append(alike[key])
        if not passing:
            world.touch(person, event.minute)


class Onlookers:
    """Whom the onlookers of an event see looking on: found out once for each place."""

    def __init__(self, world: World, event: Event) -> None:
        self.event = event
        self._by_place: dict[int, list[int]] = {}
        self._seen: dict[int, tuple[int, ...]] = {}
        for person in event.saw:
            self._by_place.setdefault(world.crowd.place_of(person), []).append(person)

    def from_place(self, place: int) -> tuple[int, ...]:
        """Those who see the event beside one, and those where it happens, in order of number."""
        if place not in self._seen:
            there = {place, self.event.place}
            self._seen[place] = tuple(sorted(person for at in there for person in self._by_place.get(at, ())))
        return self._seen[place]


def _rings_false(seed: int, event: Event, person: int, percent: int) -> bool:
    """Whether the words ring false to somebody: by chance, as often as the speaker's manner makes it."""
    return percent > 0 and draw(seed, event.minute, person, RING, key(event.prop)) % 100 < percent
