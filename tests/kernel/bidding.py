"""Runs in which things are done by order."""

from __future__ import annotations

from collections.abc import Iterable

from muchado import Run, World


def bidden(text: str, *happenings: str | Iterable[str]) -> Run:
    """One thing after the other, three minutes apart; several in a row happen in one minute."""
    world = World.from_text(text)
    run, minute = world.start(), world.bundle.start
    run.until(minute)
    for one in happenings:
        for order in world.changes(*((one,) if isinstance(one, str) else one)):
            run.put(order)
        minute += 3
        run.until(minute)
    return run
