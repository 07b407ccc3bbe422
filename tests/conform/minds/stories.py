"""The classic stories, written by hand, with what children are asked and what is known to be right."""

from __future__ import annotations

from muchado.conform.minds.story import Claim, Goes, Happening, Lays, Looks, Puts, Spot, Story, Takes, Tells

SALLY, ANNE, MAX, MARY = range(4)
HALL, GARDEN, KITCHEN = range(3)
BASKET, BOX, DRAWER, JAR = range(4)
MARBLE, RING = range(2)


def told(*happenings: Happening, people: int = 4, form: str = "walk") -> Story:
    """A story in the hall, where the basket, the box and the drawer stand; the jar is in the garden."""
    spots = (Spot("in", HALL), Spot("in", HALL))
    return Story(form, (HALL,) * people, 3, (HALL, HALL, HALL, GARDEN), spots, happenings)


def inside(box: int) -> Spot:
    return Spot("inside", box)


MOVED = (Puts(SALLY, MARBLE, BASKET), Goes(SALLY, GARDEN), Puts(ANNE, MARBLE, BOX))

SALLY_ANNE = told(*MOVED, Goes(SALLY, HALL), people=3)
"""Unexpected transfer (Wimmer & Perner 1983, Baron-Cohen, Leslie & Frith 1985); Max looks on."""

SMARTIES = told(
    Puts(MAX, RING, BOX),
    Goes(SALLY, GARDEN),
    Goes(ANNE, GARDEN),
    Puts(MAX, RING, DRAWER),
    Puts(MAX, MARBLE, BOX),
    Goes(SALLY, HALL),
    Looks(SALLY, BOX),
    Goes(ANNE, HALL),
)
"""Unexpected contents (Perner, Leekam & Wimmer 1987): Sally has looked into the box, Anne has not."""

ICE_CREAM_VAN = told(
    Goes(MARY, GARDEN),
    Takes(MAX, MARBLE),
    Goes(MAX, KITCHEN),
    Lays(MAX, MARBLE),
    Goes(MAX, HALL),
    Tells(MAX, SALLY, Claim(MARBLE, Spot("in", KITCHEN))),
    Goes(MAX, GARDEN),
    Tells(MAX, MARY, Claim(MARBLE, Spot("in", KITCHEN))),
    Goes(MARY, KITCHEN),
)
"""Second order (Perner & Wimmer 1985): Sally and Mary both learn where the van is, and Sally not that Mary has."""
