"""What is put before somebody at a turning point: the ways they might as well go, and what is at stake in each."""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING

from muchado.bundle.inputs import Choose
from muchado.bundle.sentences import relation_of, say_base
from muchado.stage.part import WAIT, Option
from muchado.stage.stakes import aim_of, stakes
from muchado.stage.turning import in_reach, prospects

if TYPE_CHECKING:
    from collections.abc import Sequence

    from muchado.bundle.checked import Checked
    from muchado.kernel import Simulation
    from muchado.kernel.events import Prop
    from muchado.kernel.simulation import Turn
    from muchado.stage.stakes import Taken
    from muchado.stage.turning import Prospect

MOST = 6
"""So many ways to go on are put before somebody at most."""

FEW = 2
"""So many of them are of one sort at most, where it is slight: somebody may be greeted, and somebody else."""


def offered(simulation: Simulation, me: int, turn: Turn, before: Taken) -> tuple[Option, ...]:
    """Return what somebody might as well do at their turn, six ways at most, by what they would be after.

    Where there is but one, to let it be is the other.

    Args:
        simulation: as it stands while they think.
        me: who it is.
        turn: their turn.
        before: how others have answered them before.

    """
    bundle = simulation.program.bundle
    near = _telling(bundle, in_reach(prospects(bundle, turn)))
    first_of = {course.intent: at for at, course in reversed([*enumerate(near)])}
    order = sorted(range(len(near)), key=lambda at: (first_of[near[at].intent], at))
    found = tuple(_offer(simulation, me, near[at], before) for at in order)
    return found if len(found) > 1 else (*found, Option(WAIT, Choose(me, ())))


def _telling(bundle: Checked, near: Sequence[Prospect]) -> list[Prospect]:
    """What is put before them: of each sort first what draws most, then the next; the rest is something else.

    Where to they would go with somebody makes no other way, nor does it much toward whom something slight is.
    """
    counts: Counter[object] = Counter()
    ranked = []
    for at, one in enumerate(near):
        way = one.intent, _but_for_places(bundle, one.option)
        again, nth = counts[way], counts[one.intent.sort]
        counts.update([way, one.intent.sort])
        if not (again and one.intent.people) and (nth < FEW or not one.slight):
            ranked.append((nth, at))
    return [near[at] for at in sorted(at for _, at in sorted(ranked)[:MOST])]


def _but_for_places(bundle: Checked, act: Prop) -> Prop:
    roles = relation_of(bundle, act).roles
    return (act[0], *(part for kind, part in zip(roles, act[1:], strict=True) if kind != "place"))


def _offer(simulation: Simulation, me: int, course: Prospect, before: Taken) -> Option:
    bundle = simulation.program.bundle
    found = stakes(simulation, me, course.option, "", course.voices, before)
    drawing = max(course.voices, key=lambda one: one.amount)
    intent = aim_of(bundle, drawing) if drawing.kind == "plan" else ""
    words, what = say_base(bundle, course.option), Choose(me, course.option)
    return Option(words, what, course.score, found.because, intent, course.held, *found[1:])
