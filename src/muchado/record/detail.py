"""Runs of which details are kept for their last days only: before that, it is not known what spoke for choices."""

from __future__ import annotations

from muchado.bundle.model import DAY
from muchado.kernel.events import Beat, Choice


def bare(beat: Beat) -> Beat:
    """What is kept of a beat for good: all but the rules that spoke for and against its choices."""
    return beat._replace(choices=tuple(choice._replace(parts=()) for choice in beat.choices))


def is_bare(choice: Choice) -> bool:
    """Whether what spoke for a choice is not kept: then the parts do not come to its score."""
    return choice.chance + sum(part.amount for part in choice.parts) != choice.score


def detailed_from(minute: int, days: int) -> int:
    """The first minute of the last so many days, that of a minute among them."""
    return (minute // DAY - days + 1) * DAY
