"""What somebody has to decide, found out once: a script asks for it several times before the player has chosen."""

from __future__ import annotations

from functools import lru_cache
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Generator

    from muchado.stage.protocol import Turn
    from muchado.stage.town import Town

MOST = 8
"""So many turns are kept."""


@lru_cache(maxsize=MOST)
def turn(town: Town, person: str, since: Town | None) -> Turn | None:
    """Return what somebody has to decide, with what they noticed since an earlier town."""
    return town.turn(person, since)


def arrived(course: Generator[None, None, Town], person: str, since: Town) -> Generator[None, None, Town]:
    """Come to where somebody has something to decide, and find out what it is, with a frame in between."""
    town = yield from course
    yield
    turn(town, person, since)
    return town
