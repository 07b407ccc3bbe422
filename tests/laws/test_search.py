"""The generated search finds just the people of whom the conditions hold, each once, however it goes about it.

A want's search starts from the sparse side and loops over what there is to find; the same conditions as a phrase are
only tested, with every role filled. The two must agree.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import permutations
from random import Random
from typing import Any

import pytest
from hypothesis import event, given, settings
from hypothesis import strategies as st

from kernel.small import A, B, C, Holds
from laws.random_worlds import Maker
from muchado.bundle.model import IN, KNOWS, Claim, Condition, Const, Here, Slot
from muchado.kernel import Simulation

SETS = 12
"""How many sets of conditions are tried in one world."""


def thoughts(maker: Maker) -> Iterator[list[Condition]]:
    """What others think of others, to the third order: it is found with nothing else to go by."""
    there = Claim(IN, (C, Const("place", maker.random.randrange(2))))
    for matter in (maker.rude(C), maker.tears(C), maker.loves(C, A), maker.dates(B, C), there):
        for whose in ((B,), (B, C), (C, B), (B, A), (B, A, C)):
            yield [Holds(nested(whose, matter), denied=maker.chance(30))]


def nested(whose: Sequence[Slot], claim: Claim) -> Claim:
    """That somebody thinks that somebody thinks ... it."""
    for person in reversed(whose):
        claim = Claim(KNOWS, (person, claim))
    return claim


WORLDS = st.randoms(use_true_random=False)


@settings(max_examples=2)
@given(WORLDS, st.integers(0, 200))
def test_the_search_finds_what_holds_and_nothing_twice(random: Random, minutes: int) -> None:
    search(random, minutes)


@pytest.mark.slow
@settings(max_examples=40)
@given(WORLDS, st.integers(0, 200))
def test_the_search_finds_what_holds_in_many_worlds(random: Random, minutes: int) -> None:
    search(random, minutes)


def search(random: Random, minutes: int) -> None:
    """Hold what is found against what holds, in a world made by chance."""
    maker = Maker(random)
    nudge = maker.world.action("nudge", "person", "person", "person")
    sets = [(conditions, True) for conditions in thoughts(maker)]
    for _ in range(SETS):
        sparse = maker.conditions(2)
        sets += [(sparse, False), ([*sparse, Here(B), Here(C)], True)]
    checks = []
    for conditions, complete in sets:
        phrase = maker.world.phrase("fits", ("person", "person", "person"), conditions)
        checks.append((maker.world.want(nudge(A, B, C), 1, conditions), phrase, complete))
    maker.world.opening = maker.facts(maker.people, frozenset(maker.people))
    simulation = Simulation(maker.world.bundle(), 0)
    wants = {scorer.number: scorer for behind in simulation.program.doors.wants.values() for scorer in behind}
    while (due := simulation.next_minute()) is not None and due <= simulation.program.bundle.start + minutes:
        simulation.beat()
    for mind in simulation.world.minds:
        for want, phrase, complete in checks:
            out: list[tuple[Any, ...]] = []
            wants[want].run(mind, simulation.now, out)
            found = [option[2:] for option, _, _ in out]
            holds = {
                pair
                for pair in permutations([person for person in maker.people if person != mind.me], 2)
                if simulation.program.senses.sure(mind, phrase.of(mind.me, *pair), simulation.now) > 0
            }
            assert len(found) == len(set(found))
            assert set(found) <= holds
            if complete:
                assert set(found) == holds
                event("somebody found" if found else "nobody found")
