"""What people hold differently of a thing, and when they disagree most."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterable, Sequence

from muchado.bundle.degrees import SUSPECTS
from muchado.bundle.model import SPOT_KINDS
from muchado.draw.minds import Minds
from muchado.draw.stays import parts
from muchado.kernel.events import Prop
from muchado.record.chronicle import Chronicle

LASTS = 20
"""Minutes for which people must go on disagreeing for it to count."""


NEARLY = 90
"""Percent of the greatest disagreement that are as good as it."""


def pairs(minds: Minds, prop: Prop, roles: Sequence[int]) -> int:
    """Return how many pairs of people hold opposite things of something, each as much as their parts count."""
    sure, unsure = 0, 0
    for person, part in enumerate(roles):
        held = minds.held(person, prop)
        if held and held.sure >= SUSPECTS:
            sure += part
        elif held and held.sure <= -SUSPECTS:
            unsure += part
    return sure * unsure


def greatest(chronicle: Chronicle) -> int:
    """Return the last minute at which people disagree about as much as ever on what is so; where things lie aside.

    It counts only what lasts a while: for a moment nearly everybody is behind the times. Where nobody ever disagrees
    it is the minute up to which the run is on record.
    """
    minds, roles = Minds(chronicle), chronicle.once(parts)
    apart: dict[Prop, int] = {}
    found: list[tuple[int, int]] = []
    for beat in chronicle.beats:
        minds.advance(beat.minute)
        touched = {change.about for change in beat.changes if change.kind == "belief"}
        _count(minds, roles, touched | apart.keys(), apart)
        found.append((beat.minute, sum(apart.values())))
    lasting = [
        min(many for _, many in found[at : bisect_left(found, (minute + LASTS, 0))])
        for at, (minute, _) in enumerate(found)
    ]
    most = max(lasting, default=0)
    times = [minute for (minute, _), many in zip(found, lasting, strict=True) if many * 100 >= most * NEARLY]
    return max(times, default=chronicle.bundle.start)


def _count(minds: Minds, roles: Sequence[int], props: Iterable[Prop], apart: dict[Prop, int]) -> None:
    """Note of each thing how many disagree on it, where any do."""
    for prop in props:
        slight = minds.is_slight(prop, SUSPECTS) or minds.program.kind(prop) in SPOT_KINDS
        many = 0 if slight else pairs(minds, prop, roles)
        if many:
            apart[prop] = many
        else:
            apart.pop(prop, None)
