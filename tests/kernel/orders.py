"""A small world in which people do as they are bidden, and what they make of it."""

from __future__ import annotations

from muchado import World
from muchado.api.run import Run

PACE = 6
"""Minutes between two orders."""


def after(made: World, *acts: str) -> Run:
    """The run after some acts, one after another."""
    run = made.start(0)
    minute = made.bundle.start
    run.until(minute)
    for act in acts:
        run.put(*made.changes(act))
        minute += PACE
        run.until(minute)
    return run


def sure(run: Run, who: str, sentence: str) -> int:
    """How sure somebody is of something now; 0 if they never thought of it."""
    held = run.mind(who).believes(sentence)
    return 0 if held is None else held.sure
