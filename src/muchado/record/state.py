"""A state as it is kept in a file: its bytes, compressed, after a line that says by which tables they are to be read.

A state of other tables than ours is left aside, as one that cannot be read is: the run is played to from before it.
"""

from __future__ import annotations

import zlib
from functools import cache
from hashlib import blake2b

from muchado.kernel.state.canon import from_bytes, to_bytes
from muchado.kernel.state.described import described
from muchado.kernel.world.world import World
from muchado.record.mistakes import DamagedError

FORMAT = 2
"""Version of the form described above. The first was JSON."""

LEVEL = 1
"""How hard to compress: more takes twice as long for a tenth less."""

LONGEST, RATIO = 512_000_000, 100
"""The most bytes of a state before it is compressed, and how many to one after it: most come to a twentieth."""


@cache
def _head() -> bytes:
    """The line before the bytes: the form, and a fingerprint of the tables."""
    tables = "\n".join(described()).encode()
    return b"state %d %s\n" % (FORMAT, blake2b(tables, digest_size=8).hexdigest().encode())


def encode(world: World) -> tuple[bytes, int]:
    """Return the state as it is kept, and how many bytes that were before they were compressed."""
    text = _head() + to_bytes(world)
    return zlib.compress(text, LEVEL), len(text)


def decode(data: bytes) -> World:
    """Return the state that was kept so.

    Raises:
        DamagedError: none was, or one of other tables.

    """
    try:
        head, _, held = _inflated(data).partition(b"\n")
        if head + b"\n" != _head():
            raise DamagedError("A state was kept by a Much Ado whose states are of other tables.")
        return from_bytes(held)
    except (zlib.error, ValueError, LookupError, TypeError, OverflowError, RecursionError) as error:
        raise DamagedError("A state that was kept cannot be read.") from error


def _inflated(data: bytes) -> bytes:
    """Return what was compressed, as long as that is not absurdly much."""
    inflating = zlib.decompressobj()
    text = inflating.decompress(data, min(LONGEST, RATIO * len(data)))
    if not inflating.eof:
        raise DamagedError("A state that was kept never ends, or is larger than any.")
    return text
