"""What becomes of memories in time: they grow dim and go, the slightest first where there are too many."""

from __future__ import annotations

from collections.abc import Callable

from muchado.kernel.events import Prop
from muchado.kernel.mind.belief import LASTING
from muchado.kernel.mind.fading import horizon, retained
from muchado.kernel.mind.mind import Mind

MOST = 4000
"""How many memories that can grow dim one carries at most; the slightest go first, of these the dimmest."""


def forget(mind: Mind, now: int, lot: Callable[[Prop], int]) -> tuple[Prop, ...]:
    """Let memories go that have grown dim, and the slightest where there are too many; returns which.

    What everybody knows, and what else is kept for good, does not grow dim, and is not counted. `lot`: which
    goes first of two that are even.
    """
    left = {
        prop: 0 if 0 < held.expires <= now else retained(now - held.since, held.kept, mind.settings.forgetting)
        for prop, held in mind.beliefs.items()
        if held.kept < LASTING or held.expires
    }
    dim = mind.settings.dim
    lasting = horizon(mind.settings.slow_slight, mind.settings.forgetting, dim)
    mind.voices = {event: heard for event, heard in mind.voices.items() if now - heard < lasting}
    gone = [prop for prop, share in left.items() if share < dim]
    spare = len(left) - len(gone) - MOST
    if spare > 0:
        rest = (prop for prop, share in left.items() if share >= dim)
        gone += sorted(rest, key=lambda one: (mind.beliefs[one].kept, left[one], lot(one)))[:spare]
    for prop in gone:
        mind.drop(prop)
    return tuple(gone)
