"""A state is a value: made into bytes and back it is the same state, and plays on the same way."""

from __future__ import annotations

import zlib
from array import array
from random import Random

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from laws.random_worlds import random_world
from muchado import World
from muchado.kernel import Simulation
from muchado.kernel.common.spots import Spot
from muchado.kernel.state.canon import digest
from muchado.record.mistakes import DamagedError
from muchado.record.soundstate import is_sound
from muchado.record.state import _head, decode, encode
from record.lively import bundle

HEAD = _head()


def played(number: int, beats: int) -> Simulation:
    simulation = Simulation(random_world(Random(number)), number)
    for _ in range(beats):
        if simulation.next_minute() is not None:
            simulation.beat()
    return simulation


STATE = encode(played(6, 40).world)[0]
DIGEST = played(6, 40).digest()
SMALL = played(6, 0).program.bundle


@settings(max_examples=15)
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


def altered(data: bytes, at: int, value: int) -> bytes:
    """The same state with a number put over another."""
    head, _, held = zlib.decompress(data).partition(b"\n")
    numbers = array("q", held)
    numbers[at] = value
    return zlib.compress(head + b"\n" + numbers.tobytes())


@pytest.mark.parametrize(
    ("old", "new"),
    [
        (b"state 2", b"state 3"),
        (b"state 2", b"pickle 2"),
        (HEAD, HEAD.replace(b" ", b" 0")),
        (HEAD, b""),
        (HEAD, HEAD + b"0"),
    ],
)
def test_what_is_no_state_of_ours_is_refused(old: bytes, new: bytes) -> None:
    text = zlib.decompress(encode(played(6, 40).world)[0])
    assert old in text
    with pytest.raises(DamagedError):
        decode(zlib.compress(text.replace(old, new, 1)))


@settings(max_examples=200)
@given(st.integers(0, 10**6), st.one_of(st.integers(-3, 9), st.integers(-(2**63), 2**63 - 1)))
def test_an_altered_state_is_refused_or_another_state(at: int, value: int) -> None:
    number = at % (len(zlib.decompress(STATE)) // 8 - 8)
    data = altered(STATE, number, value)
    try:
        world = decode(data)
    except DamagedError:
        return
    assert isinstance(is_sound(SMALL, world), bool)
    assert digest(world) != DIGEST or encode(world) == encode(decode(STATE))


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
    held = [percept for inbox in simulation.world.inbox for percept in inbox]
    wordless = [percept._replace(event=percept.event._replace(ways=(), lines=())) for percept in held]
    assert repr([percept for inbox in world.inbox for percept in inbox]) == repr(wordless) != "[]"


def test_things_that_are_in_one_another_make_no_sense_whoever_asks_first() -> None:
    """Neither what is in the circle, nor what is only in one of these."""
    names = ("cup", "box", "crate")
    text = 'world "Boxes"\n  from Monday 4 June 2007, 9:00 to Monday 4 June 2007, 18:00\nplace room\n'
    text += "".join(f"thing {name}, in room\n" for name in names) + "person Al, they\n  at the start\n    is in room\n"
    simulation = World.from_text(text).start(0).simulation
    assert is_sound(simulation.program.bundle, simulation.world)
    simulation.world.spots = {0: Spot("inside", 1), 1: Spot("inside", 2), 2: Spot("on", 1)}
    assert not is_sound(simulation.program.bundle, simulation.world)
    simulation.world.spots = {0: Spot("inside", 1), 1: Spot("inside", 2), 2: Spot("lies", 0)}
    assert is_sound(simulation.program.bundle, simulation.world)
