"""Every change of every belief stands in the record of its beat, or follows from the time that has passed."""

from __future__ import annotations

from itertools import islice
from random import Random
from typing import NamedTuple

import pytest

from laws.random_worlds import random_world
from muchado import load
from muchado.bundle.checked import Checked
from muchado.kernel import Beat, Prop, Simulation
from muchado.kernel.mind.fading import retained
from muchado.kernel.view import Belief

Held = dict[tuple[int, Prop], Belief]
"""What everybody holds, by person and claim."""


class Standing(NamedTuple):
    """What everybody holds; and besides, what they take others to know from having been there, which is kept nowhere.

    Who is told what they took to be so before changes nothing.
    """

    own: Held
    taken: Held


def held(simulation: Simulation) -> Standing:
    minds = [*simulation.view.minds()]
    own = {(mind.me, prop): one for mind in minds for prop, one in mind.held()}
    taken = {(mind.me, prop): one for mind in minds for prop, one in mind.beliefs() if (mind.me, prop) not in own}
    return Standing(own, taken)


def unrecorded(simulation: Simulation, before: Standing, beat: Beat) -> list[tuple[int, Prop]]:
    """In what a mind has come to hold otherwise, or holds nothing any more, while no record says so."""
    settings = simulation.program.bundle.settings
    recorded = {(change.person, change.about): change.after for change in beat.changes if change.kind == "belief"}
    after = held(simulation).own
    found = []
    for key in before.own.keys() | after.keys():
        was, now = before.own.get(key), after.get(key)
        if now is None and was is not None and key not in recorded:
            over = 0 < was.expires <= beat.minute
            dim = retained(beat.minute - was.since, was.kept, settings.forgetting) < settings.dim
            if not (over or dim):
                found.append(key)
        else:
            known = was or before.taken.get(key)
            if now is not None and now.sure not in (known.sure if known is not None else 0, recorded.get(key)):
                found.append(key)
    return found


def missing(bundle: Checked, seed: int, beats: int) -> list[tuple[int, Prop]]:
    """All that no record of the first beats says."""
    simulation = Simulation(bundle, seed)
    found, before = [], held(simulation)
    while simulation.next_minute() is not None and beats:
        beat = simulation.beat()
        assert beat is not None
        found += unrecorded(simulation, before, beat)
        before, beats = held(simulation), beats - 1
    return found


@pytest.mark.parametrize("number", range(4))
def test_random_worlds_record_every_change_of_a_belief(number: int) -> None:
    assert missing(random_world(Random(number)), number, 80) == []


@pytest.mark.parametrize("world", ["village", "valentine"])
def test_bundled_worlds_record_every_change_of_a_belief(world: str) -> None:
    assert missing(load(world).bundle, 3, 90) == []


def test_a_change_without_a_record_would_be_found() -> None:
    simulation = Simulation(random_world(Random(1)), 1)
    before = held(simulation)
    for beat in islice(iter(simulation.beat, None), 40):
        changes = [change for change in beat.changes if change.kind == "belief"]
        if changes:
            assert unrecorded(simulation, before, beat) == []
            assert unrecorded(simulation, before, beat._replace(changes=())) != []
            return
        before = held(simulation)
    raise AssertionError("nobody has learned anything")
