"""When Python looks for circles among what a process has made: never while a town is played, as far as that can be.

Playing leaves no circles, and kept states are many small things, so that each search finds nothing and takes a frame.
"""

from __future__ import annotations

import gc

MOST = 1_000_000
"""So many new things are made, less those that have gone, before Python looks through them by itself. All states that
are kept come to a part of that, however long is played: what comes to more is left by something else."""

MANY = 20_000
"""So many new things are worth being looked through when nobody waits; it takes some milliseconds."""


def settle() -> None:
    """Leave out what is there by now, a world above all, from every search; and look for circles seldom."""
    gc.collect()
    gc.freeze()
    gc.set_threshold(MOST, *gc.get_threshold()[1:])


def look() -> None:
    """Look for circles, if that is worth it: whoever calls knows that nobody waits."""
    if gc.get_count()[0] >= MANY:
        gc.collect()
