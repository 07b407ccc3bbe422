"""What everybody knows from the start: held once, and by each mind only as far as it is otherwise there."""

from __future__ import annotations

from collections.abc import Mapping

from muchado.kernel.events import Prop
from muchado.kernel.mind.belief import Belief
from muchado.kernel.mind.index import BeliefIndex


class Common:
    """Beliefs that all have in common, found as each mind finds its own. They stay as they are."""

    __slots__ = ("beliefs", "index", "stamp")

    def __init__(self, beliefs: Mapping[Prop, Belief]) -> None:
        self.beliefs = dict(beliefs)
        self.index = BeliefIndex(self.beliefs)
        self.stamp: bytes | None = None


NOTHING = Common({})
"""Where nothing is known to all."""
