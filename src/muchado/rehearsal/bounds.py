"""Where feelings end up between people: how many were moved, and how many of them can move no further."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping
from typing import TYPE_CHECKING, NamedTuple

from muchado.kernel.events import number

if TYPE_CHECKING:
    from muchado.bundle.checked import Checked
    from muchado.kernel.events import Beat
    from muchado.kernel.view import View

_OF_A_PAIR = 2
"""What a feeling toward somebody is about: itself, and toward whom; a mood is about itself alone."""


class Felt(NamedTuple):
    """In how many pairs (who, toward whom) a feeling was `moved` in a run, and in how many of these it ends `bound`."""

    moved: int
    bound: int


class Feelings:
    """Watches which feelings of one toward another are moved by anything that happens."""

    def __init__(self) -> None:
        self._moved: dict[tuple[int, int, int], None] = {}

    def see(self, beat: Beat) -> None:
        """Look at a beat."""
        for change in beat.changes:
            if change.kind == "feeling" and len(change.about) == _OF_A_PAIR and change.before != change.after:
                self._moved[change.person, number(change.about, 0), number(change.about, 1)] = None

    def ended(self, bundle: Checked, view: View) -> Mapping[int, Felt]:
        """Give how each feeling stands at the end, by number.

        It is bound at its highest or lowest; but what fades by itself is at rest where it comes to in the end.
        """
        moved, bound = Counter[int](), Counter[int]()
        for person, quality, toward in self._moved:
            mind = view.mind(person)
            level, rate = mind.feels(quality, toward, bundle.end), mind.rate(quality)
            moved[quality] += 1
            at_rest = rate.half_life > 0 and level == rate.usual
            bound[quality] += level in {rate.low, rate.high} and not at_rest
        return {quality: Felt(count, bound[quality]) for quality, count in sorted(moved.items())}
