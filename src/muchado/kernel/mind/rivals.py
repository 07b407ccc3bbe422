"""What in a mind cannot be so together with a claim, since there is one of it at a time."""

from __future__ import annotations

from itertools import chain

from muchado.bundle.model.cells import Cells
from muchado.kernel.events import Prop
from muchado.kernel.mind.mind import Mind


def rivals(cells: Cells, mind: Mind, prop: Prop, now: int) -> list[Prop]:
    """The other claims that one takes to be so, of which only one can be."""
    of = frozenset(cells.of(prop))
    if not of:
        return []
    found = dict.fromkeys(chain.from_iterable(mind.known(*table) for table in cells.tables(prop)))
    others = (one for one in found if one != prop and mind.sure(one, now) > 0)
    return [one for one in others if not of.isdisjoint(cells.of(one))]
