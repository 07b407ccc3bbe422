"""Two executors held against each other: the same world played with each, beat by beat.

Whoever writes a third shows by this that it does what the plain interpreter does: `differs(bundle, seed, mine)`.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from muchado.kernel import Program, Simulation
from muchado.kernel.exec.interpreter import interpreted
from muchado.record.differing import Difference, in_beat

if TYPE_CHECKING:
    from muchado.bundle.checked import Checked
    from muchado.kernel.exec.program import Executor


def differs(
    bundle: Checked, seed: int, executor: Executor, other: Executor = interpreted, beats: int | None = None
) -> Difference | None:
    """Return the first thing in which two playings of a world differ; None if there is none.

    Args:
        bundle: the world.
        seed: what settles all chance.
        executor: what makes functions of the world's plans.
        other: what it is held against.
        beats: how many beats to play at most; to the end if not given.

    """
    one, another = (Simulation(bundle, seed, Program(bundle, made)) for made in (executor, other))
    number = 0
    while beats is None or number < beats:
        minutes = one.next_minute(), another.next_minute()
        if minutes[0] is None or minutes[1] is None:
            return None if minutes[0] == minutes[1] else Difference(number + 1, bundle.end, "end", *minutes)
        number += 1
        found = in_beat(number, one.beat(), another.beat())
        if found is not None:
            return found
        toil = [sum(mind.toil for mind in simulation.world.minds) for simulation in (one, another)]
        if toil[0] != toil[1]:
            return Difference(number, one.now, "steps", toil[0], toil[1])
    digests = one.digest(), another.digest()
    return None if digests[0] == digests[1] else Difference(number, one.now, "state", *digests)
