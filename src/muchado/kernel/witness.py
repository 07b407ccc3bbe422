"""Handing an event on to all who perceive it."""

from __future__ import annotations

from muchado.kernel.act import Outcome
from muchado.kernel.belief import HEARD, SAW, TOOK_PART
from muchado.kernel.world import Percept, World


def deliver(world: World, outcome: Outcome, *, passing: bool) -> None:
    """Let the event reach all who perceive it; what is more than passing makes them think again."""
    event, words, truths = outcome
    for person in (event.by, *event.to):
        world.inbox[person].append(Percept(event, TOOK_PART, True, words, truths))
    heard = set(event.heard)
    for person in sorted(heard.union(event.saw)):
        how = SAW if person in event.saw else HEARD
        hears = person in heard
        world.inbox[person].append(Percept(event, how, hears, words if hears else (), truths))
        if not passing:
            world.touch(person, event.minute)
