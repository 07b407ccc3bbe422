"""A journey in words: through which places it led, and how it ended."""

from __future__ import annotations

from typing import TYPE_CHECKING

from muchado.bundle.sentences import called
from muchado.tell.english.words import listed
from muchado.tell.times import clock

if TYPE_CHECKING:
    from collections.abc import Sequence

    from muchado.bundle.checked import Checked
    from muchado.bundle.model.closed import Ended
    from muchado.kernel.events import Stage

ENDS: dict[Ended, str] = {
    "arrived": "there at {time}",
    "left off": "left off at {time}, {place}",
    "barred": "stopped at {time}, {place}, and could not go on",
}
"""How it is said that a journey ended."""


def course(bundle: Checked, stages: Sequence[Stage]) -> str:
    """Return what came of a journey: "by way of the hall (8:01) and the stairs (8:03); there at 8:04"."""
    passed = [f"{_place(bundle, stage)} ({clock(stage.minute)})" for stage in stages if not stage.ended]
    ends = [
        ENDS[stage.ended].format(time=clock(stage.minute), place=_place(bundle, stage))
        for stage in stages
        if stage.ended
    ]
    return "; ".join([*([f"by way of {listed(passed)}"] if passed else []), *(ends or ["still on the way"])])


def _place(bundle: Checked, stage: Stage) -> str:
    return called(bundle, "place", stage.place)
