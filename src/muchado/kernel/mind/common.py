"""What everybody takes to be so from the start: held once, and by each mind only as far as it is otherwise there."""

from __future__ import annotations

from collections.abc import Mapping

from muchado.bundle.degrees import CERTAIN
from muchado.kernel.events import Prop
from muchado.kernel.mind.belief import Belief
from muchado.kernel.mind.index import BeliefIndex


class Common:
    """Beliefs that all have in common, found as each mind finds its own. They stay as they are.

    What is certain is public. All else each holds for themselves, and nobody knows that the others do.
    """

    __slots__ = ("beliefs", "index", "stamp")

    def __init__(self, beliefs: Mapping[Prop, Belief]) -> None:
        self.beliefs = dict(beliefs)
        self.index = BeliefIndex(self.beliefs)
        self.stamp: bytes | None = None

    def public(self, prop: Prop) -> Belief | None:
        """What everybody knows to be so, and knows of everybody that they know it."""
        held = self.beliefs.get(prop)
        return held if held is not None and held.sure == CERTAIN else None


NOTHING = Common({})
"""Where nothing is known to all."""
