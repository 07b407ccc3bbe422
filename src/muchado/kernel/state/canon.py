"""A state as bytes, the same for equal states in every process and Python; its fingerprint, its copy, its differing.

The bytes are whole numbers of 64 bits, the low end first: what everybody knows, what people perceived together, the
events that the state speaks of, the world's tables, and each mind's. Nothing in them depends on how the state came
about, on the order of a hash, or on where it was made.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from hashlib import blake2b
from itertools import islice
from struct import pack, unpack
from typing import Any

from muchado.kernel.events import Event
from muchado.kernel.mind.common import Common
from muchado.kernel.mind.mind import PLAIN, Mind
from muchado.kernel.moments.between import NOTHING_BETWEEN
from muchado.kernel.moments.ground import CommonGround, Seal
from muchado.kernel.moments.index import NoCells
from muchado.kernel.state.owners import Difference
from muchado.kernel.state.shapes import Eye, Form, Pen
from muchado.kernel.state.tables import COMMON, GROUND, HAPPENED, LAPSE, MARK, MIND, SHOWN, SHUT, WENT, WITNESSED, WORLD
from muchado.kernel.world.world import World

SIZE = 8
"""Bytes of a number."""

NOBODY_THERE = -1
"""In a difference: whose table it is, where it is the world's."""


def digest(world: World) -> str:
    """32 hexadecimal digits. The part of a mind that nothing has touched since is not hashed again."""
    total = blake2b(digest_size=16)
    for mind in world.minds:
        total.update(stamp(mind))
    total.update(stamp(world.common))
    total.update(sealed(world.ground))
    total.update(_packed(_shared(world)))
    return total.hexdigest()


def stamp(held: Mind | Common) -> bytes:
    """The fingerprint of one mind, or of what everybody knows, kept until it changes."""
    if held.stamp is None:
        held.stamp = _stamped(_own(held))
    return held.stamp


def named_stamp(mind: Mind, names: Mapping[int, int]) -> bytes:
    """The fingerprint of a mind with names in place of the numbers of some events."""
    return _stamped(_own(mind, names))


def _stamped(numbers: Sequence[int]) -> bytes:
    return blake2b(_packed(numbers), digest_size=16).digest()


def sealed(ground: CommonGround) -> bytes:
    """The fingerprint of what people perceived together: rows come one by one, and each is hashed once."""
    logs: tuple[tuple[Sequence[Any], Form], ...] = (
        (ground.rows, WITNESSED),
        (ground.moved, WENT),
        (ground.shown, SHOWN),
        (ground.shut, SHUT),
        (ground.signs, MARK),
        (ground.lapses, LAPSE),
    )
    seals = ground.seals or tuple(Seal(0, blake2b(digest_size=16)) for _ in logs)
    for (log, shape), (done, hasher) in zip(logs, seals, strict=True):
        pen = Pen()
        for row in islice(log, done, None):
            shape.spell(row, pen)
        hasher.update(_packed(pen.out))
    ground.seals = tuple(Seal(len(log), seal.hasher) for (log, _), seal in zip(logs, seals, strict=True))
    return b"".join(seal.hasher.digest() for seal in seals)


def to_bytes(world: World) -> bytes:
    """The whole state."""
    minds = [_packed(_own(mind)) for mind in world.minds]
    shared = [_own(world.common), _own(world.ground), _shared(world), [len(minds)]]
    return b"".join([*map(_packed, shared), *minds])


def from_bytes(data: bytes) -> World:
    """The state that was made into these bytes.

    Raises:
        LookupError, ValueError, TypeError: they are none of a state.

    """
    eye = Eye(_unpacked(data))
    common: Common = COMMON.read(eye)
    ground: CommonGround = GROUND.read(
        eye, cells=NoCells(), lies=-1, hiding=(), bearers={}, felt=(), places=0, between=NOTHING_BETWEEN, takes={}
    )
    for _ in range(eye.next()):
        event: Any = HAPPENED.read(eye)
        eye.events[event.id, event.minute] = event
    world: World = WORLD.read(eye, common=common, ground=ground)
    world.minds = [MIND.read(eye, common=common, settings=PLAIN, seed=0, ground=ground) for _ in range(eye.next())]
    if not eye.at_end():
        raise ValueError("there is more than a state")
    return world


def copied(world: World) -> World:
    """A world of its own with the same contents."""
    ground: CommonGround = GROUND.copied(world.ground)
    ground.seals = tuple(seal.copy() for seal in world.ground.seals)
    made: World = WORLD.copied(world, minds=[copied_mind(mind, ground) for mind in world.minds], ground=ground)
    return made


def copied_mind(mind: Mind, ground: CommonGround | None = None) -> Mind:
    """A mind of its own with the same contents, and with `ground` as what people perceived together, if given."""
    made: Mind = MIND.copied(mind, ground=ground or mind.ground)
    made.stamp = mind.stamp
    return made


def differing(one: World, other: World) -> Iterator[tuple[int, Difference]]:
    """Where two states differ, by whose table it is: the world's (-1), or that of somebody's mind."""
    for owner, before, after in ((WORLD, one, other), (GROUND, one.ground, other.ground)):
        for change in owner.differences(before, after, _same):
            yield NOBODY_THERE, change
    for person, (mind, twin) in enumerate(zip(one.minds, other.minds, strict=False)):
        for change in MIND.differences(mind, twin, _same):
            yield person, change


def _same(one: object, other: object) -> bool:
    """Whether two values are the same but for the words of events, which are no part of a state."""
    if isinstance(one, Event) and isinstance(other, Event):
        return HAPPENED.stated(one) == HAPPENED.stated(other)
    if isinstance(one, tuple) and isinstance(other, tuple):
        return len(one) == len(other) and all(map(_same, one, other))
    return one == other


# ---------------------------------------------------------------------- numbers


def _shared(world: World) -> list[int]:
    """What the events were that the world speaks of, and its tables."""
    pen, told = Pen(), Pen()
    WORLD.spell(world, pen)
    told.out.append(len(pen.events))
    for key in sorted(pen.events):
        HAPPENED.spell(pen.events[key], told)
    return told.out + pen.out


def _own(held: Mind | Common | CommonGround, names: Mapping[int, int] | None = None) -> list[int]:
    pen = Pen(names)
    owner = MIND if isinstance(held, Mind) else COMMON if isinstance(held, Common) else GROUND
    owner.spell(held, pen)
    return pen.out


def _packed(numbers: Sequence[int]) -> bytes:
    return pack(f"<{len(numbers)}q", *numbers)


def _unpacked(data: bytes) -> Sequence[int]:
    if len(data) % SIZE:
        raise ValueError("there is a part of a number")
    return unpack(f"<{len(data) // SIZE}q", data)
