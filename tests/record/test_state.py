"""A state is a value: made into bytes and back it is the same state, and plays on the same way."""

from __future__ import annotations

import json
import zlib
from random import Random

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from laws.random_worlds import random_world
from muchado.kernel import Simulation
from muchado.kernel.world.digest import digest
from muchado.record.mistakes import DamagedError
from muchado.record.state import decode, encode
from record.lively import bundle


def played(number: int, beats: int) -> Simulation:
    simulation = Simulation(random_world(Random(number)), number)
    for _ in range(beats):
        if simulation.next_minute() is not None:
            simulation.beat()
    return simulation


@settings(max_examples=15, deadline=None)
@given(st.integers(0, 50), st.integers(0, 60))
def test_a_state_comes_back_as_it_was_and_plays_on_alike(number: int, beats: int) -> None:
    simulation = played(number, beats)
    simulation.digest()
    data, size = encode(simulation.world)
    world = decode(data)
    assert encode(world) == (data, size)
    for mind in world.minds:
        mind.stamp = None
    assert digest(world) == simulation.digest()
    twin = Simulation(simulation.program.bundle, simulation.seed, simulation.program, world)
    for _ in range(10):
        if simulation.next_minute() is not None:
            assert repr(twin.beat()) == repr(simulation.beat())
    assert twin.digest() == simulation.digest()


def changed(data: bytes, old: str, new: str) -> bytes:
    text = zlib.decompress(data).decode()
    assert old in text
    return zlib.compress(text.replace(old, new, 1).encode())


def test_a_record_that_was_shorter_takes_its_defaults() -> None:
    simulation = played(6, 40)
    data, _ = encode(simulation.world)
    held = json.loads(zlib.decompress(data))
    at = held["fields"]["Belief"].index("expires")
    held["fields"]["Belief"].pop(at)

    def shorten(value: object) -> None:
        if isinstance(value, dict):
            for name, items in value.items():
                if name == "Belief":
                    items.pop(at)
                shorten(items)
        elif isinstance(value, list):
            for item in value:
                shorten(item)

    shorten(held["state"])
    world = decode(zlib.compress(json.dumps(held).encode()))
    assert all(belief.expires == 0 for mind in world.minds for belief in mind.beliefs.values())


@pytest.mark.parametrize(
    ("old", "new"),
    [
        ('"format":1', '"format":2'),
        ('{"World":', '{"Wurld":'),
        ('{"World":', '{"Path":'),
        ('"now"', '"new"'),
        ('"sure"', '"shure"'),
        ('"dict"', '"set"'),
    ],
)
def test_what_is_no_state_of_ours_is_refused(old: str, new: str) -> None:
    data, _ = encode(played(6, 40).world)
    with pytest.raises(DamagedError):
        decode(changed(data, old, new))


@given(st.binary(max_size=200))
def test_no_bytes_are_trouble(data: bytes) -> None:
    with pytest.raises(DamagedError):
        decode(data)
    with pytest.raises(DamagedError):
        decode(zlib.compress(data))


def test_numbers_words_and_bools_stay_what_they_are() -> None:
    simulation = Simulation(bundle(), 1)
    for _ in range(60):
        simulation.beat()
    world = decode(encode(simulation.world)[0])
    assert repr([[*inbox] for inbox in world.inbox]) == repr([[*inbox] for inbox in simulation.world.inbox])
