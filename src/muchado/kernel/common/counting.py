"""Numbers of which there is one at a time: so many more or less than before."""

from __future__ import annotations

from collections.abc import Iterable

from muchado.bundle.limits import MOST_COUNTED
from muchado.kernel.events import Prop, number, relation


def of_the_same(found: Iterable[Prop], prop: Prop, at: int) -> Prop | None:
    """The proposition that says the same as another but for its number, which stands at a position; None if none."""
    rest = (*prop[:at], *prop[at + 1 :])
    return next((one for one in found if relation(one) == relation(prop) and (*one[:at], *one[at + 1 :]) == rest), None)


def moved(before: Prop | None, prop: Prop, at: int, by: int) -> Prop | None:
    """What is so once it is so many more, or less, than before; None if there is none left."""
    had = 0 if before is None else number(before, at)
    many = max(0, min(MOST_COUNTED, had + by * number(prop, at)))
    return (*prop[:at], many, *prop[at + 1 :]) if many else None
