"""A fingerprint of the state, the same for equal states in every process and Python."""

from __future__ import annotations

from collections.abc import Mapping
from hashlib import blake2b
from typing import Any

from muchado.kernel.mind.mind import Mind
from muchado.kernel.world.world import World


def digest(world: World) -> str:
    """32 hexadecimal digits. The part of a mind that nothing has touched since is not hashed again."""
    total = blake2b(digest_size=16)
    for mind in world.minds:
        total.update(stamp(mind))
    shared = (
        world.now, world.place, world.arrives, world.busy, world.due, _plain(world.statuses), _plain(world.holders),
        _plain(world.lying), _plain(world.letters), _plain(world.leavings),
        [event.id for event in world.recent.values()],
        [[(percept.event.id, *percept[1:]) for percept in percepts] for percepts in world.inbox],
    )  # fmt: skip
    total.update(repr(shared).encode())
    if world.orders or world.bans:
        total.update(repr((_plain(world.orders), world.bans)).encode())
    return total.hexdigest()


def stamp(mind: Mind) -> bytes:
    """The fingerprint of one mind, kept until the mind changes."""
    if mind.stamp is None:
        senses = (mind.me, mind.place, sorted(mind.company), sorted(mind.met), mind.things, sorted(mind.holding))
        tables: tuple[Mapping[Any, object], ...] = (
            mind.beliefs,
            mind.accounts,
            mind.ceilings,
            mind.talks,
            mind.news,
            mind.aims,
            mind.given_up,
            mind.whereabouts,
            mind.been,
            *mind.levels,
        )
        parts = (senses, mind.day, mind.idle, [_plain(table) for table in tables])
        mind.stamp = blake2b(repr(parts).encode(), digest_size=16).digest()
    return mind.stamp


def _plain(table: Mapping[Any, object]) -> list[str]:
    """A table's entries as text, in an order that does not depend on how it came about."""
    return sorted(f"{key}:{tuple(value) if isinstance(value, tuple) else value}" for key, value in table.items())
