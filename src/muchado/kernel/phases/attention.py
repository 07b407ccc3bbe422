"""What somebody in a crowd notices of what others do; the rest passes them by.

After Cherry (1953): of what goes on around one, one follows what one is in, and is struck by one's own name, by what is
loud, and by what is new; how many others one can follow besides is a setting of the world.
"""

from __future__ import annotations

from collections.abc import Collection, Sequence

from muchado.bundle.model import Action
from muchado.kernel.chance import NOTICE, draw, key
from muchado.kernel.common.reach import FURTHER
from muchado.kernel.events import Prop, relation
from muchado.kernel.exec.program import Program
from muchado.kernel.mind.fading import SCALE
from muchado.kernel.mind.mind import Mind
from muchado.kernel.world.world import World

FELT = 20
"""So much of a feeling toward somebody, in points, makes one notice what they do."""


def missed(
    program: Program, world: World, act: Prop, action: Action, parties: Sequence[int], there: Collection[int]
) -> tuple[int, ...]:
    """Those of the people in sight or earshot of an act whom it passes by; nobody where there is no crowd."""
    most = program.bundle.settings.attention
    if not most or len(there) <= most or action.heard >= FURTHER:
        return ()
    concerned, lot = {*parties, *program.senses.people_in(act)}, key(act)
    return tuple(
        one
        for one in sorted(there)
        if draw(world.minds[one].seed, world.now, one, NOTICE, lot) % len(there) >= most
        and not _strikes(program, world.minds[one], act, concerned, world.now)
    )


def _strikes(program: Program, mind: Mind, act: Prop, concerned: Collection[int], now: int) -> bool:
    """Whether somebody notices it anyhow: it is about them, new to them, or of those whom they heed."""
    if mind.me in concerned or relation(act) not in mind.index:
        return True
    resumes = program.bundle.settings.resumes
    if any((talk := mind.talks.get(one)) is not None and now <= talk.until + resumes for one in concerned):
        return True
    for levels in mind.levels:
        for one in concerned if levels else ():
            if one in levels and abs(levels[one][0]) >= FELT * SCALE:
                return True
    return False
