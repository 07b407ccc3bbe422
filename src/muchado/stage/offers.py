"""What is put before somebody at a turning point: the ways they might as well go, and what is at stake in each."""

from __future__ import annotations

from typing import TYPE_CHECKING

from muchado.bundle.inputs import Choose
from muchado.bundle.sentences import say_base
from muchado.stage.part import WAIT, Option
from muchado.stage.stakes import aim_of, stakes
from muchado.stage.turning import in_reach, prospects

if TYPE_CHECKING:
    from muchado.kernel import Simulation
    from muchado.kernel.simulation import Turn
    from muchado.stage.stakes import Taken
    from muchado.stage.turning import Prospect

MOST = 6
"""So many ways to go on are put before somebody at most."""


def offered(simulation: Simulation, me: int, turn: Turn, before: Taken) -> tuple[Option, ...]:
    """Return what somebody might as well do at their turn, six ways at most, by what they would be after.

    Where there is but one, to let it be is the other.

    Args:
        simulation: as it stands while they think.
        me: who it is.
        turn: their turn.
        before: how others have answered them before.

    """
    near = in_reach(prospects(simulation.program.bundle, turn))
    first_of = {course.intent: at for at, course in reversed([*enumerate(near)])}
    fewest = sorted(range(len(near)), key=lambda at: (first_of[near[at].intent] != at, at))[:MOST]
    order = sorted(fewest, key=lambda at: (first_of[near[at].intent], at))
    found = tuple(_offer(simulation, me, near[at], before) for at in order)
    return found if len(found) > 1 else (*found, Option(WAIT, Choose(me, ())))


def _offer(simulation: Simulation, me: int, course: Prospect, before: Taken) -> Option:
    bundle = simulation.program.bundle
    found = stakes(simulation, me, course.option, "", course.voices, before)
    drawing = max(course.voices, key=lambda one: one.amount)
    intent = aim_of(bundle, drawing) if drawing.kind == "plan" else ""
    words, what = say_base(bundle, course.option), Choose(me, course.option)
    return Option(words, what, course.score, found.because, intent, course.held, *found[1:])
