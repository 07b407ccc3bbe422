"""Which roles a piece of a rule speaks of."""

from __future__ import annotations

from collections.abc import Iterator

from muchado.bundle.model import Nobody, Slot


def slots_in(piece: object) -> Iterator[int]:
    """Give the slots in a term, an amount, a condition or a tuple of these, in order of appearance.

    Left out is the slot that a `Nobody` binds for itself.
    """
    if isinstance(piece, Slot):
        yield piece.at
    elif isinstance(piece, Nobody):
        yield from (slot for slot in slots_in(piece.conditions) if slot != piece.slot)
    elif isinstance(piece, tuple):
        for part in piece:
            yield from slots_in(part)
