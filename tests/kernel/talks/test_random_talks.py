"""In whatever world: no talk is endless, nobody waits for nobody, and no talk ends without anything that shows."""

from __future__ import annotations

from collections import Counter
from random import Random
from typing import TYPE_CHECKING

import pytest

from kernel.talks.random_talks import random_text
from lengths import quick_then_slow
from muchado import World
from muchado.kernel import Simulation

if TYPE_CHECKING:
    from muchado.kernel.talks.talk import Talk

LONGEST = 5
"""Minutes that a turn can take in these worlds, with the one after it."""


@pytest.mark.parametrize("number", quick_then_slow(range(60), 20))
def test_every_talk_goes_on_or_ends_and_its_end_shows(number: int) -> None:
    bundle = World.from_text(random_text(Random(number))).bundle
    most = max(topic.turns for topic in bundle.topics)
    simulation = Simulation(bundle, number)
    since: dict[int, int] = {}
    held: dict[int, Talk] = {}
    waited: Counter[int] = Counter()
    while simulation.next_minute() is not None:
        beat = simulation.beat()
        talks = {talk.event: talk for talk in simulation.world.talks.values()}
        for talk in talks.values():
            assert all(simulation.world.talks[one] is simulation.world.talks[talk.people[0]] for one in talk.people)
            assert talk.turns <= most
        since = {event: since.get(event, simulation.now) for event in talks}
        assert all(simulation.now - start <= (most + 3) * LONGEST for start in since.values())
        done = {one for event in beat.events for one in (event.by, *event.to)}
        for event, talk in held.items():
            assert event in talks or not done.isdisjoint(talk.people), f"{talk} is over, and nothing was done"
            waits = talk == talks.get(event) and done.isdisjoint(talk.people)
            free = all(simulation.world.is_free(one, simulation.now) for one in talk.people)
            waited[event] = waited[event] + 1 if waits and free else 0
            assert waited[event] <= 1, f"nothing comes of {talk}"
        held = talks


@pytest.mark.slow
def test_these_worlds_have_talks_that_end_in_every_way() -> None:
    ends: Counter[str | None] = Counter()
    for number in range(40):
        ends.update(event.ends for event in World.from_text(random_text(Random(number))).start(number).play())
    assert set(ends) >= {None, "all is said", "nothing is said", "A is called away", "it goes on too long"}
    assert "somebody breaks in" in ends
