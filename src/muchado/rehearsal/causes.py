"""What hangs on a cause: how often a story comes about with it and without."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from muchado.find.verdict import Outcome, Tally

ALL, NOTHING = 0.95, 0.05
"""Shares of runs from which on it is as good as always, and up to which it is as good as never."""


class Cause(NamedTuple):
    """In how many runs of how many what a test looks for came about, in the world as it is and in the altered one."""

    test: str
    plain: int
    of_plain: int
    altered: int
    of_altered: int

    @property
    def is_all_or_nothing(self) -> bool:
        """Whether it as good as always comes about the one way, and as good as never the other."""
        shares = sorted((self.plain / self.of_plain, self.altered / self.of_altered))
        return shares[0] <= NOTHING and shares[1] >= ALL


def cause(outcome: Outcome) -> Cause | None:
    """Give what hangs on what a test takes away; None where what it takes as given never came about."""
    plain: Tally | None = outcome.plain
    if plain is None or not plain.of or not outcome.tally.of:
        return None
    return Cause(outcome.test.name, plain.count, plain.of, outcome.tally.count, outcome.tally.of)
